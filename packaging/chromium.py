"""A Chromium without a window that speaks to nobody but the pages it is shown: for tests, measurements and pictures."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

HOW_TO_GET_CHROMIUM = "this needs Chromium: sudo apt-get install -y chromium"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""What makes it speak to nobody but the pages' own servers."""


class NotInstalled(Exception):
    """There is no Chromium; the message says how to get one."""


@contextmanager
def launched() -> Iterator[Browser]:
    """The system's Chromium until the block ends, and with it Playwright's loop in this thread. Raises NotInstalled."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        raise NotInstalled(HOW_TO_GET_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()
