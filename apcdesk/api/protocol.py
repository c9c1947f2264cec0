"""HTTP/1.1 as the port speaks it: uvicorn's, but for offers of another protocol and for what its parser refuses."""

from __future__ import annotations

import asyncio
import re

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

REQUEST_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}) (\S+) HTTP/1\.[01]\r\n")
UNROUTED = b"UNLINK"
"""A method that the parser knows and no path of the port has."""


class Protocol(HttpToolsProtocol):
    """Answers an offer to upgrade as if it had not been made, which a server may always do (RFC 9110 §7.8).

    Java's client and `curl --http2` offer HTTP/2 with every request. The parser would take what follows the head of
    such a request for the other protocol, and its body would be lost: so it is given the head once more, without the
    offer. Of a method that it does not know, it reads no further: there the port is asked about the path alone.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's has it
        """See `asyncio.Protocol`."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`."""
        try:
            self._unset_keepalive_if_required()
            while data:
                data = self._feed(data)
            if self._is_incomplete():
                self._wait()
        except httptools.HttpParserError:
            if not self._answer_unknown_method(data):
                message = "Invalid HTTP request received."
                self.logger.warning(message)
                self.send_400_response(message)

    def send_400_response(self, msg: str) -> None:
        """As every refusal of the port, without a body (contract §1.6)."""
        headers = [*self.server_state.default_headers, (b"content-length", b"0"), (b"connection", b"close")]
        lines = [b"%b: %b\r\n" % header for header in headers]
        self.transport.write(b"".join([STATUS_LINE[400], *lines, b"\r\n"]))
        self.transport.close()

    def on_headers_complete(self) -> None:
        """See `HttpToolsProtocol`."""
        if not self._is_offer():
            super().on_headers_complete()

    def on_message_complete(self) -> None:
        """See `HttpToolsProtocol`."""
        if not self._is_offer():
            super().on_message_complete()

    def _feed(self, data: bytes) -> bytes:
        """Have the data parsed; what is to be parsed next, after an offer."""
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as stopped:
            if self._is_offer():
                head = self._head_without_offer()
                self._begin_anew()
                return head + data[stopped.args[0] :]
        return b""

    def _wait(self) -> None:
        """Close the connection when nothing comes for as long as it may rest: a phone that is carried away says no word,
        and what it had begun would stay open for good. uvicorn waits so only after an answer.
        """
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _is_incomplete(self) -> bool:
        """Whether the rest of a request is still to come."""
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is None or cycle.response_complete or cycle.more_body

    def _begin_anew(self) -> None:
        self.parser = httptools.HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn has its own

    def _answer_unknown_method(self, data: bytes) -> bool:
        """Have the port answer as to any method that the path does not have, if the data begins with one that is new to
        the parser. Nothing behind the path is handed on: what it means is known to nobody here.
        """
        line = REQUEST_LINE.match(data)
        answering: RequestResponseCycle | None = self.cycle
        if line is None or _is_known(line[1]) or (answering is not None and not answering.response_complete):
            return False
        self._begin_anew()
        try:
            self.parser.feed_data(b"%b %b HTTP/1.1\r\nconnection: close\r\n\r\n" % (UNROUTED, line[2]))
        except httptools.HttpParserError:
            return False
        self.scope["method"] = line[1].decode()
        return True

    def _is_offer(self) -> bool:
        """Whether the parser stops at this head; at that of CONNECT it stops without one."""
        return bool(self.parser.should_upgrade()) and any(name == b"upgrade" for name, _ in self.headers)

    def _head_without_offer(self) -> bytes:
        version = self.parser.get_http_version().encode()
        lines = [b"%b %b HTTP/%b" % (self.parser.get_method(), self.url, version)]
        lines += [b"%b: %b" % header for header in self.headers if header[0] != b"upgrade"]
        return b"\r\n".join([*lines, b"", b""])


def _is_known(method: bytes) -> bool:
    try:
        httptools.HttpRequestParser(object()).feed_data(method + b" / HTTP/1.1\r\n\r\n")
    except httptools.HttpParserUpgrade:
        return True
    except httptools.HttpParserError:
        return False
    return True
