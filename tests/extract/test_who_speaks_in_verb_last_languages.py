"""Who says so and who goes on acting where the verb closes the clause and the subject may be left out."""

import pytest

from tests.extract.test_inflected_names import told


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Mərkəzi Seçki Komissiyası (MSK) mayın 9-da keçirilmiş seçkilərin ilkin nəticələrini açıqlayıb.",
         ["Mərkəzi Seçki Komissiyası"]),
        ("Dörd gün davam edən döyüşlərdə Bakı mayın 9-da 31 hərbçisinin həlak olduğunu bildirmişdi.", ["Bakı"]),
        ("Nazir müavini Hikmət Hacıyev mayın 9-da fikirləri şərh edib və Laçın yolunun bağlanması barədə iddiaları "
         "rədd edib.", [""]),
    ],
)  # fmt: skip
def test_only_who_can_speak_speaks(text, speakers):
    assert [event.attributed_to for event in told("az", text)] == speakers


def test_whom_one_plays_with_is_not_who_goes_on_playing():
    events = told("az", '"Şerif" klubu ilə mayın 9-da Bakıda heç-heçə edib, bir gün sonra isə Tiraspolda qalib gəlib.')
    assert [event.title for event in events] == ['"Şerif" klubu ilə Bakıda heç-heçə edib', "Tiraspolda qalib gəlib"]
