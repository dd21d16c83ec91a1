"""Events that are hard to write down: hostile words, extreme dates, every field used, ids nobody describes."""

from timeline_builder.dates.value import Date
from timeline_builder.errors import Position
from timeline_builder.model import Claim, Event, Merge, Quotation, Reference

HOSTILE = 'Words: "quoted", {braced} \\ 50 % & <script>alert(1)</script>; #1_a ~ ^ $'
# The plain text of the summary below: a link that no page would make one stays as it is written.
SUMMARY = "A line, another; alert(1)\n\nBEGIN:VEVENT [bad](javascript:alert(1))"
TEXT = "It came into effect at 12.00 local time on Saturday, October 10."

EXTREME = {
    "plain-day": "1988-02-20",
    "moment": "2020-10-10T12:00",
    "moment-zoned": "2020-10-10T23:30-04:00",
    "month": "1988-02",
    "about": "1988-02~",
    "year": "1992",
    "summer": "2014-22",
    "winter": "2014-24",
    "quarter": "2019-34",
    "decade": "199X",
    "war": "1992/1994",
    "talks": "1992/..",
    "before": "../1994",
    "unknown-end": "1992/",
    "someday": "XXXX",
    "salamis": "-0479-09",
    "first-bc": "0000",
    "last-day": "9999-12-31",
    "ice-age": "Y-170002",
}


def event(identifier, date, **others):
    fields = {
        "title": f"Title of {identifier}",
        "kind": "clash",
        "status": "reviewed",
        "evidence": (Reference(title="A page", publisher="A publisher", url="https://example.org/page"),),
        "position": Position(f"content/events/{identifier}.md"),
    } | others
    return Event(id=identifier, date=Date.parse(date), **fields)


def hostile_events():
    prefixes = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "'quoted", "＝1")
    for number, prefix in enumerate(prefixes):
        yield event(f"formula-{number}", "2001", title=prefix, summary_markdown=prefix)
    yield event(
        "hostile",
        "2020-10-10",
        title=HOSTILE,
        date_words="10 October <b>2020</b>",
        date_note='Read "as is", <i>really</i>',
        summary_markdown="A *line*,\nanother; <script>alert(1)</script>\n\nBEGIN:VEVENT [bad](javascript:alert(1))",
        actors=("armenia", "nobody-described"),
        places=("shusha", "nowhere"),
        attributed_to="A <party>",
        doubtful=True,
        contested=True,
        era="war",
        kind="ceasefire",
        redirect_from=("old-name",),
        related=("war",),
        evidence=(
            Quotation("2020-10-11-tass", 0, len(TEXT), TEXT, ((23, 63),), "TASS"),
            Reference(
                title='"; DROP TABLE\r\nEND:VCALENDAR',
                publisher="=cmd|' /C calc'!A0",
                url="javascript:alert(1)",
                published=Date.parse("2014-22"),
                language="en",
                type="media",
                side="AZ",
                archive="https://example.org/archive",
                note="A note",
            ),
            Reference("Cited only", "Printed", "https://example.org/copy", Date.parse("199X"), link=False),
        ),
        claims=(
            Claim("killed", "One side", 9, "at least", "civilians", "nine people", source="2020-10-11-tass"),
            Claim("date", "Other side", date=Date.parse("2020-10-11")),
        ),
        merged=(Merge("2020-10-11-tass", "A report", Date.parse("2020-10-10"), "same day, kind and place"),),
    )
