"""Taking an item out of service: the bookings in the way, as they are seen before it is decided."""

from __future__ import annotations

from PySide6.QtCore import Qt

from apcdesk.desk.staff.equipment.service_sheet import ServiceSheet
from apcdesk.desk.widgets.switches import CheckBox
from tests.desk.staff.equipment.conftest import Rig
from tests.service.crib import berlin


def test_all_bookings_in_the_way_are_seen_when_the_time_grows_and_tab_brings_the_last_into_sight(rig: Rig):
    first, _ = rig.crib.item("L-1", "W9-L-1"), rig.crib.item("L-2", "W9-L-2")
    for hour in range(9, 21):
        rig.crib.book(first, f"Guest {hour}", f"{hour}:00", f"{hour + 1}:00")
    rig.show()
    rig.hand.press_item(rig.pane.board.lanes, "Torque wrench L-1")
    rig.hand.press("Take out of service")
    sheet = rig.pane.commands.sheet
    assert isinstance(sheet, ServiceSheet)

    def list_until(moment: str, count: int) -> None:
        sheet.until.set_moment(berlin(moment))
        sheet.look()
        rig.hand.wait_for(lambda: len(sheet.bookings.boxes) == count, f"not {count} bookings")
        rig.hand.rest()

    def whole(box: CheckBox) -> bool:
        return box.visibleRegion().boundingRect() == box.rect()

    list_until("11:00", 2)
    list_until("16:00", 7)
    assert [whole(box) for box in sheet.bookings.boxes.values()] == [True] * 7

    list_until("21:00", 12)
    *_, last = sheet.bookings.boxes.values()
    assert not whole(last)
    sheet.cancel.setFocus()
    rig.hand.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert last.hasFocus()
    assert whole(last)
