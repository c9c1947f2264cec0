"""Everything that can be done, built once and handed to both doors."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Unavailable
from apcdesk.service import nouns
from apcdesk.service.clock import Clock, StoryClock
from apcdesk.service.first_use import first_use
from apcdesk.service.line.watch import LineWatch
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile

log = logging.getLogger(__name__)


class Services:
    """One object for desk, kiosk and port; every method may be called from any thread.

    A service is loaded and built when it is first asked for, and handed what it needs of the others.
    """

    def __init__(
        self, store: Store, keyfile: KeyFile, clock: Clock, tzid: str, elements: Path | None
    ) -> None:
        """`tzid` counts until the installation has a zone of its own (its setting `tzid`)."""
        self.store = store
        self.clock = clock
        self._keyfile = keyfile
        self._elements = elements
        self.database = store.url.render_as_string(hide_password=True)
        """The address of the database without its password."""
        self.tzid: str = self.installation.get("tzid", tzid)
        """The zone of the installation's place."""
        self.computer_tzid = tzid
        """The zone of this computer."""
        self.own_client: ClientId = self.clients.own(SYSTEM).client_id
        """Owns what the desk makes."""
        line = LineWatch(store, clock, self.tzid, self._step_line)
        self._look_after(self.holds.expire, self.series.extend, line.step)
        self._look_after(self.custody.tell_late, self.forgetting.step)

    # Calendars, and what stands in them

    calendars = first_use(lambda its: nouns.Calendars(its.store, its.clock))
    many_calendars = first_use(lambda its: nouns.ManyCalendars(its.store, its.clock))
    profiles = first_use(lambda its: nouns.Profiles(its.store, its.clock))
    events = first_use(lambda its: nouns.Events(its.store, its.clock))
    many_events = first_use(lambda its: nouns.ManyEvents(its.store, its.clock))
    series = first_use(lambda its: nouns.Series(its.store, its.clock))
    staff_series = first_use(lambda its: nouns.StaffSeries(its.store, its.clock))
    holds = first_use(lambda its: nouns.Holds(its.store, its.clock))
    marks = first_use(lambda its: nouns.Marks(its.store))
    reading = first_use(lambda its: nouns.Reading(its.store, its.clock))
    search = first_use(lambda its: nouns.Search(its.store, its.clock))
    saved_searches = first_use(lambda its: nouns.SavedSearches(its.store, its.clock))
    importing = first_use(lambda its: nouns.Importing(its.store, its.clock, its.calendars, its.tzid))
    exporting = first_use(lambda its: nouns.Exporting(its.store, its.tzid))
    copies = first_use(lambda its: nouns.Copies(its.store))
    going_back = first_use(lambda its: nouns.GoingBack(its.store, its.clock, its.tzid))
    feeds = first_use(lambda its: nouns.Feeds(its.store, its.clock, its.tzid))
    reports = first_use(lambda its: nouns.Reports(its.store, its.clock, its.tzid))
    usage = first_use(lambda its: nouns.Usage(its.store))

    # The installation, and who may do what from outside

    installation = first_use(lambda its: nouns.Installation(its.store, its.clock))
    options = first_use(lambda its: nouns.Options(its.installation))
    changes = first_use(lambda its: nouns.Changes(its.store, its.clock))
    history = first_use(lambda its: nouns.History(its.store))
    forgetting = first_use(lambda its: nouns.Forgetting(its.store, its.clock, its.installation, its.tzid))
    erasing = first_use(lambda its: nouns.Erasing(its.store, its.clock))
    clients = first_use(lambda its: nouns.Clients(its.store, its.clock, its._keyfile))
    tokens = first_use(lambda its: nouns.TokenService(its.store, its.clock, its._keyfile, its.calendars))
    authorizations = first_use(lambda its: nouns.Authorizations(its.store, its.clock, its.tokens))
    revocation = first_use(lambda its: nouns.Revocation(its.store, its.clock))
    element_tokens = first_use(lambda its: nouns.ElementTokens(its.store, its.clock))
    element_bundle = first_use(lambda its: nouns.ElementBundle(its._elements))

    # What is free, and why not

    _answering = first_use(lambda its: nouns.Answering())
    rules = first_use(lambda its: nouns.Rules(its.store, its.clock))
    hours = first_use(lambda its: nouns.HoursDesk(its.store, its.clock))
    hours_table = first_use(lambda its: nouns.HoursTables(its.clock, its.calendars, its.hours, its.tzid))
    availability = first_use(lambda its: nouns.Availability(its.store, its.clock, its.tzid, its._answering))
    what_if = first_use(
        lambda its: nouns.WhatIf(its.store, its.clock, its.calendars, its.own_client, its.tzid)
    )
    replacements = first_use(lambda its: nouns.Replacements(its.store, its.clock, its.tzid))
    demand = first_use(lambda its: nouns.DemandDesk(its.store, its.clock, its._answering, its.tzid))
    wishes = first_use(lambda its: its._build_wishes())

    # Booking, by staff and by visitors

    appointment_types = first_use(lambda its: nouns.AppointmentTypes(its.store, its.clock))
    bookings = first_use(
        lambda its: nouns.Bookings(its.store, its.clock, its.appointment_types, its._answering)
    )
    attendance = first_use(lambda its: nouns.Attendance(its.store, its.clock))
    staff_bookings = first_use(lambda its: nouns.StaffBookings(its.store, its.clock))
    scheduling = first_use(lambda its: nouns.Scheduling(its.store, its.clock, its._keyfile, its._answering))
    staff_sequences = first_use(
        lambda its: nouns.StaffSequences(
            its.store, its.clock, its._keyfile, its._answering, its.scheduling, its.own_client
        )
    )
    open_links = first_use(lambda its: nouns.OpenLinks(its.store, its.clock, its._keyfile, its._answering))
    bookable_events = first_use(lambda its: nouns.BookableEvents(its.store, its.clock))
    visits = first_use(lambda its: nouns.Visits(its.store, its.clock, its._answering))
    waiting_line = first_use(lambda its: nouns.WaitingLine(its.store, its.clock, its._answering, its.tzid))

    # Kiosks and the equipment

    kiosks = first_use(lambda its: nouns.Kiosks(its.store, its.clock))
    staff_pin = first_use(lambda its: nouns.StaffPin(its.store, its.clock))
    help_calls = first_use(lambda its: nouns.HelpCalls(its.store, its.clock))
    arrivals = first_use(lambda its: nouns.Arrivals(its.store, its.clock, its.visits))
    badges = first_use(lambda its: nouns.Badges(its.store, its.clock, its.installation))
    handoffs = first_use(lambda its: nouns.Handoffs(its.store, its.clock, its.bookings))
    custody = first_use(lambda its: nouns.CustodyDesk(its.store, its.clock))
    crib_items = first_use(lambda its: nouns.CribItems(its.store, its.clock))
    crib_people = first_use(lambda its: nouns.CribPeople(its.store, its.clock))
    out_of_service = first_use(lambda its: nouns.ServiceDesk(its.store, its.clock))
    retiring = first_use(lambda its: nouns.Retiring(its.store, its.clock))

    # Telling others

    port_address = first_use(lambda its: nouns.PortAddress(its.installation))
    channels = first_use(lambda its: nouns.Channels(its.store, its.clock))
    deliveries = first_use(lambda its: nouns.Deliveries(its.store, its.clock, its.clients))
    triggers = first_use(lambda its: nouns.Triggers(its.store, its.clock, its.clients))
    callbacks = first_use(lambda its: nouns.Callbacks(its.store, its.clock, its.clients, its._keyfile))

    def close(self) -> None:
        """Stop the feed and close the database."""
        self.changes.feed.stop()
        if "wishes" in vars(self):
            try:
                self.wishes.write(everything=True)
            except Unavailable as error:
                log.warning("wishes were not written: %s", error)
        if "going_back" in vars(self):
            self.going_back.discard()
        self.store.close()

    def reachable(self) -> bool:
        """Whether the database answers; raises Unavailable when it does not."""
        return self.changes.latest() >= 0

    def clock_ahead(self) -> timedelta:
        """By how much this computer's clock is ahead of the one of a shared server, negative when it is behind; nothing
        where there is no other clock, and in a story. Raises Unavailable."""
        shown = None if isinstance(self.clock, StoryClock) else self.store.server_time()
        return timedelta(0) if shown is None else self.clock.now() - shown

    def _build_wishes(self) -> nouns.Wishes:
        wishes = nouns.Wishes(self.store, self.clock, self.tzid)
        self._look_after(wishes.write)
        return wishes

    def _step_line(self) -> None:
        self.waiting_line.step()

    def _look_after(self, *ticks: Callable[[], None]) -> None:
        """What ends or begins by itself is looked after about once a second."""
        for tick in ticks:
            self.changes.feed.on_tick(tick)


def open_services(
    database: str,
    keys: Path | None,
    clock: Clock,
    tzid: str,
    *,
    durable: bool = True,
    elements: Path | None = None,
    who: str = "command",
) -> Services:
    """Open the database at the URL and build the services over it.

    `keys` is the file of this machine's secrets, None to forget them; `tzid` counts until the installation has
    a zone of its own (its setting `tzid`). Without `durable` what was written may be lost with the power. `elements`
    is the folder of Cronofy's UI Elements, None to have none; `who` opens it is what others are told, as in StillOpen.
    The change feed is not started yet.
    Raises DatabaseNewer, FileUnusable, Unavailable.
    """
    store = Store(database, durable=durable, who=who)
    try:
        return Services(store, KeyFile(keys), clock, tzid, elements)
    except BaseException:  # whatever it is, others are not told that this one has it open
        store.close()
        raise
