"""Tables as spreadsheets write them."""

from __future__ import annotations

import csv
import io


def csv_lines(content: bytes) -> list[list[str]]:
    """The lines of a table, each as its cells: UTF-8 or what old spreadsheets write, with commas, semicolons or tabs."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.splitlines()[0] if text.strip() else ""
    mark = max(",;\t", key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
