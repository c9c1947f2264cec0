"""The port's answers to the calls that every SDK makes: contract accounts-and-events, with names for what differs."""

from __future__ import annotations

from typing import Any

from tests.parity.sdks import Refused

WRITTEN = "2027-03-10T10:20:00Z"
"""The moment at which the services' clock stands."""
UNAVAILABLE = Refused(
    402, {"error": "feature_unavailable", "description": "This feature is not available here"}
)
NO_SCOPE, NO_TOKEN = Refused(403), Refused(401)
CALLBACK_URL = "http://127.0.0.1:9/told"

PROFILE = {"provider_name": "cronofy", "profile_id": "<profile_id>", "profile_name": "<profile_name>"}
TOKENS: dict[str, Any] = {
    "token_type": "bearer",
    "access_token": "<access_token>",
    "expires_in": 3600,
    "refresh_token": "<refresh_token>",
    "scope": "read_write",
    "sub": "<sub>",
    "application_calendar_id": "stand",
}
OPENED = TOKENS | {"linking_profile": PROFILE}
REFRESHED = TOKENS | {"access_token": "<access_token 2>"}
PERSON_TOKENS: dict[str, Any] = {
    "token_type": "bearer",
    "access_token": "<access_token 3>",
    "expires_in": 3600,
    "refresh_token": "<refresh_token 2>",
    "scope": "create_calendar read_write",
    "sub": "<person_sub>",
    "account_id": "<person_sub>",
    "linking_profile": {
        "provider_name": "cronofy",
        "provider_service": "cronofy",
        "profile_id": "<person_profile_id>",
        "profile_name": "<person_profile_name>",
    },
}
CALENDAR = {
    "calendar_id": "<calendar_id>",
    "calendar_name": "stand",
    "calendar_readonly": False,
    "calendar_deleted": False,
    "calendar_primary": True,
    "calendar_integrated_conferencing_available": False,
    "calendar_attachments_available": False,
    "permission_level": "unrestricted",
}
CALENDARS = {"sub": "<sub>", "calendars": [PROFILE | CALENDAR]}
CONNECTED = PROFILE | {
    "provider_service": "cronofy",
    "profile_connected": True,
    "profile_initial_sync_required": False,
}
PROFILES = {"profiles": [CONNECTED]}
ACCOUNT = {
    "account": {
        "account_id": "<sub>",
        "email": None,
        "name": "stand",
        "scope": "read_write",
        "default_tzid": "Europe/Oslo",
    },
    "sub": "<sub>",
}
USERINFO = {
    "sub": "<sub>",
    "cronofy.type": "application_calendar",
    "cronofy.data": {
        "application_calendar": {"application_calendar_id": "stand"},
        "authorization": {"scope": "read_write", "status": "active"},
        "profiles": [CONNECTED | {"profile_calendars": [CALENDAR]}],
    },
    "application_calendar_id": "stand",
}
NEW_CALENDAR = {
    "calendar": {
        "provider_name": "cronofy",
        "profile_id": "<person_profile_id>",
        "profile_name": "<person_profile_name>",
        "calendar_id": "<calendar_id 2>",
        "calendar_name": "Talks",
        "calendar_readonly": False,
        "calendar_deleted": False,
    }
}
ACCEPTED = {"permissions_request": {"accepted": True}}
CHANNEL: dict[str, Any] = {
    "channel_id": "<channel_id>",
    "callback_url": CALLBACK_URL,
    "filters": {"calendar_ids": ["<calendar_id>"], "only_managed": True},
}

EVENT: dict[str, Any] = {
    "event_id": "e1",
    "summary": "Board meeting",
    "description": "Discuss plans for the next quarter.",
    "start": "2027-03-12T15:30:00Z",
    "end": "2027-03-12T17:00:00Z",
    "location": {"description": "Board room"},
}
EXTERNAL: dict[str, Any] = {
    "summary": "Moved by a program",
    "start": "2027-03-13T09:00:00Z",
    "end": "2027-03-13T10:00:00Z",
}
_READ = {
    "calendar_id": "<calendar_id>",
    "deleted": False,
    "created": WRITTEN,
    "updated": WRITTEN,
    "participation_status": "accepted",
    "attendees": [],
    "transparency": "opaque",
    "extended_transparency": "opaque",
    "status": "confirmed",
    "categories": [],
    "recurring": False,
    "event_private": False,
    "options": {"delete": True, "update": True, "change_participation_status": False},
}
READ_EVENT = EVENT | _READ | {"event_uid": "<event_uid>"}
READ_EXTERNAL = EXTERNAL | _READ | {"event_uid": "<external_uid>", "description": ""}
ONE_PAGE = {"current": 1, "total": 1}
EVENTS: dict[str, Any] = {"pages": ONE_PAGE, "events": [READ_EVENT, READ_EXTERNAL]}
NO_EVENTS: dict[str, Any] = {"pages": ONE_PAGE, "events": []}
FREE_BUSY: dict[str, Any] = {
    "pages": ONE_PAGE,
    "free_busy": [
        {
            "calendar_id": "<calendar_id>",
            "start": one["start"],
            "end": one["end"],
            "free_busy_status": "busy",
        }
        for one in (EVENT, EXTERNAL)
    ],
}

BATCH: tuple[dict[str, Any], ...] = (
    {
        "method": "POST",
        "relative_url": "/v1/calendars/<calendar_id>/events",
        "data": EVENT | {"event_id": "e2"},
    },
    {"method": "DELETE", "relative_url": "/v1/calendars/<calendar_id>/events", "data": {"event_id": "e2"}},
    {"method": "POST", "relative_url": "/v1/calendars/<calendar_id>/events", "data": EVENT | {"summary": ""}},
)


def wrong(field: str, key: str, description: str) -> Refused:
    """A 422 with one problem."""
    return Refused(422, {"errors": {field: [{"key": key, "description": description}]}})


BATCHED = {
    "batch": [
        {"status": 202},
        {"status": 202},
        {
            "status": 422,
            "data": {
                "errors": {
                    "summary": [{"key": "errors.required", "description": "summary must be specified"}]
                }
            },
        },
    ]
}
NOT_INVITED = wrong("event_uid", "errors.not_supported", "is not supported")
SINGLE = wrong("profile_id", "errors.not_supported", "application calendars are limited to one calendar")
NO_SUMMARY = wrong("summary", "errors.required", "summary must be specified")
