"""The panes of the desk by their names, for whoever needs what only one of them can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane
    from apcdesk.desk.staff.calendars.pane import CalendarsPane
    from apcdesk.desk.staff.equipment.pane import EquipmentPane
    from apcdesk.desk.staff.finder.pane import FinderPane
    from apcdesk.desk.staff.kiosks.pane import KiosksPane
    from apcdesk.desk.staff.links.pane import LinksPane
    from apcdesk.desk.staff.port.pane import PortPane
    from apcdesk.desk.staff.rules.pane import RulesPane


class NamedPanes:
    """A part of the main window, which makes them."""

    def pane(self, key: str) -> QWidget:
        """A pane, made now if nobody has been there yet."""
        raise NotImplementedError

    @property
    def agenda(self) -> AgendaPane:
        """The agenda."""
        return cast("AgendaPane", self.pane("agenda"))

    @property
    def calendars(self) -> CalendarsPane:
        """The list of calendars."""
        return cast("CalendarsPane", self.pane("calendars"))

    @property
    def rules(self) -> RulesPane:
        """The rules of a calendar."""
        return cast("RulesPane", self.pane("rules"))

    @property
    def finder(self) -> FinderPane:
        """The slot finder."""
        return cast("FinderPane", self.pane("finder"))

    @property
    def links(self) -> LinksPane:
        """Links and elements."""
        return cast("LinksPane", self.pane("links"))

    @property
    def equipment(self) -> EquipmentPane:
        """Who has what."""
        return cast("EquipmentPane", self.pane("equipment"))

    @property
    def kiosks(self) -> KiosksPane:
        """The kiosks, and the PIN that leads out of them."""
        return cast("KiosksPane", self.pane("kiosks"))

    @property
    def port(self) -> PortPane:
        """Port and sharing."""
        return cast("PortPane", self.pane("port"))
