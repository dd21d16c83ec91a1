"""Quotes: sentences of a quotation whose speaker a neighbour names."""

import pytest

from timeline_builder.extract.attribution.quotes import speakers


def said(sentences, sources, paragraphs=None):
    text = " ".join(sentences)
    spans, start = [], 0
    for number, sentence in enumerate(sentences):
        spans.append((start, start + len(sentence), paragraphs[number] if paragraphs else 0))
        start += len(sentence) + 1
    return speakers(text, spans, sources)


@pytest.mark.parametrize(
    ("sentences", "sources", "wanted"),
    [
        (["“It broke on Monday.", "We mended it on Friday,” Jo said."], ["", "Jo"], ["Jo", ""]),
        (["“It broke on Monday,” Jo said.", "“We mended it on Friday.”"], ["Jo", ""], ["", "Jo"]),
        (["Jo said: «It broke.", "We mended it.", "It holds.»"], ["Jo", "", ""], ["", "Jo", "Jo"]),
        (["Jo said it broke.", "It was mended."], ["Jo", ""], ["", ""]),
        (["Jo said it broke.", "The “old bridge” holds."], ["Jo", ""], ["", ""]),
        (['"It broke," Jo said.', '"We mended it," Al said.', '"It holds."'], ["Jo", "Al", ""], ["", "", "Al"]),
    ],
)
def test_who_goes_on_speaking(sentences, sources, wanted):
    assert said(sentences, sources) == wanted


def test_no_quotation_goes_over_the_end_of_its_paragraph():
    assert said(["Jo said: “It broke.", "We mended it."], ["Jo", ""], [0, 1]) == ["", ""]
