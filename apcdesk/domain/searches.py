"""SavedSearch: a question about times that is asked again and again, kept under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """`question` is what whoever saved it needs to ask again, as a JSON value; `saved` is when, UTC."""

    name: str
    question: Mapping[str, Any]
    saved: datetime
