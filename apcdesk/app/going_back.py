"""What a desk agreed to before it closed: to go back to a copy, before it starts anew."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from apcdesk.app import computer_zone, make_clock
from apcdesk.desk.preferences import WENT_BACK, Preferences
from apcdesk.errors import ApcdeskError, StillOpen
from apcdesk.service.files.going_back import GoingBack
from apcdesk.settings import Settings

log = logging.getLogger(__name__)


@contextmanager
def without_database(settings: Settings) -> Iterator[GoingBack]:
    """What goes back where the database does not open; what was read and not agreed to is discarded at the end."""
    back = GoingBack(None, make_clock(settings), computer_zone(), url=make_url(settings.database))
    try:
        yield back
    finally:
        back.discard()


def go_back_as_agreed(asked: Iterable[GoingBack], preferences: Path) -> None:
    """Go back to the copy that was agreed to at a desk that is closed, whichever of these it asked, and leave it to the
    next start to say what came of it. Where it cannot be everything is as it was."""
    back = next((one for one in asked if one.agreed is not None), None)
    if back is None or back.agreed is None:
        return
    outcome: dict[str, Any]
    try:
        kept = back.go_back()
    except StillOpen as error:
        outcome = {"open": list(error.who)}
    except (ApcdeskError, OSError) as error:
        log.warning("the copy was not gone back to: %s", error)
        outcome = {"reason": getattr(error, "strerror", None) or str(error)}
    else:
        outcome = {"kept": str(kept), "file": back.agreed.report.file.name}
    Preferences(preferences).put(WENT_BACK, outcome)
