"""The table of operations: every method and path of the port, who may call it, what it takes and gives."""

from __future__ import annotations

from apcdesk.api import (
    accounts,
    authorize,
    availability,
    batch,
    bookable,
    channels,
    cors,
    elements,
    events,
    feeds,
    oauth,
    reading,
    refusals,
    rules,
    system,
)
from apcdesk.api.element_access import (
    ACCOUNT_MANAGEMENT,
    AGENDA,
    AVAILABILITY,
    MANAGED_AVAILABILITY,
    ElementAccess,
)
from apcdesk.api.operations.links import BOOKABLE_EVENTS, REAL_TIME_SCHEDULING, REAL_TIME_SEQUENCING
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.pages import BOOKING_PAGES, ELEMENT_PAGES, FRONT_PAGE, HANDOFF_PAGES
from apcdesk.api.refusals import FeatureUnavailable
from apcdesk.api.system import HealthAnswer
from apcdesk.api.wire.accounts import (
    AcceptedAnswer,
    AccountAnswer,
    ApplicationCalendarBody,
    AuthorizationParameters,
    CalendarBody,
    CalendarsAnswer,
    DecisionBody,
    NewCalendarAnswer,
    PermissionsAnswer,
    PermissionsBody,
    ProfilesAnswer,
    RevocationBody,
    TokenBody,
    TokensAnswer,
    UserinfoAnswer,
)
from apcdesk.api.wire.availability import AvailabilityAnswer, AvailabilityBody, who_is_asked
from apcdesk.api.wire.batch import BatchAnswer, BatchBody
from apcdesk.api.wire.channels import ChannelAnswer, ChannelBody, ChannelsAnswer
from apcdesk.api.wire.elements import ElementTokenAnswer, ElementTokenBody
from apcdesk.api.wire.events import BulkDeletionBody, DeletionBody, EventBody, ParticipationBody
from apcdesk.api.wire.free_busy import FreeBusyAnswer, FreeBusyParameters
from apcdesk.api.wire.reading import EventsAnswer, EventsParameters, PageParameters
from apcdesk.api.wire.rules import (
    AvailabilityRuleAnswer,
    AvailabilityRuleBody,
    AvailabilityRulesAnswer,
    AvailablePeriodBody,
    AvailablePeriodDeletion,
    AvailablePeriodsAnswer,
    AvailablePeriodsParameters,
)
from apcdesk.api.wire.sequences import (
    SequencedAvailabilityAnswer,
    SequencedAvailabilityBody,
    who_is_asked_in_sequence,
)

CALENDAR_EVENTS = "/v1/calendars/{calendar_id}/events"
RULES = "/v1/availability_rules"
RULE = "/v1/availability_rules/{availability_rule_id}"
PERIODS = "/v1/available_periods"

READS_AGENDA = ElementAccess((AGENDA,))
READS_USERINFO = ElementAccess((AGENDA, MANAGED_AVAILABILITY, ACCOUNT_MANAGEMENT))
MANAGES_ACCOUNT = ElementAccess((ACCOUNT_MANAGEMENT,))
MANAGES_RULES = ElementAccess((MANAGED_AVAILABILITY,))

ACCOUNTS = (
    Operation(
        "POST",
        "/v1/application_calendars",
        accounts.open_application_calendar,
        Credential.IN_BODY,
        body=ApplicationCalendarBody,
        answer=TokensAnswer,
    ),
    Operation(
        "POST",
        "/v1/calendars",
        accounts.post_calendars,
        Credential.IN_BODY_OR_TOKEN,
        body=ApplicationCalendarBody | CalendarBody,
        answer=TokensAnswer | NewCalendarAnswer,
        scope="create_calendar",
        also=(423,),
    ),
    Operation(
        "GET",
        "/oauth/authorize",
        authorize.show_authorization,
        Credential.NONE,
        query=AuthorizationParameters,
        page=True,
        also=(302, 400),
    ),
    Operation(
        "POST",
        "/oauth/authorize",
        authorize.decide_authorization,
        Credential.NONE,
        status=302,
        query=AuthorizationParameters,
        body=DecisionBody,
        page=True,
        also=(400,),
    ),
    Operation(
        "POST",
        "/oauth/token",
        oauth.issue_tokens,
        Credential.OF_OAUTH,
        body=TokenBody,
        answer=TokensAnswer,
    ),
    Operation("POST", "/oauth/token/revoke", oauth.revoke_tokens, Credential.OF_OAUTH, body=RevocationBody),
    Operation(
        "POST",
        "/v1/profiles/{profile_id}/revoke",
        accounts.revoke_profile,
        status=202,
        element=MANAGES_ACCOUNT,
    ),
    Operation("GET", "/v1/calendars", accounts.list_calendars, answer=CalendarsAnswer),
    Operation(
        "POST", "/v1/permissions", accounts.ask_permissions, body=PermissionsBody, answer=PermissionsAnswer
    ),
    Operation("GET", "/v1/profiles", accounts.list_profiles, answer=ProfilesAnswer),
    Operation("GET", "/v1/account", accounts.read_account, answer=AccountAnswer),
    Operation("GET", "/v1/userinfo", accounts.read_userinfo, answer=UserinfoAnswer, element=READS_USERINFO),
)

EVENTS = (
    Operation(
        "POST",
        CALENDAR_EVENTS,
        events.write_event,
        status=202,
        body=EventBody,
        sometimes=AcceptedAnswer,
        scope="create_event",
    ),
    Operation(
        "DELETE",
        CALENDAR_EVENTS,
        events.delete_event,
        status=202,
        body=DeletionBody,
        sometimes=AcceptedAnswer,
        scope="delete_event",
    ),
    Operation(
        "DELETE", "/v1/events", events.delete_events, status=202, body=BulkDeletionBody, scope="delete_event"
    ),
    Operation("POST", "/v1/batch", batch.run_batch, status=207, body=BatchBody, answer=BatchAnswer),
    Operation(
        "POST",
        CALENDAR_EVENTS + "/{event_uid}/participation_status",
        events.change_participation_status,
        status=422,
        body=ParticipationBody,
        scope="change_participation_status",
    ),
    Operation(
        "GET",
        "/v1/events",
        reading.read_events,
        query=EventsParameters,
        answer=EventsAnswer,
        scope="read_events",
        element=READS_AGENDA,
    ),
    Operation(
        "GET",
        "/v1/events/pages/{token}",
        reading.read_events_page,
        query=PageParameters,
        answer=EventsAnswer,
        element=READS_AGENDA,
    ),
    Operation(
        "GET",
        "/v1/free_busy",
        reading.read_free_busy,
        query=FreeBusyParameters,
        answer=FreeBusyAnswer,
        scope="read_free_busy",
        element=READS_AGENDA,
    ),
    Operation(
        "GET",
        "/v1/free_busy/pages/{token}",
        reading.read_free_busy_page,
        query=PageParameters,
        answer=FreeBusyAnswer,
        element=READS_AGENDA,
    ),
)

CHANNELS = (
    Operation(
        "POST",
        "/v1/channels",
        channels.create_channel,
        body=ChannelBody,
        answer=ChannelAnswer,
        scope="read_events",
    ),
    Operation("GET", "/v1/channels", channels.list_channels, answer=ChannelsAnswer, scope="read_events"),
    Operation("DELETE", "/v1/channels/{channel_id}", channels.close_channel, status=202, scope="read_events"),
)

SCHEDULING = (
    Operation(
        "POST",
        "/v1/availability",
        availability.query_availability,
        Credential.TOKEN_OR_KEY,
        body=AvailabilityBody,
        answer=AvailabilityAnswer,
        scope="read_free_busy",
        element=ElementAccess((AVAILABILITY,), who_is_asked, bookable.which_are_booked),
        computes=True,
    ),
    Operation(
        "POST",
        "/v1/sequenced_availability",
        availability.query_sequenced_availability,
        Credential.TOKEN_OR_KEY,
        body=SequencedAvailabilityBody,
        answer=SequencedAvailabilityAnswer,
        scope="read_free_busy",
        element=ElementAccess((AVAILABILITY,), who_is_asked_in_sequence),
        computes=True,
    ),
    Operation(
        "POST",
        RULES,
        rules.write_availability_rule,
        body=AvailabilityRuleBody,
        answer=AvailabilityRuleAnswer,
        element=MANAGES_RULES,
    ),
    Operation(
        "GET", RULES, rules.list_availability_rules, answer=AvailabilityRulesAnswer, element=MANAGES_RULES
    ),
    Operation(
        "GET", RULE, rules.read_availability_rule, answer=AvailabilityRuleAnswer, element=MANAGES_RULES
    ),
    Operation("DELETE", RULE, rules.delete_availability_rule, status=202),
    Operation("POST", PERIODS, rules.write_available_period, status=202, body=AvailablePeriodBody),
    Operation(
        "GET",
        PERIODS,
        rules.list_available_periods,
        query=AvailablePeriodsParameters,
        answer=AvailablePeriodsAnswer,
    ),
    Operation(
        "GET", PERIODS + "/pages/{token}", rules.list_available_periods_page, answer=AvailablePeriodsAnswer
    ),
    Operation("DELETE", PERIODS, rules.delete_available_periods, status=202, body=AvailablePeriodDeletion),
    Operation(
        "POST",
        "/v1/element_tokens",
        elements.mint_element_token,
        Credential.API_KEY,
        body=ElementTokenBody,
        answer=ElementTokenAnswer,
    ),
)

REFUSED = (
    *(
        Operation(
            method, path, refusals.unavailable_feature, Credential.ANY, status=402, answer=FeatureUnavailable
        )
        for method, path in refusals.UNAVAILABLE
    ),
    *(
        Operation(method, path, refusals.needs_scope(scope), status=403, scope=scope)
        for method, path, scope in refusals.SCOPE_NOBODY_HAS
    ),
    Operation(
        "POST", "/v1/application_verification", refusals.verify_application, Credential.API_KEY, status=202
    ),
    Operation("POST", "/v1/applications", refusals.create_application, Credential.NONE, status=401),
)

HEALTH = (Operation("GET", "/health", system.read_health, Credential.NONE, answer=HealthAnswer, also=(503,)),)

FEEDS = (
    Operation(
        "GET", "/feeds/{secret}.ics", feeds.read_feed, Credential.NONE, file="calendar", also=(304, 503)
    ),
)

CALLS = (*ACCOUNTS, *EVENTS, *CHANNELS, *SCHEDULING, *REAL_TIME_SCHEDULING, *REAL_TIME_SEQUENCING)
PREFLIGHTS = tuple(
    Operation("OPTIONS", path, cors.preflight, Credential.NONE, status=204)
    for path in dict.fromkeys(call.path for call in CALLS if call.element is not None)
)

OPERATIONS: tuple[Operation, ...] = (
    *CALLS,
    *PREFLIGHTS,
    *FRONT_PAGE,
    *BOOKING_PAGES,
    *HANDOFF_PAGES,
    *BOOKABLE_EVENTS,
    *ELEMENT_PAGES,
    *FEEDS,
    *REFUSED,
    *HEALTH,
)
