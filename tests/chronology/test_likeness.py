"""What two reports share, in sentences."""

import pytest

from timeline_builder.chronology.likeness import likeness
from timeline_builder.chronology.merge import merge
from timeline_builder.chronology.reviews import reports
from timeline_builder.chronology.telling import telling, told_by
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.model import Actor, Alias, Article, Candidate, Claim, Names, Place, Quotation


def spelled(*texts):
    return tuple(Alias(text, "en") for text in texts)


NAMES = Names(
    actors={
        "president": Actor("president", "Ilham Aliyev", spelled("Ilham Aliyev")),
        "france": Actor("france", "France", spelled("France")),
    },
    places={
        "cairo": Place("cairo", "Cairo", spelled("Cairo")),
        "kharkiv": Place("kharkiv", "Kharkiv", spelled("Kharkiv", "Kharkov")),
        "mora": Place("mora", "Mora", spelled("Mora")),
        "burkina": Place("burkina", "Burkina Faso", spelled("Burkina Faso")),
    },
)


def told(number, quote, *, title="", date="2020-05-01", kind="disaster", published="2020-05-02", language="en", **more):
    """A report of one sentence, from an article of its own."""
    article = Article(f"a{number}", "Title", f"Agency {number}", Date.parse(published), language, quote)
    value = Date.parse(date)
    found = Candidate(
        "key", title or quote.rstrip("."), value, kind, more.pop("actors", ()), more.pop("places", ("cairo",)),
        Quotation(article.id, 0, len(quote), quote), Mention(0, 1, quote[:1], value, "test"), **more,
    )  # fmt: skip
    (report,) = reports(article, [found])[0]
    return report


def reason(one, other, names=NAMES):
    tellings = told_by([one, other], names)
    found = likeness(tellings[one.event.id], tellings[other.event.id], names)
    return found.reason if found and found.enough else ""


FACTORY = "A fire at a furniture factory in Cairo killed 24 workers."
KILLED_24 = (Claim("killed", "ministry", 24),)


def test_a_particular_word_makes_two_reports_one():
    assert reason(told(1, FACTORY), told(2, "A furniture plant burned down in Cairo.")) == (
        "same date, same kind, same place: Cairo, shared words: furniture, same sense: factory, fire"
    )


def test_a_day_a_place_and_a_kind_alone_do_not():
    assert reason(told(1, FACTORY), told(2, "Six tourists were injured in a hotel fire in Cairo.")) == ""


def test_words_that_go_with_much_do_not():
    assert reason(told(1, "A fire damaged a hotel in Cairo."), told(2, "Flames damaged a cinema in Cairo.")) == ""


def test_a_title_that_says_no_more_than_the_other_is_of_the_same():
    assert "one title is wholly in the other report" in reason(told(1, FACTORY), told(2, "The fire in Cairo"))


@pytest.mark.parametrize(
    ("first", "second", "merged"),
    [(5, 5, True), (5, 8, True), (50, 160, True), (160, 50, False), (2, 301, False)],
)
def test_a_toll_may_rise_but_hardly_fall(first, second, merged):
    one = told(1, "An explosion ripped through a mill in Cairo.", claims=(Claim("killed", "police", first),))
    other = told(
        2, "The blast in Cairo was heard far away.", published="2020-05-09", claims=(Claim("killed", "mayor", second),)
    )
    assert bool(reason(one, other)) is merged


def test_a_report_of_the_country_may_be_of_a_town_that_its_article_names():
    village = told(1, "Gunmen attacked the village of Mora.", kind="attack", places=("mora", "burkina"))
    soldiers = told(2, "A roadside bomb killed three soldiers in Burkina Faso.", kind="attack", places=("burkina",))
    assert reason(village, soldiers) == ""
    eleven = (Claim("killed", "ministry", 11),)
    village = told(1, "Gunmen attacked the village of Mora.", kind="attack", places=("mora", "burkina"), claims=eleven)
    report = told(2, "Eleven died in Burkina Faso.", kind="attack", places=("burkina",), claims=eleven)
    assert "same figure: killed" in reason(village, report)


def test_different_places_part_two_reports_whatever_else_they_share():
    other = told(2, FACTORY.replace("Cairo", "Mora"), places=("mora",), claims=KILLED_24)
    assert reason(told(1, FACTORY, claims=KILLED_24), other) == ""


@pytest.mark.parametrize(
    ("one", "other", "merged"),
    [
        ("Kharkiv", "Kharkov", True),
        ("Caraveli", "Caravelí", True),
        ("Орске", "Орска", True),
        ("Минск", "Minsk", True),
        ("Fada", "Fada N'Gourma", True),
        ("Ağdam", "Aghdam", True),
        ("Abu Sleem", "Abu Salim", True),
        ("Москва", "Moskva", True),
        ("Gaza", "Ganja", False),
        ("Barda", "Bardera", False),
        ("Kabul", "Kabala", False),
        ("Iran", "Iraq", False),
        ("Niger", "Nigeria", False),
    ],
)
def test_spellings_of_a_place_that_the_project_does_not_know(one, other, merged):
    reports = [told(n, f"A furniture factory burned in {name}.", places=(name,)) for n, name in ((1, one), (2, other))]
    assert bool(reason(*reports, names=Names())) is merged


@pytest.mark.parametrize(
    ("one", "other", "merged"),
    [
        (
            ("Tabas", "An earthquake hit Tabas."),
            ("Khorasan", "The tremor in the province of Khorasan killed 24."),
            True,
        ),
        (("Tabas", "An earthquake hit Tabas."), ("Khorasan", "The tremor in Khorasan killed 24."), False),
        (("Tərtər", "Tərtər rayonunda zəlzələ olub."), ("Qapanlı", "Qapanlı kəndində 24 nəfər zəlzələdə ölüb."), True),
    ],
)
def test_a_region_may_hold_a_town(one, other, merged):
    language = "az" if "Tərtər" in one else "en"
    found = [
        told(n, text, places=(place,), language=language, claims=KILLED_24)
        for n, (place, text) in enumerate((one, other), 1)
    ]
    assert bool(reason(*found, names=Names())) is merged


@pytest.mark.parametrize(("killed", "merged"), [(3, False), (24, True)])
def test_a_small_toll_of_an_attack_tells_little_where_nobody_says_in_which_town(killed, merged):
    claims = (Claim("killed", "police", killed),)
    town = told(1, "Gunmen attacked the village of Mora.", kind="attack", places=("mora", "burkina"), claims=claims)
    nowhere = told(2, "The port was attacked in Burkina Faso.", kind="attack", places=("burkina",), claims=claims)
    assert bool(reason(town, nowhere)) is merged


@pytest.mark.parametrize(("kind", "merged"), [("clash", False), ("sport", True)])
def test_the_name_of_a_country_is_no_particular_word_but_in_sport(kind, merged):
    one = told(1, "Crowds waited at night in Cairo for Armenia.", kind=kind)
    other = told(2, "An Armenian defender was hurt in Cairo.", kind=kind)
    assert bool(reason(one, other)) is merged


def test_what_was_attacked_and_by_what_do_not_part_two_reports():
    mill = told(1, "A flour mill was bombed in Cairo.", kind="attack", claims=KILLED_24)
    planes = told(2, "Planes attacked Cairo.", kind="attack", claims=KILLED_24)
    school = told(3, "A school was bombed in Cairo.", kind="attack", claims=KILLED_24)
    assert reason(mill, planes) != ""
    assert reason(mill, school) == ""


def test_a_country_is_one_in_every_language():
    one = told(1, "Землетрясение произошло в Марокко.", language="ru", places=("Марокко",), claims=KILLED_24)
    other = told(2, "An earthquake struck Morocco.", places=("Morocco",), claims=KILLED_24)
    assert reason(one, other, names=Names()) == (
        "same date, same kind, same place: Morocco, same figure: killed, same sense: quake"
    )


def test_articles_in_two_languages_may_name_the_same():
    """Cairo and France alone are of many stories; a person that both articles name makes them one."""
    pairs = (
        ("В Каир прибыли спасатели из Франции.", "French rescuers landed in Cairo.", False),
        ("В Каир прибыли спасатели из Франции, сообщил Мартен.", "French rescuers landed in Cairo, Marten said.", True),
    )
    for russian, english, merged in pairs:
        found = reason(told(1, russian, language="ru", actors=("france",)), told(2, english, actors=("france",)))
        assert bool(found) is merged
        assert "all that either article tells of that day" in found or not merged


SIGNING = "The ministers signed two protocols on diplomatic relations in Cairo."
SIGNED = "Protocols on diplomatic relations were signed by the ministers in Cairo."


def test_one_signing_may_have_two_dates_a_day_apart():
    one, other = (
        told(n, text, date=date, kind="agreement", actors=("france",))
        for n, text, date in ((1, SIGNING, "2009-10-10"), (2, SIGNED, "2009-10-09"))
    )
    assert reason(one, other).startswith("dates a day apart, same kind")


@pytest.mark.parametrize(("date", "kind"), [("2009-10-08", "agreement"), ("2009-10-09", "talks")])
def test_two_days_or_a_kind_that_goes_on_are_two_events(date, kind):
    one = told(1, SIGNING, date="2009-10-10", kind=kind, actors=("france",))
    assert reason(one, told(2, SIGNED, date=date, kind=kind, actors=("france",))) == ""


def test_rival_dates_stand_side_by_side_and_most_reports_decide():
    found = [
        told(n, text, date=date, kind="agreement", actors=("france",), published=published)
        for n, text, date, published in (
            (1, SIGNED, "2009-10-09", "2009-10-11"),
            (2, SIGNING, "2009-10-10", "2009-10-12"),
            (3, SIGNING + " ", "2009-10-10", "2009-10-13"),
        )
    ]
    (event,), _ = merge([], found, NAMES)
    assert event.date.edtf == "2009-10-10"
    assert event.doubtful
    assert event.date_note == "The reports give different dates."
    assert [(claim.claimed_by, str(claim.date), claim.source) for claim in event.claims] == [
        ("Agency 1", "2009-10-09", "a1"),
        ("Agency 2", "2009-10-10", "a2"),
        ("Agency 3", "2009-10-10", "a3"),
    ]


def test_a_title_in_the_language_of_most_articles_that_names_the_place_is_taken():
    found = [
        told(1, "В Каире сгорела фабрика.", language="ru", published="2020-05-01", claims=KILLED_24),
        told(2, "24 people died there.", published="2020-05-02", claims=KILLED_24),
        told(3, FACTORY, published="2020-05-03", claims=KILLED_24),
    ]
    (event,), _ = merge([], found, NAMES)
    assert event.title == FACTORY.rstrip(".")
    assert len(event.evidence) == 3
    assert [trace.article for trace in event.merged] == ["a1", "a2", "a3"]  # the first report's title is not lost


def test_an_event_that_two_sources_tell_is_of_neither_alone():
    one = told(1, FACTORY, attributed_to="the ministry", claims=KILLED_24)
    for source, kept in (("the police", ""), ("", ""), ("the ministry", "the ministry")):
        (event,), _ = merge([], [one, told(2, FACTORY + " ", attributed_to=source, claims=KILLED_24)], NAMES)
        assert event.attributed_to == kept


def test_words_of_a_sentence_that_tells_of_two_events_are_not_its_own():
    text = "A fire destroyed a mill in Cairo, while a bomb killed three soldiers at Mora."
    article = Article("a1", "Title", "Agency", Date.parse("2020-05-02"), "en", text)
    value, mention = Date.parse("2020-05-01"), Mention(0, 1, "A", Date.parse("2020-05-01"), "test")
    found = [
        Candidate("key", title, value, kind, (), (place,), Quotation("a1", 0, len(text), text), mention)
        for title, kind, place in (
            ("A fire destroyed a mill in Cairo", "disaster", "cairo"),
            ("A bomb killed three soldiers", "attack", "mora"),
        )
    ]
    tellings = told_by(reports(article, found)[0], NAMES)
    assert ["mill" in one.words for one in tellings.values()] == [True, False]
    assert ["bomb" in one.words | one.topics for one in tellings.values()] == [False, True]


def test_a_contributed_event_is_compared_by_its_title_and_account(event):
    written = event(title="Blast at a mill", places=("cairo",), summary_markdown="The mill made furniture.")
    assert {"mill", "furniture"} <= telling(written, NAMES).words


def test_statements_of_one_speaker_are_one_only_on_one_day():
    words = "Apple's president defended the antenna of its telephone."
    day, month = (
        told(n, words + " " * n, date=date, kind="statement", attributed_to="president", actors=("president",))
        for n, date in ((1, "2010-07-16"), (2, "2010-07"))
    )
    assert reason(day, month) == ""
    assert reason(day, told(3, words, date="2010-07-16", kind="statement", attributed_to="president")) != ""


def test_titles_that_tell_figures_are_compared_by_the_figures():
    two = told(1, "Two civilians were killed in Cairo.", kind="attack", claims=(Claim("killed", "police", 2),))
    three = told(2, "Three civilians were wounded in Cairo.", kind="attack", claims=(Claim("wounded", "police", 3),))
    assert reason(two, three) == ""


def test_a_report_without_names_may_tell_of_those_whom_its_article_named_before():
    article = Article(
        "a9", "Title", "Agency", Date.parse("2020-05-03"), "en", "France met Greece. The second truce held."
    )
    value, mention = Date.parse("2020-05-01"), Mention(0, 1, "F", Date.parse("2020-05-01"), "test")
    named, nameless = (
        Candidate("key", quote.rstrip("."), value, kind, actors, (), Quotation("a9", start, start + len(quote), quote),
                  mention)
        for quote, start, kind, actors in (
            ("France met Greece.", 0, "talks", ("france",)),
            ("The second truce held.", 19, "ceasefire", ()),
        )
    )  # fmt: skip
    found, _ = reports(article, [named, nameless])
    other = told(1, "A second truce of France began.", kind="ceasefire", actors=("france",), places=())
    tellings = told_by([*found, other], NAMES)
    found_likeness = likeness(tellings[found[1].event.id], tellings[other.event.id], NAMES)
    assert found_likeness is not None
    assert found_likeness.enough
    assert "actors named nearby: France" in found_likeness.reason


def test_a_joined_event_has_each_name_once():
    one = told(1, "A furniture factory burned in Kharkiv.", places=("Kharkiv", "Ukraine"), actors=("Pedro Castillo",))
    other = told(2, "В Харькове сгорела фабрика. ", language="ru", places=("Kharkov", "Украина"), actors=("Castillo",))
    (event,), _ = merge([], [one, other])
    assert len(event.evidence) == 2
    assert (event.places, event.actors) == (("Kharkiv", "Ukraine"), ("Pedro Castillo",))


def test_a_country_and_a_person_do_not_exclude_each_other():
    mill = "A furniture factory opened in Kharkiv."
    state = told(1, mill, kind="political", places=("Kharkiv",), actors=("Peru",))
    assert reason(state, told(2, mill, kind="political", places=("Kharkiv",), actors=("Pedro Castillo",)), Names())


@pytest.mark.parametrize(
    ("title", "language", "sense"),
    [
        ("The plant in Cairo went up in flames.", "en", "factory, fire"),
        ("В Каире загорелся завод.", "ru", "factory, fire"),
        ("Qahirədə zavodda yanğın baş verib.", "az", "factory, fire"),
        ("Կահիրեի գործարանում հրդեհ է բռնկվել։", "hy", "factory, fire"),
    ],
)
def test_words_of_one_meaning_make_two_reports_one_in_every_language(title, language, sense):
    found = reason(told(1, "A blaze destroyed a factory in Cairo."), told(2, title, language=language))
    assert found.endswith(f"same sense: {sense}")


def test_one_happening_at_two_sorts_of_site_is_two():
    assert reason(told(1, "A blaze damaged a hotel in Cairo."), told(2, "Fire gutted a school in Cairo.")) == ""


def test_a_happening_is_not_enough_where_many_of_its_sort_are_told_of_a_day():
    one = told(1, "Artillery hit the outskirts of Cairo.", kind="clash")
    assert reason(one, told(2, "Rockets fell on a suburb of Cairo.", kind="clash")) == ""


def test_numbers_that_cannot_be_of_one_happening_part_two_reports():
    one = told(1, "A blast killed two people in Cairo.", claims=(Claim("killed", "police", 2),))
    other = told(2, "An explosion killed 301 people in Cairo.", claims=(Claim("killed", "mayor", 301),))
    assert reason(one, other) == ""


COUP = "On 1 May soldiers seized power in the capital. Premier Armando Gomes was held near Amura, Envoy Silva said."
PUTSCH = "A putsch on 1 May ended talks. Envoy Silva saw Mr Gomes at the old fort of Amura in Bissau."


def test_articles_that_name_the_same_tell_one_story():
    def report(number, text):
        article = Article(f"a{number}", "Title", f"Agency {number}", Date.parse("2020-05-02"), "en", text)
        quote = text.split(". ")[0] + "."
        value = Date.parse("2020-05-01")
        mention = Mention(3, 8, "1 May", value, "test")
        quotation = Quotation(article.id, 0, len(quote), quote)
        found = Candidate("key", quote.rstrip("."), value, "political", (), (), quotation, mention)
        return reports(article, [found])[0][0]

    assert reason(report(1, COUP), report(2, PUTSCH)) == (
        "same date, same kind, shared words: may, same sense: coup, articles that both name Amura, Gomes, Silva, "
        "all that either article tells of that day"
    )
    other = PUTSCH.replace("Silva", "Costa").replace("Gomes", "Sanha").replace("Amura", "Bra")
    assert "both name" not in reason(report(1, COUP), report(2, other))


def test_persons_are_known_in_the_letters_and_cases_of_another_language():
    one = told(1, "Суд приговорил Виктора Руссу.", kind="resolution", language="ru", actors=("Виктора Руссу",))
    other = told(2, "A court jailed Viktor Russu.", kind="resolution", actors=("Viktor Russu",))
    assert "same actors: Виктора Руссу" in reason(one, other, Names())


def test_groups_under_a_common_noun_do_not_exclude_each_other():
    one = told(1, "Soldiers seized a mill in Cairo.", kind="political", actors=("soldiers",))
    assert reason(one, told(2, "Troops seized the mill in Cairo.", kind="political", actors=("troops",)))


def test_a_town_and_its_country_do_not_exclude_each_other():
    one = told(1, "A furniture factory of France burned in Mora.", places=("mora",), actors=("france",))
    other = told(2, "A furniture factory of France burned in Burkina Faso.", places=("burkina",), actors=("france",))
    assert reason(one, other)


TALKS = "Talks were held in Cairo. There Ana Silva and Gomes shook hands."


def test_the_only_report_of_its_sort_in_each_article_of_one_story():
    def report(number, text, *others, kind="talks"):
        article = Article(f"a{number}", "Title", f"Agency {number}", Date.parse("2020-05-02"), "en", text)
        value, mention = Date.parse("2020-05-01"), Mention(0, 1, "A", Date.parse("2020-05-01"), "test")
        sentences = [text.split(". ")[0] + ".", *others]
        found = [
            Candidate(
                f"k{n}", one.rstrip("."), value, kind, (), ("cairo",), Quotation(article.id, n, n + 1, one), mention
            )
            for n, one in enumerate(sentences)
        ]
        return reports(article, found)[0]

    def together(*reports):
        events, _ = merge([], [report for group in reports for report in group], NAMES)
        return len(events)

    one, other = "Talks were held in Cairo", "The sides met at dawn in Cairo"
    assert together(report(1, TALKS), report(2, TALKS.replace(one, other))) == 1
    assert together(report(1, TALKS), report(2, TALKS.replace(one, other).replace("Ana Silva and Gomes", "they"))) == 2
    assert together(report(1, TALKS), report(2, TALKS.replace(one, other), "A second meeting followed at noon.")) == 3
    assert together(report(1, TALKS, kind="clash"), report(2, TALKS.replace(one, other), kind="clash")) == 2


def test_a_small_number_tells_something_with_what_it_counts():
    one = told(1, "A court jailed the former minister for seven years.", kind="resolution", places=())
    other = told(2, "The man got seven years in prison.", kind="resolution", places=())
    tellings = list(told_by([one, other], NAMES).values())
    assert [telling.numbers for telling in tellings] == [{"7 years"}] * 2
