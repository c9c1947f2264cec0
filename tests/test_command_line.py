"""The command line, run as people run it: in a process of its own."""

import io
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from apcdesk import __version__, app, resources
from apcdesk.__main__ import main
from apcdesk.arguments import read
from apcdesk.arguments.parser import parser
from apcdesk.commands.left_out import not_read
from apcdesk.desk.starting.restart import RESTART
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.clock import SystemClock
from apcdesk.service.files.imported import ImportProblem, NotRead
from apcdesk.service.services import open_services
from apcdesk.settings import read_settings
from tests.builders_services import make_services

pytestmark = pytest.mark.long

EXPO = "expo/fosdem-2025"


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("kiosk",),
        ("serve",),
        ("import",),
        ("demo",),
        ("tour",),
        ("client",),
        ("check",),
        ("backup",),
        ("move",),
        ("forget",),
        ("person", "add"),
        ("setting", "list"),
        ("setting", "set"),
        ("setting", "unset"),
        ("kiosk", "pin"),
        ("badges", "import"),
        ("print", "agenda"),
        ("print", "labels"),
        ("print", "slip"),
    ],
)
def test_help_of_every_command_says_what_it_does(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])

    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert "--database URL" in shown
    assert len(shown.split("\n\n")[1]) > 60


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit):
        main(["--version"])

    assert capsys.readouterr().out == f"apcdesk {__version__}\n"


def test_a_real_expo_is_imported_once(run):
    rooms = str(resources.resource_path(EXPO))

    assert run("import", rooms) == (
        0,
        "28 calendars (28 new), 555 events: 555 new, 0 changed, 0 as before, 0 gone\n",
        "",
    )
    assert run("import", rooms)[1] == (
        "28 calendars (0 new), 555 events: 0 new, 0 changed, 555 as before, 0 gone\n"
    )


def test_what_cannot_be_read_is_named(run, tmp_path):
    broken = tmp_path / "broken.ics"
    broken.write_text("no calendar")

    status, _, complaint = run("import", str(broken))

    assert status == 1
    assert complaint.startswith("not read: broken.ics: this is no iCalendar file: ")


@pytest.mark.parametrize("why", NotRead)
def test_every_reason_is_said_in_english_with_what_the_library_says(why):
    words = not_read(ImportProblem("a.ics", "one@test", why, "DTSTART", "Expected datetime"))

    assert words.endswith(": Expected datetime")
    assert "{" not in words


def test_common_options_stand_before_or_after_the_command(data, capsys):
    assert main(["demo", "--data", str(data), "--log-level", "info"]) == 0

    assert "New: 23 calendars, 106 events, 5 appointment types. Look" in capsys.readouterr().out
    assert (data / "apcdesk.sqlite").exists()


def test_the_busy_days_are_checked_against_the_events(run, data):
    run("demo")
    status, shown, _ = run("check")
    assert (status, shown.splitlines()[:2]) == (
        0,
        [
            "85 busy days were compared with the events. All are right.",
            "20 lines of custody were checked, each against the one before. None was changed or removed.",
        ],
    )
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    with services.store.write() as tx:
        tx.exec_driver_sql("delete from busy_day where calendar_id like '%ZeweAKwYmDPAAQ7d%'")
    services.close()

    status, shown, _ = run("check")

    assert status == 1
    assert "cal_ZeweAKwYmDPAAQ7d_0000000000 on 2027-03-10: " in shown


def test_what_visitors_left_is_deleted_once_its_day_has_come(run):
    run("demo")

    status, shown, _ = run("--clock", "2027-04-10T12:00:00+02:00", "forget")
    done, rest = shown.splitlines()
    assert (status, done.split(",")[0], rest) == (
        0,
        "forgotten: who came to 0 bookings and 0 other events",
        "The rest is kept for 30 days after 2027-03-12, or the appointment if later.",
    )
    assert run("--clock", "2027-04-10T12:00:00+02:00", "forget", "--days", "0")[0] == 1

    shown = run("--clock", "2027-04-10T12:00:00+02:00", "forget", "--days", "14")[1]

    words = re.match(r"forgotten: who came to (\d+) bookings and (\d+) other events", shown)
    assert words is not None
    assert int(words[1]) > 0
    assert "is kept for 14 days after 2027-03-12" in shown
    assert run("check")[0] == 0


def test_a_visitor_who_asks_for_it_is_forgotten_after_a_look(run, data):
    run("demo")
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    with services.store.read() as tx:
        statement = "select code from booking where guest like '%@%' order by start_at, code limit 1"
        code = tx.exec_driver_sql(statement).scalar_one()
    guest = services.bookings.by_code(code).guest
    assert guest is not None
    services.close()
    at = ("--clock", "2027-03-10T11:20:00+01:00")

    status, shown, complaint = run(*at, "forget", "--code", code)
    assert (status, complaint) == (
        1,
        "apcdesk: nothing was deleted. It cannot be undone: add --yes to do it\n",
    )
    assert shown.splitlines()[0].startswith("found by the same email address")
    assert guest.name not in shown

    status, done, _ = run(*at, "forget", "--code", code, "--yes", "--cancel")
    assert (status, done.removeprefix(shown)[:33]) == (0, "forgotten: who came to 1 booking ")
    assert run(*at, "forget", "--code", code) == (0, "Nothing is known of this visitor.\n", "")
    status, _, complaint = run(*at, "forget", "--code", "AAAAAA")
    assert (status, complaint.partition(":")[0], "stands on the slip" in complaint) == (1, "apcdesk", True)
    assert guest.email.encode() not in (data / "apcdesk.sqlite").read_bytes()


def test_a_history_of_custody_that_was_edited_is_found_out(run, data):
    run("demo")
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    with services.store.write() as tx:
        tx.exec_driver_sql("update custody_line set person = 'Nobody' where number = 7")
    services.close()

    status, shown, _ = run("check")

    assert status == 1
    assert "line 7 (" in shown
    assert "it was changed after it was written" in shown


def test_the_client_and_its_secret(run):
    status, shown, _ = run("client")
    with_secret = run("client", "--show-secret")[1]

    assert status == 0
    assert shown.startswith("client_id ")
    assert "secret" not in shown
    assert with_secret.startswith(shown + "client_secret CRN_")


def test_a_secret_of_another_machine_is_not_shown_but_the_way_to_one(run, data):
    run("client")
    (data / "keys.json").unlink()

    status, shown, told = run("client", "--show-secret")

    assert (status, shown.splitlines()[1]) == (0, "client_secret was made on another machine")
    assert told == "apcdesk: the other machine shows it, or Port & sharing at a desk makes a new one\n"


def test_the_demo_says_how_to_look_at_it(run, data):
    assert run("demo")[1].endswith(f"apcdesk --data {data} --clock 2027-03-10T11:20:00+01:00\n")


def test_a_client_of_the_environment_is_made_sure_of(run, data, monkeypatch):
    monkeypatch.setenv("APCDESK_CLIENT_ID", "my-program")
    monkeypatch.setenv("APCDESK_CLIENT_SECRET", "CRN_mine")

    assert run("client", "--show-secret")[1] == "client_id my-program\nclient_secret CRN_mine\n"

    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    assert services.clients.check("my-program", "CRN_mine").client_id == "my-program"
    services.close()


def test_the_staff_pin_is_set_from_a_line_of_the_input(run, data, monkeypatch):
    for typed, told in (
        ("270310\n", (0, "The staff PIN of the kiosks is set.\n", "")),
        ("1234\n", (1, "", "apcdesk: pin: the PIN is 6 digits\n")),
    ):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert run("kiosk", "pin") == told

    services = make_services(data)
    services.staff_pin.check("270310", kiosk="Kiosk 1")
    services.close()


def test_at_a_terminal_the_pin_is_typed_twice_and_never_shown(run, data, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for again, status in (("270311", 1), ("270310", 0)):
        typed = iter(("270310", again))
        monkeypatch.setattr("getpass.getpass", lambda _, typed=typed: next(typed))
        assert run("kiosk", "pin")[0] == status


def test_a_badge_list_is_imported_with_columns_named_once(run, data, tmp_path):
    badges = tmp_path / "badges.csv"
    badges.write_text("Nr;Vor;Nach;Haus\n42;Keiko;Mori;Hoshi Pump K.K.\n43;;;\n")
    taken = ("badges", "import", str(badges))

    assert run(*taken) == (
        1,
        "",
        "apcdesk: which column is what? Name them by --code and --name: Nr, Vor, Nach, Haus\n",
    )
    named = run(*taken, "--code", "Nr", "--name", "Vor", "--name", "Nach", "--company", "Haus")
    assert named == (
        0,
        "badges: 1 new, 0 changed, 0 as before, 1 left out\n",
        "left out: row 3: it has no name\n",
    )
    assert run(*taken)[1] == "badges: 0 new, 0 changed, 1 as before, 1 left out\n"


def test_people_are_added_and_listed(run):
    sub = run("person", "add", "Ana", "--email", "ana@stand.example")[1].strip()

    assert sub.startswith("acc_")
    assert run("person", "list")[1] == f"{sub} Ana\n"
    assert run("person", "add", " ") == (1, "", "apcdesk: name: name must be specified\n")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--clock", "soon", "demo"), "no ISO 8601 moment"),
        (("--clock", "soon"), "COMMAND ..."),
        (("--da", "here"), "COMMAND ..."),
        (("--clock", "2027-03-10T11:20:00", "demo"), "has no offset"),
        (("kiosk", "--window", "large"), "is no size"),
        (("serve", "--port", "many"), "is no port"),
        (("serve", "--port", "80000"), "a number from 0 to 65535"),
        (("--database", "mysql://somewhere/else", "demo"), "write it as postgresql+psycopg://user@host/name"),
        (("import",), "required"),
        (("print", "agenda", "--from", "9 March", "--out", "a.pdf"), "write it as 2027-03-09"),
        (("print", "agenda", "--view", "year", "--out", "a.pdf"), "invalid choice"),
        (("print", "slip", "K7PQ2M"), "--out"),
    ],
)
def test_wrong_arguments_are_explained(words, complaint, capsys):
    with pytest.raises(SystemExit) as ended:
        main(list(words))

    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--data", "here", "--log-level", "debug"],
        ["--clock", "2027-03-10T11:20:00+01:00", "--database=sqlite:///a"],
        ["--clo", "2027-03-10T11:20:00+01:00"],
    ],
)
def test_the_desk_s_options_are_read_as_they_are_before_a_command(words):
    assert read(words) == parser().parse_args(words)


def test_a_database_of_a_newer_version_is_refused_in_one_line(run, data):
    run("demo")
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    with services.store.write() as tx:
        tx.exec_driver_sql("update alembic_version set version_num = '9999'")
    services.close()

    status, shown, complaint = run("demo")

    assert (status, shown) == (1, "")
    assert complaint == "apcdesk: made by a newer apcdesk (revision 9999): update this one first\n"


def test_a_kiosk_that_is_to_start_anew_is_this_program_again(data, monkeypatch):
    started = []
    monkeypatch.setattr("os.execv", lambda *words: started.append(words))
    for status in (0, RESTART):
        monkeypatch.setattr(
            "apcdesk.desk.starting.application.run_kiosk", lambda *_, status=status, **__: status
        )
        assert app.run_kiosk(read_settings({}, data=data), window=None, place="Kiosk 1") == status

    assert started == [(sys.executable, [sys.executable, *sys.orig_argv[1:]])]


def test_a_temporary_folder_is_forgotten(capsys):
    assert main(["--data", ":temporary:", "person", "add", "Ana"]) == 0
    assert main(["--data", ":temporary:", "person", "list"]) == 0

    assert capsys.readouterr().out.count("\n") == 1


def test_without_a_display_the_kiosk_says_so(run):
    assert run("kiosk") == (1, "", "apcdesk: the kiosk needs a display\n")


def test_without_a_display_the_desk_shows_the_tour(tmp_path):
    environment = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }

    done = subprocess.run(
        [sys.executable, "-m", "apcdesk", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    words = "No display here: the tour shows the real windows offscreen instead."
    assert lines[0] == f"{words} Their pictures go to {tmp_path / 'tour'}."
    pictures = {path.name for path in (tmp_path / "tour").glob("*.png")}
    assert {
        "01-week-agenda.png",
        "02-calendars.png",
        "04-slot-finder.png",
        "11-kiosk-confirmed.png",
    } <= pictures


def pages(file):
    """The sizes of the pages of a PDF file, in millimetres."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", file.read_bytes())
    return [(round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4)) for width, height in boxes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("agenda", "--view", "day", "--calendars", "npp27-press-a"), [(210, 297)]),
        (("agenda", "--calendars", "npp27-press-a", "Room Fjord", "--hide-names"), [(210, 297)] * 2),
        (("agenda", "--calendars", "npp27-stand"), [(210, 297)]),
        (("agenda", "--view", "month"), [(297, 210)]),
        (("agenda", "--view", "lanes", "--hide-names"), [(297, 210)] * 7),
        (("labels",), [(210, 297)]),
        (("labels", "--group", "Measuring", "--start", "20"), [(210, 297)] * 2),
        (("labels", "alna-tk-3", "ALNA-FL", "--format", "62x29"), [(62, 29)] * 2),
    ],
)
def test_paper_is_written_without_a_window(run, tmp_path, words, expected):
    run("demo")
    out = tmp_path / "new" / "paper.pdf"
    day = ("--from", "2027-03-10") if words[0] == "agenda" else ()

    status, shown, complaint = run("print", *words, *day, "--out", str(out))

    assert (status, complaint, shown.startswith(str(out))) == (0, "", True)
    assert pages(out) == expected


def test_a_slip_is_written_for_a_booking(run, data, tmp_path):
    run("demo")
    services = make_services(data)
    kind = services.appointment_types.all()[0].appointment_type_id
    start = services.bookings.times(kind)[0].start
    request = BookingRequest(kind, start, Guest("Sara Lund"), "sara")
    code = services.bookings.book(request, origin=app.COMMAND_LINE).code
    services.close()

    assert run("print", "slip", code, "--width", "58", "--out", str(tmp_path / "slip.pdf"))[0] == 0
    [(width, height)] = pages(tmp_path / "slip.pdf")
    assert (width, height > 80) == (58, True)


@pytest.mark.parametrize(
    ("words", "complaints"),
    [
        (
            ("agenda", "--calendars", "nobody"),
            ["calendars: nothing is called nobody; there are: alna-cutter-1600, "],
        ),
        (
            ("labels", "NOPE", "--group", "Nix"),
            [
                "code: no item has NOPE; the codes stand at Equipment on the desk",
                "group: no group is called Nix; there are: Cutting and print, Measuring, Tools and transport",
            ],
        ),
        (("labels", "--format", "a5"), ["format: there is no a5; choose one of a4-63.5x38.1, "]),
        (("labels", "--start", "22"), ["start: a4-63.5x38.1 has the places 1 to 21"]),
        (("slip", "ABCDEF"), ["code: no booking has this code; "]),
        (("slip", "ABCDEF", "--width", "20"), ["width: write one between 40 and 210"]),
    ],
)
def test_what_cannot_be_printed_is_named_with_what_can(run, tmp_path, words, complaints):
    run("demo")

    status, shown, told = run("print", *words, "--out", str(tmp_path / "paper.pdf"))

    lines = told.splitlines()
    assert (status, shown, len(lines)) == (1, "", len(complaints))
    assert all(line.startswith(f"apcdesk: {words}") for line, words in zip(lines, complaints, strict=True))
    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.parametrize("paper", ["agenda", "labels"])
def test_a_file_that_cannot_be_written_is_named(run, paper):
    run("demo")

    assert run("print", paper, "--out", "/proc/none/paper.pdf") == (
        1,
        "",
        "apcdesk: out: /proc/none/paper.pdf cannot be written; name a file in a folder of yours\n",
    )


def test_without_a_display_paper_is_written_all_the_same(run, data, tmp_path):
    environment = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "apcdesk", "--data", str(data), "print", "agenda", "--out"]

    done = subprocess.run(
        [*command, str(tmp_path / "agenda.pdf")], capture_output=True, text=True, env=environment, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF")


def test_the_elements_are_added_to_the_data_folder(run, data, tmp_path):
    brought, other = tmp_path / "CronofyElements.js", tmp_path / "other.js"
    brought.write_text("var CronofyElements = {};")
    other.write_text("var React = {};")

    assert run("elements", "add", str(brought)) == (0, "served at /static/CronofyElements.js\n", "")
    assert (data / "elements" / "CronofyElements.js").read_text() == "var CronofyElements = {};"
    assert run("elements", "add", str(other)) == (
        1,
        "",
        f"apcdesk: file: {other} is not the file CronofyElements.js of the package cronofy-elements\n",
    )
    status, _, complaint = run("elements", "add", str(tmp_path / "none.js"))
    assert (status, "No such file" in complaint) == (1, True)


def test_a_feed_is_made_listed_and_revoked(run, data):
    run("demo")
    calendar_id = "cal_ZeweAKwYmDPAAQ7d_0000000000"

    status, path, _ = run("feed", "add", calendar_id, "--full")
    assert (status, path.startswith("/feeds/"), path.endswith(".ics\n")) == (0, True, True)
    listed = run("feed", "list")[1]
    feed_id = listed.split()[0]
    assert listed == f"{feed_id} {calendar_id} full\n"
    assert run("feed", "revoke", feed_id) == (0, "", "")
    assert run("feed", "list")[1] == ""
    assert run("feed", "revoke", feed_id) == (1, "", f"apcdesk: no feed '{feed_id}'\n")


def test_a_feed_is_made_of_what_people_call_a_calendar(run):
    run("import", str(resources.resource_path(EXPO)))
    status, path, _ = run("feed", "add", "aw1-120")

    assert (status, path.startswith("/feeds/")) == (0, True)
    status, _, complaint = run("feed", "add", "room-1")
    assert (status, complaint.startswith("apcdesk: calendars: nothing is called room-1; there are: ")) == (
        1,
        True,
    )


def test_a_copy_of_the_database_is_whole_and_takes_its_place(run, data, tmp_path):
    run("demo")
    copy = tmp_path / "friday.sqlite"
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    kept = services.changes.latest()
    written = run("backup", str(copy))
    again = run("backup", str(copy))
    services.calendars.open(services.own_client, "room-1", origin=STAFF)
    services.close()
    for file in data.glob("apcdesk.sqlite*"):
        file.unlink()
    copy.rename(data / "apcdesk.sqlite")
    services = open_services(f"sqlite:///{data / 'apcdesk.sqlite'}", None, SystemClock(), "Etc/UTC")
    latest = services.changes.latest()
    services.close()

    assert written == (0, f"{copy}\n", "")
    assert again == (1, "", f"apcdesk: {copy}: File exists\n")
    assert latest == kept
    assert (data / "apcdesk.sqlite").stat().st_mode & 0o077 == 0
    assert run("check")[0] == 0


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        (
            "apcdesk.sqlite",
            "no database at all",
            "this is no database; put a copy that was kept in its place",
        ),
        ("keys.json", "{", "this is none of ours; put a copy in its place"),
        ("keys.json", "[]", "this is none of ours; put a copy in its place"),
    ],
)
def test_a_file_that_is_broken_is_named_with_what_to_do(run, data, name, content, complaint):
    data.mkdir()
    (data / name).write_text(content * 100 if name.endswith("sqlite") else content, encoding="utf-8")

    status, shown, told = run("check")

    assert (status, shown) == (1, "")
    assert told.startswith(f"apcdesk: {data / name}: {complaint}")


def test_a_data_folder_that_is_a_file_is_named(run, data):
    data.write_text("", encoding="utf-8")

    assert run("check") == (1, "", f"apcdesk: {data}: this is a file; --data names a folder\n")


def test_ctrl_c_ends_the_tour(tmp_path):
    """After the picture that it makes just then, with the status of everything that was stopped."""
    out = tmp_path / "tour"
    command = [sys.executable, "-m", "apcdesk", "--data", str(tmp_path / "data"), "tour", "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as tour:
        while not list(out.glob("*.png")) and tour.poll() is None:
            time.sleep(0.01)
        tour.send_signal(signal.SIGINT)
        shown, complaint = tour.communicate()

    assert (tour.returncode, shown, complaint) == (130, "", "apcdesk: stopped\n")
