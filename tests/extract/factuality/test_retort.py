"""Retort: what the next sentence says did not happen is no fact."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            'Rebels killed 60 soldiers on Monday, state television said. "There was no such battle," the army said.',
        ),
        ("en", "The rebels said they had taken the town on Monday. They never did."),
        ("en", "Papers said a plane was shot down on Monday. None was."),
        ("en", "The paper wrote that the bank closed on Monday. The information turned out to be incorrect."),
        ("en", "The paper wrote that the bank closed on Monday. That did not happen."),
        ("en", "The paper wrote that the bank closed on Monday. It later retracted the story."),
        ("en", "Radio said that the king had died on Monday. He was alive."),
        ("en", "The paper said the minister had resigned on Monday. It corrected the story an hour later."),
        ("en", "A shooting was reported at the mall on Monday. It was a false alarm."),
        ("ru", "Радио сообщило, что король умер в понедельник. Он оказался жив."),
        ("hy", "Ռադիոն հայտնեց, որ թագավորը մահացել է երկուշաբթի։ Նա ողջ էր։"),
        ("hy", "Տղան պատմեց, որ երկուշաբթի իրեն առևանգել են։ Նա ամեն ինչ հորինել էր։"),
        ("ru", "Газета написала, что генерал уволен в понедельник. Этого не произошло."),
        ("ru", "Газета написала, что генерал уволен в понедельник. Сообщение оказалось ложным."),
        ("ru", "Генерала уволили в понедельник, писали газеты, но это не так."),
        ("ru", "Боевики захватили заставу в понедельник, сообщила газета. Никакого штурма не было, сказали в штабе."),
        ("az", "Bazar ertəsi Laçında iki əsgər ölüb. Bu, yalandır."),
        ("az", "Bazar ertəsi Laçında iki əsgər ölüb. Lakin bu məlumat təsdiqlənmədi."),
        ("hy", "Երկուշաբթի օրը Գորիսում երկու զինվոր է զոհվել։ Այդ լուրը չհաստատվեց։"),
        ("hy", "Երկուշաբթի օրը Գորիսում երկու զինվոր է զոհվել։ Սակայն դա տեղի չունեցավ։"),
        ("en", "Papers wrote that the minister was arrested on Monday, which proved untrue."),
        ("ru", "Очевидцы сообщали, что верблюда 6 мая сбил грузовик, но в полиции этого не подтвердили."),
        ("ru", "Газеты писали, что министра 6 мая арестовали, что не подтвердилось."),
        ("ru", "Газета сообщила о смерти певца 6 мая, но позже извинилась."),
        ("hy", "Նա ասում էր, թե երկուշաբթի Ռիգայում է եղել, բայց դա այդպես չէ։"),
        ("az", "Saytlar onun bazar ertəsi qaçdığını yazmışdı, sonra isə xəbəri sildi."),
        ("az", "Mətbuat nazirin bazar ertəsi həbs edildiyini yazdı, amma bu, yalan çıxdı."),
        ("hy", "Մամուլը գրեց, թե նախարարը երկուշաբթի ձերբակալվել է, ինչը չհաստատվեց։"),
        ("az", "Nazirlər bazar ertəsi gizli görüşüblər, qəzet yazıb. Belə görüş olmayıb, nazirlikdən bildirilib."),
        ("hy", "Նախարարները գաղտնի հանդիպել են երկուշաբթի օրը, գրում է թերթը։ Նման հանդիպում չի եղել, ասացին նրանք։"),
    ],
)
def test_what_the_next_sentence_denies_is_denied(language, text):
    assert [fact for _, fact in facts(text, language)] == ["denied"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A drone struck the plant on Monday. There was no warning."),
        ("en", 'He accused the army on Monday of shelling a school. "There was no such attack," the army said.'),
        ("en", "The army took the town on Monday. It is not true that they burnt it."),
        ("en", "The bank collapsed on Monday. It had published false accounts."),
        ("en", "The mayor was charged on Monday. He says the charge is false."),
        ("en", "Police said the driver had died on Monday. She survived her husband by a year."),
        ("en", "The mayor died on Monday. He was alive when rescuers came."),
        ("en", "The rebels took the town on Monday. That did not happen in 2019."),
        ("en", "Troops shelled the camp on Monday. They did not comment."),
        ("en", "The army said it had taken the town on Monday. The rebels denied it."),
        ("en", "Police said the school was cleared on Monday over a bomb threat, which proved a hoax."),
        ("az", "Bazar ertəsi Laçında iki əsgər ölüb. Üçüncü əsgərin öldüyü barədə məlumat yalandır."),
        ("hy", "Երկուշաբթի օրը Գորիսում երկու զինվոր է զոհվել։ Երրորդի մահվան մասին լուրը սուտ է։"),
        ("en", "A storm hit the coast on Monday. There had been no such storm since 1990."),
        ("ru", "Мост взорвали в понедельник. Это не первый взрыв."),
        ("ru", "Повстанцы взяли город в понедельник. Они не грабили его."),
        ("ru", "На остров в понедельник обрушился шторм. Такого шторма ещё не было."),
    ],
)
def test_what_the_next_sentence_only_describes_happened(language, text):
    assert [fact for _, fact in facts(text, language)][:1] == ["happened"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ministry said the minister was arrested on Monday. On Tuesday it withdrew the statement."),
        ("ru", "Газета написала, что министр ушёл в понедельник. Через час она исправила заметку."),
        ("hy", "Բանակը հայտնեց, որ քաղաքը գրավել է երկուշաբթի։ Մեկ օր անց խոստովանեց, որ դա այդպես չէ։"),
    ],
)
def test_a_report_may_be_taken_back_on_another_day(language, text):
    assert [fact for _, fact in facts(text, language)][:1] == ["denied"]
