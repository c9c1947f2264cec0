"""The classes of the services by name, each loaded when it is first named.

To type checkers this is a module of plain imports. A desk at rest needs a quarter of what is here, and what the others
are made of would be a tenth of its memory.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apcdesk.service.absence.replacements import Replacements as Replacements
    from apcdesk.service.asking.answering import Answering as Answering
    from apcdesk.service.asking.availability import Availability as Availability
    from apcdesk.service.asking.saved_searches import SavedSearches as SavedSearches
    from apcdesk.service.bookings.attendance import Attendance as Attendance
    from apcdesk.service.bookings.booking import Bookings as Bookings
    from apcdesk.service.bookings.marks import Marks as Marks
    from apcdesk.service.bookings.reports import Reports as Reports
    from apcdesk.service.bookings.sequences import StaffSequences as StaffSequences
    from apcdesk.service.bookings.staff import StaffBookings as StaffBookings
    from apcdesk.service.calendars.application import Calendars as Calendars
    from apcdesk.service.calendars.many import ManyCalendars as ManyCalendars
    from apcdesk.service.calendars.profiles import Profiles as Profiles
    from apcdesk.service.changes.feed import Changes as Changes
    from apcdesk.service.changes.history import History as History
    from apcdesk.service.custody.desk import CustodyDesk as CustodyDesk
    from apcdesk.service.custody.items import CribItems as CribItems
    from apcdesk.service.custody.out_of_service import ServiceDesk as ServiceDesk
    from apcdesk.service.custody.people import CribPeople as CribPeople
    from apcdesk.service.custody.retiring import Retiring as Retiring
    from apcdesk.service.demand.capacity import DemandDesk as DemandDesk
    from apcdesk.service.demand.usage import Usage as Usage
    from apcdesk.service.demand.wishes import Wishes as Wishes
    from apcdesk.service.events.bookable import BookableEvents as BookableEvents
    from apcdesk.service.events.many import ManyEvents as ManyEvents
    from apcdesk.service.events.reading import Reading as Reading
    from apcdesk.service.events.search import Search as Search
    from apcdesk.service.events.triggers import Triggers as Triggers
    from apcdesk.service.events.writing import Events as Events
    from apcdesk.service.files.copies import Copies as Copies
    from apcdesk.service.files.exporting import Exporting as Exporting
    from apcdesk.service.files.feeds import Feeds as Feeds
    from apcdesk.service.files.going_back import GoingBack as GoingBack
    from apcdesk.service.files.importing import Importing as Importing
    from apcdesk.service.hours.account import HoursDesk as HoursDesk
    from apcdesk.service.hours.rules import Rules as Rules
    from apcdesk.service.hours.table import HoursTables as HoursTables
    from apcdesk.service.installation import Installation as Installation
    from apcdesk.service.kiosks import Kiosks as Kiosks
    from apcdesk.service.line.waiting import WaitingLine as WaitingLine
    from apcdesk.service.links.callbacks import Callbacks as Callbacks
    from apcdesk.service.links.handoffs import Handoffs as Handoffs
    from apcdesk.service.links.open_links import OpenLinks as OpenLinks
    from apcdesk.service.links.scheduling import Scheduling as Scheduling
    from apcdesk.service.offers.appointment_types import AppointmentTypes as AppointmentTypes
    from apcdesk.service.offers.holds import Holds as Holds
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
    from apcdesk.service.series.occurrences import Series as Series
    from apcdesk.service.series.staff import StaffSeries as StaffSeries
    from apcdesk.service.staff_pin import StaffPin as StaffPin
    from apcdesk.service.visits.arrivals import Arrivals as Arrivals
    from apcdesk.service.visits.badges import Badges as Badges
    from apcdesk.service.visits.help_calls import HelpCalls as HelpCalls
    from apcdesk.service.visits.visiting import Visits as Visits
    from apcdesk.service.what_if.asking import WhatIf as WhatIf

HOMES = {
    "Answering": "asking.answering",
    "AppointmentTypes": "offers.appointment_types",
    "Arrivals": "visits.arrivals",
    "Attendance": "bookings.attendance",
    "Authorizations": "port.authorizations",
    "Availability": "asking.availability",
    "Badges": "visits.badges",
    "BookableEvents": "events.bookable",
    "Bookings": "bookings.booking",
    "Calendars": "calendars.application",
    "Callbacks": "links.callbacks",
    "Changes": "changes.feed",
    "Channels": "port.channels",
    "Clients": "port.clients",
    "Copies": "files.copies",
    "CribItems": "custody.items",
    "CribPeople": "custody.people",
    "CustodyDesk": "custody.desk",
    "Deliveries": "port.deliveries",
    "DemandDesk": "demand.capacity",
    "ElementBundle": "port.element_bundle",
    "ElementTokens": "port.element_tokens",
    "Erasing": "privacy.erasing",
    "Events": "events.writing",
    "Exporting": "files.exporting",
    "Feeds": "files.feeds",
    "Forgetting": "privacy.forgetting",
    "GoingBack": "files.going_back",
    "Handoffs": "links.handoffs",
    "HelpCalls": "visits.help_calls",
    "History": "changes.history",
    "Holds": "offers.holds",
    "HoursDesk": "hours.account",
    "HoursTables": "hours.table",
    "Importing": "files.importing",
    "Installation": "installation",
    "Kiosks": "kiosks",
    "ManyCalendars": "calendars.many",
    "ManyEvents": "events.many",
    "Marks": "bookings.marks",
    "OpenLinks": "links.open_links",
    "Options": "options",
    "PortAddress": "port.address",
    "Profiles": "calendars.profiles",
    "Reading": "events.reading",
    "Replacements": "absence.replacements",
    "Reports": "bookings.reports",
    "Retiring": "custody.retiring",
    "Revocation": "port.revocation",
    "Rules": "hours.rules",
    "SavedSearches": "asking.saved_searches",
    "Scheduling": "links.scheduling",
    "Search": "events.search",
    "Series": "series.occurrences",
    "ServiceDesk": "custody.out_of_service",
    "StaffBookings": "bookings.staff",
    "StaffPin": "staff_pin",
    "StaffSequences": "bookings.sequences",
    "StaffSeries": "series.staff",
    "TokenService": "port.tokens",
    "Triggers": "events.triggers",
    "Usage": "demand.usage",
    "Visits": "visits.visiting",
    "WaitingLine": "line.waiting",
    "WhatIf": "what_if.asking",
    "Wishes": "demand.wishes",
}

if not TYPE_CHECKING:  # which would take every name for one that is here

    def __getattr__(name: str) -> Any:
        if name not in HOMES:
            raise AttributeError(f"no service is called {name}")
        found = globals()[name] = getattr(import_module(f"apcdesk.service.{HOMES[name]}"), name)
        return found
