"""The operations of links and of bookable events, which belong to a client and not to an account."""

from __future__ import annotations

from apcdesk.api import bookable, scheduling, sequencing
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.wire.bookable import BookableEventAnswer, BookableEventBody, RegistrationBody
from apcdesk.api.wire.scheduling import (
    DisablingBody,
    SchedulingAnswer,
    SchedulingBody,
    SchedulingStatusAnswer,
    StatusParameters,
)
from apcdesk.api.wire.sequencing import SequencingAnswer, SequencingBody, SequencingStatusAnswer

LINKS = "/v1/real_time_scheduling"
LINK = "/v1/real_time_scheduling/{real_time_scheduling_id}"
SEQUENCE_LINKS = "/v1/real_time_sequencing"
SEQUENCE_LINK = "/v1/real_time_sequencing/{real_time_sequencing_id}"
BOOKABLE = "/v1/bookable_events/{bookable_event_id}"

REAL_TIME_SCHEDULING = (
    Operation(
        "POST",
        LINKS,
        scheduling.create_link,
        Credential.IN_BODY_OR_KEY,
        body=SchedulingBody,
        answer=SchedulingAnswer,
    ),
    Operation(
        "GET",
        LINKS,
        scheduling.find_link,
        Credential.API_KEY,
        query=StatusParameters,
        answer=SchedulingStatusAnswer,
        also=(404,),
    ),
    Operation("GET", LINK, scheduling.read_link, Credential.API_KEY, answer=SchedulingStatusAnswer),
    Operation(
        "POST",
        LINK + "/disable",
        scheduling.disable_link,
        Credential.API_KEY,
        body=DisablingBody,
        answer=SchedulingStatusAnswer,
    ),
)

REAL_TIME_SEQUENCING = (
    Operation(
        "POST",
        SEQUENCE_LINKS,
        sequencing.create_sequence_link,
        Credential.IN_BODY_OR_KEY,
        body=SequencingBody,
        answer=SequencingAnswer,
    ),
    Operation(
        "GET",
        SEQUENCE_LINKS,
        sequencing.find_sequence_link,
        Credential.API_KEY,
        query=StatusParameters,
        answer=SequencingStatusAnswer,
        also=(404,),
    ),
    Operation(
        "GET",
        SEQUENCE_LINK,
        sequencing.read_sequence_link,
        Credential.API_KEY,
        answer=SequencingStatusAnswer,
    ),
    Operation(
        "POST",
        SEQUENCE_LINK + "/disable",
        sequencing.disable_sequence_link,
        Credential.API_KEY,
        body=DisablingBody,
        answer=SequencingStatusAnswer,
    ),
)

BOOKABLE_EVENTS = (
    Operation(
        "POST",
        "/v1/bookable_events",
        bookable.write_bookable_event,
        Credential.API_KEY,
        body=BookableEventBody,
        answer=BookableEventAnswer,
    ),
    Operation("GET", BOOKABLE, bookable.read_bookable_event, Credential.API_KEY, answer=BookableEventAnswer),
    Operation(
        "POST",
        BOOKABLE + "/registrations",
        bookable.write_registration,
        Credential.API_KEY,
        body=RegistrationBody,
        answer=BookableEventAnswer,
    ),
    Operation(
        "DELETE",
        BOOKABLE + "/registrations/{registration_id}",
        bookable.delete_registration,
        Credential.API_KEY,
        answer=BookableEventAnswer,
    ),
)
