"""Two doors to the same services, with the same verbs: their own functions, and the port over a real socket.

Both take what is written in the wire's words and give what is read in a few plain ones, so that one list of cases
serves both. The service's door makes domain words of its own, without the port's code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import httpx

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId, ChannelId, EventId, EventUid, ProfileId, Sub
from apcdesk.errors import NotFound, Unauthenticated
from apcdesk.service.events.reading import EventsQuery
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, Wire
from tests.parity.words import SHOWN, Words, draft_of, edge_of, shown, times_of

BY_THE_CLIENT = Origin(Door.CLIENT, client_id=CLIENT_ID)
REFUSALS = {401: "ended", 404: "not found"}


class TwoDoors(Protocol):
    """What can be done through either, on the account of the last `open`."""

    def open(self, application_calendar_id: str) -> Words:
        """Open an application calendar: whose it is, and what its calendars are called."""

    def write(self, **event: Any) -> str | None:
        """Write an event in the words of contract §5.1; why not, when it was not."""

    def delete(self, **event: str) -> str | None:
        """Delete an event by one of its ids."""

    def delete_all(self) -> None:
        """Delete all that the client manages."""

    def read(self, *, localized: bool = False, **query: Any) -> list[Words]:
        """The events, as far as SHOWN."""

    def free_busy(self, **query: Any) -> list[Words]:
        """When, and how busy."""

    def watch(self, callback_url: str, **filters: Any) -> None:
        """Open a channel."""

    def watching(self) -> list[tuple[str, Words]]:
        """Addresses and filters of the open channels."""

    def unwatch(self) -> None:
        """Close the first of them."""

    def refresh(self) -> str:
        """Take a new access token; what may be done with it."""

    def disconnect(self) -> str | None:
        """Take the profile of the account away."""

    def calendars(self) -> list[str] | str:
        """What the calendars are called, or that the token has ended."""

    def revoke(self) -> None:
        """End the grant."""


class ThroughTheService:
    """Calls the services' own functions."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def open(self, application_calendar_id: str) -> Words:
        """Open and take tokens."""
        opened = self._services.calendars.open(CLIENT_ID, application_calendar_id, origin=BY_THE_CLIENT)
        self._calendar = opened.calendar
        self._tokens = self._services.tokens.issue(self._calendar.sub, CLIENT_ID)
        return {"application_calendar_id": self._tokens.account.application_calendar_id} | {
            "calendars": self.calendars()
        }

    def write(self, **event: Any) -> str | None:
        """By event_id as the client's own, by event_uid as what it is."""
        draft = draft_of(event)
        try:
            if "event_id" in event:
                self._services.events.upsert(
                    self._calendar.calendar_id,
                    EventId(event["event_id"]),
                    draft,
                    client_id=CLIENT_ID,
                    origin=BY_THE_CLIENT,
                )
            else:
                self._services.events.update(EventUid(event["event_uid"]), draft, origin=BY_THE_CLIENT)
        except NotFound:
            return "not found"
        return None

    def delete(self, **event: str) -> str | None:
        """By either id."""
        calendar_id = self._calendar.calendar_id
        if "event_id" in event:
            self._services.events.delete_managed(
                calendar_id, EventId(event["event_id"]), client_id=CLIENT_ID, origin=BY_THE_CLIENT
            )
        else:
            self._services.events.delete_external(
                calendar_id, EventUid(event["event_uid"]), origin=BY_THE_CLIENT
            )
        return None

    def delete_all(self) -> None:
        """On all calendars."""
        own = {self._calendar.calendar_id}
        self._services.events.delete_all_managed(own, client_id=CLIENT_ID, origin=BY_THE_CLIENT)

    def read(self, *, localized: bool = False, **query: Any) -> list[Words]:
        """By the query that the port asks too."""
        return [shown(event, localized=localized) for event in self._found(query)]

    def free_busy(self, **query: Any) -> list[Words]:
        """Of what takes time."""
        return [
            {
                "start": start,
                "end": end,
                "free_busy_status": "tentative" if event.transparency is Transparency.TENTATIVE else "busy",
            }
            for event in self._found(query, only_busy=True)
            for start, end in [times_of(event, localized=False)]
        ]

    def watch(self, callback_url: str, **filters: Any) -> None:
        """For the account."""
        self._services.channels.create(CLIENT_ID, self._sub, callback_url, filters)

    def watching(self) -> list[tuple[str, Words]]:
        """Of the account."""
        found = self._services.channels.all_open(CLIENT_ID, self._sub)
        return [(channel.callback_url, dict(channel.filters)) for channel in found]

    def unwatch(self) -> None:
        """The oldest."""
        first = self._services.channels.all_open(CLIENT_ID, self._sub)[0]
        self._services.channels.close(CLIENT_ID, self._sub, first.channel_id)

    def refresh(self) -> str:
        """By the refresh token."""
        self._tokens = self._services.tokens.refresh(CLIENT_ID, self._tokens.refresh_token)
        return self._tokens.scope

    def disconnect(self) -> str | None:
        """The only one it has."""
        try:
            self._services.profiles.disconnect(
                self._sub, ProfileId(self._calendar.profile.profile_id), origin=BY_THE_CLIENT
            )
        except NotFound:
            return "not found"
        return None

    def calendars(self) -> list[str] | str:
        """For whom the token is good."""
        try:
            caller = self._services.tokens.authenticate(self._tokens.access_token)
        except Unauthenticated:
            return "ended"
        return [one.name for one in self._services.calendars.of_account(caller.sub)]

    def revoke(self) -> None:
        """By the account."""
        self._services.revocation.by_sub(CLIENT_ID, self._sub, origin=BY_THE_CLIENT)

    @property
    def _sub(self) -> Sub:
        return self._calendar.sub

    def _found(self, query: Mapping[str, Any], *, only_busy: bool = False) -> tuple[Event, ...]:
        return self._services.reading.events(
            EventsQuery(
                self._sub,
                CLIENT_ID,
                "Etc/UTC",
                (self._calendar.calendar_id,),
                start=edge_of(query["from"]) if "from" in query else None,
                end=edge_of(query["to"]) if "to" in query else None,
                include_deleted=query.get("include_deleted", False),
                include_managed=query.get("include_managed", False),
                only_busy=only_busy,
            )
        )


class ThroughThePort:
    """Sends requests."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def open(self, application_calendar_id: str) -> Words:
        """Open and take tokens."""
        answer = self._wire.open(application_calendar_id)
        self._refresh_token = answer["refresh_token"]
        self._wire.token, self._wire.sub = answer["access_token"], answer["sub"]
        (calendar,) = self._wire.get("/v1/calendars").json()["calendars"]
        self._wire.calendar_id = CalendarId(calendar["calendar_id"])
        self._wire.events_path = f"/v1/calendars/{calendar['calendar_id']}/events"
        self._profile_id = calendar["profile_id"]
        return {
            "application_calendar_id": answer["application_calendar_id"],
            "calendars": self.calendars(),
        }

    def write(self, **event: Any) -> str | None:
        """As it is."""
        return _said(self._wire.post(self._wire.events_path, event))

    def delete(self, **event: str) -> str | None:
        """As it is."""
        return _said(self._wire.delete(self._wire.events_path, event))

    def delete_all(self) -> None:
        """On all calendars."""
        _said(self._wire.delete("/v1/events", {"delete_all": True}))

    def read(self, *, localized: bool = False, **query: Any) -> list[Words]:
        """Places included."""
        found = self._get("events", query | {"localized_times": localized, "include_geo": True})
        return [{name: event[name] for name in SHOWN if name in event} for event in found]

    def free_busy(self, **query: Any) -> list[Words]:
        """Without whose calendar it is."""
        return [
            {name: value for name, value in period.items() if name != "calendar_id"}
            for period in self._get("free_busy", query)
        ]

    def watch(self, callback_url: str, **filters: Any) -> None:
        """As it is."""
        _said(self._wire.post("/v1/channels", {"callback_url": callback_url, "filters": filters}))

    def watching(self) -> list[tuple[str, Words]]:
        """Of the account."""
        return [(one["callback_url"], one["filters"]) for one in self._channels()]

    def unwatch(self) -> None:
        """The oldest."""
        channel_id = ChannelId(self._channels()[0]["channel_id"])
        _said(self._wire.delete(f"/v1/channels/{channel_id}"))

    def refresh(self) -> str:
        """By the refresh token."""
        body = {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        answer = self._wire.http.post("/oauth/token", json=self._wire.credentials | body).json()
        self._wire.token = answer["access_token"]
        scope: str = answer["scope"]
        return scope

    def disconnect(self) -> str | None:
        """The only one it has."""
        return _said(self._wire.post(f"/v1/profiles/{self._profile_id}/revoke"))

    def calendars(self) -> list[str] | str:
        """For whom the token is good."""
        response = self._wire.get("/v1/calendars")
        if response.status_code == 401:
            return "ended"
        return [one["calendar_name"] for one in response.json()["calendars"]]

    def revoke(self) -> None:
        """By the account."""
        body = self._wire.credentials | {"sub": self._wire.sub}
        _said(self._wire.http.post("/oauth/token/revoke", json=body))

    def _get(self, what: str, query: Mapping[str, Any]) -> Sequence[Words]:
        texts = {
            name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()
        }
        response = self._wire.get(f"/v1/{what}", params={"tzid": "Etc/UTC"} | texts)
        assert response.status_code == 200, response.text
        found: Sequence[Words] = response.json()[what]
        return found

    def _channels(self) -> Sequence[Words]:
        channels: Sequence[Words] = self._wire.get("/v1/channels").json()["channels"]
        return channels


def _said(response: httpx.Response) -> str | None:
    if response.status_code in (200, 202):
        return None
    return REFUSALS[response.status_code]
