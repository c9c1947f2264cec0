"""Pictures of the booking page and of what follows it, in every language: `make pictures` writes them beside the tour's.

As a phone shows them, with the fonts that the desk brings, where a phone has its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from chromium import NotInstalled
from phone import Phone, phone

from apcdesk.api.pages.languages import CODES, language

PROJECT = Path(__file__).resolve().parent.parent
CHOSEN = "2027-03-11T13:15:00Z"
GUEST = "Ida Lund"


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder that is named."""
    if len(arguments) != 1:
        print("usage: pictures_pages.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with phone(fonts=PROJECT / "resources" / "fonts") as opened:
            for code in CODES:
                _take(opened, code, folder)
            _take(opened, "en", folder, "dark")
    except NotInstalled as lacking:
        print(f"no pictures of the pages for visitors: {lacking}")
    return 0


def _take(opened: Phone, code: str, folder: Path, scheme: str = "light") -> None:
    """Choose a time, book it, and cancel it again, so that the next language finds it free."""
    said, mark = language(code).say, code if scheme == "light" else f"{code}-{scheme}"
    context = opened.context(locale=code, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{opened.open_link()}?start={CHOSEN}")
    for name, button in (("13-phone-booking", said("continue")), ("14-phone-confirmed", None)):
        if button is None:
            page.locator("#name").fill(GUEST)
            page.locator("form .button").click()
            page.wait_for_url("**/bookings/*")
        path = folder / f"{name}-{mark}.png"
        page.screenshot(path=path)
        print(f"{path.name}  {page.title()}")
        if button is not None:
            page.get_by_role("link", name=button).click()
    code_of_booking = page.url.rpartition("/")[2].partition("?")[0]
    opened.services.visits.cancel(code_of_booking)
    context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
