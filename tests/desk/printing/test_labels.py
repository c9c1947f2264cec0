"""Labels: every paper holds its labels, and what is printed is read back by a scanner."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from apcdesk.desk.printing.label_formats import FORMATS, LabelFormat, label_format
from apcdesk.desk.printing.labels import Label, LabelPaper
from apcdesk.desk.printing.printer import write_pdf

LABELS = (
    Label("ALNA-TK-3", "Torque kit 3", ("Tools and transport", "Alna, C4")),
    Label("W9-TW-0001", "Spectrophotometer with a name that is much too long for one line or two"),
    Label("ALNA-SPECTRO-1-WITH-A-CODE-OF-36-SIGN", "Camera, ink drop", ("Measuring",)),
)
DOTS_PER_METRE = 12_000


def drawn(paper: LabelPaper) -> QImage:
    """The first page as a printer of 300 dots an inch draws it."""
    size = paper.form.page_size * (DOTS_PER_METRE / 1000)
    image = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paper.draw(painter, lambda: painter.translate(0, size.height()))
    painter.end()
    return image


def scanned(image: QImage, folder: Path) -> list[str]:
    """Every code on the picture."""
    assert image.save(str(folder / "labels.png"))
    command = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(folder / "labels.png")]
    return sorted(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def dark(image: QImage, place: QRectF) -> bool:
    """Whether anything is printed there."""
    pixels = QRectF(place.topLeft() * DOTS_PER_METRE / 1000, place.size() * DOTS_PER_METRE / 1000).toRect()
    return any(
        image.pixelColor(x, y).lightness() < 200
        for x in range(pixels.left() + 4, pixels.right() - 4, 6)
        for y in range(pixels.top() + 4, pixels.bottom() - 4, 6)
    )


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.key)
def test_every_paper_holds_its_labels_side_by_side(form: LabelFormat):
    page = QRectF(0, 0, form.page_size.width(), form.page_size.height())
    places = [form.place(index) for index in range(form.count)]

    assert all(page.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place) for place in places)
    shrunk = [place.adjusted(0.01, 0.01, -0.01, -0.01) for place in places]
    assert not any(a.intersects(b) for n, a in enumerate(shrunk) for b in shrunk[:n])
    assert places[-1].bottom() > page.height() / 2
    assert label_format(form.key) is form


@pytest.mark.parametrize("form", [FORMATS[0], FORMATS[5], FORMATS[7]], ids=lambda form: form.key)
def test_the_codes_on_paper_are_those_of_the_items(theme, form: LabelFormat, tmp_path: Path):
    labels = LABELS[: form.count]

    assert scanned(drawn(LabelPaper(labels, form)), tmp_path) == sorted(label.code for label in labels)


def test_a_half_used_sheet_begins_where_it_is_free_and_goes_on_on_the_next(theme):
    form = FORMATS[0]
    paper = LabelPaper(LABELS, form, form.count - 2)

    places = [(page, place) for page in range(paper.pages) for place, label in paper.on_page(page) if label]

    assert (paper.pages, places) == (2, [(0, 19), (0, 20), (1, 0)])
    image = drawn(paper)
    assert [n for n in range(form.count) if dark(image, paper.place(n))] == [19, 20]


def test_from_right_to_left_the_first_label_is_on_the_right(theme, tmp_path: Path):
    form = FORMATS[0]
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        paper = LabelPaper(LABELS, form)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert paper.place(0) == form.place(2)
    assert scanned(drawn(paper), tmp_path) == sorted(label.code for label in LABELS)


@pytest.mark.parametrize(
    ("key", "pages", "size"),
    [("a4-63.5x38.1", 1, (595, 842)), ("62x29", 3, (176, 82)), ("54x25", 3, (153, 71))],
)
def test_a_file_has_pages_of_the_size_of_the_paper(theme, tmp_path: Path, key: str, pages: int, size):
    form = label_format(key)
    assert form is not None

    write_pdf(LabelPaper(LABELS, form, 5), tmp_path / "new" / "labels.pdf")

    written = (tmp_path / "new" / "labels.pdf").read_bytes()
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
    assert len(re.findall(rb"/Type /Page\b", written)) == pages
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {size}


def test_papers_are_named_by_their_labels():
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

    assert [form.words(english) for form in (FORMATS[0], FORMATS[1], FORMATS[7])] == [
        "63.5 × 38.1 mm, 21 on A4",
        "70 × 37 mm, 24 on A4",
        "62 × 29 mm, label printer",
    ]
