from timeline_builder.chronology.reviews import event_id, reports
from timeline_builder.content.slugs import FOUND_ID
from timeline_builder.dates.value import Date
from timeline_builder.model import Review


def told(article, *candidates):
    found, problems = reports(article, candidates)
    return found, [str(problem) for problem in problems]


def test_what_happened_is_reported_and_what_did_not_is_not(article, candidate):
    source = article()
    happened, planned = candidate(source), candidate(source, factuality="planned", quote="Five were hurt.")
    found, problems = told(source, happened, planned)
    assert [report.event.title for report in found] == ["Fire in Baku"]
    assert found[0].event.status == "extracted"
    assert problems == []


def test_an_id_survives_edits_elsewhere_and_white_space(article, candidate):
    first = article()
    second = article(text="Another opening. " + first.text)
    ids = {told(a, candidate(a, quote="Fire in Baku on 1 May 2020."))[0][0].event.id for a in (first, second)}
    assert ids == {event_id("a1", "Fire  in Baku\non 1 May 2020.", "2020-05-01")}
    assert ids.pop().startswith("2020-05-01-")


def test_two_findings_of_one_sentence_and_date_have_two_ids(article, candidate):
    source = article()
    found, _ = told(source, candidate(source), candidate(source, title="Another fire in Baku"))
    assert found[1].event.id == found[0].event.id + "-2"
    assert all(FOUND_ID.search(report.event.id) for report in found)


def test_a_rejected_finding_is_gone(article, candidate):
    source = article(reviews=(Review("Fire in Baku", "reject", reason="no such fire"),))
    assert told(source, candidate(source)) == ((), [])


def test_a_date_tells_two_findings_of_one_sentence_apart(article, candidate):
    review = Review("Fire in Baku", "reject", date=Date.parse("2020-05-01"), reason="wrong day")
    source = article(reviews=(review,))
    found, _ = told(source, candidate(source), candidate(source, date="2020-05-02"))
    assert [report.event.date.edtf for report in found] == ["2020-05-02"]
    assert [report.candidate.date.edtf for report in found if report.candidate] == ["2020-05-02"]


def test_confirming_keeps_the_address(article, candidate):
    plain = article()
    address = told(plain, candidate(plain))[0][0].event.id
    source = article(reviews=(Review("Fire in Baku", "confirm"),))
    event = told(source, candidate(source))[0][0].event
    assert (event.id, event.status) == (address, "reviewed")


def test_a_permanent_id_keeps_the_found_one_as_an_earlier_address(article, candidate):
    plain = article()
    address = told(plain, candidate(plain))[0][0].event.id
    source = article(reviews=(Review("Fire in Baku", "confirm", event="baku-fire"),))
    event = told(source, candidate(source))[0][0].event
    assert (event.id, event.redirect_from) == ("baku-fire", (address,))


def test_a_correction_replaces_only_what_it_names(article, candidate):
    review = Review("Fire in Baku", "correct", title="Fire near Baku", new_date=Date.parse("2020-04-30"), places=())
    source = article(reviews=(review,))
    event = told(source, candidate(source))[0][0].event
    assert (event.title, event.date.edtf, event.kind, event.places) == ("Fire near Baku", "2020-04-30", "clash", ())


def test_a_confirmed_event_stays_when_nothing_finds_it_any_more(article):
    review = Review("Fire in Baku", "confirm", date=Date.parse("2020-05-01"), title="Fire in Baku", kind="clash")
    source = article(reviews=(review,))
    found, problems = told(source)
    assert [(r.event.title, r.event.status) for r in found] == [("Fire in Baku", "reviewed")]
    assert problems == []


def test_a_decision_that_applies_to_nothing_is_reported(article):
    source = article(reviews=(Review("Fire in Baku", "confirm"),))
    found, problems = told(source)
    assert found == ()
    assert problems == [
        ":1:1: review-lost: this decision (confirm) applies to no found event: 'Fire in Baku'; "
        "give title, date and kind, so that it stands by itself, or take it out"
    ]
