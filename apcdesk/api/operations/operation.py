"""What is said of one method of one path: who may call it, what it takes and gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pydantic import BaseModel

from apcdesk.api.call import Call, Reply
from apcdesk.api.element_access import ElementAccess

Handler = Callable[[Call], Reply]


class Credential(Enum):
    """What an operation asks for: contract §1.4."""

    NONE = "none"
    ACCESS_TOKEN = "access_token"
    API_KEY = "api_key"
    TOKEN_OR_KEY = "token_or_key"
    IN_BODY = "in_body"
    IN_BODY_OR_TOKEN = "in_body_or_token"
    IN_BODY_OR_KEY = "in_body_or_key"
    OF_OAUTH = "of_oauth"
    """In the body too; what is wrong is answered by 400, as RFC 6749 says."""
    ANY = "any"
    """A good one of any kind, wherever it stands."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path. A body may be one of several models; an answer is JSON, a page, a file, or empty.

    `page` says that people read what it answers, refusals too; `media` is what a page is when it is no HTML, `file`
    the kinds of text that a file may be. `sometimes` is what stands in an answer that is else empty, `scope` what a
    token needs, `element` how Elements may call it, `also` the statuses that do not follow from the rest.
    `computes` marks what keeps the processor busy for long.
    """

    method: str
    path: str
    handler: Handler
    credential: Credential = Credential.ACCESS_TOKEN
    status: int = 200
    body: Any = None
    query: type[BaseModel] | None = None
    answer: Any = None
    page: bool = False
    media: str = "text/html"
    file: str | None = None
    sometimes: Any = None
    scope: str | None = None
    also: tuple[int, ...] = ()
    element: ElementAccess | None = None
    computes: bool = False
