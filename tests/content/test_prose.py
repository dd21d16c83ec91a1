"""Markdown -> prose: words stay, marks go, and a text without marks is kept to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.content.prose import prose_of


@pytest.mark.parametrize(
    ("markdown", "prose"),
    [
        ("Plain  words,\n kept   so.\n\n\n    Indented too.", "Plain  words,\n kept   so.\n\n\n    Indented too."),
        ("A — dash, a - hyphen, 50 % and a question?", "A — dash, a - hyphen, 50 % and a question?"),
        ("A **bold** and *soft* and _other_ word.", "A bold and soft and other word."),
        ("snake_case_words and 2 * 3 * 4", "snake_case_words and 2 * 3 * 4"),
        ("## Background\n\nIn 1988 …", "Background\n\nIn 1988 …"),
        ("The [ministry](https://example.org/a) said.", "The ministry said."),
        ("See ![a map](map.png) there.", "See  there."),
        ("- Russia\n- France", "Russia\n\nFrance"),
        ("3. The parties agree.\n4. They meet.", "3. The parties agree.\n\n4. They meet."),
        ("> He said so.\n> Twice.", "He said so.\nTwice."),
        ("One<br>two <!-- hidden --> three", "Onetwo  three"),
        ("AT&amp;T \\*stars\\*", "AT&T *stars*"),
        ("A `code` word\n\n***\n\nafter a rule", "A code word\n\nafter a rule"),
        ("**Bold** paragraph\nof two lines.\n\n    Indented.", "Bold paragraph\nof two lines.\n\nIndented."),
        ("<script>alert(1)</script>\n\nText", "Text"),
        ("", ""),
    ],
)  # fmt: skip
def test_prose(markdown: str, prose: str) -> None:
    assert prose_of(markdown) == prose


@given(st.text(alphabet="abc ,.'’“”()\n", max_size=200))
def test_a_text_without_marks_is_its_own_prose(text: str) -> None:
    assert prose_of(text) == text.strip()


@given(st.text(alphabet="ab*_`[]()<>#-1.\\& \n", max_size=200))
def test_any_text_gives_prose(text: str) -> None:
    assert isinstance(prose_of(text), str)
