"""Ids and names."""

from timeline_builder.contribute.naming import Register, unused
from timeline_builder.model import Alias, Place


def test_a_taken_id_gets_a_number():
    assert unused("a", {"a", "a-2"}.__contains__) == "a-3"


def test_a_name_is_known_by_every_spelling():
    register = Register("place")
    register.know({"shusha": Place("shusha", "Shusha / Shushi", (Alias("Шуша", "ru"),))})
    assert {register.id_of(name) for name in ("shusha", "SHUSHI", "Шуша", "Shusha /  Shushi")} == {"shusha"}
    assert register.new == {}
    assert [register.id_of(name) for name in ("Гянджа", "Гянджа", "Шамкир", "New Place")] == [
        "gyandzha",
        "gyandzha",
        "shamkir",
        "new-place",
    ]
    assert register.new == {"gyandzha": "Гянджа", "shamkir": "Шамкир", "new-place": "New Place"}
