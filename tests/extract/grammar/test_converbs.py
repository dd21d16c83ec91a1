"""Clauses of languages whose verb stands last: converbs, verbs said once, names in brackets."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def titles_of(language, text, published="2025-11-20"):
    day = Date.parse(published)
    mentions = tag(text, published=day, genre="news", language=language)
    return [event.title for event in extract(Article("a", "", "", day, language, text), mentions, Names())]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Azərbaycan COP29-a ev sahibliyi hüququnu 2023-cü ilin dekabrında, Ermənistan öz namizədliyini geri "
            "götürdükdən sonra qazanıb.",
            ["Azərbaycan COP29-a ev sahibliyi hüququnu qazanıb"],
        ),
        (
            "Müxalifət nümayəndələri nəticələri tanımadıqlarını bəyan edərkən polis Tbilisinin mərkəzini noyabrın 4-də "
            "nəzarətə götürüb.",
            ["Polis Tbilisinin mərkəzini nəzarətə götürüb"],
        ),
        (
            "1993-cü ilin iyulunda şəhər işğal olunduqdan sonra komanda ev oyunlarını Bakıda keçirir.",
            ["Şəhər işğal olunduqdan sonra komanda ev oyunlarını Bakıda keçirir"],  # the date is of what came before
        ),
        (
            "Prezident İlham Əliyev dünən Bakıda Türkiyə səfirliyinə gələrək başsağlığı verib.",
            ["Prezident İlham Əliyev Bakıda Türkiyə səfirliyinə gələrək başsağlığı verib"],  # one subject
        ),
    ],
)
def test_a_clause_that_says_when_keeps_its_subject(text, titles):
    assert titles_of("az", text) == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Türkiyənin xilasedicilər qrupu noyabrın 6-da, Rusiyanın iki təyyarəsi isə bir gün sonra Bakıya çatıb.",
            ["Türkiyənin xilasedicilər qrupu Bakıya çatıb", "Rusiyanın iki təyyarəsi Bakıya çatıb"],
        ),
        (
            "Alen Simonyan noyabrın 1-də Cenevrədə, Ararat Mirzoyan isə noyabrın 3-də Parisdə həmkarı ilə görüşüb.",
            ["Alen Simonyan Cenevrədə həmkarı ilə görüşüb", "Ararat Mirzoyan Parisdə həmkarı ilə görüşüb"],
        ),
        (
            "Müdafiə Nazirliyi noyabrın 6-da 50, iki gün sonra isə 71 hərbçinin həlak olduğunu açıqlayıb.",
            [
                "Müdafiə Nazirliyi 50 hərbçinin həlak olduğunu açıqlayıb",
                "Müdafiə Nazirliyi 71 hərbçinin həlak olduğunu açıqlayıb",
            ],
        ),
        (
            "Mayın 8-də Şuşa şəhəri, on gün sonra isə Laçın işğal olunub.",
            ["Şuşa şəhəri işğal olunub", "Laçın işğal olunub"],
        ),
        ("“Roma” isə noyabrın 6-da Bakıda qələbə qazanıb.", ["“Roma” Bakıda qələbə qazanıb"]),
    ],
)
def test_a_verb_said_once_is_of_both_subjects(text, titles):
    assert titles_of("az", text) == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "İqlim konfransı (COP30) noyabrın 10-da Braziliyanın Belen şəhərində başlayıb.",
            ["İqlim konfransı (COP30) Braziliyanın Belen şəhərində başlayıb"],
        ),
        (
            "“Qarabağ” qrupdakı ilk görüşündə, noyabrın 5-də Londonda “Çelsi”yə 0:6 hesabı ilə uduzub.",
            ["“Qarabağ” qrupdakı ilk görüşündə Londonda “Çelsi”yə 0:6 hesabı ilə uduzub"],
        ),
        (
            "Noyabrın 6-da Bakı hərbi əməliyyatları dayandırdığını elan etsə də, atışma davam edib.",
            ["Bakı hərbi əməliyyatları dayandırdığını elan etsə də, atışma davam edib"],
        ),
        (
            "Xatırladaq ki, 2023-cü il dekabrın 7-də deputatlar müraciət qəbul edib.",
            ["Deputatlar müraciət qəbul edib"],
        ),
    ],
)
def test_a_clause_is_told_whole(text, titles):
    assert titles_of("az", text) == titles


def test_a_straight_quotation_mark_before_an_ending_opens_no_quotation():
    text = (
        'Sentyabrın 16-da komanda Lissabonda "Benfika"nı 3:2 hesabı ilə məğlub edib, oktyabrın 1-də isə Bakıda '
        '"Kopenhagen"ə 2:0 hesabı ilə qalib gəlib.'
    )
    assert titles_of("az", text) == [
        'Komanda Lissabonda "Benfika"nı 3:2 hesabı ilə məğlub edib',
        'Bakıda "Kopenhagen"ə 2:0 hesabı ilə qalib gəlib',
    ]
