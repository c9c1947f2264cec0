import pytest
from sqlalchemy import select

from apcdesk.domain.changes import STAFF, Entity, Verb
from apcdesk.domain.custody import WhyNot
from apcdesk.errors import Invalid, NotFound, NotHandedOut, PinWrong, TooManyTries
from apcdesk.store import tables as t
from tests.service.crib import DAY, PIN


def tries(call, count):
    """What becomes of so many calls that are refused."""
    found = []
    for _ in range(count):
        with pytest.raises((PinWrong, TooManyTries)) as caught:
            call()
        found.append(str(caught.value))
    return found


def test_people_are_known_by_their_badge_however_it_is_typed(services, crib):
    lena = crib.person("Lena Vogt", " t-117 ", pin=PIN)

    assert services.crib_people.by_badge("T -117") == lena
    assert services.crib_people.by_badge("t117") == lena
    assert services.crib_people.all() == (lena,)
    assert (lena.badge, lena.signs) == ("T-117", True)
    with pytest.raises(NotFound) as caught:
        services.crib_people.by_badge("T-118")
    assert "118" not in str(caught.value)


def test_a_badge_is_of_one_person_and_every_problem_is_said(services, crib):
    crib.person("Lena Vogt", "T-117")
    with pytest.raises(Invalid, match="somebody has this badge already"):
        crib.person("Emre Kaya", "t-117")
    with pytest.raises(Invalid) as caught:
        services.crib_people.add(" ", "", email="nobody", origin=STAFF)
    assert [problem.field for problem in caught.value.problems] == ["name", "badge", "email"]


def test_nobody_is_added_with_a_pin_that_is_none(services, crib):
    with pytest.raises(Invalid, match="a PIN has 4 to 8 digits"):
        services.crib_people.add("Lena Vogt", "T-117", pin="12", origin=STAFF)
    assert services.crib_people.all() == ()

    lena = services.crib_people.add("Lena Vogt", "T-117", pin=PIN, origin=STAFF)
    assert services.crib_people.sign(lena.person_id, PIN) == lena


def test_a_lost_badge_is_replaced_and_whoever_leaves_takes_nothing_more(services, crib):
    lena, emre = crib.person("Lena Vogt", "T-117", pin=PIN), crib.person("Emre Kaya", "T-118")
    people = services.crib_people

    changed = people.change(lena.person_id, "Lena Vogt", "t-217", may_sign=True, origin=STAFF)

    assert changed == people.by_badge("T-217") == people.sign(lena.person_id, PIN)
    with pytest.raises(NotFound):
        people.by_badge("T-117")
    with pytest.raises(Invalid, match="somebody has this badge already"):
        people.change(emre.person_id, "Emre Kaya", "T-217", may_sign=True, origin=STAFF)
    people.change(lena.person_id, "Lena Brandt", "T-217", may_sign=False, pin="2580", origin=STAFF)
    with pytest.raises(NotHandedOut) as caught:
        people.sign(lena.person_id, "2580")
    assert caught.value.why is WhyNot.MAY_NOT_SIGN
    people.change(lena.person_id, "Lena Brandt", "T-217", may_sign=True, origin=STAFF)
    assert people.sign(lena.person_id, "2580").name == "Lena Brandt"


def test_windows_are_told_of_every_change_of_a_person_and_no_change_keeps_the_pin(services, crib):
    laser = crib.item("L-1", "W9-L-1", needs_induction=True)
    before = services.changes.latest()

    lena = services.crib_people.add("Lena Vogt", "T-117", pin=PIN, origin=STAFF).person_id
    services.crib_people.change(lena, "Lena Brandt", "T-117", may_sign=True, pin="2580", origin=STAFF)
    services.crib_people.set_pin(lena, PIN, origin=STAFF)
    services.crib_people.induct(lena, laser.calendar_id, DAY, origin=STAFF)

    told = [(one.entity, one.verb, one.entity_id) for one in services.changes.after(before)]
    assert told == [(Entity.CUSTODY, verb, lena) for verb in (Verb.CREATED, *[Verb.UPDATED] * 3)]
    with services.store.read() as tx:
        rows = select(t.change.c.before, t.change.c.after).where(t.change.c.entity_id == lena)
        assert tx.execute(rows).all() == [(None, None)] * 4


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "١٢٣٤", ""])
def test_a_pin_has_four_to_eight_digits(services, crib, pin):
    lena = crib.person("Lena Vogt", "T-117")

    with pytest.raises(Invalid, match="a PIN has 4 to 8 digits"):
        services.crib_people.set_pin(lena.person_id, pin, origin=STAFF)


def test_five_wrong_pins_lock_it_for_a_minute(services, clock, crib):
    lena = crib.person("Lena Vogt", "T-117", pin=PIN)

    def wrong():
        services.crib_people.sign(lena.person_id, "0000")

    assert tries(wrong, 6) == [
        "4 tries left",
        "3 tries left",
        "2 tries left",
        "1 tries left",
        "for 60 s",
        "for 60 s",
    ]
    clock.advance(seconds=59)
    with pytest.raises(TooManyTries, match="for 1 s"):
        services.crib_people.sign(lena.person_id, PIN)
    clock.advance(seconds=1)
    assert tries(wrong, 1) == ["4 tries left"]
    assert services.crib_people.sign(lena.person_id, PIN) == lena
    assert tries(wrong, 1) == ["4 tries left"]


def test_nobody_signs_without_a_pin_or_leave(services, crib):
    lena, vera = crib.person("Lena Vogt", "T-117"), crib.person("Vera Gast", "V-1", pin=PIN, may_sign=False)

    for person, why in ((lena, WhyNot.NO_PIN), (vera, WhyNot.MAY_NOT_SIGN)):
        with pytest.raises(NotHandedOut) as caught:
            services.crib_people.sign(person.person_id, PIN)
        assert caught.value.why is why
    with pytest.raises(NotFound):
        services.crib_people.sign("per_unknown", PIN)
    with pytest.raises(NotFound):
        services.crib_people.set_pin("per_unknown", PIN, origin=STAFF)


def test_neither_pin_nor_its_hash_is_told_by_a_change(services, crib):
    crib.person("Lena Vogt", "T-117", pin=PIN)

    with services.store.read() as tx:
        hashed = tx.execute(select(t.crib_person.c.pin_hash)).scalar_one()
        told = tx.execute(select(t.change.c.before, t.change.c.after)).all()
    assert hashed.startswith("$argon2id$")
    assert PIN not in hashed
    assert hashed not in str(told)
