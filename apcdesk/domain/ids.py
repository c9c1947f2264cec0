"""Typed identifiers and their makers: contract accounts-and-events §1.9.

Makers are pure: they are handed an `Entropy`, in the product `secrets.token_bytes`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NewType

Sub = NewType("Sub", str)
ProfileId = NewType("ProfileId", str)
CalendarId = NewType("CalendarId", str)
EventId = NewType("EventId", str)
EventUid = NewType("EventUid", str)
ClientId = NewType("ClientId", str)
ApplicationCalendarId = NewType("ApplicationCalendarId", str)
AppointmentTypeId = NewType("AppointmentTypeId", str)
BookingId = NewType("BookingId", str)
HoldId = NewType("HoldId", str)
ChannelId = NewType("ChannelId", str)
SchedulingLinkId = NewType("SchedulingLinkId", str)
OpenLinkId = NewType("OpenLinkId", str)
BookableEventId = NewType("BookableEventId", str)
RegistrationId = NewType("RegistrationId", str)
WalkInId = NewType("WalkInId", str)
WalkInOfferId = NewType("WalkInOfferId", str)
LendingId = NewType("LendingId", str)
PersonId = NewType("PersonId", str)
KitId = NewType("KitId", str)

Entropy = Callable[[int], bytes]
"""Gives n unpredictable bytes."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
URL_SAFE = LETTERS + "-_"
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters of a visitor's code: without 0 O 1 I, which are misread on a slip."""
EXTERNAL_UID = "evt_external_"

NO_SUCH_CODE = "no booking has this code; it has six letters and figures and stands on the slip"
"""What commands say of a code that nobody has."""


def new_text(entropy: Entropy, length: int, alphabet: str) -> str:
    """`length` letters of `alphabet`, each equally likely."""
    limit = 256 - 256 % len(alphabet)
    letters: list[str] = []
    while len(letters) < length:
        letters += [alphabet[byte % len(alphabet)] for byte in entropy(length) if byte < limit]
    return "".join(letters[:length])


def _hex(entropy: Entropy) -> str:
    return entropy(12).hex()


def new_application_sub(entropy: Entropy) -> Sub:
    """The sub of an application calendar: `apc_` and 24 hex digits."""
    return Sub("apc_" + _hex(entropy))


def new_person_sub(entropy: Entropy) -> Sub:
    """The sub of a local person's account: `acc_` and 24 hex digits."""
    return Sub("acc_" + _hex(entropy))


def new_profile_id(entropy: Entropy) -> ProfileId:
    """`pro_` and 16 letters."""
    return ProfileId("pro_" + new_text(entropy, 16, LETTERS))


def calendar_id_of(profile_id: ProfileId, number: int) -> CalendarId:
    """The id of the profile's calendar number `number`, counted from 0."""
    return CalendarId(f"cal_{profile_id.removeprefix('pro_')}_{number:010d}")


def new_event_uid(entropy: Entropy, *, external: bool) -> EventUid:
    """`evt_` and 24 hex digits for a managed event, `evt_external_` and 24 for one of staff or a file."""
    return EventUid((EXTERNAL_UID if external else "evt_") + _hex(entropy))


def is_external_uid(text: str) -> bool:
    """Whether the text has the form of an external event's uid."""
    digits = text.removeprefix(EXTERNAL_UID)
    return text.startswith(EXTERNAL_UID) and len(digits) == 24 and set(digits) <= set("0123456789abcdef")


def new_client_id(entropy: Entropy) -> ClientId:
    """32 url-safe characters."""
    return ClientId(new_text(entropy, 32, URL_SAFE))


def new_client_secret(entropy: Entropy) -> str:
    """`CRN_` and 38 letters."""
    return "CRN_" + new_text(entropy, 38, LETTERS)


def new_token(entropy: Entropy) -> str:
    """An access, refresh or element token: 32 url-safe characters."""
    return new_text(entropy, 32, URL_SAFE)


def new_code(entropy: Entropy) -> str:
    """A visitor's booking code: six letters and digits that cannot be misread."""
    return new_text(entropy, 6, CODE_LETTERS)


def new_booking_id(entropy: Entropy) -> BookingId:
    """`bok_` and 24 hex digits."""
    return BookingId("bok_" + _hex(entropy))


def new_hold_id(entropy: Entropy) -> HoldId:
    """`hld_` and 24 hex digits."""
    return HoldId("hld_" + _hex(entropy))


def new_channel_id(entropy: Entropy) -> ChannelId:
    """`chn_` and 24 hex digits."""
    return ChannelId("chn_" + _hex(entropy))


def new_scheduling_link_id(entropy: Entropy, *, sequence: bool = False) -> SchedulingLinkId:
    """`sch_` and 24 hex digits, `seq_` and 24 for the link of a sequence."""
    return SchedulingLinkId(("seq_" if sequence else "sch_") + _hex(entropy))


def new_open_link_id(entropy: Entropy) -> OpenLinkId:
    """`lnk_` and 24 hex digits."""
    return OpenLinkId("lnk_" + _hex(entropy))


def new_appointment_type_id(entropy: Entropy) -> AppointmentTypeId:
    """`typ_` and 24 hex digits, for one that nobody named."""
    return AppointmentTypeId("typ_" + _hex(entropy))


def new_link_token(entropy: Entropy) -> str:
    """What opens the page of an open link: 22 url-safe characters."""
    return new_text(entropy, 22, URL_SAFE)


def new_walk_in_id(entropy: Entropy) -> WalkInId:
    """`wlk_` and 24 hex digits."""
    return WalkInId("wlk_" + _hex(entropy))


def new_walk_in_offer_id(entropy: Entropy) -> WalkInOfferId:
    """`wof_` and 24 hex digits."""
    return WalkInOfferId("wof_" + _hex(entropy))


def new_lending_id(entropy: Entropy) -> LendingId:
    """`lnd_` and 24 hex digits."""
    return LendingId("lnd_" + _hex(entropy))


def new_person_id(entropy: Entropy) -> PersonId:
    """`per_` and 24 hex digits."""
    return PersonId("per_" + _hex(entropy))


def new_kit_id(entropy: Entropy) -> KitId:
    """`kit_` and 24 hex digits."""
    return KitId("kit_" + _hex(entropy))
