"""What a kiosk does, in words and in a tone: the same in the sidebar and in the pane."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.widgets.chips import Tone
from apcdesk.domain.kiosks import ENDED, Device, DeviceTest, Kiosk, KioskState, TrialState

translate = QCoreApplication.translate
TONES = {
    KioskState.IDLE: Tone.SUCCESS,
    KioskState.IN_USE: Tone.INFO,
    KioskState.CLOSED: Tone.NEUTRAL,
    KioskState.LEFT: Tone.NEUTRAL,
    KioskState.SILENT: Tone.WARNING,
}


def state_words(kiosk: Kiosk, now: datetime, dates: DateWords) -> str:
    """In little room, as "Idle", "In use", "Closed", "Silent 4 min"."""
    if kiosk.state is KioskState.IDLE:
        return translate("Kiosks", "Idle")
    if kiosk.state is KioskState.IN_USE:
        return translate("Kiosks", "In use")
    if kiosk.state in ENDED:
        return translate("Kiosks", "Closed")
    if kiosk.seen is None:
        return translate("Kiosks", "Not started yet")
    return translate("Kiosks", "Silent {length}").format(length=dates.in_words(now - kiosk.seen))


def state_text(kiosk: Kiosk, now: datetime, dates: DateWords) -> str:
    """As `state_words`; of a kiosk that ended also when, and that it was staff where they left it: "Left by staff at 17:02",
    "Closed on Tue 9 March at 17:02"."""
    if kiosk.state not in ENDED or kiosk.seen is None:
        return state_words(kiosk, now, dates)
    today = dates.day_of(kiosk.seen) == dates.day_of(now)
    words = {
        (KioskState.CLOSED, True): translate("Kiosks", "Closed at {time}"),
        (KioskState.CLOSED, False): translate("Kiosks", "Closed on {day} at {time}"),
        (KioskState.LEFT, True): translate("Kiosks", "Left by staff at {time}"),
        (KioskState.LEFT, False): translate("Kiosks", "Left by staff on {day} at {time}"),
    }[kiosk.state, today]
    return words.format(day=dates.day(kiosk.seen), time=dates.time(kiosk.seen))


def trial_words(test: DeviceTest) -> str:
    """How the latest test of a device went."""
    scanner = test.device is Device.SCANNER
    if test.state is TrialState.ASKED:
        if scanner:
            return translate("Kiosks", "Scan something at the kiosk …")
        return translate("Kiosks", "Asked the kiosk to print a slip …")
    if test.state is TrialState.DONE:
        if scanner:
            return translate("Kiosks", "The scanner works.")
        return translate("Kiosks", "The slip was printed.")
    if test.note == "no_paper":
        return translate("Kiosks", "The printer has no paper.")
    if test.note == "missing":
        return translate("Kiosks", "The kiosk has no printer of this name.")
    return translate("Kiosks", "The printer does not work.")
