"""What a code of the crib stands for: the label of an item, or somebody's badge."""

from __future__ import annotations

from apcdesk.domain.custody import ItemStatus, Person
from apcdesk.errors import NotFound
from apcdesk.service.services import Services


def resolve(services: Services, code: str) -> Person | ItemStatus:
    """What a code stands for: an item by its label, else somebody by their badge. Raises NotFound, NotHandedOut for a
    retired item."""
    try:
        return services.custody.by_code(code)
    except NotFound:
        return services.crib_people.by_badge(code)
