"""A kiosk that has nothing to offer says so, and whom to ask."""

from __future__ import annotations

from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.changes import STAFF
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk

WORDS = "Nothing can be booked here at the moment. Please ask staff."


def test_where_nothing_is_offered_there_is_nothing_to_choose(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.page.start_button)
    kiosk.go(Step.CHOOSE)
    kinds = kiosk.services.appointment_types
    kept = kinds.all()
    for kind in kept:
        kinds.delete(kind.appointment_type_id, origin=STAFF)
    kiosk.wait(lambda: kiosk.page.banner.text == WORDS)

    assert not kiosk.page.service_cards
    assert kiosk.page.next_button.isHidden()
    assert kiosk.page.cancel_button.isVisible()

    kinds.upsert(kept[0], origin=STAFF)
    kiosk.wait(lambda: kiosk.page.banner.text == "")
    assert len(kiosk.page.service_cards) == 1
    assert not kiosk.page.next_button.isHidden()


def test_a_sentence_of_two_lines_keeps_away_from_the_edges_of_its_stripe(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(540, 960))
    kiosk.touch(kiosk.page.start_button)
    kiosk.go(Step.CHOOSE)

    kiosk.page.banner.say(f"{WORDS} {WORDS}")
    kiosk.settle()

    lines = kiosk.page.banner.height() // kiosk.context.theme.line("kiosk.small")
    least = lines * kiosk.context.theme.line("kiosk.small") + 2 * kiosk.context.theme.kiosk(6)
    assert (lines > 1, kiosk.page.banner.height() >= least) == (True, True)
