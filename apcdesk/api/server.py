"""The port on the network: uvicorn in a thread of its own. Imported when the port is switched on, not before."""

from __future__ import annotations

import socket
import sys
import threading
from typing import TYPE_CHECKING

from apcdesk.later import postponed

# Its command line, and what starts servers anew when a file changes: it names them, and nobody asks for them here.
with postponed({"uvicorn.main": ("Server", "main", "run")}):
    from uvicorn.config import Config
    from uvicorn.server import Server as WebServer

from apcdesk.api.app import Port
from apcdesk.api.protocol import Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apcdesk.api.fault_table import Fault
    from apcdesk.api.faults import Faults, FaultyProtocol
    from apcdesk.api.request_log import RequestLog
    from apcdesk.service.services import Services

BACKLOG = 256
START_SECONDS = 20
NEAR = 100
WILDCARDS = frozenset({"", "0.0.0.0", "::"})  # noqa: S104  recognised, not bound
NOBODY = ("192.0.2.1", 9)
"""An address of the block that is kept for documentation."""
FINISH_SECONDS = 5
"""How long requests in flight may take when the port stops."""
IDLE_SECONDS = 75
"""How long a connection may rest. Clients let theirs rest for 5 to 60 seconds: were the port to close one first, it could
be just as a request is sent on it, which is lost then.
"""


class Server:
    """Serves the port until it is stopped. `start` and `stop` may be called from any thread, one at a time."""

    def __init__(
        self,
        services: Services,
        request_log: RequestLog,
        base_url: str | None = None,
        faults: Sequence[Fault] = (),
    ) -> None:
        """`base_url` is what addresses in answers begin with; by default the address that is served, and for
        every address of this machine (`0.0.0.0`) the one by which its network reaches it. `faults` are what the
        port does wrong on purpose.
        """
        self._services = services
        self._request_log = request_log
        self._base_url = base_url
        self.base_url = base_url or ""
        """What addresses in answers begin with, once it is served."""
        self._faults = faults
        self._app: Port | None = None
        self._server: _Uvicorn | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether requests are answered."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, host: str, port: int) -> tuple[str, int]:
        """Serve on host and port (0 takes a free one) and return where it really serves, once it answers.

        Raises OSError when the port is in use or the host is not this machine's.
        """
        if self.running:
            raise RuntimeError("the port is served already")
        listener = _listen(host, port)
        real = listener.getsockname()[1]
        self.base_url = self._base_url or address(_reachable(host), real)
        self._app = Port(self._services, self.base_url, self._request_log)
        answering, protocol = self._faulty(self._app) if self._faults else (self._app, Protocol)
        config = Config(
            answering,
            http=protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=IDLE_SECONDS,
            timeout_graceful_shutdown=FINISH_SECONDS,
        )
        self._server = _Uvicorn(config)
        self._thread = threading.Thread(target=self._server.run, args=([listener],), name="http", daemon=True)
        self._thread.start()
        if not self._server.ready.wait(START_SECONDS):
            self.stop()
            raise OSError(f"the port did not start within {START_SECONDS} seconds")
        return host, real

    def _faulty(self, port: Port) -> tuple[Faults, type[FaultyProtocol]]:
        from apcdesk.api.faults import Faults, FaultyProtocol  # noqa: PLC0415 - loaded when one is wanted

        return Faults(port, self._faults, self._request_log, self._services.clock.now), FaultyProtocol

    def stop(self) -> None:
        """Finish the requests in flight, then free the port. Nothing happens when it is not served."""
        if self._app is None or self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(FINISH_SECONDS + 2)
        if self._thread.is_alive():
            self._server.force_exit = True
            self._thread.join(FINISH_SECONDS)
        self._app.close()
        self._app = self._server = self._thread = None


def next_free(host: str, port: int) -> int | None:
    """The first port after this one that could be served on the host now, None when the next hundred are taken."""
    for number in range(port + 1, min(port + 1 + NEAR, 65536)):
        try:
            _listen(host, number).close()
        except OSError:
            continue
        return number
    return None


def address(host: str, port: int) -> str:
    """`http://127.0.0.1:8990`; an IPv6 host in brackets."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _reachable(host: str) -> str:
    """The host itself; for a wildcard the address of this machine in its network, loopback when it is in none."""
    if host not in WILDCARDS:
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(NOBODY)  # of a datagram socket this sends nothing: it only chooses the way out
        except OSError:
            return "127.0.0.1"
        found: str = asking.getsockname()[0]
        return found


class _Uvicorn(WebServer):
    """Says when it answers."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _listen(host: str, port: int) -> socket.socket:
    family, _, _, _, target = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    # Without the protocol's number asyncio leaves Nagle's algorithm on: 40 ms for every request.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there it would let two processes share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(target)
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener
