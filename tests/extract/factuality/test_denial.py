"""What a sentence denies, calls invented or takes back in its own words did not happen."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was not the army that shelled the village on Monday."),
        ("en", "A meeting with the trader on Monday was denied by the minister."),
        ("en", "The agency retracted a story that said the bank had failed on Monday."),
        ("en", "An attack reported on Monday never happened."),
        ("en", "Police denied rumours, spread by text message, that looters had stabbed three men on Monday."),
        ("ru", "Девушка призналась, что выдумала нападение 6 мая."),
        ("en", "They were on the verge of calling off the search on Monday when a helmet was found."),
        ("en", "He was not, contrary to what his party said, arrested on Monday."),
        ("en", "Reports that the meeting on Monday ended in a brawl are false."),
        ("ru", "Версию о взрыве 6 мая следователи отвергли."),
        ("ru", "Нет признаков того, что вертолёт сбили 6 мая."),
        ("ru", "Сообщение о ранении солдата 6 мая опровергнуто."),
        ("ru", "Блогер выдумал, что солдат был ранен 6 мая."),
    ],
)
def test_what_is_denied(language, text):
    assert [fact for _, fact in facts(text, language)] == ["denied"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Monday the report was denied by the ministry."),
        ("en", "The outbreak reported on Monday has not spread."),
        ("en", "A false report of a bomb reached the police on Monday."),
        ("en", "The rebels denied any role in Monday's bombing."),
        ("en", "It was a false alarm that emptied the airport on Monday."),
        ("en", "The strike on Monday did not hit a school."),
        ("az", "Bəndin yarıldığı barədə yalan xəbər bazar ertəsi minlərlə insanı evindən etdi."),
        ("az", "Bazar ertəsi hökumət gediş haqqının artırılması təklifini rədd etdi."),
        ("ru", "Слухи о том, что театр продали, директор в понедельник назвал чушью."),
        ("ru", "Сообщения о взрыве министр опроверг 6 мая."),
        ("ru", "Ложное сообщение о бомбе поступило 6 мая."),
        ("ru", "Сообщения о том, что взрыв повторится, мэр 6 мая опроверг."),
    ],
)
def test_the_day_of_a_denial_or_a_report_is_a_fact(language, text):
    assert [fact for _, fact in facts(text, language)] == ["happened"]


@pytest.mark.parametrize(
    "text",
    [
        "The pilot, initially reported dead on Monday, survived.",
        "Feared drowned on Monday, the boy was found in a barn.",
        "Warnings of an attack on Monday proved baseless.",
        "Police initially thought that two people had died on Monday.",
        "Word spread that the general had died on Monday, but his wife later appeared with him.",
        "Under the drill's script, a quake struck the city on Monday.",
    ],
)
def test_what_was_only_feared_or_reported(text):
    assert [fact for _, fact in facts(text, "en")] == ["hypothetical"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Генерал, как полагают, погиб 6 мая."),
        ("hy", "Գեներալը, հնարավոր է, զոհվել է մայիսի 6-ին։"),
        ("hy", "Ոստիկանությունը սկզբում կարծում էր, որ մայիսի 6-ին երկու մարդ է զոհվել։"),
        ("hy", "Քաղաքում խոսակցություններ էին պտտվում, թե վագրը փախել է մայիսի 6-ին։"),
        ("hy", "Վախ կար, որ ամբարտակը փլվել է մայիսի 6-ին։"),
        ("az", "Polis əvvəlcə mayın 6-da iki nəfərin öldüyünü düşünürdü."),
        ("az", "Mayın 6-da həlak olduğu bildirilən əsgər sağ çıxdı."),
    ],
)
def test_what_is_supposed_in_other_languages(language, text):
    assert [fact for _, fact in facts(text, language)] == ["hypothetical"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The ministry confirmed reports that the general had died on Monday.", "happened"),
        ("en", "Rumours that the general had died on Monday were confirmed by his wife.", "happened"),
        ("ru", "Министерство подтвердило слухи, что генерал погиб 6 мая.", "happened"),
        ("az", "Nazirlik generalın mayın 6-da öldüyü barədə şayiələri təsdiqlədi.", "happened"),
        ("hy", "Նախարարությունը հաստատեց լուրերը, որ գեներալը զոհվել է մայիսի 6-ին։", "happened"),
        ("az", "Ona mayın 6-da kimin atəş açdığı aydın deyil.", "happened"),
        ("hy", "Պարզ չէ, թե ով է կրակել նրա վրա մայիսի 6-ին։", "happened"),
        ("en", "No official confirmed reports that the general had died on Monday.", "denied"),
        ("en", "The ministry has yet to confirm reports that the general died on Monday.", "denied"),
    ],
)
def test_a_rumour_that_somebody_confirms_is_none(language, text, wanted):
    assert [fact for _, fact in facts(text, language)] == [wanted]
