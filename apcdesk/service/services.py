"""Everything that can be done, built once and handed to both doors."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Unavailable
from apcdesk.service.answering import Answering
from apcdesk.service.appointment_types import AppointmentTypes
from apcdesk.service.arrivals import Arrivals
from apcdesk.service.attendance import Attendance
from apcdesk.service.authorizations import Authorizations
from apcdesk.service.availability import Availability
from apcdesk.service.badges import Badges
from apcdesk.service.bookable_events import BookableEvents
from apcdesk.service.bookings import Bookings
from apcdesk.service.calendars import Calendars
from apcdesk.service.callbacks import Callbacks
from apcdesk.service.changes import Changes
from apcdesk.service.channels import Channels
from apcdesk.service.clients import Clients
from apcdesk.service.clock import Clock
from apcdesk.service.crib_items import CribItems
from apcdesk.service.crib_people import CribPeople
from apcdesk.service.custody import CustodyDesk
from apcdesk.service.day_reports import DayReports
from apcdesk.service.deliveries import Deliveries
from apcdesk.service.demand import DemandDesk
from apcdesk.service.element_bundle import ElementBundle
from apcdesk.service.element_tokens import ElementTokens
from apcdesk.service.erasing import Erasing
from apcdesk.service.events import Events
from apcdesk.service.exporting import Exporting
from apcdesk.service.feeds import Feeds
from apcdesk.service.forgetting import Forgetting
from apcdesk.service.handoffs import Handoffs
from apcdesk.service.help_calls import HelpCalls
from apcdesk.service.history import History
from apcdesk.service.hours import HoursDesk
from apcdesk.service.importing import Importing
from apcdesk.service.installation import Installation
from apcdesk.service.kiosks import Kiosks
from apcdesk.service.many_calendars import ManyCalendars
from apcdesk.service.many_events import ManyEvents
from apcdesk.service.open_links import OpenLinks
from apcdesk.service.out_of_service import ServiceDesk
from apcdesk.service.profiles import Profiles
from apcdesk.service.reading import Reading
from apcdesk.service.replacements import Replacements
from apcdesk.service.revocation import Revocation
from apcdesk.service.rules import Rules
from apcdesk.service.saved_searches import SavedSearches
from apcdesk.service.scheduling import Scheduling
from apcdesk.service.search import Search
from apcdesk.service.series import Series
from apcdesk.service.staff_bookings import StaffBookings
from apcdesk.service.staff_pin import StaffPin
from apcdesk.service.staff_sequences import StaffSequences
from apcdesk.service.tokens import ACCESS_TOKEN_SECONDS, ACCESS_TOKEN_TTL, TokenService
from apcdesk.service.triggers import Triggers
from apcdesk.service.usage import Usage
from apcdesk.service.visits import Visits
from apcdesk.service.waiting_line import WaitingLine
from apcdesk.service.what_if import WhatIf
from apcdesk.service.wishes import Wishes
from apcdesk.store.database import Store
from apcdesk.store.keyfile import KeyFile

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Services:
    """One object for desk, kiosk and port; every method may be called from any thread.

    `tzid` is the zone of the installation's place; `own_client` owns what the desk makes.
    """

    clock: Clock
    tzid: str
    own_client: ClientId
    database: str
    """The address of the database without its password."""
    calendars: Calendars
    profiles: Profiles
    clients: Clients
    tokens: TokenService
    authorizations: Authorizations
    revocation: Revocation
    events: Events
    reading: Reading
    search: Search
    saved_searches: SavedSearches
    rules: Rules
    hours: HoursDesk
    availability: Availability
    appointment_types: AppointmentTypes
    bookings: Bookings
    kiosks: Kiosks
    what_if: WhatIf
    replacements: Replacements
    attendance: Attendance
    staff_bookings: StaffBookings
    staff_sequences: StaffSequences
    history: History
    changes: Changes
    channels: Channels
    deliveries: Deliveries
    triggers: Triggers
    series: Series
    scheduling: Scheduling
    open_links: OpenLinks
    callbacks: Callbacks
    visits: Visits
    arrivals: Arrivals
    badges: Badges
    staff_pin: StaffPin
    waiting_line: WaitingLine
    bookable_events: BookableEvents
    element_tokens: ElementTokens
    element_bundle: ElementBundle
    feeds: Feeds
    custody: CustodyDesk
    crib_items: CribItems
    crib_people: CribPeople
    out_of_service: ServiceDesk
    handoffs: Handoffs
    usage: Usage
    wishes: Wishes
    demand: DemandDesk
    importing: Importing
    exporting: Exporting
    day_reports: DayReports
    many_calendars: ManyCalendars
    many_events: ManyEvents
    installation: Installation
    forgetting: Forgetting
    erasing: Erasing
    help_calls: HelpCalls
    store: Store

    def close(self) -> None:
        """Stop the feed and close the database."""
        self.changes.feed.stop()
        try:
            self.wishes.write(everything=True)
        except Unavailable as error:
            log.warning("wishes were not written: %s", error)
        self.store.close()

    def reachable(self) -> bool:
        """Whether the database answers; raises Unavailable when it does not."""
        return self.changes.latest() >= 0


def open_services(
    database: str,
    keys: Path | None,
    clock: Clock,
    tzid: str,
    *,
    durable: bool = True,
    elements: Path | None = None,
) -> Services:
    """Open the database at the URL and build the services over it.

    `keys` is the file of this machine's secrets, None to forget them; `tzid` counts until the installation has
    a zone of its own (its setting `tzid`). Without `durable` what was written may be lost with the power. `elements`
    is the folder of Cronofy's UI Elements, None to have none. The change feed is not started yet.
    Raises DatabaseNewer, FileUnusable, Unavailable.
    """
    store = Store(database, durable=durable)
    zone = Installation(store, clock).get("tzid", tzid)
    return _build(store, KeyFile(keys), clock, zone, ElementBundle(elements))


def _build(store: Store, keyfile: KeyFile, clock: Clock, zone: str, bundle: ElementBundle) -> Services:
    """The services over an open store, each handed what it needs of the others."""
    installation = Installation(store, clock)
    clients, calendars = Clients(store, clock, keyfile), Calendars(store, clock)
    lifetime = installation.get(ACCESS_TOKEN_TTL, ACCESS_TOKEN_SECONDS)
    tokens = TokenService(store, clock, keyfile, calendars, lifetime)
    appointment_types, answering = AppointmentTypes(store, clock), Answering()
    bookings, visits = Bookings(store, clock, appointment_types, answering), Visits(store, clock, answering)
    changes, series = Changes(store, clock), Series(store, clock)
    own_client, wishes = clients.own(SYSTEM).client_id, Wishes(store, clock, zone)
    scheduling = Scheduling(store, clock, keyfile, answering)
    waiting_line, custody = WaitingLine(store, clock, answering, zone), CustodyDesk(store, clock)
    forgetting = Forgetting(store, clock, installation, zone)
    _keep_time(changes, bookings.expire, series.extend, waiting_line.step)
    _keep_time(changes, custody.tell_late, wishes.write, forgetting.step)
    return Services(
        clock=clock,
        tzid=zone,
        own_client=own_client,
        database=store.url.render_as_string(hide_password=True),
        calendars=calendars,
        profiles=Profiles(store, clock),
        clients=clients,
        tokens=tokens,
        authorizations=Authorizations(store, clock, tokens),
        revocation=Revocation(store, clock),
        events=Events(store, clock),
        reading=Reading(store, clock),
        search=Search(store, clock),
        saved_searches=SavedSearches(store, clock),
        rules=Rules(store, clock),
        hours=HoursDesk(store, clock),
        availability=Availability(store, clock, zone, answering),
        appointment_types=appointment_types,
        bookings=bookings,
        kiosks=Kiosks(store, clock),
        what_if=WhatIf(store, clock, calendars, own_client, zone),
        replacements=Replacements(store, clock, zone),
        attendance=Attendance(store, clock),
        staff_bookings=StaffBookings(store, clock),
        staff_sequences=StaffSequences(store, clock, keyfile, answering, scheduling, own_client),
        history=History(store),
        changes=changes,
        channels=Channels(store, clock),
        deliveries=Deliveries(store, clock, clients),
        triggers=Triggers(store, clock, clients),
        series=series,
        scheduling=scheduling,
        open_links=OpenLinks(store, clock, keyfile, answering),
        callbacks=Callbacks(store, clock, clients, keyfile),
        bookable_events=BookableEvents(store, clock),
        visits=visits,
        arrivals=Arrivals(store, clock, visits),
        badges=Badges(store, clock, installation),
        staff_pin=StaffPin(store, clock),
        waiting_line=waiting_line,
        element_tokens=ElementTokens(store, clock),
        element_bundle=bundle,
        feeds=Feeds(store, clock, zone),
        custody=custody,
        crib_items=CribItems(store, clock),
        crib_people=CribPeople(store, clock),
        out_of_service=ServiceDesk(store, clock),
        handoffs=Handoffs(store, clock, installation, bookings),
        usage=Usage(store),
        wishes=wishes,
        demand=DemandDesk(store, clock, answering, zone),
        importing=Importing(store, clock, calendars, zone),
        exporting=Exporting(store, zone),
        day_reports=DayReports(store, clock, zone),
        many_calendars=ManyCalendars(store, clock),
        many_events=ManyEvents(store, clock),
        installation=installation,
        forgetting=forgetting,
        erasing=Erasing(store, clock),
        help_calls=HelpCalls(store, clock),
        store=store,
    )


def _keep_time(changes: Changes, *ticks: Callable[[], None]) -> None:
    """What ends or begins by itself is looked after about once a second."""
    for tick in ticks:
        changes.feed.on_tick(tick)
