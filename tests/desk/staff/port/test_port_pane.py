import socket
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.port.pane import PortPane
from apcdesk.desk.staff.port.switch import PortSwitch, PortWish
from tests.builders_desk import make_context
from tests.builders_services import make_services


@dataclass(frozen=True)
class Line:
    method: str = "POST"
    path: str = "/v1/availability"
    status: int = 200
    milliseconds: int = 18
    client: str = "Stand website"
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

    def stop(self):
        self.address = None
        if self._socket:
            self._socket.close()
            self._socket = None

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
def pane(qtbot, services, theme, tasks, tmp_path, preferences, switch):
    context = make_context(services, theme, tasks, tmp_path, preferences)
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

    pane.port.banner.acted.emit()
    qtbot.waitUntil(lambda: port.address is not None)
    assert port.address == ("127.0.0.1", a_number + 1)


def test_opening_the_port_to_the_network_says_what_that_means(qtbot, pane, switch):
    with qtbot.waitSignal(switch.changed):
        switch.set_network(True)

    assert pane.port.banner.isVisible()
    assert "Anyone on this network can reach the port" in pane.port.banner.label.text()
    assert switch.wish.host == "0.0.0.0"


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


def test_a_client_is_added_and_its_secret_is_masked(qtbot, services, tasks, pane):
    click(qtbot, pane.clients.add)
    pane.clients.name.set_text("Badge scanner")
    pane.clients.name.submitted.emit()
    qtbot.waitUntil(lambda: tasks.idle and len(pane.clients.rows) == 2)

    made = services.clients.all()[-1]
    identity, secret = pane.clients.rows[made.client_id]
    assert made.name == "Badge scanner"
    assert (identity.value, secret.value) == (made.client_id, services.clients.secret_of(made.client_id))
    shown = " ".join(label.text() for label in pane.findChildren(QLabel))
    assert secret.value not in shown
    assert made.client_id in shown


def test_a_client_without_a_name_is_refused_beside_the_field(qtbot, services, pane):
    click(qtbot, pane.clients.add)
    pane.clients.name.submitted.emit()
    qtbot.waitUntil(lambda: pane.clients.name.message.text() != "")

    assert len(services.clients.all()) == 1


def test_a_copied_secret_leaves_the_clipboard(qtbot, pane):
    secret = next(iter(pane.clients.rows.values()))[1]

    secret.copy()
    assert QGuiApplication.clipboard().text() == secret.value
    pane._forget.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    secret.copy()
    QGuiApplication.clipboard().setText("something else")
    pane._forget.timeout.emit()
    assert QGuiApplication.clipboard().text() == "something else"
