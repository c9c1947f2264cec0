"""Who is the same person: by an address or a number, however it was written, never by a name."""

from __future__ import annotations

import pytest

from apcdesk.domain.erasure import NOBODY, Identity, Traces, identity_of
from apcdesk.domain.events import Guest

NOOR = identity_of([Guest("Noor", email=" Noor@Haddad.example", phone="0470 12 34 56")])


def test_an_identity_is_made_of_addresses_and_numbers_and_of_nothing_else():
    assert Identity(frozenset({"noor@haddad.example"}), frozenset({"0470123456"})) == NOOR
    assert identity_of([Guest("Noor", "Haddad Trading", phone="12 345")]) == NOBODY
    assert identity_of([]) == NOBODY
    assert (bool(NOOR), bool(NOBODY)) == (True, False)


@pytest.mark.parametrize(
    ("email", "phone", "same"),
    [
        ("NOOR@HADDAD.EXAMPLE ", "", True),
        ("", "0470/12.34-56", True),
        ("eva@etikett.example", "(0470) 123456", True),
        ("noor@haddad.example.com", "0470 12 34 5", False),
        ("", "", False),
    ],
)
def test_the_same_however_it_was_written(email: str, phone: str, same: bool):
    assert NOOR.is_it(email, phone) is same
    assert not NOBODY.is_it(email, phone)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Interview with NOOR@haddad.example.", True),
        ("<noor@haddad.example>, Eva", True),
        ("mail noor@haddad.example", True),
        ("eleanoor@haddad.example", False),
        ("a.noor@haddad.example", False),
        ("noor@haddad.example.com", False),
        ("noor@haddad.examples", False),
        ("Noor Haddad, 0470 12 34 56", False),
    ],
)
def test_an_address_stands_in_a_text_as_a_whole(text: str, named: bool):
    assert NOOR.named_in(text) is named


@pytest.mark.parametrize(
    "traces",
    [
        Traces(bookings=1),
        Traces(events=1),
        Traces(companion=1),
        Traces(registrations=1),
        Traces(links=1),
        Traces(remembered=1),
    ],
)
def test_something_is_there_to_erase(traces: Traces):
    assert traces


def test_what_stays_is_nothing_to_erase():
    assert not Traces(kept_links=1, by_email=True, by_phone=True, signed_for_tools=True)
