"""Sequences in the finder: further parts, found as a whole, booked as a whole, kept and asked as a request."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.staff.finder.model import FinderState, Part, Window
from apcdesk.desk.staff.finder.query_sheet import PYTHON
from apcdesk.desk.staff.finder.remembered import from_value, to_value
from apcdesk.desk.staff.finder.requests import SECRET, curl_text, python_text
from apcdesk.desk.staff.finder.sequence_link_sheet import SequenceLinkSheet
from apcdesk.desk.staff.finder.sequence_sheet import SequenceSheet
from apcdesk.desk.staff.finder.sequences import sequence_ids, sequence_state_of, sequences_of
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat
from apcdesk.domain.sequences import SequenceSlot
from tests.builders_desk import Toasts
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, add_event, brussels, opened
from tests.plain_http import PLAIN


def a_sequence(store: Store, **more: Any) -> FinderState:
    """Half an hour with the manager on Tuesday, then after a pause an hour in the office."""
    trial = Part(
        name="Trial shift",
        groups=(NamedGroup("Place", (store.office.sub,)),),
        length=60,
        before=30,
        most=120,
    )
    state = FinderState(
        window=Window(brussels("9 09:00"), brussels("9 18:00")),
        groups=(NamedGroup("Interview", (store.manager.sub,)),),
        length=30,
        interval=30,
        name="Interview",
        later=(trial,),
    )
    return replace(state, **more)


@pytest.fixture
def finder(store: Store, open_finder: OpenFinder) -> Finder:
    return open_finder(store.services, a_sequence(store))


def test_each_found_sequence_names_its_parts_with_their_times_and_people(finder: Finder):
    """The manager is open 13:30 – 17:00 and has a delivery 14:30 – 15:15, the office a stock count 16:00 – 16:30."""
    assert finder.heading == "Four times work"
    assert list(zip(finder.times, finder.chips, strict=True)) == [
        ("13:30", "13:30 – 14:00 Interview · Sofie\n14:30 – 15:30 Trial shift · Office Ghent"),
        ("14:00", "14:00 – 14:30 Interview · Sofie\n15:00 – 16:00 Trial shift · Office Ghent"),
        ("15:30", "15:30 – 16:00 Interview · Sofie\n17:00 – 18:00 Trial shift · Office Ghent"),
        ("16:00", "16:00 – 16:30 Interview · Sofie\n17:00 – 18:00 Trial shift · Office Ghent"),
    ]


def test_the_chosen_sequence_shows_who_does_each_part_and_frames_its_own_lanes(finder: Finder):
    finder.choose("14:00")

    people = [(line.name, line.line) for line in finder.pane.chosen_panel.people]
    assert people == [("Sofie Claes", ""), ("Office Ghent", "")]
    assert finder.pane.chosen_panel.book.text() == "Book all parts"
    chart = finder.pane.lanes.chart
    assert chart._picture is not None
    assert chart._picture.parts == (
        (Period(brussels("9 14:00"), brussels("9 14:30")), range(1)),
        (Period(brussels("9 15:00"), brussels("9 16:00")), range(1, 2)),
    )
    assert list(chart._picture.captions) == ["Interview · All of 1", "Trial shift · All of 1"]
    assert chart.accessibleName() == "Lanes of Tuesday 9 March, chosen: 14:00 – 14:30, 15:00 – 16:00"
    QTest.keyClick(chart, Qt.Key.Key_Down)
    finder.settle()
    assert finder.pane.chooser.choice is not None
    assert finder.pane.chooser.choice.period.start == brussels("9 15:30")


def test_a_whole_sequence_is_booked_and_taken_back_in_one_step(store: Store, finder: Finder):
    finder.choose("14:00")
    sheet = finder.open_sheet("Lotte Claes")
    assert isinstance(sheet, SequenceSheet)
    assert sheet.lines == [
        ("14:00 – 14:30", "Interview", "Sofie Claes"),
        ("15:00 – 16:00", "Trial shift", "Office Ghent"),
    ]

    sheet.confirm.click()

    finder.wait(lambda: "14:00" not in finder.times and finder.context.tasks.idle)
    interview = ("Lotte Claes · Interview", Period(brussels("9 14:00"), brussels("9 14:30")))
    trial = ("Lotte Claes · Trial shift", Period(brussels("9 15:00"), brussels("9 16:00")))
    assert interview in finder.events(store.manager)
    assert trial in finder.events(store.office)
    toasts = finder.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.texts[-1] == "Booked Tue 9 March, 14:00"
    assert toasts.act is not None
    toasts.act()
    finder.wait(lambda: "14:00" in finder.times)
    assert interview not in finder.events(store.manager)
    assert trial not in finder.events(store.office)


def test_a_part_that_somebody_took_leaves_what_was_typed_and_the_nearest_sequences(
    store: Store, finder: Finder
):
    finder.choose("14:00")
    sheet = finder.open_sheet("Lotte Claes")
    add_event(store.services, store.office, "Cleaning", "9 15:00", "9 16:00")

    sheet.confirm.click()

    finder.wait(lambda: bool(sheet.alternatives))
    assert sheet.guest.text == "Lotte Claes"
    assert sheet.banner.label.text().startswith("Someone took 14:00 a moment ago. Nothing was booked.")
    assert [button.text() for button in sheet.alternatives] == ["Take 15:30", "Take 16:00"]
    assert [name for name, _ in finder.events(store.manager)] == ["Delivery inspection"]
    sheet.alternatives[0].click()
    finder.wait(lambda: ("Lotte Claes · Interview") in [name for name, _ in finder.events(store.manager)])
    assert finder.events(store.office)[-1] == (
        "Lotte Claes · Trial shift",
        Period(brussels("9 17:00"), brussels("9 18:00")),
    )


def test_parts_are_added_reordered_and_removed(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state(ResponseFormat.PERIODS))
    panel = finder.pane.query_panel
    assert (panel.heading.isVisible(), panel.one_day.isVisible()) == (True, False)

    panel.then.click()
    finder.settle()
    assert finder.pane.results.empty.isVisible()
    assert [section.part.name for section in panel.sections] == ["Part 1", "Part 2"]
    assert (panel.heading.isVisible(), panel.one_day.isVisible()) == (False, True)
    assert panel.state.shape is ResponseFormat.OVERLAPPING_SLOTS
    second = panel.sections[1]
    second.head.name.setText("Trial shift")
    second.head.name.editingFinished.emit()
    second.cards[0].changed.emit(NamedGroup("Place", (store.office.sub,)))
    second.fields.length.changed.emit(60)
    second.fields.pause.changed.emit(30)
    second.fields.most.chosen.emit(60)
    second.fields.after.changed.emit(5)
    finder.settle()
    trial = Part(
        name="Trial shift",
        groups=(NamedGroup("Place", (store.office.sub,)),),
        length=60,
        before=30,
        after=5,
        most=60,
    )
    assert panel.state.later == (trial,)

    second.head.earlier.click()
    finder.settle()
    assert [(part.name, part.length, part.before, part.most) for part in panel.state.parts] == [
        ("Trial shift", 60, 0, None),
        ("Part 1", 45, 30, 60),
    ]
    assert not panel.sections[0].head.earlier.isEnabled()
    assert panel.sections[1].fields.pause.isVisible()

    panel.sections[0].head.remove.click()
    finder.settle()
    assert panel.state == replace(
        store.state(ResponseFormat.OVERLAPPING_SLOTS), name="Part 1", before=0, one_day=True
    )
    assert (panel.heading.isVisible(), panel.length.isVisible()) == (True, True)


def test_what_is_chosen_stays_when_its_parts_become_one_time(finder: Finder):
    finder.choose("14:00")
    panel = finder.pane.chosen_panel

    finder.pane.query_panel.sections[1].head.remove.click()
    finder.wait(lambda: finder.chips[0] == "Sofie" and panel.book.isEnabled())
    finder.settle()

    assert finder.pane.chooser.choice is not None
    assert finder.pane.chooser.choice.parts == (Period(brussels("9 14:00"), brussels("9 14:30")),)
    assert [line.name for line in panel.people] == ["Sofie Claes"]
    assert panel.book.text() == "Book this time"


def test_a_part_without_anybody_is_asked_for(store: Store, open_finder: OpenFinder):
    state = a_sequence(store)
    finder = open_finder(store.services, state.with_parts((state.parts[0], Part(name="Trial shift"))))

    assert (finder.pane.results.empty.fact.text(), finder.pane.chosen_panel.link.isEnabled()) == (
        "Who must be free?",
        False,
    )
    assert finder.pane.results.empty.step.text() == "Add calendars to Trial shift, and the times appear here."


def test_the_part_that_stands_in_the_way_is_named_and_what_would_help_it(
    store: Store, open_finder: OpenFinder
):
    long = replace(a_sequence(store).later[0], length=600)
    finder = open_finder(store.services, a_sequence(store, later=(long,)))
    panel = finder.pane.chosen_panel

    finder.wait(lambda: panel.shows_why)
    assert finder.pane.results.empty.fact.text() == (
        "Trial shift stands in the way: nothing fits 10 h in this window."
    )
    assert panel.why.title.text() == "Why nothing for Trial shift?"
    shorter = panel.why.repairs[0]
    panel.why.repair_chosen.emit(shorter.repair)
    finder.wait(lambda: finder.pane.query_panel.state.later[0].length < 600)
    finder.settle()
    changed = finder.pane.query_panel.state
    assert (changed.name, changed.length, changed.later[0].before) == ("Interview", 30, 30)


def test_a_part_that_fits_but_never_after_the_one_before_is_named(store: Store, open_finder: OpenFinder):
    early = replace(a_sequence(store).later[0], groups=(NamedGroup("Place", (store.office.sub,)),), most=30)
    add_event(store.services, store.office, "Fair", "9 13:30", "9 18:00")
    finder = open_finder(store.services, a_sequence(store, later=(early,)))

    assert finder.pane.results.empty.fact.text() == (
        "Trial shift stands in the way: it fits, but never after Interview."
    )
    assert not finder.pane.chosen_panel.shows_why


def test_a_sequence_stays_on_one_day_unless_it_may_take_several(store: Store, open_finder: OpenFinder):
    any_pause = replace(a_sequence(store).later[0], most=None)
    week = Window(brussels("9 16:00"), brussels("11 14:30"))
    add_event(store.services, store.office, "Fair", "9 16:00", "10 09:00")
    state = a_sequence(store, window=week, later=(any_pause,))
    finder = open_finder(store.services, state)
    assert finder.times == []

    finder.pane.query_panel.one_day.setChecked(False)
    finder.settle()

    assert finder.chips[0] == ("16:00 – 16:30 Interview · Sofie\n09:30 – 10:30 Trial shift · Office Ghent")


def test_saved_searches_and_the_remembered_question_keep_their_parts(store: Store, finder: Finder):
    state = a_sequence(store, one_day=False)
    assert from_value(json.loads(json.dumps(to_value(state))), store.state(), brussels("8 09:00")) == state
    store.services.saved_searches.save("Hiring", to_value(state), origin=STAFF)

    finder.pane.saved.click()
    finder.settle()

    sheet = finder.pane.saved_tool.sheet
    assert sheet is not None
    assert sheet.rows[0].caption.text() == "30 min + 1 h · Tue 9, 09:00 – 18:00"
    sheet.rows[0].open_button.click()
    finder.settle()
    assert finder.pane.query_panel.state == state


# As a request


@pytest.fixture
def port(store: Store) -> Any:
    """Where the port answers for the same services, and the secret of the desk's own client."""
    server = Server(store.services, RequestLog())
    secret = store.services.clients.secret_of(store.services.own_client)
    yield address(*server.start("127.0.0.1", 0)), secret
    server.stop()


def offered(finder: Finder) -> list[list[tuple[str, str]]]:
    assert finder.pane.chooser.found is not None
    slots = (slot for slot in finder.pane.chooser.found.slots if isinstance(slot, SequenceSlot))
    return [[(f"{p.start:%H:%M}", p.participants[0]) for p in slot.parts] for slot in slots]


def answered(sequences: list[dict[str, Any]]) -> list[list[tuple[str, str]]]:
    return [
        [(part["start"][11:16], part["participants"][0]["sub"]) for part in one["sequence"]]
        for one in sequences
    ]


def test_the_port_answers_exactly_this_json_with_what_the_finder_shows(finder: Finder, port: Any):
    base, secret = port
    sheet = opened(finder)

    answer = httpx.post(
        f"{base}/v1/sequenced_availability",
        content=sheet.text.toPlainText(),
        headers={"Authorization": f"Bearer {secret}", "Content-Type": "application/json"},
        **PLAIN,
    )

    assert (answer.status_code, answered(answer.json()["sequences"])) == (200, offered(finder))
    assert len(offered(finder)) == 4
    assert "/v1/sequenced_availability" in sheet.hint.text()
    sheet.form.set_current(PYTHON)
    sheet.form.chosen.emit(PYTHON)
    assert 'endpoint="sequenced_availability"' in sheet.text.toPlainText()


def test_the_program_in_python_runs_and_finds_the_same(finder: Finder, port: Any):
    base, secret = port
    assert finder.pane.chooser.found is not None
    (query,) = finder.pane.chooser.found.sequences
    names: dict[str, Any] = {}

    exec(python_text(query, base).replace(SECRET, secret), names)

    assert answered(names["sequences"]) == offered(finder)
    assert curl_text(query, base).startswith(f"curl {base}/v1/sequenced_availability ")


def test_a_pasted_request_is_drawn(store: Store, finder: Finder, open_finder: OpenFinder):
    request = opened(finder).text.toPlainText()
    elsewhere = open_finder(store.services, store.state())
    sheet = opened(elsewhere)

    sheet.text.setPlainText(request)
    sheet.draw.click()

    elsewhere.wait(lambda: elsewhere.pane.request_tool.sheet is None and elsewhere.times == finder.times)
    drawn = elsewhere.pane.query_panel.state
    names = [[group.name for group in part.groups] for part in drawn.parts]
    assert names == [["Group 1"], ["Group 1"]]
    renamed = [
        replace(part, groups=tuple(replace(g, name=own.groups[0].name) for g in part.groups))
        for part, own in zip(drawn.parts, a_sequence(store).parts, strict=True)
    ]
    assert drawn.with_parts(renamed) == a_sequence(store, one_day=False)


@pytest.mark.parametrize(
    ("place", "member", "value", "told"),
    [
        (0, "participants", [], "sequence[0].participants: Something is needed here."),
        (1, "buffer", {"after": {"minutes": 2000}}, "sequence[1].buffer.after"),
        (
            0,
            "buffer",
            {"after": {"minimum": {"minutes": 0}, "maximum": {"minutes": 10}}},
            "sequence[1].buffer: Find a time has no field",
        ),
        (1, "start_interval", {"minutes": 15}, "sequence[1].start_interval: Find a time has no field"),
        (
            1,
            "query_periods",
            [{"start": "2027-03-09T12:00:00Z", "end": "2027-03-09T15:00:00Z"}],
            "sequence[1].query_periods: Find a time has no field",
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_the_name_of_its_field(
    finder: Finder, place: int, member: str, value: Any, told: str
):
    sheet = opened(finder)
    request = json.loads(sheet.text.toPlainText())
    request["sequence"][place][member] = value

    sheet.text.setPlainText(json.dumps(request))
    sheet.draw.click()

    finder.wait(sheet.problems.isVisible)
    assert told in sheet.problems.label.text()


def test_a_limit_is_refused_too(finder: Finder):
    sheet = opened(finder)
    request = json.loads(sheet.text.toPlainText()) | {"max_results": 2}

    sheet.text.setPlainText(json.dumps(request))
    sheet.draw.click()

    finder.wait(sheet.problems.isVisible)
    assert sheet.problems.label.text() == "max_results: Find a time has no field for this."


def test_all_on_one_day_is_a_request_for_each_day(store: Store, open_finder: OpenFinder):
    week = Window(brussels("9 09:00"), brussels("12 00:00"))
    finder = open_finder(store.services, a_sequence(store, window=week))

    sheet = opened(finder)

    assert json.loads(sheet.text.toPlainText())["query_periods"] == [
        {"start": "2027-03-09T08:00:00Z", "end": "2027-03-09T23:00:00Z"}
    ]
    assert sheet.hint.text().startswith("All on one day is one request for each day. This is Tue 9 March.")


def test_a_query_and_the_state_that_shows_it_say_the_same(store: Store):
    now = brussels("8 09:00")
    managed = frozenset({store.manager.sub})
    state = a_sequence(store, one_day=False, shape=ResponseFormat.SLOTS)
    (query,) = sequences_of(state, now, managed, ())
    names = [[group.name for group in part.groups] for part in state.parts]

    assert sequence_state_of(query, names, now) == state
    assert sequence_ids(["A", "", "A", "3"]) == ["A", "2", "A 3", "3"]


# As a link


def test_a_booking_link_is_made_of_a_sequence(store: Store, finder: Finder):
    linked: list[str] = []
    finder.pane.linked.connect(linked.append)
    finder.pane.chosen_panel.link.click()
    sheet = finder.pane.link_tool.sheet
    assert isinstance(sheet, SequenceLinkSheet)
    assert sheet.facts == [("Interview", "30 min · Sofie Claes"), ("Trial shift", "1 h · Office Ghent")]
    sheet.name.set_text("Join the shop")

    sheet.confirm.click()

    finder.wait(lambda: bool(linked))
    (report,) = store.services.open_links.report().one_time
    assert (report.link.link_id, report.link.request.draft.summary) == (linked[0], "Join the shop")
    assert report.link.token is not None
    offers = store.services.scheduling.sequences(report.link.token)
    assert [offer[0].start for offer in offers] == [slot.start for slot in finder.pane.chooser.found.slots]  # type: ignore[union-attr]
