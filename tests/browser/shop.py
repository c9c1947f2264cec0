"""A shop's page with an Element on it, from an origin of its own."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">
<section id="element"></section><pre id="said"></pre>
<script src="{port}/static/CronofyElements.js"></script>
<script>
const said = (one) => {{ document.getElementById("said").textContent += JSON.stringify(one.notification); }};
CronofyElements.{function}({{ ...{options}, callback: said }});
</script></html>
"""


@dataclass(slots=True)
class Shop:
    """Serves one page, whatever is asked for."""

    origin: str
    page: str = ""

    def show(self, port: str, function: str, options: Mapping[str, Any]) -> str:
        """Put an Element on the page; its address."""
        self.page = PAGE.format(port=port, function=function, options=json.dumps(options))
        return f"{self.origin}/book"


@contextmanager
def opened_shop() -> Iterator[Shop]:
    """A shop, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(shop.page.encode())

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shop = Shop(f"http://localhost:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield shop
        finally:
            server.shutdown()
            thread.join()
