"""The organiser's list: read however a spreadsheet wrote it, imported as often as one likes."""

from __future__ import annotations

import pytest

from apcdesk.domain.badges import Badge, BadgeColumns, guess_columns
from apcdesk.domain.changes import Origin
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.services import Services
from apcdesk.service.visits.badges import BadgeList, BadgeReport, LeftOutRow, NoBadge, read_badges

LIST = 'code,name,company\n5C-0042,"Keiko Mori","Hoshi Pump K.K."\n5C-0043,Ana Reis,\n'


def _take(services: Services, content: str, staff: Origin) -> BadgeReport:
    badges = read_badges(content.encode())
    columns = services.badges.columns_of(badges)
    assert columns is not None
    return services.badges.take(badges, columns, origin=staff)


def test_a_badge_is_found_by_its_code_whatever_its_capitals(services: Services, staff: Origin) -> None:
    assert _take(services, LIST, staff) == BadgeReport(created=2, updated=0, unchanged=0)

    assert services.badges.find(" 5c-0042 ") == Badge("5c-0042", "Keiko Mori", "Hoshi Pump K.K.")
    assert services.badges.count() == 2
    with pytest.raises(NotFound) as caught:
        services.badges.find("5C-0044")
    assert "5C" not in str(caught.value)


def test_importing_again_changes_nothing_and_a_newer_list_what_is_new(
    services: Services, staff: Origin
) -> None:
    _take(services, LIST, staff)
    before = services.changes.latest()

    assert _take(services, LIST, staff) == BadgeReport(0, 0, unchanged=2)
    assert services.changes.latest() == before

    newer = (
        "code,name,company\n5C-0043,Ana Reis,Bombas SA\n5C-0050,Bo Li,\n5C-0050,Bo Li,\n,Nobody,\n5C-0060,,\n"
    )
    left_out = (
        LeftOutRow(3, NoBadge.REPEATED),
        LeftOutRow(5, NoBadge.NO_CODE),
        LeftOutRow(6, NoBadge.NO_NAME),
    )
    assert _take(services, newer, staff) == BadgeReport(1, 1, unchanged=0, left_out=left_out)
    assert services.badges.find("5C-0042").name == "Keiko Mori"
    assert services.badges.find("5C-0043").company == "Bombas SA"


def test_columns_that_were_named_once_are_remembered(services: Services, staff: Origin) -> None:
    badges = read_badges(b"Nr;Wer;Haus\n77;Ida Lund;Nordlys\n")
    assert services.badges.columns_of(badges) is None

    columns = BadgeColumns("Nr", ("Wer",), "Haus")
    services.badges.take(badges, columns, origin=staff)

    assert services.badges.columns_of(read_badges(b"Wer;Nr;Haus\n")) == columns
    assert services.badges.find("77") == Badge("77", "Ida Lund", "Nordlys")


def test_a_list_that_cannot_be_used_is_refused_whole(services: Services, staff: Origin) -> None:
    badges = BadgeList(("code", "name"), ({"code": "1", "name": ""},), (2,))

    for columns in (BadgeColumns("code", ("name",)), BadgeColumns("code", ("who",))):
        with pytest.raises(Invalid):
            services.badges.take(badges, columns, origin=staff)
    for content in (b"", b"\n", b"just a sentence\nand another\n"):
        with pytest.raises(Invalid):
            read_badges(content)


def test_forgotten_badges_are_not_found(services: Services, staff: Origin) -> None:
    _take(services, LIST, staff)

    services.badges.forget(origin=staff)
    after = services.changes.latest()
    services.badges.forget(origin=staff)

    assert services.badges.count() == 0
    assert services.changes.latest() == after


@pytest.mark.parametrize(
    ("content", "number"),
    [
        ("code;name\n1;Jürgen Weiß\n".encode("cp1252"), 2),
        ("code\tname\r\n1\tJürgen Weiß\r\n".encode("utf-8-sig"), 2),
        ("code,name\n\n1,Jürgen Weiß\n,\n".encode(), 3),
    ],
)
def test_what_spreadsheets_write_is_read(content: bytes, number: int) -> None:
    row = {"code": "1", "name": "Jürgen Weiß"}
    assert read_badges(content) == BadgeList(("code", "name"), (row,), (number,))


def test_a_row_that_is_too_long_is_left_out(services: Services, staff: Origin) -> None:
    report = _take(services, LIST + f"5C-0044,{'x' * 256},\n", staff)

    assert report == BadgeReport(2, 0, unchanged=0, left_out=(LeftOutRow(4, NoBadge.TOO_LONG),))


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("Code", "Name", "Company"), BadgeColumns("Code", ("Name",), "Company")),
        (
            ("Badge ID", "First name", "Last name", "Organisation"),
            BadgeColumns("Badge ID", ("First name", "Last name"), "Organisation"),
        ),
        (("Barcode", "Vorname", "Nachname", "E-Mail"), BadgeColumns("Barcode", ("Vorname", "Nachname"))),
        (("Name", "Company"), None),
        (("Code", "Company"), None),
    ],
)
def test_headings_say_what_columns_hold(headings: tuple[str, ...], columns: BadgeColumns | None) -> None:
    assert guess_columns(headings) == columns


def test_a_row_without_some_of_the_cells_is_read_as_far_as_it_goes() -> None:
    columns = BadgeColumns("code", ("first", "last"), "company")

    assert columns.badge({"code": " 7 ", "last": "Mori"}) == Badge("7", "Mori", "")
