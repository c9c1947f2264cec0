"""A picture of demand over a real expo: `make pictures` imports FOSDEM 2025 and writes it beside the tour's.

Its rooms have no hours of their own, so that whatever is not taken is free.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from apcdesk.desk.context import desk_context
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.demand.loading import Range, Scope
from apcdesk.desk.staff.demand.pane import DemandPane
from apcdesk.desk.starting.application import make_application, make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.window.shell import ToastRelay
from apcdesk.domain.changes import Door, Origin
from apcdesk.service.clock import StoryClock
from apcdesk.service.services import open_services

EXPO = Path(__file__).resolve().parent.parent / "resources" / "expo" / "fosdem-2025"
NOW, WEEKEND = datetime(2025, 1, 31, 8, tzinfo=UTC), date(2025, 2, 1)
SIZE = (1208, 900)


def main(arguments: list[str]) -> int:
    """Write the picture into the folder that is named."""
    if len(arguments) != 1:
        print("usage: pictures_demand.py FOLDER", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    theme, toasts = make_theme(make_application(), Mode.LIGHT), ToastRelay()
    with tempfile.TemporaryDirectory(prefix="apcdesk-expo-") as folder:
        services = open_services(
            f"sqlite:///{folder}/apcdesk.sqlite", None, StoryClock(NOW), "Europe/Brussels", durable=False
        )
        origin = Origin(Door.IMPORT, name="command line")
        services.importing.run([EXPO], client_id=services.own_client, origin=origin, progress=lambda _: None)
        preferences, languages = Preferences(Path(folder) / "p.json"), Languages(ENGLISH.locale, [])
        with desk_context(services, theme, preferences, toasts, languages, Tasks()) as context:
            pane = DemandPane(context)
            pane.resize(*SIZE)
            pane.show()
            pane.show_scope(Scope("", Range.WEEK, WEEKEND))
            hand = Hand(pane, context.tasks)
            hand.wait_for(lambda: pane.loaded is not None, "demand was not drawn up")
            path = Path(arguments[0]) / "23-demand-fosdem.png"
            print(f"{path.name}  {pane.caption.text()}  {'×'.join(map(str, hand.picture(path)))}")
            pane.close()
            pane.deleteLater()
        services.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
