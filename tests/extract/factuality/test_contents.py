"""A date of what somebody wants, promises or gives up is no date of the verb behind it."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Forumun mayın 4-də keçirilməsi qadağan edilib.", "planned"),
        ("Forumun Bakıda mayın 4-də keçirilməsindən imtina edilib.", "planned"),
        ("Ordunun mayın 4-də geri çəkilməsi tələb olunurdu.", "planned"),
        ("Qərarın mayın 4-də qüvvəyə minəcəyi elan olunmuşdu.", "planned"),
        ("Hökumət mayın 4-də maaşları ödəyəcəyini vəd etmişdi.", "planned"),
        ("Bazanın mayın 4-də köçürülməsi planı ləğv edildi.", "planned"),
        ("Sərhədin mayın 4-də açılması planlarına son qoyuldu.", "planned"),
        ("Sərhədi mayın 4-də açmaq təklifi rədd edildi.", "planned"),
        ("Briqadaya mayın 4-də hücuma keçmək əmri verilmişdi.", "planned"),
        ("Müğənni mayın 4-də konsertdə çıxış etməyə dəvət olunmuşdu.", "planned"),
        ("Nazirlər mayın 4-də Dohada görüşmək barədə razılığa gəlmişdilər.", "planned"),
        ("Heyət mayın 4-də yola düşmək üzrə idi.", "planned"),
        ("Nazir mayın 4-də müşahidəçi göndəriləcəyini demişdi.", "happened"),
        ("Onun mayın 4-də nazir təyin edilməsi müxalifətin etirazına səbəb olub.", "happened"),
        ("Azərbaycanın mayın 4-də elan etdiyi atəşkəs başlayıb.", "happened"),
        ("Hökumət mayın 4-də maaşları artıracağını vəd edib.", "happened"),
        ("Baş katib tərəfləri mayın 4-də təmkinli olmağa çağırmışdı.", "happened"),
        ("Polis mayın 4-də yürüşü qadağan edib.", "happened"),
    ],
)
def test_the_day_of_a_noun_before_the_verb(text, wanted):
    assert facts(text, "az") == [("2024-05-04", wanted)]
