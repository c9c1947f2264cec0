"""Which steps a visit takes: one without a choice is left out, and is not counted."""

from __future__ import annotations

from apcdesk.desk.kiosk.offer import Catalogue, Offering, choice_of_people
from apcdesk.desk.kiosk.session import Visit
from apcdesk.desk.kiosk.steps import Step


def steps_of(catalogue: Catalogue | None, visit: Visit) -> tuple[Step, ...]:
    """The steps from the first choice to the end."""
    only = only_offering(catalogue)
    nothing_to_choose = only is not None and not choice_of_people(only.kind)
    nothing_asked = visit.kind is not None and visit.kind.form.empty
    left_out = {
        Step.ATTRACT: True,
        Step.CHOOSE: nothing_to_choose,
        Step.DETAILS: nothing_asked,
        Step.NUMBER: True,
    }
    return tuple(step for step in Step if not left_out.get(step, False))


def only_offering(catalogue: Catalogue | None) -> Offering | None:
    """What is offered, when it is a single thing."""
    offerings = catalogue.offerings if catalogue else ()
    return offerings[0] if len(offerings) == 1 else None
