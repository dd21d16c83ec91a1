"""Datelines: "BAKU, October 11. /TASS/." at the head of an agency's text is no event, nor is a line that is only a date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.dates.mention import Mention

_REACH = 120  # code points from the beginning of the text
_BEFORE = re.compile(r"(?:\s*date\s+\d{4}-\d\d-\d\d)?[\s\W]*(?:[^\W\d_][\w’'-]*[\s,./(–—-]*){0,6}")
_AGENCY = re.compile(
    r"[\s.,]*(?:/(?P<slashes>[^/\n]{2,40})/|\((?P<brackets>[^()\n]{2,40})\)|[–—-]{1,2}\s*(?P<dash>[^\W\d_][\w. ]{1,24})[.:]\s"
    r"|(?P<capitals>[^\W\d_a-z]{2}[^\W\d_a-z.]*(?:[ .][^\W\d_a-z]{2,})*)\s*[.:–—/։-])?"
)
_DASH = re.compile(r"[\s.]*[–—-]{1,2}\s")


def dateline(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, int], str] | None:
    """The span of an agency's dateline and the agency it names ("" where none), None where the text has no dateline."""
    for mention in mentions:
        if mention.start > _REACH:
            return None
        line = text.rfind("\n", 0, mention.start) + 1
        before = text[line : mention.start]
        if not _BEFORE.fullmatch(before) or not _place_like(before):
            continue
        match = _AGENCY.match(text, mention.end)
        agency = next((part for part in match.groupdict().values() if part), "") if match else ""
        if match and agency:
            return (line, match.end()), agency.strip()
        if _DASH.match(text, mention.end) and before.strip():
            return (line, mention.end), ""
    return None


def _place_like(before: str) -> bool:
    words = re.findall(r"[^\W\d_]+", before.replace("date ", "", 1) if before.lstrip().startswith("date ") else before)
    return all(word[0].isupper() or len(word) <= 3 for word in words)


def alone(text: str, mention: Mention) -> bool:
    """Whether a line of the text holds nothing but this date."""
    line_start = text.rfind("\n", 0, mention.start) + 1
    line_end = text.find("\n", mention.end)
    line_end = len(text) if line_end < 0 else line_end
    rest = text[line_start : mention.start] + text[mention.end : line_end]
    return not any(char.isalnum() for char in rest)
