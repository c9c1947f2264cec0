"""Who does it: a name that is asked once and remembered, for steps that others will want to know of."""

from __future__ import annotations

from apcdesk.desk.preferences import Preferences
from apcdesk.domain.changes import STAFF, Door, Origin

BY = "finder.booked_by"
"""Under what the name is remembered."""


def last_signed(preferences: Preferences) -> str:
    """The name that was given last, "" when none ever was."""
    name = preferences.get(BY, "")
    return name if isinstance(name, str) else ""


def signed(preferences: Preferences, name: str) -> Origin:
    """Staff under this name, which is remembered; staff without one."""
    if not name:
        return STAFF
    preferences.put(BY, name)
    return Origin(Door.STAFF, name=name)
