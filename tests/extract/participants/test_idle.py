"""Idle: names behind a verb that take no part, beside sentences where the same names do."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Protesters stormed the Algerian consulate on Friday.", ("Protesters",)),
        ("Protesters stormed the Japanese ambassador's residence on Friday.", ("Protesters",)),
        ("NATO suspended its bombing of Bosnian Serb targets on Friday.", ("NATO",)),
        ("Police recovered the flight recorders of a Bangladeshi airliner on Friday.", ("Police",)),
        ("Congress named the Peronist governor on Friday.", ("Congress",)),
        ("The EU granted Georgia candidate status on Friday.", ("EU", "Georgia")),
        ("France and Kenya met on Friday without the Sudanese army.", ("France", "Kenya")),
        ("Ana Lopez called off the COP25 climate conference on Friday.", ("Ana Lopez",)),
        ("Ana Lopez was arrested on Friday by French soldiers.", ("Ana Lopez", "France")),
        ("France sent back two Houthi fighters on Friday.", ("France", "Houthi")),
        ("The letter was signed on Friday by the Bosnian Serb leadership.", ("Bosnian Serb",)),
    ],
)
def test_a_name_that_only_tells_of_a_thing_takes_no_part(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ('Serb forces overran the U.N. "safe area" on Friday.', ("Serb forces",)),
        ("The court ousted Ana Lopez on Friday, making her the first Chilean leader to be removed.",
         ("court", "Ana Lopez")),
        ("Ana Lopez met the ethnic Albanian mayors on Friday.", ("Ana Lopez",)),
        ("Ana Lopez lost to Omar Sy, the current president of the European Council, on Friday.",
         ("Ana Lopez", "Omar Sy")),
        ("Ana Lopez ended Omar Sy's long reign on Centre Court on Friday.", ("Ana Lopez", "Omar Sy")),
        ("A French Mirage was shot down on Friday.", ()),
        ("The RSF's commander in the state, Abu Aqla Kaykal, defected to the army on Friday.", ("Abu Aqla Kaykal",)),
        ("Pakistan's army chief, General Raheel Sharif, resigned on Friday.", ("Raheel Sharif",)),
        ("Kenya's defeated presidential candidate Raila Odinga said Friday he would go.", ("Raila Odinga",)),
        ("Ana Lopez beat Elina Svitolina, the Ukrainian who gave birth in October, on Friday.",
         ("Ana Lopez", "Elina Svitolina")),
        ("The first wagons of Kazakh grain crossed the border by way of Georgia on Friday.", ()),
        ("It was made public in Washington, D.C., on Friday.", ()),
        ("An Egyptian diplomat was shot dead on Friday.", ()),
        ("The Egyptian ambassador walked out on Friday.", ("Egypt",)),
        ("It came on Friday after the earthquake, Nepal's worst since 1934.", ()),
    ],
)  # fmt: skip
def test_whom_or_what_a_name_only_tells_about(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Crowds stormed a rice warehouse of the National Food Authority on Friday.", ()),
        ("Ana Lopez was abducted from La Cantuta University on Friday.", ("Ana Lopez",)),
        ("Ana Lopez sued La Cantuta University on Friday.", ("Ana Lopez", "La Cantuta University")),
        ("Rebels held the Dominican embassy on Friday.", ("Rebels",)),
        ("The flood reached the Sukkur Barrage on Friday.", ()),
        ("Ana Lopez cut short her visit to the United States on Friday.", ("Ana Lopez",)),
        ("Ana Lopez ruled Peru from 1990 to 2000.", ("Ana Lopez",)),
        ("Ana Lopez became the first openly gay leader of Peru on Friday.", ("Ana Lopez",)),
        ("Real Madrid beat Liverpool at the Stade de France on Friday to win the Champions League.",
         ("Real Madrid", "Liverpool")),
        ("The rebels advanced on Friday and seized the road to Tunisia.", ("rebels",)),
        ("Police detained Ana Lopez on Friday on her return from Germany.", ("Police", "Ana Lopez")),
        ("Ana Lopez accused Peru on Friday.", ("Ana Lopez", "Peru")),
        ("The rebels lost their political capital, Kilinochchi, on Friday.", ("rebels",)),
        ("Two soldiers were killed close to the frontier with Burkina Faso on Friday.", ()),
        ("French police detained 34 people with links to Islamic State on Friday.", ("French police",)),
        ("Cyclone Freddy crossed Madagascar on Friday and headed for Mozambique.", ()),
        ("France signed a treaty with Burkina Faso on Friday.", ("France", "Burkina Faso")),
        ("French police captured Dairo Usuga, the leader of the Gulf Clan, on Friday.",
         ("French police", "Dairo Usuga")),
        ("Boeing admitted on Friday that it hid flaws of its 737 MAX jet.", ("Boeing",)),
        ("The commander in the state, Abu Aqla Kaykal, defected on Friday.", ("Abu Aqla Kaykal",)),
    ],
)  # fmt: skip
def test_what_somebody_goes_to_holds_or_rules_takes_no_part(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ana Lopez has weathered the revolt, which broke out on Friday.", ()),
        ("Ana Lopez announced it after handing Congress the text of the peace deal that was signed on Friday.", ()),
        ("Ana Lopez rolled back the steps that Omar Sy had imposed on Friday.", ("Omar Sy",)),
        ("The FARC laid down its weapons under a deal signed on Friday.", ("FARC",)),
    ],
)
def test_what_befell_a_thing_is_no_deed_of_those_named_in_its_sentence(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ana Lopez took office on May 12, 2021, hours after Congress impeached Omar Sy.", ("Ana Lopez",)),
        ("Sweden joined NATO on Friday after two years of talks with Turkey.", ("Sweden", "NATO")),
        ("Ana Lopez fired Omar Sy on Friday over an alleged plot against France.", ("Ana Lopez", "Omar Sy")),
        ("Ana Lopez won a 2-0 victory over France on Friday.", ("Ana Lopez", "France")),
        ("France resigned itself to it on Friday after a penalty shoot-out defeat by Italy.", ("France", "Italy")),
        ("The war began on May 12, 2021, when Omar Sy crossed the border.", ("Omar Sy",)),
    ],
)
def test_what_came_before_is_no_part_of_what_a_date_tells(text, actors):
    assert found(text).actors == actors
