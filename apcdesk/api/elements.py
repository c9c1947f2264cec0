"""Element tokens: contract scheduling §6.1."""

from __future__ import annotations

from typing import Any

from apcdesk.api.auth import client_by_key
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.fields import is_name
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.elements import ElementTokenBody, element_token, element_token_answer
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.errors import Problem
from apcdesk.service.port.element_tokens import MAX_SUBS


def mint_element_token(call: Call) -> Reply:
    """A token with which a page may show an Element for 18 hours."""
    client, secret_sha256 = client_by_key(call)
    sent = call.sent
    body = validated(ElementTokenBody, sent, _strangers(call, sent.get("subs"), client.client_id))
    made = call.services.element_tokens.mint(
        element_token(body, client.client_id),
        secret_sha256=secret_sha256,
    )
    return Reply(200, {**element_token_answer(made)}, PRIVATE)


def _strangers(call: Call, sent: Any, client_id: ClientId) -> list[Problem]:
    subs = sent if isinstance(sent, list) else []
    named = {Sub(sub) for sub in subs[:MAX_SUBS] if is_name(sub)}
    known = call.services.calendars.of_client(named, client_id)
    return [
        problem(f"subs[{index}]", "errors.not_recognized")
        for index, sub in enumerate(subs)
        if isinstance(sub, str) and sub in named and sub not in known
    ]
