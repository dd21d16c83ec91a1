"""Chronicles as agencies and encyclopedias print them, in all their layouts: every date, and what is told of it."""

import pytest

from tests.extract.test_gold import benchmark
from timeline_builder.model import Names

CHRONICLES = benchmark.CASES.parent / "chronicles"
TARGETS = {"date": 1.0, "kind": 0.8, "actors": 0.7, "places": 0.8, "who says so": 1.0, "figures": 1.0}


def scored(path):
    total = benchmark.Score()
    benchmark.score(path, total)
    return total


@pytest.mark.parametrize("path", sorted(CHRONICLES.glob("*.yml")), ids=lambda path: path.stem)
def test_every_entry_is_read(path):
    total = scored(path)
    found = {field: min(total.tallies[field].precision, total.tallies[field].recall) for field in TARGETS}
    assert all(found[field] >= target for field, target in TARGETS.items()), (found, total.errors)
    assert total.told == 0


TITLES = {
    "en-islands": [
        "A group of teachers and dock workers founds the Selvan Liberation Front",
        "Front fighters seize the radio station in Karreth",
        "A truck bomb outside a barracks in Oronda kills 31 soldiers and wounds 60 people",
        "President Helena Marsk breaks off talks with the rebels",
        "Norway and Chile agree to act as guarantors of new negotiations",
        "Peace talks open in Oslo",
        "Voters narrowly reject the accord in a referendum",
        "Parliament ratifies a revised agreement",
        "Former fighters attack a police post in the Hurn valley, killing three officers",
    ],
    "en-probes": [
        "The space agency of Veland launches the probe Harrier",
        "Harrier enters orbit around Lumen and returns the first pictures of its ice",
        "Engineers in Torsk lose contact with the probe",
        "Veland's science minister, Ida Strom, orders an inquiry",
        "India and Brazil sign an agreement on a joint mission in New Delhi",
        "An engine explodes during a test in Alcantara, killing two technicians",
        "Brazil suspends the programme",
        "The two partners resume work",
        "The lander Garuda, which carries a small rover, touches down near the south pole of Lumen",
        "Scientists confirm the presence of methane",
    ],
    "ru-talks": [
        "В Минске встречаются министры иностранных дел Таврии и Кавении",
        "Ракета попадает в рынок в Орловске, погибают 19 человек",
        "Бои на границе",
        "Стороны договорились о прекращении огня",
        "В Москве начинаются переговоры",
        "Российские миротворцы входят в Орловск",
        "Парламент Кавении ратифицирует соглашение",
        "Партия Дорн побеждает на досрочных выборах",
        "Лесков и Дорн встречаются в Праге",
    ],
}


@pytest.mark.parametrize("name", TITLES)
def test_titles_are_whole_clauses_in_the_tense_of_the_source(name):
    article, _, _ = benchmark.load(CHRONICLES / f"{name}.yml")
    found = [event.title for event in benchmark.events_of(article, Names())]
    assert [title for title in TITLES[name] if title not in found] == []
