"""A booking link made of a search offers what the search found, and goes again in one step."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.queries import ResponseFormat
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, brussels


@pytest.fixture
def finder(store: Store, open_finder: OpenFinder) -> Finder:
    return open_finder(store.services, store.state(ResponseFormat.OVERLAPPING_SLOTS))


def test_the_link_offers_the_times_that_were_found(store: Store, finder: Finder):
    linked: list[str] = []
    finder.pane.linked.connect(linked.append)
    finder.pane.chosen_panel.link.click()
    sheet = finder.pane.link_tool.sheet
    assert sheet is not None
    assert sheet.facts == [("Interview", "Sofie Claes, Office Ghent"), ("Length", "45 min")]
    assert (sheet.until.limited.isChecked(), sheet.until.day) == (True, date(2027, 3, 9))
    sheet.confirm.click()
    assert sheet.name.message.text() == "Give the link a name."

    sheet.name.set_text("Interview in Ghent")
    sheet.confirm.click()
    finder.wait(lambda: bool(linked))

    (report,) = store.services.open_links.report().open_links
    (kind,) = store.services.appointment_types.all()
    assert kind == AppointmentType(
        appointment_type_id=kind.appointment_type_id,
        name="Interview in Ghent",
        required_duration=timedelta(minutes=45),
        participants=(NamedGroup("Interview", (store.manager.sub, store.office.sub)),),
        buffer=kind.buffer,
        start_interval=timedelta(minutes=15),
        tzid="Europe/Brussels",
        first_day=date(2027, 3, 9),
        on_kiosk=False,
    )
    assert linked == [report.link.link_id]
    found = finder.pane.chooser.found
    assert found is not None
    times = store.services.open_links.times(report.link.token)
    assert [period.start for period in times] == [slot.start for slot in found.slots]
    assert brussels("9 13:30") in [period.start for period in times]


def test_one_step_takes_link_and_offer_back_and_another_brings_them_again(store: Store, finder: Finder):
    finder.pane.chosen_panel.link.click()
    sheet = finder.pane.link_tool.sheet
    assert sheet is not None
    sheet.name.set_text("Interview in Ghent")
    sheet.confirm.click()
    finder.wait(lambda: finder.context.undo.undo_text == "Made Interview in Ghent")
    before = store.services.open_links.report().open_links

    finder.context.undo.undo()
    finder.wait(lambda: finder.context.undo.redo_text is not None)
    assert store.services.open_links.report().open_links == ()
    assert store.services.appointment_types.all() == ()
    finder.context.undo.redo()
    finder.wait(lambda: finder.context.undo.undo_text is not None)

    assert store.services.open_links.report().open_links == before


def test_who_asks_for_nobody_makes_no_link(store: Store, finder: Finder):
    for sub in (store.manager.sub, store.office.sub):
        finder.pane.query_panel.cards[0]._on_toggled(sub)

    finder.wait(lambda: not finder.pane.chosen_panel.link.isEnabled())
    assert finder.pane.link_tool.sheet is None
