"""Subjects of Armenian clauses by the article: those that wait for their verb, and those that two verbs share."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Նախագահ Սերժ Սարգսյանը, որը նաև ֆեդերացիայի նախագահն է, նոյեմբերի 3-ին շնորհավորական ուղերձ հղեց թիմին։",
            ["Նախագահ Սերժ Սարգսյանը շնորհավորական ուղերձ հղեց թիմին"],
        ),
        (
            "Պատգամավոր Նիկոլ Փաշինյանը նոյեմբերի 3-ին՝ ժամը 15-ին, ազատ էր արձակվել։",
            ["Պատգամավոր Նիկոլ Փաշինյանն ազատ էր արձակվել"],
        ),
        (
            "Սերժ Սարգսյանը նոյեմբերի 3-ին ընտրվեց վարչապետ, սակայն նոյեմբերի 9-ին հրաժարական տվեց։",
            ["Սերժ Սարգսյանն ընտրվեց վարչապետ", "Սերժ Սարգսյանը հրաժարական տվեց"],
        ),
        (
            "Հայաստանի ընտրանին առաջին պարտությունը կրեց նոյեմբերի 4-ին, բայց երկու օր անց հաղթեց Ադրբեջանի թիմին։",
            ["Հայաստանի ընտրանին առաջին պարտությունը կրեց", "Հայաստանի ընտրանին հաղթեց Ադրբեջանի թիմին"],
        ),
        (  # another one follows the second verb
            "Քննչական կոմիտեն նոյեմբերի 3-ին քրեական գործ է հարուցել, և նոյեմբերի 4-ին ձերբակալվել է կենտրոնի տնօրենը։",
            ["Քննչական կոմիտեն քրեական գործ է հարուցել", "Ձերբակալվել է կենտրոնի տնօրենը"],
        ),
    ],
)
def test_the_article_tells_the_subject(text, titles):
    day = Date.parse("2025-11-20")
    mentions = tag(text, published=day, genre="news", language="hy")
    assert [event.title for event in extract(Article("a", "", "", day, "hy", text), mentions, Names())] == titles
