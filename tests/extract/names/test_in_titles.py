"""Names in titles: what only tells to what a person or a body belongs takes no part."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Marine Le Pen of the far-right National Rally lost the vote on Sunday.", ("Marine Le Pen",)),
        ("Anna Berg, chair of the Swedish Red Cross, arrived in Amman on Monday.", ("Anna Berg",)),
        ("Mark Rutte, a member of the liberal VVD, resigned on Friday.", ("Mark Rutte",)),
        ("Omar Sy, the brother of President Anna Berg, was arrested on Friday.", ("Omar Sy",)),
        ("Ali Hassan, a lawyer for Amnesty International, was arrested on Friday.", ("Ali Hassan",)),
        ("Omar Sy fled. Sy's brother Ali was arrested on Friday.", ("Ali",)),
        ("Omar Sy's wife, Anna, met Jo Doe on Friday.", ("Anna", "Jo Doe")),
        ("Hezbollah, the Lebanese militant group, fired rockets on Friday.", ("Hezbollah",)),
        ("A Franco-German company, KNDS, signed a contract with Lithuania on Friday.", ("KNDS", "Lithuania")),
        ("Neither Serbia nor Kosovo signed it on Friday.", ("Serbia", "Kosovo")),
        ("Colombia's ELN freed Omar Sy on Friday.", ("ELN", "Omar Sy")),
        ("Mexico's president-elect Anna Berg arrived in Oslo on Friday.", ("Anna Berg",)),
        ("Guatemala's disaster agency CONRED raised the alarm on Friday.", ("CONRED",)),
        ("The U.N. envoy for Yemen, Hans Grundberg, met Abdul Malik on Monday.", ("Hans Grundberg", "Abdul Malik")),
    ],
)
def test_what_a_person_belongs_to_takes_no_part(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Rebels quit Goma, a spokesman for the Karen National Union told Interfax on Monday.", "Karen National Union"),
        ("Rebels met Anna Berg, party leader Omar Sy and Jo Doe on Monday.", "Omar Sy"),
        ("Anna Berg and the Red Cross signed the accord on Monday.", "Red Cross"),
    ],
)
def test_who_acts_beside_a_person_stays(text, actor):
    assert actor in found(text).actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The U.N. tribunal for Rwanda sentenced Jean-Paul Akayesu on Friday.", ("U.N. tribunal", "Jean-Paul Akayesu")),
        ("The special court for the former Yugoslavia acquitted Jo Doe on Friday.", ("special court", "Jo Doe")),
    ],
)
def test_for_whom_a_body_is_there_takes_no_part(text, actors):
    assert found(text).actors == actors
