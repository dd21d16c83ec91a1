"""Roles by articles and endings in Azerbaijani and Armenian: goals, joined names, owners of a phrase."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def told(language, text, published="2025-11-20"):
    day = Date.parse(published)
    mentions = tag(text, published=day, genre="news", language=language)
    (event,) = extract(Article("a", "", "", day, language, text), mentions, Names())
    return event


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("Առաքելության ղեկավար Ստանիսլավ Զասը նոյեմբերի 5-ին Հայաստան է եկել։", ("Ստանիսլավ Զաս",), ("Հայաստան",)),
        ("Չորս գերիները հունվարի 14-ին վերադարձան Հայաստան։", (), ("Հայաստան",)),
        ("Հայաստանը նոյեմբերի 4-ին հաղթեց Չինաստանին։", ("Հայաստան", "Չինաստան"), ()),  # an article: who acts
        ("Կազմակերպությունը նոյեմբերի 5-ին որոշեց առաքելություն ուղարկել Հայաստան։", ("Կազմակերպություն",), ()),
    ],
)
def test_a_country_without_article_says_where_to(text, actors, places):
    event = told("hy", text)
    assert event.places == places
    assert set(event.actors) <= set(actors)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Bakı-Qroznı reysini yerinə yetirən təyyarə noyabrın 5-də qəzaya uğrayıb.", ()),
        ("Azərbaycan-Ermənistan dövlət sərhədində noyabrın 4-də atəşkəs qüvvəyə minib.", ()),
        ("İlk neft kəmərə noyabrın 3-də vurulub.", ()),
        ("ATƏT-in Minsk qrupunun həmsədrləri noyabrın 5-də Vyanada iclas keçiriblər.", ("ATƏT-in Minsk qrupu",)),
        ("Prezident İlham Əliyev Milli Məclisi iyunun 28-də buraxıb.", ("İlham Əliyev", "Milli Məclis")),
        ("Azərbaycan Respublikasının Prezidenti İlham Əliyev noyabrın 5-də Ağdama gedib.", ("İlham Əliyev",)),
    ],
)
def test_who_acts_by_the_endings_around_a_name(text, actors):
    assert told("az", text).actors == actors


def test_a_republic_of_the_past_keeps_its_name():
    event = told("en", "The Azerbaijan SSR signed a treaty on 5 May 1988.", "1988-05-20")
    assert event.actors == ("Azerbaijan SSR",)


def test_a_stadium_keeps_the_ending_of_what_it_is():
    assert told("az", "Final noyabrın 5-də Bakı Olimpiya Stadionunda keçirilib.").places == ("Bakı Olimpiya Stadionu",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hy", "Նրան կիրակի օրը բերման էին ենթարկել Երևանում։"),
        ("hy", "Պայմանագիրը հրապարակվեց, որն սկսվեց նոյեմբերի 5-ին։"),
        ("az", "Onu noyabrın 5-də Bakıda azadlığa buraxıblar."),
    ],
)
def test_no_title_begins_with_a_pronoun_in_another_case(language, text):
    first = told(language, text).title.split()[0]
    assert first not in ("Նրան", "Որն", "Onu")


def test_a_visitor_is_told_from_where_they_go():
    event = told("hy", "ԱՄՆ խոսնակ Նենսի Փելոսին Երևան կժամանի նոյեմբերի 25-ին։")
    assert "Երևան" in event.places
    assert not any("Երևան" in actor for actor in event.actors)
