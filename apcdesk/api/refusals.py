"""Documented features that are not offered here, each with its polite answer: contract §11 and §13."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import TypedDict

from apcdesk.api.auth import REALM, anyone, caller, client_by_key
from apcdesk.api.call import ACCEPTED, Call, Reply
from apcdesk.errors import Unauthenticated

UNAVAILABLE = (
    ("POST", "/v1/add_to_calendar"),
    ("POST", "/v1/attachments"),
    ("POST", "/v1/conferencing_service_authorizations"),
    ("GET", "/v1/scheduling_conversations"),
    ("POST", "/v1/scheduling_conversations"),
    ("GET", "/v1/scheduling_conversations/{scheduling_conversation_id}"),
    ("GET", "/v1/smart_invites"),
    ("POST", "/v1/smart_invites"),
)
"""402 with a body."""

SCOPE_NOBODY_HAS = (
    ("GET", "/v1/accessible_calendars", "service_account/accounts/manage"),
    ("POST", "/v1/delegated_authorizations", "delegated_scope"),
    ("POST", "/v1/link_tokens", "link_token"),
    ("GET", "/v1/resources", "service_account/resources/manage"),
    ("POST", "/v1/service_account_authorizations", "service_account/accounts/manage"),
)
"""403: no token of ours has the scope."""


class FeatureUnavailable(TypedDict):
    """What is said of a feature that is not offered."""

    error: str
    description: str


def feature_unavailable() -> Reply:
    """The body of every 402."""
    return Reply(402, {"error": "feature_unavailable", "description": "This feature is not available here"})


def unavailable_feature(call: Call) -> Reply:
    """A documented feature that this product does not offer."""
    anyone(call)
    return feature_unavailable()


def needs_scope(scope: str) -> Callable[[Call], Reply]:
    """A handler for what needs a scope that nobody is granted."""

    def refuse(call: Call) -> Reply:
        """Needs a scope that no token here has."""
        caller(call)
        return insufficient_scope(scope)

    return refuse


def insufficient_scope(scope: str) -> Reply:
    """The 403 of a missing scope."""
    header = f'{REALM}, error="insufficient_scope", scope="{scope}"'
    return Reply(403, headers={"WWW-Authenticate": header})


def verify_application(call: Call) -> Reply:
    """Accepted without effect."""
    client_by_key(call)
    return ACCEPTED


def create_application(call: Call) -> Reply:
    """Needs an administrator's key, which nobody has."""
    client_by_key(call)
    raise Unauthenticated("no administrator's key")
