"""What is done to links: making, pausing, resuming, ending; each is one step that can be taken back. And files and words to send."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain, not_saved
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.staff.links.message import Message
from apcdesk.desk.staff.links.new_link import NewLinkSheet
from apcdesk.desk.staff.links.poster import Poster, pdf_of, svg_of
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.domain.open_links import OpenLink, OpenLinkReport
from apcdesk.errors import LinkClosed
from apcdesk.service.links.open_links import MadeLink

NOT_IN_NAMES = '<>:"/\\|?*'


class LinkActions(QObject):
    """`made(link_id)` follows a new link, `changed` everything that was tried."""

    made = Signal(str)
    changed = Signal()

    def __init__(self, context: DeskContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane

    def ask_new(self, kinds: Sequence[AppointmentType]) -> None:
        """Ask what the link is to be."""
        sheet = NewLinkSheet(self._context, self._pane.window(), kinds)
        sheet.made.connect(self._on_made)
        sheet.open(first=sheet.kind)

    def set_open(self, link: OpenLink, wanted: bool) -> None:
        """Resume or pause."""
        links = self._context.services.open_links
        call = partial(links.resume if wanted else links.pause, link.link_id, origin=STAFF)
        words = self.tr("Resumed {name}") if wanted else self.tr("Paused {name}")
        self._do(call, words.format(name=link.name))

    def end(self, link: OpenLink) -> None:
        """End it; what was booked stands."""
        call = partial(self._context.services.open_links.end, link.link_id, origin=STAFF)
        self._do(call, self.tr("Ended {name}").format(name=link.name))

    def save_svg(self, link: OpenLink, url: str) -> None:
        """Ask for a file and save the QR code in it."""
        title, kinds = self.tr("Save the code as SVG"), self.tr("SVG pictures (*.svg)")
        self._save(title, f"{_file_name(link)}.svg", kinds, svg_of(url))

    def save_poster(self, report: OpenLinkReport, url: str, how: str, place: str) -> None:
        """Ask for a file and save a poster in it, of one page."""
        poster = Poster(
            place=place,
            title=report.link.name,
            line=_line(report),
            scan=self.tr("Scan to choose a time"),
            url=url,
            type_in=how,
            code=report.link.code,
        )
        title, kinds = self.tr("Save a poster as PDF"), self.tr("PDF files (*.pdf)")
        data = pdf_of(poster, self._context.theme, self._pane.layoutDirection())
        self._save(title, f"{_file_name(report.link)}.pdf", kinds, data)

    def copy_words(self, message: Message) -> None:
        """Put the words to send on the clipboard."""
        QGuiApplication.clipboard().setText(message.body)
        self._context.toasts.show(self.tr("Copied the words to send"))

    def begin_mail(self, message: Message) -> None:
        """Open the mail program of this machine with the words; without one they are on the clipboard."""
        if not QDesktopServices.openUrl(message.mailto):
            QGuiApplication.clipboard().setText(message.body)
            self._context.toasts.refuse(self.tr("No mail program answers. The words to send are copied."))

    def _do(self, call: partial[int], words: str) -> None:
        done = partial(self._on_done, words)
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)

    def _save(self, title: str, name: str, kinds: str, data: bytes) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._pane, title, name, kinds)
        if chosen:
            path = Path(chosen).with_suffix(Path(name).suffix)
            write = partial(path.write_bytes, data)
            done, failed = partial(self._on_saved, path), self._on_not_saved
            self._context.tasks.run(write, owner=self, done=done, failed=failed)

    def _on_made(self, made: MadeLink) -> None:
        self._context.undo.push(self.tr("Made {name}").format(name=made.link.name), made.changes)
        self.made.emit(made.link.link_id)

    def _on_done(self, words: str, change: int) -> None:
        self._context.undo.push(words, (change,))
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        ended = self.tr("This link has ended. Nothing was changed.")
        self._context.toasts.refuse(ended if isinstance(error, LinkClosed) else explain(error))
        self.changed.emit()

    def _on_saved(self, path: Path, _: int) -> None:
        self._context.toasts.show(self.tr("Saved {file}").format(file=path.name))

    def _on_not_saved(self, error: Exception) -> None:
        self._context.toasts.refuse(not_saved(error))


def _file_name(link: OpenLink) -> str:
    """The link's name as far as every system takes it for a file's."""
    return "".join(" " if letter in NOT_IN_NAMES else letter for letter in link.name).strip(" .") or link.code


def _line(report: OpenLinkReport) -> str:
    kind = report.kind
    return "" if kind is None else dotted((kind.line, kind.meet_at or kind.location))
