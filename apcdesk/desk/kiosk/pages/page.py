"""The page of each step."""

from __future__ import annotations

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.numbers import Numbers
from apcdesk.desk.kiosk.pages.attract_page import AttractPage
from apcdesk.desk.kiosk.pages.choose_page import ChoosePage
from apcdesk.desk.kiosk.pages.confirmed_page import ConfirmedPage
from apcdesk.desk.kiosk.pages.details_page import DetailsPage
from apcdesk.desk.kiosk.pages.number_page import NumberPage
from apcdesk.desk.kiosk.pages.time_page import TimePage
from apcdesk.desk.kiosk.station import Station
from apcdesk.desk.kiosk.steps import Step


def make_page(
    context: DeskContext, step: Step, flow: Flow, station: Station, numbers: Numbers
) -> AttractPage | StepPage:
    """A fresh page that shows and drives the flow."""
    match step:
        case Step.ATTRACT:
            page = AttractPage(context)
            page.started.connect(flow.begin)
            page.number_wanted.connect(flow.line_up)
            page.show_picture(station.picture)
            return page
        case Step.CHOOSE:
            return ChoosePage(context, flow)
        case Step.TIME:
            return TimePage(context, flow)
        case Step.DETAILS:
            return DetailsPage(context, flow)
        case Step.CONFIRMED:
            return ConfirmedPage(context, flow, station)
        case Step.NUMBER:
            return NumberPage(context, flow, numbers)
