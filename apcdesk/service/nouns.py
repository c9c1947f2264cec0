"""The classes of the services by name, each loaded when it is first named.

To type checkers this is a module of plain imports. A desk at rest needs a quarter of what is here, and what the others
are made of would be a tenth of its memory.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apcdesk.service.answering import Answering as Answering
    from apcdesk.service.appointment_types import AppointmentTypes as AppointmentTypes
    from apcdesk.service.arrivals import Arrivals as Arrivals
    from apcdesk.service.attendance import Attendance as Attendance
    from apcdesk.service.authorizations import Authorizations as Authorizations
    from apcdesk.service.availability import Availability as Availability
    from apcdesk.service.badges import Badges as Badges
    from apcdesk.service.bookable_events import BookableEvents as BookableEvents
    from apcdesk.service.bookings import Bookings as Bookings
    from apcdesk.service.calendars import Calendars as Calendars
    from apcdesk.service.callbacks import Callbacks as Callbacks
    from apcdesk.service.changes import Changes as Changes
    from apcdesk.service.channels import Channels as Channels
    from apcdesk.service.clients import Clients as Clients
    from apcdesk.service.crib_items import CribItems as CribItems
    from apcdesk.service.crib_people import CribPeople as CribPeople
    from apcdesk.service.custody import CustodyDesk as CustodyDesk
    from apcdesk.service.deliveries import Deliveries as Deliveries
    from apcdesk.service.demand import DemandDesk as DemandDesk
    from apcdesk.service.element_bundle import ElementBundle as ElementBundle
    from apcdesk.service.element_tokens import ElementTokens as ElementTokens
    from apcdesk.service.erasing import Erasing as Erasing
    from apcdesk.service.events import Events as Events
    from apcdesk.service.exporting import Exporting as Exporting
    from apcdesk.service.feeds import Feeds as Feeds
    from apcdesk.service.forgetting import Forgetting as Forgetting
    from apcdesk.service.handoffs import Handoffs as Handoffs
    from apcdesk.service.help_calls import HelpCalls as HelpCalls
    from apcdesk.service.history import History as History
    from apcdesk.service.holds import Holds as Holds
    from apcdesk.service.hours import HoursDesk as HoursDesk
    from apcdesk.service.hours_table import HoursTables as HoursTables
    from apcdesk.service.importing import Importing as Importing
    from apcdesk.service.installation import Installation as Installation
    from apcdesk.service.kiosks import Kiosks as Kiosks
    from apcdesk.service.many_calendars import ManyCalendars as ManyCalendars
    from apcdesk.service.many_events import ManyEvents as ManyEvents
    from apcdesk.service.marks import Marks as Marks
    from apcdesk.service.open_links import OpenLinks as OpenLinks
    from apcdesk.service.options import Options as Options
    from apcdesk.service.out_of_service import ServiceDesk as ServiceDesk
    from apcdesk.service.port_address import PortAddress as PortAddress
    from apcdesk.service.profiles import Profiles as Profiles
    from apcdesk.service.reading import Reading as Reading
    from apcdesk.service.replacements import Replacements as Replacements
    from apcdesk.service.reports import Reports as Reports
    from apcdesk.service.retiring import Retiring as Retiring
    from apcdesk.service.revocation import Revocation as Revocation
    from apcdesk.service.rules import Rules as Rules
    from apcdesk.service.saved_searches import SavedSearches as SavedSearches
    from apcdesk.service.scheduling import Scheduling as Scheduling
    from apcdesk.service.search import Search as Search
    from apcdesk.service.series import Series as Series
    from apcdesk.service.staff_bookings import StaffBookings as StaffBookings
    from apcdesk.service.staff_pin import StaffPin as StaffPin
    from apcdesk.service.staff_sequences import StaffSequences as StaffSequences
    from apcdesk.service.staff_series import StaffSeries as StaffSeries
    from apcdesk.service.tokens import TokenService as TokenService
    from apcdesk.service.triggers import Triggers as Triggers
    from apcdesk.service.usage import Usage as Usage
    from apcdesk.service.visits import Visits as Visits
    from apcdesk.service.waiting_line import WaitingLine as WaitingLine
    from apcdesk.service.what_if import WhatIf as WhatIf
    from apcdesk.service.wishes import Wishes as Wishes

_HOMES = {
    "Answering": "answering",
    "AppointmentTypes": "appointment_types",
    "Arrivals": "arrivals",
    "Attendance": "attendance",
    "Authorizations": "authorizations",
    "Availability": "availability",
    "Badges": "badges",
    "BookableEvents": "bookable_events",
    "Bookings": "bookings",
    "Calendars": "calendars",
    "Callbacks": "callbacks",
    "Changes": "changes",
    "Channels": "channels",
    "Clients": "clients",
    "CribItems": "crib_items",
    "CribPeople": "crib_people",
    "CustodyDesk": "custody",
    "Deliveries": "deliveries",
    "DemandDesk": "demand",
    "ElementBundle": "element_bundle",
    "ElementTokens": "element_tokens",
    "Erasing": "erasing",
    "Events": "events",
    "Exporting": "exporting",
    "Feeds": "feeds",
    "Forgetting": "forgetting",
    "Handoffs": "handoffs",
    "HelpCalls": "help_calls",
    "History": "history",
    "Holds": "holds",
    "HoursDesk": "hours",
    "HoursTables": "hours_table",
    "Importing": "importing",
    "Installation": "installation",
    "Kiosks": "kiosks",
    "ManyCalendars": "many_calendars",
    "ManyEvents": "many_events",
    "Marks": "marks",
    "OpenLinks": "open_links",
    "Options": "options",
    "PortAddress": "port_address",
    "Profiles": "profiles",
    "Reading": "reading",
    "Replacements": "replacements",
    "Reports": "reports",
    "Retiring": "retiring",
    "Revocation": "revocation",
    "Rules": "rules",
    "SavedSearches": "saved_searches",
    "Scheduling": "scheduling",
    "Search": "search",
    "Series": "series",
    "ServiceDesk": "out_of_service",
    "StaffBookings": "staff_bookings",
    "StaffPin": "staff_pin",
    "StaffSequences": "staff_sequences",
    "StaffSeries": "staff_series",
    "TokenService": "tokens",
    "Triggers": "triggers",
    "Usage": "usage",
    "Visits": "visits",
    "WaitingLine": "waiting_line",
    "WhatIf": "what_if",
    "Wishes": "wishes",
}

if not TYPE_CHECKING:  # which would take every name for one that is here

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"no service is called {name}")
        found = globals()[name] = getattr(import_module(f"apcdesk.service.{_HOMES[name]}"), name)
        return found
