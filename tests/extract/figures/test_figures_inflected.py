"""How many, in Azerbaijani, Armenian and Russian: which number goes with which word."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Oktyabrın 4-də avtobus aşıb, ölənlərin sayı 5 nəfərə çatıb, xəsarət alanların sayı isə 12-dir.",
         [("killed", 5), ("wounded", 12)]),
        ("az", "Oktyabrın 4-də zəlzələ olub. BMT həlak olanların sayının 1482 nəfər, "
         "yaralıların sayının isə 2100 nəfər olduğunu açıqlayıb.",
         [("killed", 1482), ("wounded", 2100)]),
        ("az", "Oktyabrın 4-də daha 4 nəfərin meyiti tapılıb.", [("killed", 4)]),
        ("az", "Oktyabrın 4-də təkan daha 1 nəfərin ölümünə səbəb olub.", [("killed", 1)]),
        ("az", "Oktyabrın 4-də mindən çox insan həlak olub.", [("killed", 1000)]),
        ("hy", "Հոկտեմբերի 4-ին մահացել է երկու մարդ, հինգը տեղափոխվել են հիվանդանոց։",
         [("killed", 2), ("wounded", 5)]),
        ("hy", "Հոկտեմբերի 4-ին հայտնաբերվել է երեք դի։", [("killed", 3)]),
        ("hy", "Հոկտեմբերի 4-ին 12 մարդ է զոհվել, ևս 30-ը՝ վիրավորվել։", [("killed", 12), ("wounded", 30)]),
        ("ru", "4 октября начались бои. Власти сообщили о 46 погибших, Душанбе оценивает свои потери в 41 человека.",
         [("killed", 46), ("killed", 41)]),
        ("ru", "4 октября в столкновении погибли 36 человек, с другой стороны — 19.", [("killed", 36), ("killed", 19)]),
        ("ru", "4 октября армия начала наступление и уничтожила 30 боевиков.", [("killed", 30)]),
        ("az", "Oktyabrın 4-də Laçın şəhərinə növbəti 20 ailə - 80 nəfər köçürülüb.", []),
        ("az", "Oktyabrın 4-də döyüş olub, Ermənistan öz itkisini 105 nəfər kimi göstərir.", [("killed", 105)]),
        ("hy", "Հոկտեմբերի 4-ին պայթյուն է տեղի ունեցել, այրվածքներ է ստացել 290 մարդ։", [("wounded", 290)]),
        ("ru", "4 октября на шахте произошел взрыв, судьба 47 горняков остается неизвестной.", [("missing", 47)]),
        ("ru", "4 октября произошла авария, в больницы обратились 18 горняков, 206 вышли сами.", [("wounded", 18)]),
        ("ru", "4 октября начался обстрел, жертвами которого стали 55 человек.", [("killed", 55)]),
        ("ru", "4 октября беспилотник нанес удар по мечети, убив 12 человек.", [("killed", 12)]),
        ("ru", "4 октября начались бои, жилища в Идлибе покинули около 960 тыс. человек.", [("displaced", 960_000)]),
        ("ru", "4 октября начались бои, дома построили 960 человек.", []),
        ("ru", "4 октября произошла авария, один человек остается под землей.", [("missing", 1)]),
        ("hy", "Հոկտեմբերի 4-ի երկրաշարժից զոհվեց 25 հազար մարդ, 19 հազարը հաշմանդամ դարձավ։",
         [("killed", 25_000), ("wounded", 19_000)]),
        ("hy", "Հոկտեմբերի 4-ին զոհվել է 223 մարդ, այդ թվում՝ 25 ոստիկան, վիրավորվել՝ 244-ը։",
         [("killed", 223), ("killed", 25), ("wounded", 244)]),
        ("hy", "Հոկտեմբերի 4-ին երկու կողմից զոհվել է ավելի քան 6500 մարդ։", [("killed", 6500)]),
        ("hy", "Հոկտեմբերի 4-ին Բաքուն հաստատել է յոթ զինծառայողի մահը։", [("killed", 7)]),
        ("hy", "Հոկտեմբերի 4-ին Հայաստան է տեղափոխվել ավելի քան 100 հազար մարդ։", [("displaced", 100_000)]),
        ("hy", "Հոկտեմբերի 4-ին 101 մարդ է բժշկական օգնություն ստացել։", [("wounded", 101)]),
        ("hy", "Հոկտեմբերի 4-ին փրկարարները փլատակների տակից դուրս են բերել երկու դի։", [("killed", 2)]),
        ("az", "Oktyabrın 4-də ordu düşmənin 100-dən çox hərbçisinin məhv edildiyini açıqlayıb.", [("killed", 100)]),
        ("az", "Oktyabrın 4-də ordu 12 tankı məhv edib.", []),
        ("az", "Oktyabrın 4-də Azərbaycan 29 hərbçisini itirib.", [("killed", 29)]),
        ("az", "Oktyabrın 4-də polis 12 fəalı saxlamışdı.", [("captured", 12)]),
        ("az", "Oktyabrın 4-də üç nəfər, o cümlədən Əli Əliyev və Vəli Vəliyev həlak olub, dörd nəfər yaralanıb.",
         [("killed", 3), ("wounded", 4)]),
        ("hy", "Հոկտեմբերի 4-ին ոստիկանությունը Ազատության հրապարակում բերման ենթարկեց տասը մարդու։",
         [("captured", 10)]),
        ("hy", "Հոկտեմբերի 4-ին ազատ են արձակվել բերման ենթարկված տասը մարդիկ։", []),
        ("ru", "4 октября начались бои, более 200 тысяч жителей были вынуждены покинуть город.",
         [("displaced", 200_000)]),
        ("az", "Oktyabrın 4-də 60 mindən çox sakin yurdunu tərk etmək məcburiyyətində qaldı.",
         [("displaced", 60_000)]),
    ],
)  # fmt: skip
def test_a_number_goes_with_its_word(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    (event,) = events_of(article, Names())
    assert [(claim.what, claim.count) for claim in event.claims] == expected


def test_what_stands_behind_another_number_is_not_counted_with_the_people():
    article = Article("a", "", "", Date.parse("2024-10-15"), "ru", "4 октября уничтожены 12 боевиков и три танка.")
    (event,) = events_of(article, Names())
    assert [(claim.count, claim.whom) for claim in event.claims] == [(12, "боевиков")]
