"""The page of facts has room for what it says, at the width of the inspector."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.languages import LANGUAGES
from apcdesk.desk.staff.agenda.inspector.facts import facts_of
from apcdesk.desk.staff.agenda.inspector.facts_view import FactsView
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import Door, Origin
from tests.desk.fits import cut, outside
from tests.desk.staff.agenda.conftest import Rig

LONG = Origin(Door.LINK, name="packaging-advice-20")


def shortened(view: FactsView) -> list[str]:
    """Lines that do not show all that they say, but for the ID, which is copied."""
    lines = [one for one in view.findChildren(Label) if one.isVisible() and not one.wordWrap()]
    return [one.text() for one in lines if one.width() < one.sizeHint().width() and one.style_name != "mono"]


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_that_the_inspector_says_is_cut(rig: Rig, context: DeskContext, qtbot: QtBot, code, scale):
    event = replace(rig.book("10 13:00", "10 13:45"), origin=LONG)
    context.theme.set_text_scale(scale)
    context.languages.speak(code)
    view = FactsView(context)
    qtbot.addWidget(view)
    view.resize(context.theme.size("inspector") - 1, 500)
    view.show_facts(facts_of(event, rig.clock.now(), context.dates, rig.pane.agenda))
    view.show()
    try:
        qtbot.waitUntil(lambda: shortened(view) + cut(view) + outside(view) == [])
    finally:
        context.theme.set_text_scale(1.0)
        context.languages.reset()


def test_who_booked_and_when_runs_from_the_right_in_arabic(rig: Rig, context: DeskContext):
    event = replace(rig.book("10 13:00", "10 13:45"), origin=LONG)
    context.languages.speak("ar")
    said = facts_of(event, rig.clock.now(), context.dates, rig.pane.agenda).booked_at
    context.languages.reset()

    assert said.startswith("\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}packaging-advice-20")
