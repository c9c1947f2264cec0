"""A Chromium without a window that speaks to nobody but the pages it is shown: for tests, measurements and pictures."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{folder}</dir></fontconfig>"""


@contextmanager
def launched(fonts: Path | None = None) -> Iterator[Browser]:
    """The system's Chromium until the block ends, and with it Playwright's loop in this thread.

    `fonts` is a folder of fonts that it has beside the system's. Raises NotInstalled.
    """
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        raise NotInstalled(HOW_TO_GET_CHROMIUM)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory(prefix="apcdesk-fonts-") as folder:
        environment: dict[str, str | float | bool] = {**os.environ}
        if fonts is not None:
            told = Path(folder) / "fonts.conf"
            told.write_text(FONTS.format(folder=fonts))
            environment["FONTCONFIG_FILE"] = str(told)
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET), env=environment)
        try:
            yield browser
        finally:
            browser.close()
