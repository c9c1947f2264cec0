import errno
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton

from apcdesk.api.query_reading import read_query
from apcdesk.api.server import next_free
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.port.pane import PortPane
from apcdesk.desk.staff.port.problem_words import problem_words
from apcdesk.desk.staff.port.redirect_sheet import RedirectSheet
from apcdesk.desk.staff.port.secret_sheets import NewSecretSheet, WithdrawalSheet
from apcdesk.desk.staff.port.sharing_card import SharingCard
from apcdesk.desk.staff.port.switch import PortSwitch, PortWish
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Problem, Unauthenticated
from tests.builders_desk import make_context
from tests.builders_services import STORY_NOW, make_services


@dataclass(frozen=True)
class Line:
    method: str = "POST"
    path: str = "/v1/availability"
    status: int = 200
    milliseconds: int = 18
    client: str = "Stand website"
    client_id: ClientId | None = None
    problems: tuple[Problem, ...] = ()
    at: datetime = datetime(2027, 3, 10, 10, 19, 52, tzinfo=UTC)


class SocketPort:
    """A port that listens for real and answers nothing."""

    def __init__(self):
        self.address = None
        self._socket = None
        self._lines = []
        self._heard = []

    def start(self, host, port):
        listener = socket.socket()
        try:
            listener.bind((host, port))
        except OSError:
            listener.close()
            raise
        listener.listen()
        self._socket = listener
        self.address = listener.getsockname()[:2]
        return self.address

    def next_free(self, host, port):
        return next_free(host, port)

    def stop(self):
        self.address = None
        if self._socket:
            self._socket.close()
            self._socket = None

    def read_query(self, text):
        return read_query(text)

    def lines(self):
        return tuple(self._lines)

    def listen(self, heard):
        self._heard.append(heard)
        return lambda: self._heard.remove(heard)

    def answer(self, line):
        self._lines.insert(0, line)
        for heard in self._heard:
            heard()


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path, keys=tmp_path / "keys.json")
    yield services
    services.close()


@pytest.fixture
def port():
    port = SocketPort()
    yield port
    port.stop()


@pytest.fixture
def a_number():
    """A port number that is free now."""
    return free_number()


@pytest.fixture
def another_number(a_number):
    """Another one."""
    while (number := free_number()) == a_number:
        pass
    return number


def free_number():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def preferences(tmp_path, a_number):
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.put("port", {"on": False, "number": a_number, "network": False})
    return preferences


@pytest.fixture
def switch(port, preferences, tasks):
    return PortSwitch(port, preferences, tasks)


@pytest.fixture
def pane(qtbot, services, theme, tasks, tmp_path, preferences, switch, toasts):
    context = make_context(services, theme, tasks, tmp_path, preferences, toasts)
    pane = PortPane(context, switch)
    qtbot.addWidget(pane)
    pane.resize(1208, 900)
    pane.show()
    qtbot.waitUntil(lambda: tasks.idle)
    yield pane
    context.bridge.close()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_switch_turns_the_port_on_and_off_and_is_remembered(qtbot, pane, port, preferences, a_number):
    click(qtbot, pane.port.toggle)
    qtbot.waitUntil(lambda: port.address is not None and pane.port.title.text() == "HTTP port is on")

    assert port.address == ("127.0.0.1", a_number)
    assert pane.port.address.text() == f"http://127.0.0.1:{a_number}"
    assert preferences.get("port")["on"] is True

    click(qtbot, pane.port.toggle)
    qtbot.waitUntil(lambda: port.address is None and pane.port.title.text() == "HTTP port is off")
    assert preferences.get("port")["on"] is False


def test_the_number_that_stands_there_is_the_one_that_is_turned_on(
    qtbot, pane, port, preferences, a_number, another_number
):
    pane.port.number.spin.selectAll()
    qtbot.keyClicks(pane.port.number.spin, str(another_number))

    click(qtbot, pane.port.toggle)

    qtbot.waitUntil(lambda: port.address == ("127.0.0.1", another_number))
    qtbot.waitUntil(lambda: pane.port.number.value == another_number)
    assert preferences.get("port") == {"on": True, "number": another_number, "network": False}


def test_enter_after_the_number_answers_there(qtbot, pane, port, another_number):
    spin = pane.port.number.spin
    spin.selectAll()
    qtbot.keyClicks(spin, str(another_number))

    qtbot.keyClick(spin, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: port.address == ("127.0.0.1", another_number))
    qtbot.waitUntil(lambda: pane.port.address.text() == f"http://127.0.0.1:{another_number}")


def test_a_port_that_was_on_comes_back_at_the_next_start(qtbot, port, preferences, tasks, a_number):
    preferences.put("port", {"on": True, "number": a_number, "network": False})
    switch = PortSwitch(port, preferences, tasks)

    with qtbot.waitSignal(switch.changed):
        switch.restore()

    assert switch.address == ("127.0.0.1", a_number)
    switch.close()
    assert port.address is None
    assert switch.wish == PortWish(True, a_number, False)


def test_a_port_in_use_is_said_with_the_next_one_on_a_button(qtbot, pane, port, preferences, a_number):
    with socket.socket() as other:
        other.bind(("127.0.0.1", a_number))
        other.listen()
        click(qtbot, pane.port.toggle)
        qtbot.waitUntil(pane.port.banner.isVisible)

    assert pane.port.banner.label.text() == f"Port {a_number} is used by another program."
    assert port.address is None
    assert preferences.get("port")["on"] is False
    assert not pane.port.toggle.isChecked()

    [use] = pane.port.banner.findChildren(QPushButton)
    offered = int(use.text().removeprefix("Use "))
    assert a_number < offered <= a_number + 100
    qtbot.waitUntil(use.isVisible)
    click(qtbot, use)
    qtbot.waitUntil(lambda: port.address is not None)
    assert port.address == ("127.0.0.1", offered)


def test_a_port_that_may_not_be_opened_is_said_and_can_be_tried_again(
    qtbot, pane, port, monkeypatch, a_number
):
    def refuse(host, number):
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(port, "start", refuse)
        click(qtbot, pane.port.toggle)
        qtbot.waitUntil(pane.port.banner.isVisible)
    assert pane.port.banner.label.text() == "The port cannot be opened: [Errno 13] Permission denied"

    [again] = pane.port.banner.findChildren(QPushButton)
    assert again.text() == "Try again"
    qtbot.waitUntil(again.isVisible)
    click(qtbot, again)
    qtbot.waitUntil(lambda: port.address == ("127.0.0.1", a_number) and pane.port.toggle.isChecked())


def test_opening_the_port_to_the_network_says_what_that_means(qtbot, pane, switch):
    with qtbot.waitSignal(switch.changed):
        click(qtbot, pane.port.reach.findChildren(QRadioButton)[1])

    assert pane.port.banner.isVisible()
    assert "Anyone on this network can reach the port" in pane.port.banner.label.text()
    assert switch.wish.host == "0.0.0.0"


def test_a_narrow_log_leaves_out_the_clients_and_keeps_the_paths(pane, theme):
    pane.log.list.resize(480, 33)
    wide = pane.log.list.names_clients
    pane.log.list.resize(440, 33)

    assert (wide, pane.log.list.names_clients) == (True, False)


def test_requests_show_live_and_problems_can_be_told_apart(qtbot, pane, port):
    port.answer(Line())
    port.answer(Line(method="GET", path="/v1/userinfo", status=401, milliseconds=2, client="192.168.10.77"))
    qtbot.waitUntil(lambda: "userinfo" in pane.log.list.accessibleDescription())

    assert pane.log.list.accessibleDescription().split("\n") == [
        "11:19:52 GET /v1/userinfo, answered 401 in 2 ms, 192.168.10.77",
        "11:19:52 POST /v1/availability, answered 200 in 18 ms, Stand website",
    ]
    pane.log.filter.set_current(1)
    pane.log.refresh()
    assert "availability" not in pane.log.list.accessibleDescription()
    click(qtbot, pane.log.pause)
    port.answer(Line(status=500, path="/v1/calendars"))
    qtbot.wait(20)
    assert "calendars" not in pane.log.list.accessibleDescription()
    click(qtbot, pane.log.pause)
    assert "calendars" in pane.log.list.accessibleDescription()


def test_a_request_that_was_refused_is_explained(qtbot, pane, port):
    ended = Problem("end", "errors.invalid_time_pair", "must be after start")
    port.answer(Line(status=401, client=""))
    port.answer(Line(status=422, client="Badge scanner", problems=(ended,)))
    port.answer(Line())
    qtbot.waitUntil(lambda: pane.log.list.height() == 3 * 33)
    assert pane.log.problem.isHidden()

    qtbot.mouseClick(pane.log.list, Qt.MouseButton.LeftButton, pos=QPoint(200, 33 + 16))
    assert pane.log.problem.label.text() == (
        "11:19:52, 422. Badge scanner sent what cannot be: end must be after start. Nothing was saved."
    )
    assert not pane.log.problem.isHidden()
    port.answer(Line(path="/health"))
    qtbot.waitUntil(lambda: "/health" in pane.log.list.accessibleDescription())
    assert pane.log.list.current.status == 422

    qtbot.keyClick(pane.log.list, Qt.Key.Key_Down)
    assert pane.log.problem.label.text() == (
        "11:19:52, 401. A program that was not recognised used a secret or token that is missing, unknown "
        "or expired. Nothing was saved."
    )
    qtbot.keyClick(pane.log.list, Qt.Key.Key_Down)
    assert pane.log.list.current.status == 401
    for _ in range(3):
        qtbot.keyClick(pane.log.list, Qt.Key.Key_Up)
    assert pane.log.list.current.path == "/health"
    assert pane.log.problem.isHidden()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (Line(status=404), "asked for something that is not here, or is somebody else’s"),
        (Line(status=402), "was refused"),
        (Line(status=500), "met a failure of ours; details are in the log"),
        (
            Line(status=422, problems=tuple(Problem(n, "k", f"{n} must be specified") for n in "abcd")),
            "sent what cannot be: a must be specified; b must be specified; c must be specified; …",
        ),
    ],
)
def test_what_is_said_of_a_refusal(line, what):
    assert problem_words(line) == f"Stand website {what}. Nothing was saved."


def test_how_much_is_asked_now_and_when_each_client_called_last(qtbot, services, tasks, pane, port):
    own = services.own_client
    assert pane.port.now.text() == "Nothing was asked in the last minute"

    port.answer(Line(client_id=own, milliseconds=500, at=STORY_NOW - timedelta(seconds=61)))
    port.answer(Line(client_id=own, client="This desk", milliseconds=8))
    qtbot.waitUntil(lambda: pane.port.now.text() == "one client, one request a minute, 8 ms typical")
    port.answer(Line(client_id=ClientId("b"), milliseconds=10))
    port.answer(Line(client_id=None, client="127.0.0.1", milliseconds=30))

    qtbot.waitUntil(lambda: pane.port.now.text() == "2 clients, 3 requests a minute, 10 ms typical")
    qtbot.waitUntil(lambda: pane.clients.blocks[own].last_call.text() == "last call 11:19")


def sheet_of(pane, kind):
    """The sheet of this kind that is open."""
    [sheet] = [sheet for sheet in pane.window().findChildren(kind) if sheet.isVisible()]
    return sheet


def rest(qtbot, pane, tasks, client_id, secrets):
    """Wait until the client is shown with so many secrets; its block."""
    qtbot.waitUntil(
        lambda: (
            tasks.idle
            and client_id in pane.clients.blocks
            and len(pane.clients.blocks[client_id].secrets) == secrets
        )
    )
    return pane.clients.blocks[client_id]


def press(qtbot, button):
    """Press by the keys."""
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def shown_words(pane):
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_a_client_is_added_and_its_secret_is_shown_in_the_open_once(qtbot, services, tasks, pane):
    click(qtbot, pane.clients.add)
    qtbot.keyClicks(pane.clients.name.line, "Badge scanner")
    qtbot.keyClick(pane.clients.name.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(pane.window().findChildren(NewSecretSheet)) == 1)
    sheet = sheet_of(pane, NewSecretSheet)

    made = services.clients.all()[-1]
    secret = services.clients.secret_of(made.client_id)
    assert made.name == "Badge scanner"
    assert sheet.title.text() == "New secret of “Badge scanner”"
    assert sheet.shown.text() == secret
    qtbot.keyClick(sheet.copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == secret
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    block = rest(qtbot, pane, tasks, made.client_id, 1)
    qtbot.waitUntil(lambda: pane.window().findChildren(NewSecretSheet) == [])
    assert block.identity.value == made.client_id
    assert [row.value for row in block.secrets] == [secret]
    assert block.withdraw == []
    qtbot.waitUntil(lambda: made.client_id in shown_words(pane))
    assert secret not in shown_words(pane)


def test_a_client_goes_over_to_a_new_secret(qtbot, services, tasks, pane, port):
    client_id = services.own_client
    old = services.clients.secret_of(client_id)
    press(qtbot, pane.clients.blocks[client_id].renew)
    qtbot.waitUntil(lambda: len(pane.window().findChildren(NewSecretSheet)) == 1)
    sheet = sheet_of(pane, NewSecretSheet)
    new = services.clients.secret_of(client_id)
    assert sheet.shown.text() == new != old
    click(qtbot, sheet.done)

    block = rest(qtbot, pane, tasks, client_id, 2)
    assert sorted(row.value for row in block.secrets) == sorted([old, new])
    assert not block.renew.isEnabled()
    assert services.clients.check(client_id, old) == services.clients.check(client_id, new)

    place = [row.value for row in block.secrets].index(old)
    click(qtbot, block.withdraw[place])
    asked = sheet_of(pane, WithdrawalSheet)
    assert asked.title.text() == f"Withdraw the {block.secrets[place].note.text()} secret of “This desk”?"
    qtbot.keyClick(asked.keep, Qt.Key.Key_Return)
    assert services.clients.check(client_id, old)
    click(qtbot, block.withdraw[place])
    asked = sheet_of(pane, WithdrawalSheet)
    click(qtbot, asked.withdraw)

    block = rest(qtbot, pane, tasks, client_id, 1)
    assert [row.value for row in block.secrets] == [new]
    assert block.renew.isEnabled()
    with pytest.raises(Unauthenticated):
        services.clients.check(client_id, old)


def test_what_another_desk_did_meanwhile_is_said(qtbot, services, tasks, pane, toasts):
    services.clients.add_secret(services.own_client, origin=STAFF)

    click(qtbot, pane.clients.blocks[services.own_client].renew)

    qtbot.waitUntil(lambda: toasts.texts != [])
    assert toasts.texts == ["An app has at most 2 secrets. Withdraw one first."]
    rest(qtbot, pane, tasks, services.own_client, 2)


def test_a_secret_of_another_machine_is_not_known_here(qtbot, services, tasks, pane, tmp_path):
    elsewhere = make_services(tmp_path, keys=tmp_path / "elsewhere.json")
    made = elsewhere.clients.create("Daily report", origin=STAFF).client
    elsewhere.close()

    pane.clients.refresh()
    block = rest(qtbot, pane, tasks, made.client_id, 1)

    assert [(row.value, row.note.text()) for row in block.secrets] == [("", "made on another machine")]


def test_staff_say_where_a_client_may_send_people_back_to(qtbot, services, tasks, pane):
    client_id = services.clients.create("Daily report", origin=STAFF).client.client_id
    pane.clients.refresh()
    block = rest(qtbot, pane, tasks, client_id, 1)
    assert pane.clients.blocks[services.own_client].redirects is None, "it asks nobody"

    press(qtbot, block.redirects)
    sheet = sheet_of(pane, RedirectSheet)
    qtbot.keyClicks(sheet.fields[0].line, "report.example/back")
    qtbot.keyClick(sheet.fields[0].line, Qt.Key.Key_Return)
    assert sheet.fields[0].message.text().startswith("This is no web address.")
    assert services.authorizations.registered() == {}
    qtbot.keyClick(sheet.fields[0].line, Qt.Key.Key_Home)
    qtbot.keyClicks(sheet.fields[0].line, "https://")
    qtbot.keyClicks(sheet.fields[1].line, "http://localhost:3000/back")
    click(qtbot, sheet.save)

    kept = ("http://localhost:3000/back", "https://report.example/back")
    qtbot.waitUntil(lambda: services.authorizations.registered() == {client_id: kept})
    qtbot.waitUntil(lambda: "http://localhost:3000/back" in shown_words(pane))
    assert "and 1 more" in shown_words(pane)

    press(qtbot, pane.clients.blocks[client_id].redirects)
    [sheet] = [one for one in pane.window().findChildren(RedirectSheet) if one.isVisible()]
    assert [field.text for field in sheet.fields] == [*kept, ""]
    for field in sheet.fields:
        field.line.clear()
    click(qtbot, sheet.save)
    qtbot.waitUntil(lambda: services.authorizations.registered() == {})
    qtbot.waitUntil(lambda: "any address" in shown_words(pane))


def test_a_client_without_a_name_is_refused_beside_the_field(qtbot, services, pane):
    click(qtbot, pane.clients.add)
    qtbot.keyClick(pane.clients.name.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.clients.name.message.text() != "")

    assert len(services.clients.all()) == 1


def test_a_copied_secret_leaves_the_clipboard(qtbot, pane):
    secret = next(iter(pane.clients.blocks.values())).secrets[0]

    secret.copy()
    assert QGuiApplication.clipboard().text() == secret.value
    pane.clipboard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    secret.copy()
    QGuiApplication.clipboard().setText("something else")
    pane.clipboard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "something else"


def test_the_database_in_the_data_folder_is_named_without_its_path(pane):
    assert (pane.sharing.address.value, pane.sharing.address.note.text()) == (
        "apcdesk.sqlite",
        "in the data folder",
    )


@pytest.mark.parametrize(
    ("database", "shown"),
    [
        ("sqlite:////srv/expo%20hall/desk.sqlite", "/srv/expo hall/desk.sqlite"),
        ("postgresql+psycopg://apcdesk:***@192.168.10.20:5432/npp27", "apcdesk@192.168.10.20:5432/npp27"),
        ("postgresql+psycopg://apcdesk@db/npp27?connect_timeout=5", "apcdesk@db/npp27"),
    ],
)
def test_the_database_elsewhere_is_named_by_its_place(
    qtbot, services, theme, tasks, tmp_path, monkeypatch, database, shown
):
    monkeypatch.setattr(services, "database", database)
    context = make_context(services, theme, tasks, tmp_path)
    card = SharingCard(context)
    qtbot.addWidget(card)

    assert (card.address.value, card.address.note.text()) == (shown, "")
    context.bridge.close()


def test_a_section_brings_its_card_into_sight_and_the_keys_to_it(qtbot, pane):
    pane.resize(1208, 260)
    qtbot.waitUntil(lambda: pane.log.visibleRegion().isEmpty())
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)

    click(qtbot, pane.sections.buttons[pane.log])

    assert not pane.log.visibleRegion().isEmpty()
    assert pane.log.isAncestorOf(QApplication.focusWidget())
    assert [button.text() for button in pane.sections.buttons.values() if button.isChecked()] == [
        "Request log"
    ]


def test_a_narrow_window_gives_the_room_of_the_sections_to_the_cards(qtbot, pane):
    assert pane.sections.isVisible()

    pane.resize(888, 700)

    assert not pane.sections.isVisible()
    qtbot.waitUntil(lambda: pane.port.width() > 400)
