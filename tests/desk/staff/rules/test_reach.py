"""Who closes with a calendar: its group or all, each account once."""

from __future__ import annotations

import pytest

from apcdesk.desk.staff.rules.exception_form import Reach
from apcdesk.desk.staff.rules.loading import Loaded
from apcdesk.domain.hours import Hours
from tests.desk.staff.rules.conftest import Rig


@pytest.mark.parametrize(("reach", "closed"), [(Reach.ALONE, ""), (Reach.GROUP, "m"), (Reach.ALL, "ma")])
def test_an_account_with_two_calendars_closes_once(rig: Rig, reach: Reach, closed: str):
    calendars = (rig.press, rig.mate, rig.alone) * 2
    found = Loaded(calendars, rig.press, Hours(rig.press.sub), {}, (), ()).others(reach)

    names = {rig.mate.sub: "m", rig.alone.sub: "a"}
    assert "".join(names[sub] for sub in found) == closed
