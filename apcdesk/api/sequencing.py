"""Links of sequences for the programs that make them: contract scheduling §5.7."""

from __future__ import annotations

from apcdesk.api.auth import client_by_key_or_body
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.problems import validated
from apcdesk.api.scheduling import (
    SEQUENCING_ID,
    disabled_link,
    foreign_problems,
    link_of_path,
    link_of_token,
)
from apcdesk.api.wire.scheduling import link_url, sent_members
from apcdesk.api.wire.sequences import sequence_problems, who_is_asked_in_sequence
from apcdesk.api.wire.sequencing import (
    SequencingBody,
    nature_of_sequencing_problems,
    sequence_link_answer,
    sequencing_request,
    sequencing_sent,
)
from apcdesk.domain.scheduling import SchedulingLink
from apcdesk.service.validation import refuse


def create_sequence_link(call: Call) -> Reply:
    """A link on whose page one visitor chooses when several events take place, one after the other."""
    client = client_by_key_or_body(call)
    sent = sequencing_sent(call.sent)
    query = sent_members(sent, "availability")
    asked = who_is_asked_in_sequence(query)
    wrong = foreign_problems(call, sent, sequence_problems(query), asked, client.client_id)
    body = validated(SequencingBody, sent, wrong)
    refuse(nature_of_sequencing_problems(body, call.services.clock.now()))
    request = sequencing_request(body, client.client_id)
    link = call.services.scheduling.create(client.client_id, request, origin=call.origin)
    answer = {
        "url": link_url(call.base_url, link),
        "real_time_sequencing": sequence_link_answer(link, call.base_url),
    }
    return Reply(200, answer, PRIVATE)


def read_sequence_link(call: Call) -> Reply:
    """What has become of the link of a sequence."""
    return _told(call, link_of_path(call, SEQUENCING_ID))


def find_sequence_link(call: Call) -> Reply:
    """What has become of the link of a sequence whose page a token opens."""
    return _told(call, link_of_token(call, sequence=True))


def disable_sequence_link(call: Call) -> Reply:
    """Offer nothing on the page of a sequence any more, and say why."""
    return _told(call, disabled_link(call, SEQUENCING_ID))


def _told(call: Call, link: SchedulingLink) -> Reply:
    return Reply(200, {"real_time_sequencing": sequence_link_answer(link, call.base_url)}, PRIVATE)
