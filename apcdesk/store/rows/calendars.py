"""Rows of accounts and calendars ⇄ domain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from apcdesk.domain.calendars import Account, AccountKind, Calendar, CalendarKind, Look, Profile

Row = Mapping[Any, Any]


def account_of(row: Row) -> Account:
    """The Account that a row of `account` holds."""
    return Account(
        sub=row["sub"],
        kind=AccountKind(row["kind"]),
        client_id=row["client_id"],
        application_calendar_id=row["application_calendar_id"],
        name=row["account_name"],
        email=row["email"],
        tzid=row["tzid"],
    )


def calendar_of(row: Row) -> Calendar:
    """A row of `calendar` joined with its profile and account."""
    return Calendar(
        calendar_id=row["calendar_id"],
        account=account_of(row),
        profile=Profile(row["profile_id"], row["connected"]),
        name=row["name"],
        primary=row["primary_calendar"],
        deleted=row["deleted"] is not None,
        look=look_of(row["look"]),
    )


def look_of(value: Row) -> Look:
    """The stored look; members that a later version adds keep their default."""
    return Look(**{**value, "kind": CalendarKind(value.get("kind", CalendarKind.STAND))})


def look_value(look: Look) -> dict[str, Any]:
    """The look as it is stored."""
    return asdict(look)
