"""Definite phrases that stand for who was named before, as actors and in titles; and those that stay as said."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Candidate, Names

ELN = "President Gustavo Petro suspended peace talks with the ELN, accusing it of war crimes."
IRAN = (
    "Iran and Saudi Arabia restored ties. China mediated. Iran sent its envoy to Saudi Arabia. Iraq had hosted talks."
)


def last(text: str) -> Candidate:
    """The last candidate of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return extract(article, mentions(article), Names())[-1]


@pytest.mark.parametrize(
    ("text", "title", "actors"),
    [
        (
            f"{ELN} The group said in a statement on Friday that it had fought only armed men.",
            "ELN said in a statement that it had fought only armed men",
            ("ELN",),
        ),
        (
            "The raid was by al-Shabab gunmen. Al-Shabab claimed it. "
            "In a radio broadcast on Friday the group said it had killed 40 people.",
            "Al-Shabab said it had killed 40 people",
            ("Al-Shabab",),
        ),
        (
            "A drone hit a camp, a volunteer group said. "
            "The group, the Fashir Resistance Committee, put the toll at 30 on Friday.",
            "The Fashir Resistance Committee put the toll at 30",
            ("Fashir Resistance Committee",),
        ),
        (
            "M23 rebels stormed the city. M23 disputed the tally. On Friday its fighters took the town of Nyabibwe.",
            "M23’s fighters took the town of Nyabibwe",
            ("M23",),
        ),
        (
            "M23 rebels stormed the city. M23 declared a truce. The rebels marched into Goma on Friday.",
            "M23 rebels marched into Goma",
            ("M23",),
        ),
        (
            "Raila Odinga lost to Uhuru Kenyatta. Mr Odinga boycotted the vote, and in March the two men made peace.",
            "Uhuru Kenyatta and Raila Odinga made peace",
            ("Uhuru Kenyatta", "Raila Odinga"),
        ),
        (
            "A truce for Eid al-Fitr failed. Rebels are led by Mohammed Dagalo. The two men staged a coup on Friday.",
            "The two men staged a coup",
            (),
        ),
        (
            "Mirek Topolanek will hand in his resignation to President Vaclav Klaus. The two men last met on Friday.",
            "Mirek Topolanek and Vaclav Klaus met",
            ("Mirek Topolanek", "Vaclav Klaus"),
        ),
        (f"{IRAN} The two countries signed a pact on Friday.", None, ("Iran", "Saudi Arabia")),
        (
            "The airline Voepass lost a plane. The airline corrected the figure on Friday.",
            "Voepass corrected the figure",
            ("Voepass",),
        ),
        (
            "Anna Berg will meet President Ivan Petrov, an aide, Omar Haddad, said. The two leaders met on Friday.",
            "Anna Berg and Ivan Petrov met",
            ("Anna Berg", "Ivan Petrov"),
        ),
        (
            "ISIS militants killed 12 soldiers. SDF fighters pursued them. The militants fled on Friday.",
            "ISIS militants fled",
            ("ISIS",),
        ),
        (
            "Houthis in the north fired at the Houthis of Sanaa. The Iran-backed group left on Friday.",
            None,
            ("Houthis",),
        ),
        (
            "Ilham Aliyev met Nikol Pashinyan. The two leaders agreed. They met again on Friday.",
            "Ilham Aliyev and Nikol Pashinyan met",
            ("Ilham Aliyev", "Nikol Pashinyan"),
        ),
        (
            "Boko Haram fighters raided the village of Gamboru. The militants returned on Friday.",
            "Boko Haram militants returned",
            ("Boko Haram",),
        ),
        (
            "The European Commission fined Apple. The company appealed on Friday.",
            "Apple appealed",
            ("Apple",),
        ),
        (
            "Prime Minister Keir Starmer dismissed the minister, Louise Haigh. The minister pleaded guilty in 2014.",
            "Louise Haigh pleaded guilty",
            ("Louise Haigh",),
        ),
        (
            "The coach of Chile, Ricardo Gareca, was dismissed. The coach took over in May 2022.",
            "Ricardo Gareca took over",
            ("Ricardo Gareca",),
        ),
        (
            "Anna Smith, a nurse from Leeds, was convicted of murder. The nurse was arrested in May 2022.",
            "Anna Smith was arrested",
            ("Anna Smith",),
        ),
        (
            "The Constitutional Council met. The council overturned the delay on Friday.",
            "The Constitutional Council overturned the delay",
            ("Constitutional Council",),
        ),
    ],
)
def test_a_definite_phrase_stands_for_the_only_one_it_can(text, title, actors):
    event = last(text)
    assert event.actors == actors
    assert title is None or event.title == title


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            f"{ELN} The FARC laid down its arms. Both the FARC and the ELN live from drugs. The group moved on Friday.",
            (),
        ),
        ("The ELN fled, another group said. The group marched on Friday.", ("group",)),  # two groups
        ("The ELN fled, Amnesty International said. The group marched on Friday.", ("group",)),
        ("The National Liberation Army attacked. The army fired back on Friday.", ("army",)),
        ("The Interior Ministry closed the road. The group marched on Friday.", ("group",)),
        ("M23 rebels stormed the city. FDLR rebels fled. The rebels marched into Goma on Friday.", ("rebels",)),
        ("Anna Smith, a nurse, was convicted. A nurse from Hull was freed. The nurse left on Friday.", ("nurse",)),
        ("John Brown, the mayor of Leeds, met Ian Green, the mayor of Hull. The mayor left on Friday.", ("mayor",)),
        ("Joe Biden, the vice president, spoke. The president left on Friday.", ("president",)),
        ("Envoys of Hamas and the Taliban were in Doha. The group left on Friday.", ()),
        ("Envoys of the Taliban were in Doha. The other group left on Friday.", ()),
        ("A court met Anna Berg and Carla Ruiz. Police shot two men on Friday.", ("Police",)),
        ("Anna Berg, Ivan Petrov and Carla Ruiz met. Omar Haddad telephoned both leaders on Friday.", ("Omar Haddad",)),
        ("Kenya, Uganda and Rwanda share the lake. The two countries signed a pact on Friday.", ()),
    ],
)
def test_where_another_reading_is_left_the_words_stay(text, actors):
    event = last(text)
    for name in (
        "ELN",
        "FARC",
        "M23",
        "FDLR",
        "National",
        "Interior",
        "Kenya",
        "Carla",
        "Smith",
        "Brown",
        "Biden",
        "Reuters",
    ):
        assert name not in event.actors
        assert name not in event.title
    assert not actors or event.actors == actors


def test_who_owns_fighters_may_be_the_speaker():
    event = last("The military denied it. The military said on Friday its forces killed 21 insurgents on 3 October.")
    assert event.title == "The forces killed 21 insurgents"
    assert event.actors[0].lower() == "military"


def test_whose_ministers_are_no_two_countries():
    event = last(f"{IRAN} The foreign ministers of the two countries met on Friday.")
    assert event.title == "The foreign ministers of the two countries met"


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("ru", "Россия и Украина обменялись пленными. Обе страны вернули тела в пятницу.", ("Россия", "Украина")),
        ("ru", "Компания «Газпром» сократила поставки. Компания возобновила их в пятницу.", ("Газпром",)),
        ("ru", "Компания «Газпром» и компания «Лукойл» договорились. Компания ушла в пятницу.", ("Компания",)),
        (
            "az",
            "HƏMAS seçkilərdə qalib gəlib. Cümə günü qruplaşma əsgər Gilad Şaliti əsir götürüb.",
            ("HƏMAS", "Gilad"),
        ),
        (
            "az",
            "Azərbaycan və Ermənistan danışıqlar aparıb. Cümə günü iki ölkə sərhədi açıb.",
            ("Azərbaycan", "Ermənistan"),
        ),
    ],
)
def test_bare_nouns_do_so_where_no_article_tells(language, text, actors):
    article = Article("t", "", "", Date.parse("2023-10-08"), language, text, genre="news")
    found = extract(article, mentions(article), Names())[-1].actors
    assert tuple(name.split()[0] for name in found) == actors
