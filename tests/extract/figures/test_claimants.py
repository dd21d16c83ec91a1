"""Claimants: who claims a figure."""

import pytest

from tests.extract.figures.test_claims import claimed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Armenia put its losses at 32 on Tuesday, while Azerbaijan said 200 of its soldiers had been killed.",
         [(32, "Armenia"), (200, "Azerbaijan")]),
        ("A bomb exploded in Kabul on Monday. Police chief Omar Khan said 12 people were killed. He said 14 were hurt.",
         [(12, "Omar Khan"), (14, "Omar Khan")]),
        ("A bomb exploded in Kabul on Monday, police said. Twelve people were killed. Another 30 were wounded.",
         [(12, "police"), (30, "police")]),
        ("A gas explosion destroyed a house in Omsk on Monday. The governor's office said that 39 people were killed. "
         "According to the emergencies ministry, six were injured.",
         [(39, "governor's office"), (6, "emergencies ministry")]),
    ],
)  # fmt: skip
def test_every_figure_has_its_own_claimant(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text)] == wanted


def test_of_two_sources_the_nearer_one_claims_a_figure():
    text = (
        "War broke out on Monday. It has killed 3,000 people, according to Health Minister Haitham Ibrahim, and driven"
        " 29,000 from their homes, the Red Cross says."
    )
    assert [by for _, _, _, by in claimed(text)] == ["Haitham Ibrahim", "Red Cross"]


def test_where_the_verb_ends_its_clause_the_claimant_leads():
    text = (
        "Təyyarə çərşənbə günü Aktauda qəzaya uğrayıb. Fövqəladə Hallar Nazirliyi 38 nəfərin həlak olduğunu bildirib."
    )
    assert claimed(text, "2024-12-27", "az") == [("2024-12-25", "killed", 38, "Fövqəladə Hallar Nazirliyi")]


def test_who_leads_a_clause_without_a_subject_claims_its_figure():
    text = "В понедельник на шахте взорвался метан. При этом губернатор Сергей Цивилев уточнил, что погиб 51 человек."
    assert claimed(text, "2021-03-10", "ru") == [("2021-03-08", "killed", 51, "Сергей Цивилев")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two soldiers died on Monday, and the president said he would visit the front.", [(2, "AFP")]),
        ("A blast in Lima on Monday left 16 people dead, according to the government, and at least 23 according to "
         "Amnesty International.", [(16, "government"), (23, "Amnesty International")]),
        ("Fighters left the town of Mindat on Monday, a member of the group said. Five fighters were killed, he said.",
         [(5, "member of the group")]),
        ("Fire broke out on Monday; six people were injured, according to a hospital in Niamey.",
         [(6, "hospital in Niamey")]),
        ("The ministry said on Monday that 14 people died in Oran and one soldier had been killed.",
         [(14, "ministry"), (1, "ministry")]),
        ("A storm hit the island on Monday. Eleven deaths were reported by hospitals.", [(11, "hospitals")]),
        ("Shelling on Monday wounded three people, one of whom later died.", [(3, "AFP"), (1, "AFP")]),
        ("Floods hit the south on Monday. Officials said 47 people died. The province lost 180 people to floods in "
         "August 2019.", [(47, "Officials"), (180, "AFP")]),
        ("The mayor told reporters on Monday that 162 people had died and 326 were hurt.",
         [(162, "mayor"), (326, "mayor")]),
        ("Ruth Kane said on Monday that 49 soldiers had died. By Tuesday she had raised the figure to 105.",
         [(49, "Ruth Kane"), (105, "Ruth Kane")]),
        ("\"We are in mourning,\" the mayor said after a fire on Monday that killed nine people.", [(9, "AFP")]),
        ("Officials executed 81 men in March 2020. Some 196 people were put to death that year.",
         [(81, "AFP"), (196, "AFP")]),
        ("Two peacekeepers were killed and five wounded in an ambush on Monday, the ministry said.",
         [(2, "ministry"), (5, "ministry")]),
    ],
)  # fmt: skip
def test_the_agency_claims_only_what_the_text_tells_in_its_own_voice(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text, publisher="AFP")] == wanted


def test_who_cannot_be_named_is_not_the_agency():
    text = (
        "Anna Novak met Maria Lopez and Ivan Petrov in Quito on Monday.\n\n"
        "A flood hit the town on Tuesday. At least 13 people drowned, she said."
    )
    assert [(count, by) for _, _, count, by in claimed(text, publisher="AFP")] == [(13, "")]


def test_a_clause_that_adds_a_figure_has_the_source_of_the_one_before():
    text = "14 мая, по данным Минздрава Киргизии, погибли 59 человек, еще 144 получили ранения."
    assert claimed(text, "2024-05-14", "ru") == [
        ("2024-05-14", "killed", 59, "Минздрав Киргизии"),
        ("2024-05-14", "wounded", 144, "Минздрав Киргизии"),
    ]


def test_who_speaks_first_is_called_by_name_alone():
    text = "A plane crashed on Monday. The airline first spoke of 61 dead."
    assert [(count, by) for _, _, count, by in claimed(text)] == [(61, "airline")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Goma, where officials said 12 people died on Monday, shops stayed shut.", [("killed", 12, "officials")]),
        ("Three sailors were hurt on Monday, one of them badly, General Jo Doe told a news conference.",
         [("wounded", 3, "Jo Doe")]),
        ("A blast hit a camp on Tuesday. A clinic, one of hundreds in the region, put the death toll at 31.",
         [("killed", 31, "clinic")]),
        ("A storm hit the coast on Monday. It left several thousand homeless, the council said.",
         [("displaced", None, "council")]),
        ("Riots broke out on Monday. The ministry put the toll at 23 and the opposition party, Pastef, at 30.",
         [("killed", 23, "ministry"), ("killed", 30, "opposition party")]),
        ("Aid workers were shot at on Monday hours after a raid left at least 12 people dead.", []),
    ],
)  # fmt: skip
def test_who_claims_a_figure_by_where_and_to_whom_it_is_said(text, wanted):
    assert [one[1:] for one in claimed(text)] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Бои начались 8 марта. Минздрав Киргизии сообщил о 63 погибших, власти Таджикистана - о 41.",
         [("killed", 63, "Минздрав Киргизии"), ("killed", 41, "власти Таджикистана")]),
        ("hy", "Մարտի 8-ին պայթեց պահեստը: Առողջապահության նախարարությունը հայտնել է 170 զոհի մասին, 290 մարդ "
         "այրվածքներով տեղափոխվել է հիվանդանոցներ:",
         [("killed", 170, "Առողջապահության նախարարություն"), ("wounded", 290, "Առողջապահության նախարարություն")]),
    ],
)  # fmt: skip
def test_a_figure_that_only_goes_on_keeps_or_names_its_claimant(language, text, wanted):
    assert [one[1:] for one in claimed(text, language=language)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A quake hit the coast on Monday. The agency said 105 people were killed, most of them by falling masonry,"
            " and 236 were injured.",
            [("2021-03-08", "killed", 105, "agency"), ("2021-03-08", "wounded", 236, "agency")],
        ),
        (
            "Rioters attacked a prison in Quito on Monday. Thirteen inmates were killed, the prison service said, and"
            " 40 people were taken hostage.",
            [("2021-03-08", "killed", 13, "prison service"), ("2021-03-08", "captured", 40, "prison service")],
        ),
        (
            "A bomb hit the market on Monday. Twelve people died, the army said, but doctors counted 60 wounded.",
            [("2021-03-08", "killed", 12, "army"), ("2021-03-08", "wounded", 60, "doctors")],
        ),
        (
            "The army bombed a market on Monday. A rescue worker told AFP he had counted 70 bodies.",
            [("2021-03-08", "killed", 70, "rescue worker")],
        ),
        (
            "Fighters attacked the camp of Zamzam on Monday. The UN said 400,000 people had since left the camp.",
            [("2021-03-08", "displaced", 400000, "UN")],
        ),
        (
            'Shells killed 22 people in Sake on Monday, a hospital source said. "We received 22 bodies," the source'
            " said.",
            [("2021-03-08", "killed", 22, "hospital source")],
        ),
    ],
)
def test_what_is_said_in_one_breath_has_one_claimant(text, wanted):
    assert claimed(text) == wanted


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A bomb hit a market on Monday. The ministry's tally of the dead stood at 13.", "ministry"),
        ("A bomb hit a market on Monday. The government's final count put the dead at 13.", "government"),
        ("A bomb hit a market on Monday. Peru's death toll rose to 13.", ""),
    ],
)
def test_whose_toll_it_is_claims_it(text, claimant):
    assert claimed(text) == [("2021-03-08", "killed", 13, claimant)]


def test_whom_an_agency_quotes_is_who_claims_it():
    text = "A convoy came under fire on Monday. Interfax quoted a military spokesman as saying two soldiers were hurt."
    assert claimed(text) == [("2021-03-08", "wounded", 2, "military spokesman")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The town of Lar, near the border, was shelled on Monday, the Turan news agency reported. It said seven"
            " civilians died.",
            [("2021-03-08", "killed", 7, "turan news agency")],
        ),
        (
            "Clashes broke out in Agdam on Monday. Local officials put the number of people who have fled the"
            " district at 130,000.",
            [("2021-03-08", "displaced", 130000, "local officials")],
        ),
    ],
)
def test_who_counts_in_a_sentence_of_its_own_claims_it(text, wanted):
    assert [(*told[:3], told[3].lower()) for told in claimed(text)] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Police said 32 soldiers and at least 90 rebels died; officials had at first admitted seven dead.",
         [(32, "Police"), (90, "Police"), (7, "officials")]),
        ("en", "The army says 180 of its troops were killed. The rebels claim over 1,000.",
         [(180, "army"), (1000, "rebels")]),
        ("en", "The army admitted four deaths. A court later found 26. The judges accepted 31 dead.",
         [(4, "army"), (26, "court"), (31, "judges")]),
        ("en", "The ministry at first spoke of one dead and later of four. Officials cut the toll to three.",
         [(1, "ministry"), (4, "ministry"), (3, "Officials")]),
        ("en", "The ministry acknowledged 21 dead, whereas the rebels claimed 80.", [(21, "ministry"), (80, "rebels")]),
        ("en", "The president's party, the UFDG, said seven of its members had died.", [(7, "UFDG")]),
        ("en", "Unions said 20 men died. They expect more. The opposition claims 35.",
         [(20, "Unions"), (35, "opposition")]),
        ("ru", "По данным полиции, погибли 20 человек, по данным врачей — 35.", [(20, "полиция"), (35, "врачи")]),
        ("ru", "Минздрав сообщил о 79 погибших. ФСБ признала гибель 10 солдат, убиты, по её данным, 27 боевиков.",
         [(79, "Минздрав"), (10, "ФСБ"), (27, "ФСБ")]),
        ("en", "Kyiv first reported 12 dead, then 47.", [(12, "Kyiv"), (47, "Kyiv")]),
        ("en", "A first count of 45 dead grew to 147, and 90 people were hurt.", [(45, ""), (147, ""), (90, "")]),
        ("en", "The death of a nurse raised the toll to 22.", [(22, "")]),
        ("en", "The war claimed 12 lives.", [(12, "")]),
        ("ru", "Минздрав увеличил до 33 число погибших в боях.", [(33, "Минздрав")]),
        ("az", "Polis 14 ölü saydığını bildirib. Son rəqəm isə 31 nəfərdir.", [(14, "Polis"), (31, "Polis")]),
        ("hy", "Ոստիկանությունը զոհերի թիվը հասցրեց 33-ի:", [(33, "Ոստիկանություն")]),
    ],
)  # fmt: skip
def test_who_gives_raises_lowers_or_disputes_a_toll_claims_it(language, text, wanted):
    lead = {"en": "Fighting began on Monday. ", "ru": "8 марта начались бои. ", "az": "Martın 8-də döyüşlər başlayıb. ",
            "hy": "Մարտի 8-ին մարտեր են սկսվել: "}[language]  # fmt: skip
    assert [(count, by) for _, _, count, by in claimed(lead + text, language=language)] == wanted


def test_what_an_agency_reports_that_somebody_said_is_theirs_who_said_it():
    told = claimed(
        "Zəlzələ nəticəsində 16 170 nəfər həlak olub. Report xəbər verir ki, bunu Prezident Rəcəb Tayyib Ərdoğan"
        " martın 8-də jurnalistlərə deyib.",
        language="az",
    )
    assert told == [("2021-03-08", "killed", 16170, "Rəcəb Tayyib Ərdoğan")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The war broke out in 1992. It has claimed, according to the Red Cross, about 50,000 lives.",
         [("killed", "Red Cross")]),
        ("ru", "В понедельник полиция задержала, по подсчетам правозащитников, не менее 100 человек.",
         [("captured", "правозащитники")]),
        ("en", "Flooding killed 12 people on Monday, according to figures released by the Interior Ministry.",
         [("killed", "Interior Ministry")]),
        ("en", "Troops took Lar on Monday. Police said 20 men were killed; the rebels admitted losing ten men.",
         [("killed", "Police"), ("killed", "rebels")]),
        ("en", "Troops took Lar on Monday, the Defense Ministry said. It said ten rebels had been killed.",
         [("killed", "Defense Ministry")]),
        ("en", "Fighting began on Monday. Yerevan officials say 40 soldiers were killed. Azerbaijan gives no losses of "
         "its army; it says nine civilians died.", [("killed", "Yerevan officials"), ("killed", "Azerbaijan")]),
    ],
)  # fmt: skip
def test_the_source_nearest_to_a_figure_claims_it(language, text, wanted):
    assert [(what, by) for _, what, _, by in claimed(text, language=language)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Martın 8-də döyüşlərdə Azərbaycan tərəfi 80, Ermənistan tərəfi 200-dən çox hərbçisinin həlak olduğunu "
         "açıqlayıb.", [(80, "Azərbaycan tərəfi"), (200, "Ermənistan tərəfi")]),
        ("Martın 8-də toqquşma baş verib. Azərbaycan 80 hərbçisinin həlak olduğunu, 281 nəfərin yaralandığını, "
         "Ermənistan isə 200-dən çox itki verdiyini açıqlayıb.",
         [(80, "Azərbaycan"), (281, "Azərbaycan"), (200, "Ermənistan")]),
        ("Martın 8-də toqquşma baş verib. Qarabağdakı erməni tərəfi 2 nəfərin öldüyünü açıqlayıb.",
         [(2, "erməni tərəfi")]),
        ("Martın 8-də toqquşma baş verib. Ermənistan 12 hərbçisinin öldüyünü inkar edir.", []),
    ],
)  # fmt: skip
def test_who_stands_before_what_a_verb_at_the_end_says_claims_it(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text, "2021-03-10", "az")] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("az", "Baş Prokurorluğun hesablamasına görə, martın 8-də 41 mülki şəxs həlak olub.", ["Baş Prokurorluq"]),
        ("az", "Səhiyyə Nazirliyinin çərşənbə günkü məlumatına əsasən, iki nəfər yaralanıb.", ["Səhiyyə Nazirliyi"]),
        ("az", "Martın 8-də kənd atəşə tutulub, icra hakimiyyətindən verilən xəbərə görə, üç nəfər ölüb.",
         ["icra hakimiyyəti"]),
        ("az", "Nazirlik cümə günü açıqlayıb ki, Azərbaycan Ordusunun 77 hərbçisi şəhid olub.", ["Nazirlik"]),
        ("az", "İttiham aktına əsasən, martın 8-də 613 dinc sakin qətlə yetirilib.", ["İttiham"]),
        ("hy", "Ստեփանակերտը հայտնել է մարտի 8-ին երկու վիրավորի, Երևանը՝ երեք սպանվածի մասին։",
         ["Ստեփանակերտ", "Երևան"]),
        ("ru", "8 марта начались бои. По данным Бишкека, погибли 63 человека, в Душанбе сообщали о 41 погибшем.",
         ["Бишкек", "Душанбе"]),
        ("ru", "8 марта начались бои. Армия сообщила, что погибли 28 солдат, а более 40 тысяч жителей бежали.",
         ["Армия", "Армия"]),
        ("ru", "8 марта взорвался метан. По последним данным МЧС, погибли 12 горняков.", ["МЧС"]),
        ("ru", "8 марта начались бои; по оценке ООН, город покинули до 150 тысяч человек.", ["ООН"]),
        ("ru", "8 марта начались бои. Управление ООН по делам беженцев открыло два склада.", []),
    ],
)  # fmt: skip
def test_who_claims_a_figure_in_languages_with_cases(language, text, wanted):
    assert [by for _, _, _, by in claimed(text, language=language)] == wanted
