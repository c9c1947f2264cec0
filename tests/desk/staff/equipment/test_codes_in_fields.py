"""What comes as fast as a scan into a field of the equipment: a badge that nobody has yet is awaited where people are made."""

from __future__ import annotations

from apcdesk.desk.staff.equipment.people_sheet import PeopleSheet
from tests.desk.staff.equipment.conftest import Rig


def test_the_badge_of_somebody_new_is_read_while_their_name_has_the_keys(rig: Rig):
    rig.crib.person("Lena Vogt", "T-117")
    rig.pane.commands.show_people(None, rig.pane.equipment)
    sheet = rig.pane.commands.sheet
    assert isinstance(sheet, PeopleSheet)
    answers: list[bool] = []
    recognise = rig.pane.scanner.recognise
    assert recognise is not None
    sheet.name.line.setFocus()
    recognise("B-4711", answers.append)
    sheet.close_sheet()

    recognise("T-117", answers.append)
    rig.hand.wait_for(lambda: len(answers) == 2, "the code is not looked up")
    recognise("B-4711", answers.append)
    rig.wait_toast("Nothing here has the code B-4711: it was left in the field as text.")
    assert answers == [True, True, False]
