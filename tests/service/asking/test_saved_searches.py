"""Searches are kept by name, seen by every desk, and come back when they were deleted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.searches import SavedSearch
from apcdesk.errors import Invalid, NotFound, NothingToUndo
from apcdesk.service.services import Services
from tests.builders_services import STORY_NOW, ManualClock

INTERVIEW = {"length": 45, "groups": [{"name": "Manager", "subs": ["apc_a"], "required": None}]}
TRIAL = {"length": 240, "groups": []}


def test_what_one_desk_saves_the_other_opens_in_the_order_of_names(
    services: Services, second: Services, staff: Origin
):
    services.saved_searches.save("  trial shift ", TRIAL, origin=staff)
    services.saved_searches.save("Interview", INTERVIEW, origin=staff)

    assert second.saved_searches.all() == (
        SavedSearch("Interview", INTERVIEW, STORY_NOW),
        SavedSearch("trial shift", TRIAL, STORY_NOW),
    )


def test_saving_again_replaces_and_taking_back_restores(
    services: Services, staff: Origin, clock: ManualClock
):
    services.saved_searches.save("Interview", INTERVIEW, origin=staff)
    clock.advance(minutes=5)
    changes = services.saved_searches.save("Interview", TRIAL, origin=staff)
    assert services.saved_searches.all() == (
        SavedSearch("Interview", TRIAL, datetime(2027, 3, 10, 10, 25, tzinfo=UTC)),
    )

    services.changes.undo(changes)

    assert services.saved_searches.all() == (SavedSearch("Interview", INTERVIEW, STORY_NOW),)


def test_a_deleted_search_comes_back_and_goes_again(services: Services, staff: Origin):
    made = services.saved_searches.save("Interview", INTERVIEW, origin=staff)
    changes = services.saved_searches.delete("Interview", origin=staff)
    assert services.saved_searches.all() == ()
    with pytest.raises(NothingToUndo):
        services.changes.undo(made)  # somebody else deleted it meanwhile

    redo = services.changes.undo(changes)
    assert services.saved_searches.all() == (SavedSearch("Interview", INTERVIEW, STORY_NOW),)
    services.changes.undo(redo)

    assert services.saved_searches.all() == ()
    last = services.changes.after(0)[-1]
    assert (last.entity, last.verb, last.entity_id) == (Entity.SAVED_SEARCH, Verb.DELETED, "Interview")


@pytest.mark.parametrize(("name", "key"), [(" ", "errors.required"), ("x" * 101, "errors.too_long")])
def test_a_search_needs_a_name(services: Services, staff: Origin, name: str, key: str):
    with pytest.raises(Invalid) as wrong:
        services.saved_searches.save(name, TRIAL, origin=staff)

    assert [(problem.field, problem.key) for problem in wrong.value.problems] == [("name", key)]
    assert services.saved_searches.all() == ()


def test_what_is_not_there_cannot_be_deleted(services: Services, staff: Origin):
    with pytest.raises(NotFound):
        services.saved_searches.delete("Interview", origin=staff)
