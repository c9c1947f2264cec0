"""HTTP/1.1 as the port speaks it: uvicorn's, but for whoever offers to go on in another protocol."""

from __future__ import annotations

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class Protocol(HttpToolsProtocol):
    """Answers an offer to upgrade as if it had not been made, which a server may always do (RFC 9110 §7.8).

    Java's client and `curl --http2` offer HTTP/2 with every request. The parser would take what follows the head of
    such a request for the other protocol, and its body would be lost: so it is given the head once more, without the
    offer.
    """

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`."""
        try:
            self._unset_keepalive_if_required()
            while data:
                data = self._feed(data)
        except httptools.HttpParserError:
            message = "Invalid HTTP request received."
            self.logger.warning(message)
            self.send_400_response(message)

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
                self.parser = httptools.HttpRequestParser(self)
                self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn has its own
                return head + data[stopped.args[0] :]
        return b""

    def _is_offer(self) -> bool:
        """Whether the parser stops at this head; at that of CONNECT it stops without one."""
        return bool(self.parser.should_upgrade()) and any(name == b"upgrade" for name, _ in self.headers)

    def _head_without_offer(self) -> bytes:
        version = self.parser.get_http_version().encode()
        lines = [b"%b %b HTTP/%b" % (self.parser.get_method(), self.url, version)]
        lines += [b"%b: %b" % header for header in self.headers if header[0] != b"upgrade"]
        return b"\r\n".join([*lines, b"", b""])
