"""Where sentences begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.extract.words.sentences import LONGEST, sentences

CASES = [
    ("en", "It rained. The talks went on.", ["It rained.", "The talks went on."]),
    ("en", "Mr. Smith met Gen. Jones at 12.00 on Monday. Both left.",
     ["Mr. Smith met Gen. Jones at 12.00 on Monday.", "Both left."]),
    ("en", "J. R. Smith spoke. The U.S. envoy left.", ["J. R. Smith spoke.", "The U.S. envoy left."]),
    ("en", '"We won. It is over," the head of state wrote on Sunday. He left.',
     ['"We won. It is over," the head of state wrote on Sunday.', "He left."]),
    ("en", '"It is over." He left.', ['"It is over."', "He left."]),
    ("en", "A heading\nThe talks began on Monday", ["A heading", "The talks began on Monday"]),
    ("ru", "В 1992 г. начались переговоры. Они идут.", ["В 1992 г. начались переговоры.", "Они идут."]),
    ("hy", "Նրանք հանդիպել են ժամը 20:00-ին: Երևանում՝ ոչ: Նա լռեց:",
     ["Նրանք հանդիպել են ժամը 20:00-ին:", "Երևանում՝ ոչ:", "Նա լռեց:"]),
    ("hy", "Նրանք հանդիպել են։ Պատերազմը սկսվել է։", ["Նրանք հանդիպել են։", "Պատերազմը սկսվել է։"]),
    ("en", "It came late, said the U.N. Fourteen men died. The U.S. Army left.",
     ["It came late, said the U.N.", "Fourteen men died.", "The U.S. Army left."]),
    ("en", "It came late, R.K. Sahu said in Washington D.C. Officials left.",
     ["It came late, R.K. Sahu said in Washington D.C.", "Officials left."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_sentences(language, text, wanted):
    assert [text[part.start : part.end] for part in sentences(text, language)] == wanted


def test_no_sentence_ends_inside_a_kept_span():
    text = "Es begann am 9. Oktober. Alle kamen."
    start = text.index("9.")
    found = sentences(text, "de", [(start, start + len("9. Oktober"))])
    assert [text[part.start : part.end] for part in found] == ["Es begann am 9. Oktober.", "Alle kamen."]


@given(st.text(alphabet='aA .\n"“”«»!?։9(', max_size=300))
def test_every_letter_is_in_one_sentence_and_in_order(text):
    found = sentences(text, "en")
    assert all(0 <= part.start < part.end <= len(text) for part in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    inside = {at for part in found for at in range(part.start, part.end)}
    assert all(at in inside for at, char in enumerate(text) if char.isalnum())


def test_a_text_without_stops_is_cut():
    assert all(part.end - part.start <= LONGEST for part in sentences("word " * 5000, "en"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Die Schau öffnet am 10.3. Minister Kurz kommt.", 1),
        ("Sie haben am 10.3. einen Vertrag unterzeichnet.", 1),
        ("Die Schau endet am 10.3. Der Eintritt ist frei.", 2),
    ],
)
def test_the_stop_of_a_day_ends_a_sentence_only_where_a_new_one_opens(text, count):
    day = text.index("10.3.")
    assert len(sentences(text, "de", [(day, day + 5)])) == count
