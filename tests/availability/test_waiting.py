from apcdesk.availability.waiting import Promised, Wish, first_fit, turns, with_promised
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.waiting import FreedSpan, FreedTime
from tests.builders import a_busy, a_diary, a_group, a_period, a_query, a_situation

ELSA, OMAR = Sub("elsa"), Sub("omar")


def a_wish(start="10:00", end="12:00", minutes=30, subs=("elsa", "omar"), required=1):
    query = a_query(
        a_period(start, end),
        groups=[a_group(*subs, required=required)],
        minutes=minutes,
        interval=15,
        response_format="overlapping_slots",
    )
    return Wish(query, (NamedGroup("", tuple(Sub(sub) for sub in subs), required),))


def a_freed(*spans):
    return FreedTime("bok", tuple(FreedSpan(sub, period) for sub, period in spans))


def test_everybody_takes_the_first_time_that_those_before_leave():
    situation = a_situation(a_diary("elsa"), a_diary("omar", [a_busy("10:00", "11:00")]))

    found = turns([a_wish(), a_wish(), None, a_wish(end="10:30"), a_wish()], situation)

    assert found == [
        a_period("10:00", "10:30"),
        a_period("10:30", "11:00"),
        None,
        None,
        a_period("11:00", "11:30"),
    ]


def test_promised_time_is_taken_of_every_account_that_has_a_calendar():
    situation = a_situation(a_diary("elsa"), a_diary("omar", calendar_ids=()))
    promised = [Promised(a_period("10:00", "10:30"), (ELSA, OMAR, Sub("nobody")))]

    after = with_promised(situation, promised)

    assert turns([a_wish(subs=("elsa",))], after) == [a_period("10:30", "11:00")]
    assert after.diaries[OMAR] == situation.diaries[OMAR]


def test_who_fits_into_what_became_free_fits_through_whom_it_concerns():
    situation = a_situation(a_diary("elsa"), a_diary("omar"))

    def start(wish, freed):
        slot = first_fit(wish, situation, freed)
        return None if slot is None else slot.period

    elsa = a_freed((ELSA, a_period("11:00", "11:30")))
    assert start(a_wish(), elsa) == a_period("10:45", "11:15")
    assert start(a_wish(subs=("omar",)), elsa) is None
    assert start(a_wish(end="11:00"), elsa) is None
    assert start(a_wish(start="14:00", end="15:00"), elsa) is None
    assert start(a_wish(start="11:00", end="11:30"), elsa) == a_period("11:00", "11:30")
