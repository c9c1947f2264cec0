"""What the pages for visitors may be asked, as the document describes it: contract scheduling §5.6.

None of it is judged here: a page takes what it understands and leaves what it does not.
"""

from __future__ import annotations

from apcdesk.api.problems import Body


class VisitorParameters(Body):
    """What every page takes: a language and a zone."""

    lang: str | None = None
    tzid: str | None = None


class LinkPageParameters(VisitorParameters):
    """GET /rts/{link_token}: the day that is shown, when the stretch of it begins that is open, the time that is
    chosen, and `check` to look at it once more."""

    day: str | None = None
    part: str | None = None
    start: str | None = None
    step: str | None = None


class CodeParameters(VisitorParameters):
    """GET /bookings: the code as it was typed."""

    code: str | None = None


class BookingPageParameters(VisitorParameters):
    """GET /bookings/{code}: what has just been done."""

    done: str | None = None


class VisitorForm(Body):
    """A form of a page: the proof that it was shown to this browser."""

    proof: str
    lang: str | None = None
    tzid: str | None = None


class SelectionForm(VisitorForm):
    """POST /rts/{link_token}/selection; of a sequence with the starts of its later events, commas between them."""

    start: str
    further: str | None = None
    name: str | None = None
    company: str | None = None
    email: str | None = None
    phone: str | None = None


class MoveForm(VisitorForm):
    """POST /bookings/{code}/move, as a selection."""

    start: str
    further: str | None = None


class HandoffForm(VisitorForm):
    """POST /continue/{handoff_token}/booking: who comes, and when if it is another time than was begun with."""

    name: str
    start: str | None = None
