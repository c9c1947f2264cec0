"""The classes of the services by name, each loaded when it is first named.

To type checkers this is a module of plain imports. A desk at rest needs a quarter of what is here, and what the others
are made of would be a tenth of its memory.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apcdesk.service.appointment_types import AppointmentTypes as AppointmentTypes
    from apcdesk.service.arrivals import Arrivals as Arrivals
    from apcdesk.service.asking.answering import Answering as Answering
    from apcdesk.service.asking.saved_searches import SavedSearches as SavedSearches
    from apcdesk.service.attendance import Attendance as Attendance
    from apcdesk.service.availability import Availability as Availability
    from apcdesk.service.badges import Badges as Badges
    from apcdesk.service.bookable_events import BookableEvents as BookableEvents
    from apcdesk.service.bookings import Bookings as Bookings
    from apcdesk.service.calendars import Calendars as Calendars
    from apcdesk.service.changes import Changes as Changes
    from apcdesk.service.custody.desk import CustodyDesk as CustodyDesk
    from apcdesk.service.custody.items import CribItems as CribItems
    from apcdesk.service.custody.out_of_service import ServiceDesk as ServiceDesk
    from apcdesk.service.custody.people import CribPeople as CribPeople
    from apcdesk.service.custody.retiring import Retiring as Retiring
    from apcdesk.service.demand import DemandDesk as DemandDesk
    from apcdesk.service.events import Events as Events
    from apcdesk.service.files.copies import Copies as Copies
    from apcdesk.service.files.exporting import Exporting as Exporting
    from apcdesk.service.files.feeds import Feeds as Feeds
    from apcdesk.service.files.going_back import GoingBack as GoingBack
    from apcdesk.service.files.importing import Importing as Importing
    from apcdesk.service.help_calls import HelpCalls as HelpCalls
    from apcdesk.service.history import History as History
    from apcdesk.service.holds import Holds as Holds
    from apcdesk.service.hours import HoursDesk as HoursDesk
    from apcdesk.service.hours_table import HoursTables as HoursTables
    from apcdesk.service.installation import Installation as Installation
    from apcdesk.service.kiosks import Kiosks as Kiosks
    from apcdesk.service.line.waiting import WaitingLine as WaitingLine
    from apcdesk.service.links.callbacks import Callbacks as Callbacks
    from apcdesk.service.links.handoffs import Handoffs as Handoffs
    from apcdesk.service.links.open_links import OpenLinks as OpenLinks
    from apcdesk.service.links.scheduling import Scheduling as Scheduling
    from apcdesk.service.many_calendars import ManyCalendars as ManyCalendars
    from apcdesk.service.many_events import ManyEvents as ManyEvents
    from apcdesk.service.marks import Marks as Marks
    from apcdesk.service.options import Options as Options
    from apcdesk.service.port.address import PortAddress as PortAddress
    from apcdesk.service.port.authorizations import Authorizations as Authorizations
    from apcdesk.service.port.channels import Channels as Channels
    from apcdesk.service.port.clients import Clients as Clients
    from apcdesk.service.port.deliveries import Deliveries as Deliveries
    from apcdesk.service.port.element_bundle import ElementBundle as ElementBundle
    from apcdesk.service.port.element_tokens import ElementTokens as ElementTokens
    from apcdesk.service.port.revocation import Revocation as Revocation
    from apcdesk.service.port.tokens import TokenService as TokenService
    from apcdesk.service.privacy.erasing import Erasing as Erasing
    from apcdesk.service.privacy.forgetting import Forgetting as Forgetting
    from apcdesk.service.profiles import Profiles as Profiles
    from apcdesk.service.reading import Reading as Reading
    from apcdesk.service.replacements import Replacements as Replacements
    from apcdesk.service.reports import Reports as Reports
    from apcdesk.service.rules import Rules as Rules
    from apcdesk.service.search import Search as Search
    from apcdesk.service.series import Series as Series
    from apcdesk.service.staff_bookings import StaffBookings as StaffBookings
    from apcdesk.service.staff_pin import StaffPin as StaffPin
    from apcdesk.service.staff_sequences import StaffSequences as StaffSequences
    from apcdesk.service.staff_series import StaffSeries as StaffSeries
    from apcdesk.service.triggers import Triggers as Triggers
    from apcdesk.service.usage import Usage as Usage
    from apcdesk.service.visits import Visits as Visits
    from apcdesk.service.what_if import WhatIf as WhatIf
    from apcdesk.service.wishes import Wishes as Wishes

HOMES = {
    "Answering": "asking.answering",
    "AppointmentTypes": "appointment_types",
    "Arrivals": "arrivals",
    "Attendance": "attendance",
    "Authorizations": "port.authorizations",
    "Availability": "availability",
    "Badges": "badges",
    "BookableEvents": "bookable_events",
    "Bookings": "bookings",
    "Calendars": "calendars",
    "Callbacks": "links.callbacks",
    "Changes": "changes",
    "Channels": "port.channels",
    "Clients": "port.clients",
    "Copies": "files.copies",
    "CribItems": "custody.items",
    "CribPeople": "custody.people",
    "CustodyDesk": "custody.desk",
    "Deliveries": "port.deliveries",
    "DemandDesk": "demand",
    "ElementBundle": "port.element_bundle",
    "ElementTokens": "port.element_tokens",
    "Erasing": "privacy.erasing",
    "Events": "events",
    "Exporting": "files.exporting",
    "Feeds": "files.feeds",
    "Forgetting": "privacy.forgetting",
    "GoingBack": "files.going_back",
    "Handoffs": "links.handoffs",
    "HelpCalls": "help_calls",
    "History": "history",
    "Holds": "holds",
    "HoursDesk": "hours",
    "HoursTables": "hours_table",
    "Importing": "files.importing",
    "Installation": "installation",
    "Kiosks": "kiosks",
    "ManyCalendars": "many_calendars",
    "ManyEvents": "many_events",
    "Marks": "marks",
    "OpenLinks": "links.open_links",
    "Options": "options",
    "PortAddress": "port.address",
    "Profiles": "profiles",
    "Reading": "reading",
    "Replacements": "replacements",
    "Reports": "reports",
    "Retiring": "custody.retiring",
    "Revocation": "port.revocation",
    "Rules": "rules",
    "SavedSearches": "asking.saved_searches",
    "Scheduling": "links.scheduling",
    "Search": "search",
    "Series": "series",
    "ServiceDesk": "custody.out_of_service",
    "StaffBookings": "staff_bookings",
    "StaffPin": "staff_pin",
    "StaffSequences": "staff_sequences",
    "StaffSeries": "staff_series",
    "TokenService": "port.tokens",
    "Triggers": "triggers",
    "Usage": "usage",
    "Visits": "visits",
    "WaitingLine": "line.waiting",
    "WhatIf": "what_if",
    "Wishes": "wishes",
}

if not TYPE_CHECKING:  # which would take every name for one that is here

    def __getattr__(name: str) -> Any:
        if name not in HOMES:
            raise AttributeError(f"no service is called {name}")
        found = globals()[name] = getattr(import_module(f"apcdesk.service.{HOMES[name]}"), name)
        return found
