"""What if for a pane in which mostly nobody supposes anything: panel and layer are made when somebody first does."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from apcdesk.desk.context import DeskContext

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane
    from apcdesk.desk.staff.agenda.what_if.layer import WhatIfLayer


class WhatIf:
    """One for each pane."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        self._context = context
        self._pane = pane

    @cached_property
    def layer(self) -> WhatIfLayer:
        """The panel beside the days, and what it does."""
        from apcdesk.desk.staff.agenda.what_if.layer import WhatIfLayer  # noqa: PLC0415 - loaded when first asked for

        return WhatIfLayer(self._context, self._pane)

    @property
    def open(self) -> bool:
        """Whether somebody supposes something now."""
        return "layer" in vars(self) and self.layer.open

    def start(self) -> None:
        """Open the panel, for whoever is chosen and the day in question; not over a form with changes."""
        self.layer.start()

    def throw_away(self) -> None:
        """Forget all of it; the keys go back to the grid."""
        if self.open:
            self.layer.throw_away()

    def look_again(self) -> None:
        """What is stored is different now, or other days are shown."""
        if self.open:
            self.layer.look_again()
