from dataclasses import replace
from datetime import timedelta

from apcdesk.domain.chain import BEGINNING, Break, broken_lines, out_by, sealed
from apcdesk.domain.custody import Happening, Line
from apcdesk.domain.ids import CalendarId
from tests.builders import MONDAY, at

DRILL, SAW = CalendarId("drill"), CalendarId("saw")


def a_history(*steps):
    """Lines as they are stored: (what, item, person)."""
    lines, previous = [], BEGINNING
    for number, (what, item, person) in enumerate(steps, start=1):
        line = Line(number, at(f"{8 + number:02}:00"), what, item, item.title(), person, person or "Petra")
        lines.append(sealed(line, previous))
        previous = lines[-1].sha256
    return lines


HISTORY = a_history(
    (Happening.TAKEN, DRILL, "Lena"),
    (Happening.TAKEN, SAW, "Emre"),
    (Happening.HANDED_ON, DRILL, "Emre"),
    (Happening.RETURNED, SAW, "Emre"),
    (Happening.CALIBRATED, SAW, ""),
)


def faults(lines):
    return [(broken.line.number, broken.fault) for broken in broken_lines(lines)]


def test_an_untouched_history_holds():
    assert faults(HISTORY) == []
    assert faults([]) == []


def test_every_member_of_a_line_is_covered():
    other = {
        "at": at("07:00"),
        "what": Happening.EXTENDED,
        "calendar_id": DRILL,
        "item": "Drill",
        "person": "Lena",
        "by": "Lena",
        "former": "Emre",
        "place": "Hall 2",
        "condition": "scratched",
        "due": at("17:00"),
        "late": timedelta(minutes=1),
        "note": "sorry",
        "day": MONDAY,
    }
    for name, value in other.items():
        changed = [*HISTORY[:1], replace(HISTORY[1], **{name: value}), *HISTORY[2:]]
        assert faults(changed) == [(2, Break.CHANGED)], name


def test_a_line_that_is_gone_is_missed():
    assert faults([*HISTORY[:1], *HISTORY[2:]]) == [(3, Break.MISSING)]


def test_a_line_that_was_written_anew_with_its_hash_does_not_bear_the_next():
    forged = sealed(replace(HISTORY[1], person="Lena"), HISTORY[0].sha256)

    assert faults([HISTORY[0], forged, *HISTORY[2:]]) == [(3, Break.DISCONNECTED)]


def test_the_history_says_who_has_what():
    assert out_by(HISTORY) == {DRILL: "Emre"}
    assert out_by(HISTORY[:2]) == {DRILL: "Lena", SAW: "Emre"}
