"""The year of a date without one where the verb says that it looks back from the date told before."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Partiya layihəni ötən il fevralın 20-də çıxarmışdı. Onu martın 9-da geri götürmüşdü.", "2023-03-09"),
        ("az", "Partiya layihəni ötən il fevralın 20-də çıxarmışdı. Onu martın 9-da geri götürüb.", "2024-03-09"),
        ("az", "Partiya layihəni ötən il fevralın 20-də çıxarmışdı.\n\nOnu martın 9-da geri götürmüşdü.", "2024-03-09"),
        ("hy", "Այն ստորագրվել է 2020 թվականի նոյեմբերի 9-ին։ Պատերազմը սկսվել էր սեպտեմբերի 27-ին։", "2020-09-27"),
        ("tr", "Anlaşma 9 Kasım 2020'de imzalandı. Savaş 27 Eylül'de başlamıştı.", "2020-09-27"),
    ],
)
def test_had_begun(language: str, text: str, expected: str) -> None:
    *_, last = tag(text, language=language, published=Date.parse("2024-05-28"), genre="news")
    assert last.date is not None
    assert last.date.edtf == expected
