"""Clauses: which verb a date goes with, and whose verb it is."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract.grammar.clauses import clauses
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


def read(text):
    """The subject (or noun) and the chain of verbs of each clause, as words."""
    mentions = tag(text, published=Date.parse("2024-05-15"), genre="news", language="en")
    words = lexicon("en")
    tokens = tokenize(text, 0, len(text), [m for m in mentions if m.status == "resolved"], words)

    def said(span):
        return text[tokens[span[0]].start : tokens[span[1] - 1].end] if span and span[1] > span[0] else ""

    return [(clause.opener, said(clause.subject), said(clause.group)) for clause in clauses(tokens, words.language)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The deal is to be signed in May.", [("", "The deal", "is to be signed")]),
        ("Four villages have since been cleared.", [("", "Four villages", "have since been cleared")]),
        ("The union declined to say on Friday how many.", [("", "The union", "declined")]),
        ("The bank withdrew planned fees on Friday.", [("", "The bank", "withdrew")]),
        ("They took off on the first crewed flight on Friday.", [("", "They", "took")]),
        ("Another ATR 72 crashed on Friday.", [("", "Another ATR 72", "crashed")]),
        ("The public works ministry closed it in May.", [("", "The public works ministry", "closed")]),
        ("Chad's most wanted man was held in May.", [("", "Chad's most wanted man", "was held")]),
        ("Nokia and Huawei all cut jobs in May.", [("", "Nokia and Huawei all", "cut")]),
        ("Mohamed Salah, the captain, tried to flee on Friday, the navy said.",
         [("", "Mohamed Salah", "tried"), ("", "the navy", "said")]),
        ("He succeeds Ana Lopez in May.", [("", "He", "succeeds")]),
        ("The winner names the premier in May.", [("", "The winner", "names")]),
        ("Shelling killed two men and wounded five on Friday.",
         [("", "Shelling", "killed"), ("", "Shelling", "wounded")]),
        ("Clashes and renewed shelling shook the port on Friday.", [("", "Clashes and renewed shelling", "shook")]),
        ("In a message on Telegram on Monday it accused the army.", [("", "it", "accused")]),
        ("In London he broke the record on Friday.", [("", "he", "broke")]),
        ("In a statement the same day the ministry accused him.", [("", "the ministry", "accused")]),
        ("After a vote on Tuesday the Senate adjourned.", [("when", "the Senate", "adjourned")]),
        ("At the summit in Rome in May 2020 the two leaders met.", [("", "the two leaders", "met")]),
        ("In Friday's raid seven people died.", [("", "In Friday's raid seven people", "died")]),
        ("About 300 people left the town in May.", [("", "About 300 people", "left")]),
        ("In a letter sent on Monday the union called a strike.",
         [("reduced", "a letter", "sent"), ("", "the union", "called")]),
        ("He was found guilty of nine counts of fraud in May.", [("", "He", "was found")]),
        ("Omar filed a suit, urging the court to annul the vote held in May.",
         [("", "Omar", "filed"), ("reduced", "a suit", "urging"), ("reduced", "the vote", "held")]),
        ("At Monday's talks in Riga, the group led by Omar left.",
         [("reduced", "the group", "led"), ("", "the group", "left")]),
    ],
)  # fmt: skip
def test_verbs(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Residents of the town that rebels shelled on Friday fled.", ("relative", "the town", "shelled")),
        ("Crews found the recorder of the plane that crashed on Friday.", ("relative", "the plane", "crashed")),
        ("They fought a war over the region that began in May.",
         ("relative", "a war over the region", "began")),
        ("The raid followed an attack on Aden in May that killed nine.",
         ("relative", "an attack on Aden", "killed")),
        ("A truce that Oslo had brokered in May collapsed.", ("relative", "A truce", "had brokered")),
        ("Ministers of the states that border Mali met on Friday.", ("relative", "the states", "border")),
        ("He met Sara Diop of Senegal, who resigned on Friday.", ("relative", "Sara Diop of Senegal", "resigned")),
        ("They held four days of talks that began on Friday.", ("relative", "four days of talks", "began")),
        ("It ended a visit to Oslo by a team, planned for May.",
         ("reduced", "a visit to Oslo by a team", "planned")),
        ("“We fled,” said Omar Sy, 45, who reached a camp on Friday.", ("relative", "Omar Sy", "reached")),
    ],
)  # fmt: skip
def test_the_noun_a_relative_clause_tells_of(text, wanted):
    assert wanted in read(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The plant was shut after its owner, in debt for years, lost a lawsuit on Friday.",
         ("when", "its owner", "lost")),
        ("Nobody was hurt when the ferry, built in Japan, hit a pier on Friday.", ("when", "the ferry", "hit")),
        ("The firm said output at its mine, the largest, had been halted on Friday.",
         ("that", "output at its mine", "had been halted")),
        ("Shops closed on Friday; the port, shut since May, reopened on Sunday.", ("", "the port", "reopened")),
        ("A bus that had left Quito on Friday plunged into a ravine.", ("", "A bus", "plunged")),
        ("The dam that supplies the port is to be repaired in May.", ("", "The dam", "is to be repaired")),
        ("The court, in a ruling on Friday, struck down a law.", ("", "The court", "struck")),
        ("With most votes counted, Ana Lopez had 52 percent on Friday.", ("", "Ana Lopez", "had")),
        ("With five minutes left in Friday's final, Ana Lopez scored.", ("", "Ana Lopez", "scored")),
        ("Having lost the vote in May, the party split.", ("", "the party", "Having lost")),
        ("The strike began on Monday, when drivers left, and ended on Friday.", ("", "The strike", "ended")),
        ("Around 300 people died on Friday.", ("", "Around 300 people", "died")),
        ("Crews sealed the leak before dawn on Monday and divers found a body.", ("", "divers", "found")),
        ("The judge, Eva Roth, told the state broadcaster on Friday that it was over.", ("", "The judge", "told")),
        ("“It is over,” said the judge on Friday.", ("", "the judge", "said")),
        ("Police said at least nine people died on Friday.", ("that", "at least nine people", "died")),
        ("The UN says about 900 people left in May.", ("that", "about 900 people", "left")),
        ("Police said between 20 and 30 people died on Friday.", ("that", "between 20 and 30 people", "died")),
        ("As many as 30 people died on Friday.", ("", "As many as 30 people", "died")),
        ("The mayor said about it on Friday that police had left.", ("that", "police", "had left")),
    ],
)  # fmt: skip
def test_subjects(text, wanted):
    assert wanted in read(text)


def test_that_after_a_noun_may_open_its_content():
    assert ("that", "the dam", "had failed") in read("The mayor denied reports that the dam had failed on Friday.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sara Diop, who has led the party since May, called a meeting of its council on Friday.",
         ("", "Sara Diop", "called")),
        ("Mali's army chief, Omar Sy, declared the city free on Friday.", ("", "Mali's army chief", "declared")),
        ("Omar Sy, speaking on television, thanked the police on Friday.", ("", "Omar Sy", "thanked")),
        ("No date was set for talks, said the minister on Friday.", ("", "the minister", "said")),
        ("“The talks have failed for good,” said the ministry on Friday.", ("", "the ministry", "said")),
    ],
)  # fmt: skip
def test_who_speaks_stands_before_the_verb_unless_nobody_does(text, wanted):
    assert wanted in read(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The war that followed ended in May.", ("", "The war", "ended")),
        ("The two men who were detained have since been freed.", ("", "The two men", "have since been freed")),
        ("A general who had joined the “Red Shirts” died on Friday.", ("", "A general", "died")),
        ("Police freed the men who were held and fined in May.", ("reduced", "the men", "fined")),
    ],
)
def test_the_verb_of_a_noun_behind_a_relative_clause_without_commas(text, wanted):
    assert wanted in read(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Days before the vote, on 31 July, the official in charge, Omar Sy, was found dead.",
         ("", "the official in charge", "was found")),
        ("The two sides met in Oslo on Friday, two days after the army left the town.", ("when", "the army", "left")),
        ("Shortly after a poll on Friday, Omar Sy, who won it, resigned.", ("", "Omar Sy", "resigned")),
    ],
)  # fmt: skip
def test_from_what_a_time_is_counted_is_no_subject(text, wanted):
    assert wanted in read(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Omar Sy, who fled after a disputed vote in 2019 and is now a rival of the premier, wrote on X on Friday.",
         [("relative", "Omar Sy", "fled"), ("relative", "Omar Sy", "is"), ("", "Omar Sy", "wrote")]),
        ("Omar Sy, who as premier signed a pact in May, kept his seat.",
         [("relative", "Omar Sy", "signed"), ("", "Omar Sy", "kept")]),
        ("Omar Sy, whose rival, Ana Diop, finished fifth in May, said so on Friday.",
         [("relative", "Omar Sy", "finished"), ("", "Omar Sy", "said")]),
        ("Omar Sy, who, in May, left the party, returned on Friday.",
         [("relative", "Omar Sy", "left"), ("", "Omar Sy", "returned")]),
        ("The race, put off twice because of snow, was held on Friday.",
         [("reduced", "The race", "put"), ("", "The race", "was held")]),
        ("The raid began when men, disguised as waiters, burst in.",
         [("", "The raid", "began"), ("when", "men", "disguised"), ("when", "men", "burst")]),
        ("The ship, which left Oslo in May, hit a reef and sank.",
         [("relative", "The ship", "left"), ("", "The ship", "hit"), ("", "The ship", "sank")]),
    ],
)  # fmt: skip
def test_a_subject_parted_from_its_verb_by_a_relative_clause(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mali's army chief, Omar Sy, declared the city free on Friday.", ["Omar Sy"]),
        ("His wife, Ana, a lawyer, died in May.", ["Ana", "a lawyer"]),
        ("Ten people died, the head of the agency, Omar Sy, told the BBC on Friday.", ["Omar Sy"]),
        ("The minister, in a speech on Friday, praised them.", []),
        ("Mali, Niger and Togo signed it on Friday.", []),
    ],
)
def test_what_else_a_subject_is_called_between_commas(text, wanted):
    mentions = tag(text, published=Date.parse("2024-05-15"), genre="news", language="en")
    words = lexicon("en")
    tokens = tokenize(text, 0, len(text), [m for m in mentions if m.status == "resolved"], words)
    last = clauses(tokens, words.language)[-1]
    assert [text[tokens[start].start : tokens[end - 1].end] for start, end in last.apposed] == wanted
    assert all(last.about(at) for span in last.apposed for at in range(*span))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("At Abok 28 people died in June, and at Goma more than 40 villagers fled in July.",
         [("", "28 people", "died"), ("", "more than 40 villagers", "fled")]),
        ("The court found in May that in Juba four soldiers died.",
         [("", "The court", "found"), ("that", "four soldiers", "died")]),
    ],
)  # fmt: skip
def test_a_count_behind_a_place_begins_the_subject(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On Friday the heads of both services, Omar Sy and Ana Diop, met.", ("", "the heads of both services", "met")),
        (
            "She said on Friday that police stationed in May in the town had left it.",
            ("reduced", "police", "stationed"),
        ),
        ("They live in Pemba, where a revolt that began in May goes on.", ("relative", "a revolt", "began")),
        ("It lost that war that began in May.", ("relative", "that war", "began")),
    ],
)
def test_what_opens_a_clause_is_no_part_of_its_noun(text, wanted):
    assert wanted in read(text)
