"""Retort: what the next sentence says did not happen is no fact."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            'Rebels killed 60 soldiers on Monday, state television said. "There was no such battle," the army said.',
        ),
        ("ru", "Боевики захватили заставу в понедельник, сообщила газета. Никакого штурма не было, сказали в штабе."),
        ("az", "Nazirlər bazar ertəsi gizli görüşüblər, qəzet yazıb. Belə görüş olmayıb, nazirlikdən bildirilib."),
        ("hy", "Նախարարները գաղտնի հանդիպել են երկուշաբթի օրը, գրում է թերթը։ Նման հանդիպում չի եղել, ասացին նրանք։"),
    ],
)
def test_what_the_next_sentence_denies_is_denied(language, text):
    assert [fact for _, fact in facts(text, language)] == ["denied"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A drone struck the plant on Monday. There was no warning."),
        ("en", 'He accused the army on Monday of shelling a school. "There was no such attack," the army said.'),
        ("en", "A storm hit the coast on Monday. There had been no such storm since 1990."),
        ("ru", "На остров в понедельник обрушился шторм. Такого шторма ещё не было."),
    ],
)
def test_what_the_next_sentence_only_describes_happened(language, text):
    assert [fact for _, fact in facts(text, language)][:1] == ["happened"]
