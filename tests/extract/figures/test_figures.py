"""Figures: number, what, qualifier, of whom."""

import pytest

from timeline_builder.extract.figures.figures import figures
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


def found(text, language="en"):
    words = lexicon(language)
    return [
        (figure.what, figure.count, figure.qualifier, figure.whom)
        for figure in figures(tokenize(text, 0, len(text), (), words), words)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine people were killed and 34 wounded.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
        ("The blast killed at least 12 people and injured more than 30.",
         [("killed", 12, "at least", ""), ("wounded", 30, "more than", "")]),
        ("Twelve soldiers and three civilians were killed.",
         [("killed", 12, "", "soldiers"), ("killed", 3, "", "civilians")]),
        ("Dozens of people are missing.", [("missing", None, "", "")]),
        ("Some 1,200 villagers were evacuated.", [("displaced", 1200, "about", "villagers")]),
        ("Up to twenty-one fighters were captured.", [("captured", 21, "up to", "fighters")]),
        ("Nine people, including two children, were killed.", [("killed", 9, "", ""), ("killed", 2, "", "children")]),
        ("All on board, at least 52 people, among them 25 children, were killed.",
         [("killed", 52, "at least", ""), ("killed", 25, "", "children")]),
        ("Tens of thousands of fans poured into the streets.", []),
        ("Thousands of Rohingya poured into Bangladesh.", [("displaced", None, "", "Rohingya")]),
        ("The death toll in the flooded valley rose to 45.", [("killed", 45, "", "")]),
        ("Two attacks killed ten people.", [("killed", 10, "", "")]),
        ("Five houses were destroyed.", []),
        ("Police questioned three suspects over the killing of a journalist.", []),
        ("Nobody was killed.", []),
    ],
)  # fmt: skip
def test_figures(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Погибли не менее 39 человек, более 50 получили ранения.",
         [("killed", 39, "at least", ""), ("wounded", 50, "more than", "")]),
        ("az", "13 nəfər həlak olub, 52 nəfər yaralanıb.", [("killed", 13, "", ""), ("wounded", 52, "", "")]),
        ("hy", "Զոհվել է 6 զինծառայող, ևս 13-ը գերեվարվել են։",
         [("killed", 6, "", "զինծառայող"), ("captured", 13, "", "")]),
        ("tr", "17 binden fazla kişi hayatını kaybetti.", [("killed", 17000, "more than", "")]),
        ("de", "Mindestens 164 Menschen wurden getötet.", [("killed", 164, "at least", "")]),
        ("fr", "Au moins 51 personnes ont été tuées.", [("killed", 51, "at least", "")]),
        ("es", "Al menos 20 personas murieron.", [("killed", 20, "at least", "")]),
        ("uk", "Загинула одна людина, п'ятеро поранені.", [("killed", 1, "", ""), ("wounded", 5, "", "")]),
    ],
)  # fmt: skip
def test_figures_of_other_languages(language, text, wanted):
    assert found(text, language) == wanted


def test_vague_numbers_keep_their_words():
    words = lexicon("en")
    text = "Tens of thousands of people fled."
    (figure,) = figures(tokenize(text, 0, len(text), (), words), words)
    assert (figure.count, figure.words) == (None, "tens of thousands")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("az", "Həlak olanların sayı 35 min 418 nəfərə çatıb.", [("killed", 35418, "", "")]),
        ("az", "Zəlzələdə 17 mindən çox insan həlak olub.", [("killed", 17000, "more than", "")]),
        ("az", "9 nəfər həlak olub, daha 34 nəfər yaralanıb.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
        ("ru", "Число жертв наводнения выросло до 21.", [("killed", 21, "", "")]),
        ("az", "İki nəfər həlak olub.", [("killed", 2, "", "")]),
        ("ru", "Эвакуированы около 7,8 тыс. человек.", [("displaced", 7800, "about", "")]),
        ("ru", "Эвакуированы около полутора тысяч человек.", [("displaced", 1500, "about", "")]),
        ("ru", "Эвакуированы полмиллиона человек.", [("displaced", 500_000, "", "")]),
        ("az", "Yarım milyon insan evsiz qalıb.", [("displaced", 500_000, "", "")]),
        ("hy", "Կես միլիոն մարդ մնաց անօթևան։", [("displaced", 500_000, "", "")]),
        ("ru", "Погибли девять человек, ещё 34 ранены.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
    ],
)
def test_numbers_with_multipliers(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The quake claimed over 17,000 lives.", [("killed", 17000, "more than", "")]),
        ("Doctors saved 12 lives.", []),
        ("Gunmen killed 12 people and took 250 hostage.", [("killed", 12, "", ""), ("captured", 250, "", "")]),
        ("Some 65 Ukrainian prisoners were on board.", []),
        ("The sides exchanged 230 captured soldiers.", []),
        ("The death toll from the floods that struck the coast rose to 217.", [("killed", 217, "", "")]),
    ],
)  # fmt: skip
def test_figures_of_lives_and_captives(text, wanted):
    assert found(text) == wanted


def test_what_is_only_feared_is_no_figure():
    assert found("The number of dead might reach 500.") == []


def test_a_part_with_a_figure_word_of_its_own_is_a_figure():
    assert found("The boat carried 120 migrants, of whom 45 are missing.") == [("missing", 45, "", "")]


def in_words(text, language="en"):
    words = lexicon(language)
    every = figures(tokenize(text, 0, len(text), (), words), words)
    return [(figure.what, figure.count or figure.words, figure.qualifier, figure.whom) for figure in every]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Between 20 and 30 soldiers were killed.", [("killed", "between 20 and 30", "", "soldiers")]),
        ("The blast killed 20-30 people.", [("killed", "20-30", "", "")]),
        ("The toll rose from 19 to 35 dead.", [("killed", 35, "", "")]),
        ("The mayor raised the death toll to 35 from 19.", [("killed", 35, "", "")]),
        ("Fewer than 20 people were injured.", [("wounded", 20, "fewer than", "")]),
        ("No fewer than 20 people were injured.", [("wounded", 20, "at least", "")]),
        ("Half a million people fled.", [("displaced", 500_000, "", "")]),
        ("He was convicted of the killing of more than 8,000 Muslim men and boys.",
         [("killed", 8000, "more than", "Muslim men and boys")]),
        ("At least 40 insurgents and six soldiers were killed.",
         [("killed", 40, "at least", "insurgents"), ("killed", 6, "", "soldiers")]),
        ("Of the 120 passengers, 45 died.", [("killed", 45, "", "")]),
        ("One of the two attackers was shot dead.", [("killed", 1, "", "")]),
        ("Twelve civilians died in Goris and five in Kapan.",
         [("killed", 12, "", "civilians"), ("killed", 5, "", "")]),
        ("Wildfires forced 2,000 people from their homes.", [("displaced", 2000, "", "")]),
        ("Armenia put its losses at 32.", [("killed", 32, "", "")]),
    ],
)  # fmt: skip
def test_ranges_wholes_and_what_is_counted(text, wanted):
    assert in_words(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "None of the 12 people on board was injured.",
        "Neither of the two soldiers was hurt.",
        "Officer John Smith, 45, was killed.",
        "He died at the age of 63.",
        "Flight 370 disappeared over the ocean.",
        "Twelve people were sentenced to death.",
        "The disease killed 300 cattle.",
        "The two gunmen fled the scene.",
        "The plane carrying 72 people crashed, killing everyone on board.",
        "A week-long truce allowed the release of 105 captives.",
        "A court freed 50 detained protesters.",
        "The attack caused damage of $12 million and killed a cow.",
    ],
)
def test_numbers_that_count_nobody_harmed(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "От 20 до 30 боевиков были убиты.", [("killed", "от 20 до 30", "", "боевиков")]),
        ("ru", "Число погибших возросло с 19 до 35.", [("killed", 35, "", "")]),
        ("ru", "Менее 20 человек пострадали.", [("wounded", 20, "fewer than", "")]),
        ("ru", "Два взрыва на шахте унесли жизни 91 человека.", [("killed", 91, "", "")]),
        (
            "ru",
            "Подняты тела 45 горняков, поиски одного продолжаются.",
            [("killed", 45, "", "горняков"), ("missing", 1, "", "")],
        ),
        (
            "ru",
            "Погибла женщина, двое детей получили ожоги.",
            [("killed", 1, "", "женщина"), ("wounded", 2, "", "детей")],
        ),
        ("ru", "Взрыв убил семерых и ранил 20 прохожих.", [("killed", 7, "", ""), ("wounded", 20, "", "прохожих")]),
        ("ru", "Эвакуированы 300 жителей трех сел.", [("displaced", 300, "", "жителей трех сел")]),
        ("ru", "Сгорели 15 жилых домов, погибших нет.", []),
        (
            "ru",
            "Погибли 36 граждан Киргизии и 19 граждан Таджикистана.",
            [("killed", 36, "", "граждан Киргизии"), ("killed", 19, "", "граждан Таджикистана")],
        ),
        ("ru", "Стороны обменяли 15 военнопленных.", []),
        ("ru", "Тысяча двести человек остались без крова.", [("displaced", 1200, "", "")]),
        ("az", "Ölənlərin sayı 19-dan 35-ə çatıb.", [("killed", 35, "", "")]),
        ("az", "12 nəfər, o cümlədən 4 uşaq həlak olub.", [("killed", 12, "", "")]),
        ("az", "15 erməni əsir Ermənistana qaytarılıb.", []),
        ("hy", "Զոհերի թիվը 19-ից հասել է 35-ի։", [("killed", 35, "", "")]),
        ("hy", "Զոհվել է ոչ պակաս, քան 30 մարդ։", [("killed", 30, "at least", "")]),
        ("hy", "Ադրբեջանը վերադարձրել է 15 գերի։", []),
        ("de", "Zwischen 20 und 30 Menschen starben.", [("killed", "zwischen 20 und 30", "", "")]),
        ("fr", "Le bilan est passé de 19 à 35 morts.", [("killed", 35, "", "")]),
        ("es", "Entre 20 y 30 personas murieron.", [("killed", "entre 20 y 30", "", "")]),
        ("uk", "Кількість загиблих зросла з 19 до 35.", [("killed", 35, "", "")]),
        ("tr", "20 ila 30 asker öldürüldü.", [("killed", "20 ila 30", "", "asker")]),
    ],
)
def test_ranges_and_changes_in_other_languages(language, text, wanted):
    assert in_words(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("At least 82 bodies had been pulled from the rubble.", [("killed", 82, "at least", "")]),
        ("The sides exchanged the bodies of 12 soldiers.", []),
        ("Two UN bodies met in Geneva.", []),
        ("He said 441 police officers and gendarmes had been injured on Thursday and 457 people arrested.",
         [("wounded", 441, "", "police officers and gendarmes"), ("captured", 457, "", "")]),
        ("In June, 80 students were burnt to death.", [("killed", 80, "", "students")]),
        ("Divers found nine more bodies, raising the death toll to 47.", [("killed", 47, "", "")]),
        ("Divers found nine more bodies, and 12 people were still missing.",
         [("killed", 9, "", ""), ("missing", 12, "", "")]),
    ],
)  # fmt: skip
def test_bodies_and_numbers_with_verbs_of_their_own(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A Cambodian soldier was killed in a brief exchange of fire.", [("killed", 1, "", "Cambodian soldier")]),
        ("The bomb went off, wounding a police officer.", [("wounded", 1, "", "police officer")]),
        ("A policeman and two gunmen died.", [("killed", 1, "", "policeman"), ("killed", 2, "", "gunmen")]),
        ("The fire killed a mother and her three children.",
         [("killed", 1, "", "mother"), ("killed", 3, "", "children")]),
        ("Shelling killed two soldiers and a civilian.",
         [("killed", 2, "", "soldiers"), ("killed", 1, "", "civilian")]),
        ("Two soldiers and a guerrilla were killed.",
         [("killed", 2, "", "soldiers"), ("killed", 1, "", "guerrilla")]),
        ("A fire on the ferry Lady Mary Joy 3 killed 31 people.", [("killed", 31, "", "")]),
        ("The army said 12 died and three killed themselves.", [("killed", 12, "", ""), ("killed", 3, "", "")]),
        ("No talks over dead bodies, said Nahid Islam, one of the leaders.", []),
        ("Gunmen seized some 276 girls.", [("captured", 276, "about", "girls")]),
        ("Rebels seized three police posts and 12 rifles.", []),
        ("A gunman killed five people.", [("killed", 5, "", "")]),
        ("A student newspaper was hit.", []),
        ("If a soldier is killed, the truce ends.", []),
        ("A law student, Thabani Nkomonye, whose family says he was killed by police, was buried.", []),
        ("A soldier's house was hit and destroyed, killing nobody.", []),
    ],
)  # fmt: skip
def test_one_person_without_a_number(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A canoe capsized, drowning three children.", [("killed", 3, "", "children")]),
        ("The ferry went down with the loss of more than 110 lives.", [("killed", 110, "more than", "")]),
        ("They were convicted of the murder of 17 peasants.", [("killed", 17, "", "peasants")]),
        ("Two men were charged with murder.", []),
        ("The army said it had lost 14 men.", [("killed", 14, "", "")]),
        ("The party lost 14 seats.", []),
        ("Some 19,000 people were in evacuation centres.", [("displaced", 19000, "about", "")]),
        ("More than 13,000 people had been moved to tents.", [("displaced", 13000, "more than", "")]),
        ("The Red Cross set up 12 evacuation centres.", []),
        ("The virus kills up to nine in ten of those infected.", []),
        ("The virus kills three out of four people.", []),
        ("Ten people, two policemen among them, were killed.",
         [("killed", 10, "", ""), ("killed", 2, "", "policemen")]),
        ("The blast killed 12 including three children.", [("killed", 12, "", ""), ("killed", 3, "", "children")]),
        ("Six people died, two of them in Homs.", [("killed", 6, "", "")]),
        ("Gunmen stopped a bus and killed 23 of them.", [("killed", 23, "", "")]),
        ("A 65-year-old woman died.", [("killed", 1, "", "")]),
        ("Of the 45 injured, nine are in intensive care.", [("wounded", 45, "", "")]),
        ("Dozens more were wounded.", [("wounded", None, "", "")]),
        ("Two dozen people were wounded.", [("wounded", 24, "", "")]),
        ("He was one of five people who died in a crash.", [("killed", 5, "", "")]),
        ("Four gunmen who killed their hostages fled.", []),
        ("The army rescued 164 residents and captured nine guerrillas.", [("captured", 9, "", "guerrillas")]),
        ("The army counted 16 dead, Amnesty International 28 and the opposition 30.",
         [("killed", 16, "", ""), ("killed", 28, "", ""), ("killed", 30, "", "")]),
        ("The Red Cross spoke of 50 wounded, the ministry of at least 60.",
         [("wounded", 50, "", ""), ("wounded", 60, "at least", "")]),
        ("The crash killed 12 people, and Flight 370 was delayed.", [("killed", 12, "", "")]),
        ("More than 1,300 inmates fled.", []),
        ("Marines lost two of their own.", [("killed", 2, "", "")]),
        ("Two other men, one of them Colonel Ali Amir, are still missing.", [("missing", 2, "", "other men")]),
        ("Twenty-two of them died.", [("killed", 22, "", "")]),
        ("Some 25 people have not been found.", [("missing", 25, "about", "")]),
        ("Rebels killed 12 in two attacks.", [("killed", 12, "", "")]),
        ("He was one of 29 people killed in the bombing.", [("killed", 29, "", "")]),
        ("Shelling wounded three civilians, one of whom later died.",
         [("wounded", 3, "", "civilians"), ("killed", 1, "", "")]),
    ],
)  # fmt: skip
def test_more_words_for_the_dead_and_displaced(text, wanted):
    assert found(text) == wanted


def test_a_number_right_behind_a_figure_word_is_its_own():
    text = "Минобороны сообщило об уничтожении 40 боевиков и взятии в плен пятерых."
    words = lexicon("ru")
    found = figures(tokenize(text, 0, len(text), [], words), words)
    assert [(one.what, one.count) for one in found] == [("killed", 40), ("captured", 5)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A sixth victim, a woman of 52, died in hospital.", [("killed", 1, "", "victim")]),
        ("The monk, who fled the valley in 1959, turned 80.", []),
        ("Soldiers killed boys between the ages of 12 and 15.", []),
        ("Soldiers turned 80 refugees back.", [("displaced", 80, "", "")]),
        ("A 15th victim died on the way.", []),
        ("Rescuers pulled eight people out alive and five dead.", [("killed", 5, "", "")]),
        ("The patient died after being treated at three clinics.", []),
        ("The guard said 140 people had been rescued and 21 bodies retrieved.", [("killed", 21, "", "")]),
        ("Thirty bodies were exchanged for prisoners.", []),
        ("Six of its soldiers and 14 civilians had been killed.",
         [("killed", 6, "", ""), ("killed", 14, "", "civilians")]),
        ("Police shot dead five of them.", [("killed", 5, "", "")]),
        ("Four hikers died and a fifth was hurt.", [("killed", 4, "", "hikers"), ("wounded", 1, "", "")]),
        ("The bomb killed a monk.", [("killed", 1, "", "monk")]),
        ("More than 138,000 people have been moved out of border districts.", [("displaced", 138000, "more than", "")]),
        ("Sixty were carried off as prisoners.", [("captured", 60, "", "")]),
        ("Among the injured, 22 were in a critical condition.", []),
        ("A French soldier, Brigadier Jean Dupont, 24, was killed.", [("killed", 1, "", "French soldier")]),
        ("The group, which included three journalists, had been missing since May.", []),
        ("He fled to the islands after tens of thousands of protesters stormed his home.", []),
        ("Russian troops detained 21 Georgian servicemen.", [("captured", 21, "", "Georgian servicemen")]),
        ("Police detained 21 protesters.", [("captured", 21, "", "protesters")]),
        ("The bodies of eight members of an education team had been found.", [("killed", 8, "", "members")]),
    ],
)  # fmt: skip
def test_who_came_to_harm_and_who_did_not(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Several hundred people were killed.", [("killed", "several hundred", "", "")]),
        ("en", "A few thousand villagers fled.", [("displaced", "a few thousand", "", "villagers")]),
        ("ru", "Тысячи беженцев бежали.", [("displaced", "тысячи", "", "")]),
        ("ru", "Две тысячи человек эвакуированы.", [("displaced", 2000, "", "")]),
        ("az", "Bir neçə yüz nəfər həlak olub.", [("killed", "bir neçə yüz", "", "")]),
        ("az", "Bir nəfər həlak olub.", [("killed", 1, "", "")]),
        ("hy", "Մի քանի հարյուր մարդ է զոհվել։", [("killed", "մի քանի հարյուր", "", "")]),
        ("tr", "Birkaç yüz kişi öldü.", [("killed", "birkaç yüz", "", "")]),
    ],
)  # fmt: skip
def test_a_vague_number_is_not_the_number_word_in_it(language, text, wanted):
    assert in_words(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two men were killed by three gunmen.", [("killed", 2, "", "")]),
        ("At least 49 soldiers were killed in one of the deadliest strikes.", [("killed", 49, "at least", "soldiers")]),
        ("The ministry spoke of the deaths of three soldiers.", [("killed", 3, "", "soldiers")]),
        ("The ministry put the dead at 12.", [("killed", 12, "", "")]),
        ("Half of the 40 people aboard drowned.", []),
        ("Most of the 30 miners were killed.", []),
        ("All of the 30 miners were killed.", [("killed", 30, "", "miners")]),
        ("Two soldiers and a civilian were killed and five others wounded.",
         [("killed", 2, "", "soldiers"), ("killed", 1, "", "civilian"), ("wounded", 5, "", "")]),
        ("One soldier was killed and another was wounded.", [("killed", 1, "", "soldier"), ("wounded", 1, "", "")]),
        ("Gunmen shot dead a journalist in the street.", [("killed", 1, "", "journalist")]),
    ],
)  # fmt: skip
def test_only_those_who_came_to_harm_are_counted(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "At least 79 civilians sheltering in a church were killed by a mortar bomb.",
         [("killed", 79, "at least", "civilians")]),
        ("en", "Some 40 people fleeing the town died of thirst.", [("displaced", 40, "about", "")]),
        ("en", "The number of the dead exceeded 5,300.", [("killed", 5300, "more than", "")]),
        ("az", "Ölənlərin sayı 5 min 300 nəfəri ötüb.", [("killed", 5300, "more than", "")]),
        ("az", "Ordunun 2 900-dən çox hərbçisi həlak olub.", [("killed", 2900, "more than", "hərbçisi")]),
        ("az", "Ermənistan öz itkisinin dörd nəfər olduğunu deyib.", [("killed", 4, "", "")]),
        ("ru", "Число погибших превысило 300 человек.", [("killed", 300, "more than", "")]),
        ("en", "Some 100,000 people have crossed into Chad.", [("displaced", 100000, "about", "")]),
        ("en", "The fire forced the evacuation of several thousand people.",
         [("displaced", "several thousand", "", "")]),
        ("en", "A protester, identified as Jo Doe, died there.", [("killed", 1, "", "protester")]),
    ],
)  # fmt: skip
def test_what_is_told_of_a_number_and_beside_it(language, text, wanted):
    assert in_words(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A resident of the border village of Movses was killed.", [("killed", 1, "", "resident")]),
        ("A conscript serving in the Second Army Corps was wounded.", [("wounded", 1, "", "conscript")]),
        ("A nurse from Goris died.", [("killed", 1, "", "nurse")]),
        ("A lawyer for two men killed in May spoke.", [("killed", 2, "", "")]),
        ("A soldier from the village said that his brother was killed.", []),
        ("A farmer in the valley and the road to the pass were hit.", []),
    ],
)
def test_one_person_with_a_phrase_that_says_which(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The ministry said that contact with 24 others had been lost.", [("missing", 24, "", "")]),
        ("en", "The army lost contact with 14 of its men.", [("missing", 14, "", "")]),
        ("en", "The minister was in contact with 24 leaders.", []),
        ("ru", "Связь с 15 военнослужащими потеряна.", [("missing", 15, "", "военнослужащими")]),
        ("hy", "Եվս 24 զինծառայողի հետ կապը կորել է։", [("missing", 24, "", "զինծառայողի")]),
        ("az", "24 hərbçi ilə əlaqə kəsilib.", [("missing", 24, "", "hərbçi")]),
    ],
)
def test_whom_contact_is_lost_with_is_missing(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The death toll from the two powerful earthquakes rose to 31,643.", [("killed", 31643, "", "")]),
        ("en", "That brought the number of fallen soldiers to 318.", [("killed", 318, "", "")]),
        ("en", "Fourteen passengers were taken to hospital.", [("wounded", 14, "", "passengers")]),
        ("en", "The avalanche buried eight skiers, four of whom died.", [("killed", 4, "", "")]),
        ("en", "Twelve people succumbed to their wounds.", [("killed", 12, "", "")]),
        ("en", "Twelve people had not been accounted for.", [("missing", 12, "", "")]),
        ("en", "Russia expelled 12 diplomats.", []),
        ("ru", "12 человек числятся пропавшими.", [("missing", 12, "", "")]),
        ("ru", "12 человек доставлены в больницу.", [("wounded", 12, "", "")]),
        ("az", "12 nəfər xəstəxanaya yerləşdirilib.", [("wounded", 12, "", "")]),
        ("hy", "Առևանգվել է 12 մարդ։", [("captured", 12, "", "")]),
        ("hy", "Ադրբեջանը կորցրել է 192 զինծառայող։", [("killed", 192, "", "զինծառայող")]),
    ],
)
def test_more_ways_to_tell_of_harm(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "В результате обстрела погиб местный житель.", [("killed", 1, "", "местный житель")]),
        ("ru", "При взрыве погибла женщина, двое детей ранены.",
         [("killed", 1, "", "женщина"), ("wounded", 2, "", "детей")]),
        ("ru", "Солдат убил офицера.", []),
        ("ru", "Убитый журналист работал в газете.", []),
        ("ru", "Журналист, который погиб в мае, был россиянином.", []),
        ("az", "Kəndin sakini minaya düşərək həlak olub.", [("killed", 1, "", "Kəndin sakini")]),
        ("az", "20-yə yaxın mülki şəxs öldürülüb.", [("killed", 20, "about", "mülki şəxs")]),
        ("az", "Jurnalist bildirib ki, iki nəfər öldürülüb.", [("killed", 2, "", "")]),
        ("hy", "Հրդեհի հետևանքով զոհվել է 33-ամյա կին։", [("killed", 1, "", "կին")]),
        ("hy", "Լրագրող է սպանվել։", [("killed", 1, "", "Լրագրող")]),
        ("hy", "Երեք զինծառայող սպանվել է։", [("killed", 3, "", "զինծառայող")]),
    ],
)  # fmt: skip
def test_one_person_where_nouns_have_no_article(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Погибли 12 местных жителей.", [("killed", 12, "", "местных жителей")]),
        ("ru", "Ранены девять школьников.", [("wounded", 9, "", "школьников")]),
        ("ru", "Эвакуированы 12 школ и три села.", []),
        ("ru", "Он погиб через 12 часов.", []),
        ("hy", "Զոհվել է 12 գյուղացի։", [("killed", 12, "", "գյուղացի")]),
        ("hy", "Տարհանվել է 12 գյուղ։", []),
        ("az", "12 kənd sakini həlak olub.", [("killed", 12, "", "kənd sakini")]),
        ("az", "12 kənd təxliyə edilib.", []),
    ],
)  # fmt: skip
def test_people_called_by_a_place_or_a_thing_are_counted(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "40 yaşlı qadın həlak olub."),
        ("az", "10 aylıq uşaq həlak olub."),
        ("az", "12 yaşında uşaq yaralanıb."),
        ("hy", "Զոհվել է 33 տարեկան կին։"),
        ("ru", "Погиб 40 летний житель села."),
        ("tr", "40 yaşında bir kadın öldürüldü."),
    ],
)
def test_an_age_counts_nobody(language, text):
    assert [count for _, count, _, _ in found(text, language)] == [1]
