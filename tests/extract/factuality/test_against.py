"""Against: what no rule knows is doubted by what stands around it; what is told plainly or by somebody is not."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister yawned at the idea that he had resigned on Monday."),
        ("en", "The company smirked at a newspaper report that its ship had sunk on Friday."),
        ("ru", "Извержения на прошлой неделе не последовало."),
        ("ru", "Министр посмеялся над разговорами о том, что он бежал в понедельник."),
        ("az", "Nazir bazar ertəsi istefa verdiyi barədə söhbətlərə gülüb."),
        ("en", "Monitors promised for the spring of this year have yet to arrive."),
        ("hy", "Նախարարը ծիծաղեց այն խոսակցությունների վրա, թե երկուշաբթի հրաժարական է տվել։"),
    ],
)
def test_what_no_rule_knows_is_doubted(language, text):
    assert [fact for _, fact in facts(text, language)] == ["hypothetical"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army said on Monday that rebels had shelled the town of Lar."),
        ("en", "The army claims that rebels shelled Lar on Sunday."),
        ("en", "Two people were killed and nine wounded in a blast in Riga on Monday."),
        ("ru", "В понедельник в Риге открылась конференция министров."),
        ("az", "Bazar ertəsi Bakıda nazirlər danışıqlar aparıb."),
        ("hy", "Երկուշաբթի օրը Երևանում նախարարները բանակցություններ են վարել։"),
        ("en", "In 1991 he met the man who would become his successor in 2003."),  # long ago: it is known by now
    ],
)
def test_what_is_told_plainly_is_not_doubted(language, text):
    assert {fact for _, fact in facts(text, language)} == {"happened"}
