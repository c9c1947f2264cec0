from __future__ import annotations

import re
from itertools import cycle

import pytest

from apcdesk.domain.ids import (
    CODE_LETTERS,
    LETTERS,
    ProfileId,
    calendar_id_of,
    is_external_uid,
    new_application_sub,
    new_booking_id,
    new_client_id,
    new_client_secret,
    new_code,
    new_event_uid,
    new_hold_id,
    new_link_token,
    new_open_link_id,
    new_person_sub,
    new_profile_id,
    new_text,
    new_token,
)


def counting():
    """Entropy that gives 0, 1, 2 … 255, 0, 1 …"""
    numbers = cycle(range(256))
    return lambda length: bytes(next(numbers) for _ in range(length))


@pytest.mark.parametrize(
    ("make", "form"),
    [
        (new_application_sub, r"apc_[0-9a-f]{24}"),
        (new_person_sub, r"acc_[0-9a-f]{24}"),
        (new_profile_id, r"pro_[A-Za-z0-9]{16}"),
        (lambda entropy: new_event_uid(entropy, external=False), r"evt_[0-9a-f]{24}"),
        (lambda entropy: new_event_uid(entropy, external=True), r"evt_external_[0-9a-f]{24}"),
        (new_client_id, r"[A-Za-z0-9_-]{32}"),
        (new_client_secret, r"CRN_[A-Za-z0-9]{38}"),
        (new_token, r"[A-Za-z0-9_-]{32}"),
        (new_code, r"[A-HJ-NP-Z2-9]{6}"),
        (new_booking_id, r"bok_[0-9a-f]{24}"),
        (new_hold_id, r"hld_[0-9a-f]{24}"),
        (new_open_link_id, r"lnk_[0-9a-f]{24}"),
        (new_link_token, r"[A-Za-z0-9_-]{22}"),
    ],
)
def test_each_identifier_has_its_form_and_two_differ(make, form):
    entropy = counting()

    first, second = make(entropy), make(entropy)

    assert re.fullmatch(form, first)
    assert re.fullmatch(form, second)
    assert first != second


@pytest.mark.parametrize("alphabet", [LETTERS, CODE_LETTERS, "abc"])
def test_every_letter_is_equally_likely(alphabet):
    share = 256 // len(alphabet)

    text = new_text(counting(), share * len(alphabet), alphabet)

    assert {letter: text.count(letter) for letter in alphabet} == dict.fromkeys(alphabet, share)


def test_bytes_that_would_favour_a_letter_are_drawn_again():
    draws = iter([b"\xff\xff", b"\x01\x02"])

    assert new_text(lambda _: next(draws), 2, "abc") == "bc"


def test_the_calendars_of_a_profile_are_numbered():
    assert calendar_id_of(ProfileId("pro_n23kjnwrw2"), 7) == "cal_n23kjnwrw2_0000000007"


@pytest.mark.parametrize(
    ("text", "external"),
    [
        ("evt_external_54008b1a4a41730f8d5c6037", True),
        ("evt_54008b1a4a41730f8d5c6037", False),
        ("54008b1a4a41730f8d5c6037", False),
        ("evt_external_54008b1a4a41730f8d5c603", False),
        ("evt_external_54008b1a4a41730f8d5c603G", False),
    ],
)
def test_an_external_uid_is_known_by_its_form(text, external):
    assert is_external_uid(text) == external
