"""The words with which a link goes out: to paste into any messenger, or as a mail that is begun."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery

from apcdesk.domain.open_links import OpenLink

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Message:
    """What it is about, and what the visitor reads."""

    subject: str
    body: str

    @property
    def mailto(self) -> QUrl:
        """Begins a mail with it to nobody yet."""
        query = QUrlQuery()
        for key, words in (("subject", self.subject), ("body", self.body.replace("\n", "\r\n"))):
            query.addQueryItem(key, bytes(QUrl.toPercentEncoding(words).data()).decode())
        url = QUrl("mailto:")
        url.setQuery(query)
        return url


def message_of(link: OpenLink, url: str, code_at: str, organisation: str) -> Message:
    """In the language of the desk. `code_at` is the address at which the short code is typed."""
    subject = link.name
    if organisation:
        words = translate("LinkMessage", "{name}, {organisation}")
        subject = words.format(name=link.name, organisation=organisation)
    body = translate(
        "LinkMessage",
        "{subject}\n\nChoose the time that suits you:\n{url}\n\nOr open {address} and type the code {code}.",
    )
    return Message(subject, body.format(subject=subject, url=url, address=code_at, code=link.code))
