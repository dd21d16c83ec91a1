"""What a contrast denies as a whole is no fact; that somebody said it on a day is one."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Rebels said that they had taken the town on May 4, but the army denied this.", "denied"),
        ("en", "Reports in the press that he had signed on May 4 were dismissed by his agent as fantasy.", "denied"),
        ("en", "The report that the minister had quit on May 4 was denied by his office.", "denied"),
        (
            "hy",
            "Աղբյուրները պնդում էին, որ մայիսի 4-ին փոխհրաձգություն է եղել, սակայն նախարարությունը հերքեց դա։",
            "denied",
        ),
        ("hy", "Մամուլը գրել էր մայիսի 4-ի փոխհրաձգության մասին, բայց նախարարությունը դա հերքեց։", "denied"),
        ("az", "Media kəndin mayın 4-də atəşə tutulduğunu yazıb, nazirlik isə bunu təkzib edib.", "denied"),
        ("az", "Prezident mayın 4-də kəndin götürüldüyünü elan edib, lakin qarşı tərəf bunu inkar edib.", "happened"),
        ("en", "Rebels said that they had taken the town on May 4, but the army denied that it had fled.", "happened"),
    ],
)
def test_what_somebody_denies_behind_a_contrast(language, text, wanted):
    assert facts(text, language) == [("2024-05-04", wanted)]
