"""Examples for the OpenAPI document, by the model of what they are: the contract's own where it has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from apcdesk.api.refusals import FeatureUnavailable, feature_unavailable
from apcdesk.api.system import HealthAnswer
from apcdesk.api.wire import accounts as wire_accounts
from apcdesk.api.wire import availability as wire_availability
from apcdesk.api.wire import batch as wire_batch
from apcdesk.api.wire import bookable as wire_bookable
from apcdesk.api.wire import channels as wire_channels
from apcdesk.api.wire import elements as wire_elements
from apcdesk.api.wire import events as wire_events
from apcdesk.api.wire import free_busy as wire_free_busy
from apcdesk.api.wire import reading as wire_reading
from apcdesk.api.wire import rules as wire_rules
from apcdesk.api.wire import scheduling as wire_scheduling
from apcdesk.api.wire import sequences as wire_sequences
from apcdesk.api.wire import sequencing as wire_sequencing
from apcdesk.api.wire import visiting as wire_visiting

SUB = "apc_64b17fbb8090ea21640c9152"
CALENDAR_ID = "cal_YYptyBKGewCkrTTz_0000000000"
CLIENT = {"client_id": "my-program", "client_secret": "CRN_a-secret-of-my-own"}
NAME = "my-unique-string"
ACCESS_TOKEN, REFRESH_TOKEN = "P531x88i05Ld2yXHIQ7WjiEyqlmOHsgI", "3gBYG1XamYDUEXUyybbummQWEe5YqPmf"
EVENT_ID = "qTtZdczOccgaPncGJaCiLg"
CALLBACK_URL = "https://example.com/told"

IDS: Mapping[str, str] = {
    "calendar_id": CALENDAR_ID,
    "event_uid": "evt_external_5dd55a1f9c2b7e0011aa22bb",
    "profile_id": "pro_YYptyBKGewCkrTTz",
    "channel_id": "chn_54cf7c7cb4ad4c1027000001",
    "real_time_scheduling_id": "sch_64b1859e8090ea21640c915f",
    "real_time_sequencing_id": "seq_64b185388090ea21640c915e",
    "scheduling_conversation_id": "scv_64b185388090ea21640c915f",
    "availability_rule_id": "default",
    "bookable_event_id": "bke_1",
    "registration_id": "87326",
    "element": "slot-picker",
    "file": "page.js",
    "secret": "Q0r2aVbN8xZkT5mJ7uYwE1sHcLdFgP3i",
    "link_token": "3q9ZKxkW0b5mT1uYc8RfLA",
    "handoff_token": "8fKq2wX0c5mT1uYb9RfLdP",
    "code": "R8M2KD",
    "token": "08a07b034306679e08a07b03-2",
}
"""What stands in paths."""

_PROFILE = {
    "provider_name": "cronofy",
    "profile_id": IDS["profile_id"],
    "profile_name": IDS["profile_id"].removeprefix("pro_"),
}
_CALENDAR = {
    "calendar_id": CALENDAR_ID,
    "calendar_name": NAME,
    "calendar_readonly": False,
    "calendar_deleted": False,
    "calendar_primary": True,
    "calendar_integrated_conferencing_available": False,
    "calendar_attachments_available": False,
    "permission_level": "unrestricted",
}
_CONNECTED = {
    **_PROFILE,
    "provider_service": "cronofy",
    "profile_connected": True,
    "profile_initial_sync_required": False,
}
_USERINFO = {
    "sub": SUB,
    "cronofy.type": "application_calendar",
    "cronofy.data": {
        "application_calendar": {"application_calendar_id": NAME},
        "authorization": {"scope": "read_write", "status": "active"},
        "profiles": [{**_CONNECTED, "profile_calendars": [_CALENDAR]}],
    },
    "application_calendar_id": NAME,
}
_PERIOD = {"start": "2019-11-20T15:30:00Z", "end": "2019-11-20T17:00:00Z"}
_DAY = {"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T18:00:00Z"}
_EVENT = {
    "event_id": EVENT_ID,
    "summary": "Board meeting",
    "description": "Discuss plans for the next quarter.",
    **_PERIOD,
    "location": {"description": "Board room"},
}
_RULE = {
    "availability_rule_id": "default",
    "tzid": "Europe/London",
    "weekly_periods": [{"day": "monday", "start_time": "09:30", "end_time": "12:30"}],
}
_AVAILABLE_PERIOD = {"available_period_id": "saturday-1", **_DAY}
_CHANNEL = {
    "channel_id": IDS["channel_id"],
    "callback_url": CALLBACK_URL,
    "filters": {"calendar_ids": [CALENDAR_ID]},
}
_LINK_URL = "http://127.0.0.1:8990/rts/3q9ZKxkW0b5mT1uYc8RfLA"
_LINK = {
    "real_time_scheduling_id": IDS["real_time_scheduling_id"],
    "url": _LINK_URL,
    "status": "open",
    "event": {"event_id": EVENT_ID, "summary": "Board meeting", "event_private": False},
}
_SEQUENCE_LINK = {
    **{name: value for name, value in _LINK.items() if name != "real_time_scheduling_id"},
    "real_time_sequencing_id": IDS["real_time_sequencing_id"],
}
_FORM = {"proof": ACCESS_TOKEN, "tzid": "Europe/London", "lang": "en"}
_TOUR = {"bookable_event_id": IDS["bookable_event_id"], **_PERIOD, "status": "confirmed"}
_REGISTRATION = {
    "registration_id": IDS["registration_id"],
    "status": "accepted",
    "metadata": {"name": "Bill the One"},
}
_ONE_PAGE = {"current": 1, "total": 1}

ASKED: Mapping[Any, Mapping[str, Any]] = {
    wire_accounts.ApplicationCalendarBody: {**CLIENT, "application_calendar_id": NAME},
    wire_accounts.CalendarBody: {"profile_id": IDS["profile_id"], "name": "Talks", "color": "#49BED8"},
    wire_accounts.DecisionBody: {"proof": ACCESS_TOKEN, "sub": SUB, "decision": "allow"},
    wire_accounts.TokenBody: {**CLIENT, "grant_type": "refresh_token", "refresh_token": REFRESH_TOKEN},
    wire_accounts.RevocationBody: {**CLIENT, "token": REFRESH_TOKEN},
    wire_accounts.PermissionsBody: {
        "permissions": [{"calendar_id": CALENDAR_ID, "permission_level": "unrestricted"}]
    },
    wire_events.EventBody: _EVENT,
    wire_events.DeletionBody: {"event_id": EVENT_ID},
    wire_events.BulkDeletionBody: {"calendar_ids": [CALENDAR_ID]},
    wire_events.ParticipationBody: {"status": "accepted"},
    wire_batch.BatchBody: {
        "batch": [
            {
                "method": "DELETE",
                "relative_url": f"/v1/calendars/{CALENDAR_ID}/events",
                "data": {"event_id": "456"},
            },
            {"method": "POST", "relative_url": f"/v1/calendars/{CALENDAR_ID}/events", "data": _EVENT},
        ]
    },
    wire_channels.ChannelBody: {
        "callback_url": CALLBACK_URL,
        "filters": {"calendar_ids": [CALENDAR_ID]},
    },
    wire_availability.AvailabilityBody: {
        "participants": [{"members": [{"sub": SUB}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "query_periods": [_DAY],
        "response_format": "slots",
        "start_interval": {"minutes": 30},
        "buffer": {"before": {"minutes": 15}},
    },
    wire_sequences.SequencedAvailabilityBody: {
        "sequence": [
            {
                "sequence_id": "demonstration",
                "ordinal": 1,
                "participants": [{"members": [{"sub": SUB}], "required": "all"}],
                "required_duration": {"minutes": 60},
                "start_interval": {"minutes": 30},
                "buffer": {"after": {"minimum": {"minutes": 15}, "maximum": {"minutes": 60}}},
            },
            {
                "sequence_id": "signature",
                "ordinal": 2,
                "participants": [{"members": [{"sub": SUB}], "required": "all"}],
                "required_duration": {"minutes": 30},
                "start_interval": {"minutes": 15},
            },
        ],
        "query_periods": [_DAY],
    },
    wire_rules.AvailabilityRuleBody: _RULE,
    wire_rules.AvailablePeriodBody: _AVAILABLE_PERIOD,
    wire_rules.AvailablePeriodDeletion: {"available_period_id": "saturday-1"},
    wire_scheduling.SchedulingBody: {
        **CLIENT,
        "oauth": {"redirect_uri": "https://example.com/back"},
        "event": {"event_id": EVENT_ID, "summary": "Board meeting", "tzid": "Europe/London"},
        "availability": {
            "participants": [{"members": [{"sub": SUB}], "required": "all"}],
            "required_duration": {"minutes": 60},
            "query_periods": [_DAY],
        },
        "target_calendars": [{"sub": SUB, "calendar_id": CALENDAR_ID}],
        "tzid": "Europe/London",
        "callback_urls": {"completed_url": CALLBACK_URL},
    },
    wire_bookable.BookableEventBody: {**_TOUR, "registration": {"capacity": 5}},
    wire_bookable.RegistrationBody: _REGISTRATION,
    wire_sequencing.SequencingBody: {
        "oauth": {"redirect_uri": "https://example.com/back"},
        "event": {"event_id": EVENT_ID, "summary": "Board meeting", "tzid": "Europe/London"},
        "availability": {
            "sequence": [
                {
                    "sequence_id": "1",
                    "participants": [{"members": [{"sub": SUB}], "required": "all"}],
                    "required_duration": {"minutes": 60},
                    "buffer": {"after": {"minimum": {"minutes": 15}, "maximum": {"minutes": 60}}},
                    "event": {"summary": "Demonstration"},
                },
                {
                    "sequence_id": "2",
                    "participants": [{"members": [{"sub": SUB}], "required": "all"}],
                    "required_duration": {"minutes": 30},
                    "event": {"summary": "Signature"},
                },
            ],
            "query_periods": [_PERIOD],
        },
    },
    wire_scheduling.DisablingBody: {"display_message": "Our calendar is full. Please call us."},
    wire_visiting.VisitorForm: _FORM,
    wire_visiting.SelectionForm: {**_FORM, "start": _DAY["start"], "name": "Ida Lund"},
    wire_visiting.HandoffForm: {**_FORM, "start": _DAY["start"], "name": "Ida Lund"},
    wire_visiting.MoveForm: {**_FORM, "start": _DAY["start"]},
    wire_elements.ElementTokenBody: {
        "version": "1",
        "permissions": ["availability"],
        "subs": [SUB],
        "origin": "https://example.com",
    },
}
"""Bodies of requests."""

ANSWERED: Mapping[Any, Mapping[str, Any]] = {
    wire_accounts.TokensAnswer: {
        "token_type": "bearer",
        "access_token": ACCESS_TOKEN,
        "expires_in": 3600,
        "refresh_token": REFRESH_TOKEN,
        "scope": "read_write",
        "application_calendar_id": NAME,
        "sub": SUB,
        "linking_profile": _PROFILE,
    },
    wire_accounts.NewCalendarAnswer: {
        "calendar": {
            **_PROFILE,
            "calendar_id": "cal_YYptyBKGewCkrTTz_0000000001",
            "calendar_name": "Talks",
            "calendar_readonly": False,
            "calendar_deleted": False,
        }
    },
    wire_accounts.CalendarsAnswer: {"sub": SUB, "calendars": [{**_PROFILE, **_CALENDAR}]},
    wire_accounts.ProfilesAnswer: {"profiles": [_CONNECTED]},
    wire_accounts.AccountAnswer: {
        "account": {
            "account_id": SUB,
            "email": None,
            "name": NAME,
            "scope": "read_write",
            "default_tzid": "Europe/Oslo",
        },
        "sub": SUB,
    },
    wire_accounts.UserinfoAnswer: _USERINFO,
    wire_accounts.PermissionsAnswer: {"permissions_request": {"accepted": True}},
    wire_reading.EventsAnswer: {
        "pages": {
            "current": 1,
            "total": 2,
            "next_page": f"http://127.0.0.1:8990/v1/events/pages/{IDS['token']}",
        },
        "events": [
            {
                "calendar_id": CALENDAR_ID,
                "event_uid": "evt_5dd55a1f9c2b7e0011aa22bb",
                **_EVENT,
                "deleted": False,
                "created": "2019-11-01T08:00:01Z",
                "updated": "2019-11-01T09:24:16Z",
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
        ],
    },
    wire_free_busy.FreeBusyAnswer: {
        "pages": _ONE_PAGE,
        "free_busy": [{"calendar_id": CALENDAR_ID, **_PERIOD, "free_busy_status": "busy"}],
    },
    wire_batch.BatchAnswer: {
        "batch": [
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
    },
    wire_channels.ChannelAnswer: {"channel": _CHANNEL},
    wire_channels.ChannelsAnswer: {"channels": [_CHANNEL]},
    wire_availability.AvailabilityAnswer: {
        "available_slots": [
            {
                "start": "2019-11-20T09:00:00Z",
                "end": "2019-11-20T10:00:00Z",
                "participants": [{"sub": SUB}],
            }
        ]
    },
    wire_sequences.SequencedAvailabilityAnswer: {
        "sequences": [
            {
                "sequence": [
                    {
                        "sequence_id": "demonstration",
                        "start": "2019-11-20T09:00:00Z",
                        "end": "2019-11-20T10:00:00Z",
                        "participants": [{"sub": SUB}],
                    },
                    {
                        "sequence_id": "signature",
                        "start": "2019-11-20T10:15:00Z",
                        "end": "2019-11-20T10:45:00Z",
                        "participants": [{"sub": SUB}],
                    },
                ]
            }
        ]
    },
    wire_rules.AvailabilityRuleAnswer: {"availability_rule": _RULE},
    wire_rules.AvailabilityRulesAnswer: {"availability_rules": [_RULE]},
    wire_rules.AvailablePeriodsAnswer: {"pages": _ONE_PAGE, "available_periods": [_AVAILABLE_PERIOD]},
    wire_bookable.BookableEventAnswer: {
        **_TOUR,
        "registration": {
            "capacity": 5,
            "registered_count": 1,
            "total_count": 1,
            "registrations": [_REGISTRATION],
        },
    },
    wire_scheduling.SchedulingAnswer: {"url": _LINK_URL, "real_time_scheduling": _LINK},
    wire_scheduling.SchedulingStatusAnswer: {"real_time_scheduling": {**_LINK, "status": "disabled"}},
    wire_sequencing.SequencingAnswer: {"url": _LINK_URL, "real_time_sequencing": _SEQUENCE_LINK},
    wire_sequencing.SequencingStatusAnswer: {
        "real_time_sequencing": {**_SEQUENCE_LINK, "status": "disabled"}
    },
    wire_elements.ElementTokenAnswer: {
        "element_token": {
            "permissions": ["availability"],
            "origin": "https://example.com",
            "subs": [SUB],
            "token": "ELEMENT_TOKEN_P531x88i05Ld2yXHIQ",
            "expires_in": 64800,
        }
    },
    FeatureUnavailable: feature_unavailable().body or {},
    HealthAnswer: {"status": "ok", "version": "0.1.0", "database": "reachable"},
}
"""Bodies of answers."""

EXAMPLES: Mapping[Any, Mapping[str, Any]] = {**ASKED, **ANSWERED}
