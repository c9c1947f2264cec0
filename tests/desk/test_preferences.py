"""What one machine remembers."""

import pytest

from apcdesk.desk.preferences import Preferences


def test_what_was_put_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "data" / "preferences.json"
    first = Preferences(path)
    first.put("theme", "dark")
    first.put("checked", ["cal_1", "cal_2"])

    again = Preferences(path)

    assert (again.get("theme"), again.get("checked")) == ("dark", ["cal_1", "cal_2"])
    assert [p.name for p in path.parent.iterdir()] == ["preferences.json"]


def test_what_was_never_put_has_its_default(tmp_path):
    assert Preferences(tmp_path / "preferences.json").get("theme", "system") == "system"


@pytest.mark.expects_log("cannot be read")
@pytest.mark.parametrize("content", ["{", "[1, 2]", "\x00"])
def test_a_broken_file_means_defaults_and_the_next_put_mends_it(tmp_path, content):
    path = tmp_path / "preferences.json"
    path.write_text(content)
    broken = Preferences(path)
    assert broken.get("theme", "system") == "system"

    broken.put("theme", "light")

    assert Preferences(path).get("theme") == "light"


@pytest.mark.expects_log("preferences")
def test_a_folder_that_cannot_be_written_loses_nothing_until_the_end(tmp_path):
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "preferences.json")

    preferences.put("theme", "dark")

    assert preferences.get("theme") == "dark"
