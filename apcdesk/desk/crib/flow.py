"""What happens at the crib's window: a badge, an item, a PIN. At most three steps, in the order people do them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.questions import (
    CribStanding,
    HandingOn,
    OwnBooking,
    Taking,
    handing_on,
    own,
    taking,
)
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.language.custody import clock_words, refusal
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.domain.changes import Change, Door, Entity, Origin
from apcdesk.domain.custody import Custody, ItemStatus, Person
from apcdesk.errors import NotHandedOut
from apcdesk.service.custody.desk import Back, HandOut

IDLE_MS = 35_000
"""So long without a touch or a scan, and whoever it was is forgotten."""
DONE_MS = 8_000
RELOAD_MS = 40
Answer = TypeVar("Answer")


class Step(StrEnum):
    """Where the window is."""

    START = "start"
    ITEM = "item"
    """Somebody showed a badge: now an item."""
    BADGE = "badge"
    """An item was shown: now whose it is to be, or who brings it."""
    OTHERS = "others"
    """Whoever showed a badge shows what somebody else has: do they bring it?"""
    HAND_ON = "hand_on"
    """Somebody who has several items hands one of them on: now which."""
    RECEIVER = "receiver"
    """It is known what is handed on: now the badge of whoever gets it."""
    SIGN = "sign"
    DONE = "done"


class CribFlow(QObject):
    """The steps. `changed` follows everything; `told(text)` says why something was not done."""

    changed = Signal()
    told = Signal(str)
    standing_changed = Signal()

    def __init__(self, context: DeskContext, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._place = place
        self._services = context.services
        self._origin = Origin(Door.KIOSK, name=place)
        self.standing = CribStanding("", ())
        self.step = Step.START
        self.person: Person | None = None
        self.bookings: tuple[OwnBooking, ...] = ()
        self.shown: ItemStatus | None = None
        self.takings: tuple[Taking, ...] = ()
        self.out: tuple[ItemStatus, ...] = ()
        """What whoever stands there has."""
        self.given: ItemStatus | None = None
        self.handing_on: HandingOn | None = None
        self.hands_on = False
        """Whether the item that was shown first is to be handed on, not brought back."""
        self.done: tuple[str, str] = ("", "")
        self._visit = 0
        self._busy = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.start_over)
        self._gather = Gathering(self, RELOAD_MS, self.refresh)
        context.bridge.changed.connect(self._on_changes)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited; nothing else is begun meanwhile."""
        return self._busy

    def refresh(self) -> None:
        """Read how all items stand."""
        self._context.tasks.run_latest(
            "crib", self._load, owner=self, done=self._on_loaded, failed=self._fail
        )

    def touch(self, *, typing: bool = False) -> None:
        """Somebody is there; `typing` also before there is a badge."""
        if typing or self.step is not Step.START:
            self._idle.start(DONE_MS if self.step is Step.DONE else IDLE_MS)

    def start_over(self) -> None:
        """Forget whoever it was."""
        self._visit += 1
        self._busy = False
        self._idle.stop()
        self.person, self.bookings, self.shown, self.takings = None, (), None, ()
        self.out, self.given, self.handing_on, self.hands_on = (), None, None, False
        self._go(Step.START)

    def read(self, code: str) -> None:
        """Take a scanned or typed code, whatever it is of."""
        if self._busy or not code.strip():
            return
        if self.step is Step.DONE:
            self.start_over()
        self._ask(partial(resolve, self._services, code), self._on_code)

    def sign(self, pin: str) -> None:
        """Sign for what is about to be taken: whoever gets it does, whoever it is from has shown their badge."""
        if self._busy or self.person is None:
            return
        if self.handing_on is not None:
            self._ask(partial(self._hand_on, self.person, self.handing_on, pin), self._on_handed_on)
        elif self.takings:
            self._ask(partial(self._hand_out, self.person, self.takings, pin), self._on_taken)

    def hand_on(self) -> None:
        """Whoever stands there hands on what they have, or what was shown."""
        if self.step is Step.BADGE:
            self.hands_on = True
            self._go(Step.BADGE)
        elif len(self.out) == 1:
            self.give(self.out[0])
        else:
            self._go(Step.HAND_ON)

    def bring_back(self) -> None:
        """Whoever stands there brings what was shown, though somebody else had it."""
        if not self._busy and self.shown is not None and self.person is not None:
            self._take_back(self.shown, self.person)

    def give(self, status: ItemStatus) -> None:
        """Hand this item on, if it is with whoever stands there."""
        if not self._is_with(status, self.person):
            self.person = self.person if self.step is not Step.BADGE else None
            self.told.emit(self.tr("{item} is not with you. Ask staff.").format(item=status.calendar.name))
            return
        self.given, self.shown, self.hands_on = status, None, False
        self._go(Step.RECEIVER)

    # What codes mean

    def _on_code(self, found: Person | ItemStatus) -> None:
        if self.step is Step.RECEIVER:
            self._on_receiver(found)
        elif isinstance(found, Person):
            self._on_badge(found)
        elif self.handing_on is not None:
            self.told.emit(self.tr("Sign first, or start over."))
        elif self.step is Step.HAND_ON:
            self.give(found)
        elif found.custody is not None and self._is_with(found, self.person):
            assert self.person is not None
            self._take_back(found, self.person)
        elif self.person is None:
            self.shown = found
            self._go(Step.BADGE)
        elif found.custody is not None and not self.takings:
            self.shown = found
            self._go(Step.OTHERS)
        else:
            self._want(found, self.person)

    def _on_badge(self, person: Person) -> None:
        shown = self.shown
        if shown is not None and self.hands_on:
            self.person = person
            self.give(shown)
            return
        if shown is not None and shown.custody is not None:
            self._take_back(shown, person)
            return
        self.person, self.takings, self.given, self.handing_on = person, (), None, None
        if shown is not None:
            self._want(shown, person)
        else:
            self._ask(partial(own, self._services, person, self._now()), self._on_own)

    def _on_own(self, found: tuple[tuple[OwnBooking, ...], tuple[ItemStatus, ...]]) -> None:
        self.bookings, self.out = found
        self._go(Step.ITEM)

    def _on_receiver(self, found: Person | ItemStatus) -> None:
        given, person = self.given, self.person
        assert given is not None
        assert person is not None
        if not isinstance(found, Person) or found.person_id == person.person_id:
            self.told.emit(self.tr("Scan the badge of whoever gets it."))
            return
        self._ask(partial(handing_on, self._services, found, given), self._on_handing_on)

    def _on_handing_on(self, found: HandingOn) -> None:
        self.handing_on = found
        self._go(Step.SIGN)

    def _want(self, status: ItemStatus, person: Person) -> None:
        if any(one.status.item == status.item for one in self.takings):
            self._go(Step.SIGN)
            return
        self._ask(partial(taking, self._services, person, status), self._on_taking)

    def _on_taking(self, found: Taking) -> None:
        self.takings = (*self.takings, found)
        self.shown = None
        self._go(Step.SIGN)

    @staticmethod
    def _is_with(status: ItemStatus, person: Person | None) -> bool:
        custody = status.custody
        return custody is not None and person is not None and custody.person.person_id == person.person_id

    # What is done

    def _take_back(self, status: ItemStatus, person: Person) -> None:
        call = partial(
            self._services.custody.take_back,
            status.item.calendar_id,
            by=person.name,
            place=status.item.home_shelf,
            note=self.tr("badge at {place}").format(place=self._place),
            origin=self._origin,
        )
        self._ask(call, partial(self._on_back, status))

    def _hand_out(self, person: Person, takings: Sequence[Taking], pin: str) -> tuple[Custody, ...]:
        """On a worker: check the PIN, then hand out."""
        self._services.crib_people.sign(person.person_id, pin)
        wanted = HandOut(
            person.person_id,
            tuple(one.status.item.calendar_id for one in takings),
            by=person.name,
            note=self.tr("badge at {place}").format(place=self._place),
        )
        return self._services.custody.hand_out(wanted, origin=self._origin)

    def _hand_on(self, giver: Person, wanted: HandingOn, pin: str) -> Custody:
        """On a worker: check the PIN of whoever gets it, then hand it on."""
        receiver = wanted.after.person
        self._services.crib_people.sign(receiver.person_id, pin)
        return self._services.custody.hand_on(
            wanted.status.item.calendar_id,
            receiver.person_id,
            by=giver.name,
            note=self.tr("badge at {place}").format(place=self._place),
            origin=self._origin,
        )

    def _on_handed_on(self, custody: Custody) -> None:
        assert self.handing_on is not None
        due = self._clock(custody.due)
        words = self.tr("{item} is with {name} now, due back here: {time}.")
        item = self.handing_on.status.calendar.name
        self.done = (self.tr("Handed on"), words.format(item=item, name=custody.person.name, time=due))
        self._go(Step.DONE)

    def _on_taken(self, custody: tuple[Custody, ...]) -> None:
        names = self.tr(", ").join(one.status.calendar.name for one in self.takings)
        due = self._clock(min(one.due for one in custody))
        self.done = (self.tr("Yours until {time}").format(time=due), self.back_to(names))
        self._go(Step.DONE)

    def _on_back(self, status: ItemStatus, back: Back) -> None:
        self.done = (self.tr("Thank you"), self.tr("{item} is back.").format(item=status.calendar.name))
        self._go(Step.DONE)

    def back_to(self, names: str) -> str:
        """Where things are due back."""
        return self.tr("{items}, due back here.").format(items=names)

    # Asking

    def _ask(self, call: Callable[[], Answer], done: Callable[[Answer], object]) -> None:
        """One question at a time; the answer counts for whoever asked only."""
        self._busy = True
        self.touch()
        visit = self._visit
        self._context.tasks.run(
            call,
            owner=self,
            done=partial(self._on_answer, visit, done),
            failed=partial(self._on_refused, visit),
        )

    def _on_answer(self, visit: int, done: Callable[[Answer], object], answer: Answer) -> None:
        if visit == self._visit:
            self._busy = False
            done(answer)

    def _on_refused(self, visit: int, error: Exception) -> None:
        if visit != self._visit:
            return
        self._busy = False
        if isinstance(error, NotHandedOut) and self.shown is not None:
            self.shown = None
            self._go(Step.ITEM)
        self.touch(typing=True)  # what was said on the first screen is not for the next one
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.told.emit(refusal(error, self._context.dates, self._now(), at_window=True))

    def _go(self, step: Step) -> None:
        self.step = step
        self.touch()
        self.changed.emit()

    def _load(self) -> CribStanding:
        place = self._services.installation.place()
        workshop = str(place.get("workshop") or place.get("organisation") or "")
        return CribStanding(workshop, self._services.custody.board())

    def _on_loaded(self, standing: CribStanding) -> None:
        self.standing = standing
        self.standing_changed.emit()

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity in (Entity.CUSTODY, Entity.EVENT, Entity.CALENDAR) for change in changes):
            self._gather.begin()

    def _clock(self, moment: datetime) -> str:
        return clock_words(moment, self._now(), self._context.dates)

    def _now(self) -> datetime:
        return self._services.clock.now()
