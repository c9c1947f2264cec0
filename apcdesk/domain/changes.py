"""Change: what was committed, where, by whom. At once feed, audit trail and source of undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from apcdesk.domain.ids import CalendarId, ClientId, Sub


class Door(StrEnum):
    """Through which door a change came."""

    STAFF = "staff"
    CLIENT = "client"
    KIOSK = "kiosk"
    LINK = "link"
    IMPORT = "import"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who did it: a client by id, staff by name, a kiosk or a link by its own name."""

    door: Door
    client_id: ClientId | None = None
    name: str = ""


STAFF = Origin(Door.STAFF)
SYSTEM = Origin(Door.SYSTEM)


class Entity(StrEnum):
    """What kind of row a change is about."""

    CALENDAR = "calendar"
    EVENT = "event"
    SERIES = "series"
    AVAILABILITY_RULE = "availability_rule"
    AVAILABLE_PERIOD = "available_period"
    APPOINTMENT_TYPE = "appointment_type"
    BOOKING = "booking"
    HOLD = "hold"
    SCHEDULING_LINK = "scheduling_link"
    OPEN_LINK = "open_link"
    BOOKABLE_EVENT = "bookable_event"
    CLIENT = "client"
    PERSON = "person"
    CUSTODY = "custody"
    SETTING = "setting"
    SAVED_SEARCH = "saved_search"
    WALK_IN = "walk_in"
    WALK_IN_OFFER = "walk_in_offer"
    KIOSK = "kiosk"
    LENDING = "lending"
    HELP_CALL = "help_call"


CONCERNING = (Entity.EVENT, Entity.CALENDAR, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD)
"""What availability depends on and is remembered between queries. Holds count too, but are read for each query."""


class Verb(StrEnum):
    """What was done to it."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    FORGOTTEN = "forgotten"
    """Who came was deleted, also from what was remembered of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One committed change. Ids ascend in the order of commit."""

    change_id: int
    at: datetime
    entity: Entity
    verb: Verb
    entity_id: str
    sub: Sub | None
    calendar_id: CalendarId | None
    origin: Origin
