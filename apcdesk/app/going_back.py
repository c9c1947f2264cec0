"""What a desk agreed to before it closed: to go back to a copy, before it starts anew."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from apcdesk.desk.preferences import WENT_BACK, Preferences
from apcdesk.errors import ApcdeskError, StillOpen
from apcdesk.service.files.going_back import go_back
from apcdesk.service.services import Services

log = logging.getLogger(__name__)


def go_back_as_agreed(services: Services, preferences: Path) -> None:
    """Go back to the copy that was agreed to at a desk whose services are closed, and leave it to the next start to say
    what came of it. Where it cannot be everything is as it was."""
    coming = services.going_back.agreed
    if coming is None:
        return
    outcome: dict[str, Any]
    try:
        kept = go_back(coming, services.clock.now(), services.tzid)
    except StillOpen as error:
        outcome = {"open": list(error.who)}
    except (ApcdeskError, OSError) as error:
        log.warning("the copy was not gone back to: %s", error)
        outcome = {"reason": getattr(error, "strerror", None) or str(error)}
    else:
        outcome = {"kept": str(kept), "file": coming.report.file.name}
    Preferences(preferences).put(WENT_BACK, outcome)
