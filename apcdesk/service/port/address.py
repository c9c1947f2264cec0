"""Where phones reach the port: announced by whoever serves it, read by the kiosks of the same database."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from apcdesk.domain.changes import SYSTEM
from apcdesk.service.installation import Installation

ADDRESS = "port_address"
"""The setting with the address at which phones reach the port, null while they do not. A port that died is still in
it: whoever wants to send somebody there asks it first."""


class PortAddress:
    """One for the installation. May be used from any thread."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def announce(self, base_url: str) -> None:
        """The port answers here now. Kiosks of this database hear of it when phones come there."""
        if _is_reachable(base_url) and base_url != self.get():
            self._installation.put(ADDRESS, base_url, origin=SYSTEM)

    def withdraw(self, base_url: str) -> None:
        """The port does not answer here any more; what another one announced since stands."""
        if base_url == self.get():
            self._installation.put(ADDRESS, None, origin=SYSTEM)

    def get(self) -> str | None:
        """The address at which phones reach the port, as it was announced last; None when they do not."""
        address: str | None = self._installation.get(ADDRESS)
        return address


def _is_reachable(base_url: str) -> bool:
    """Whether a phone can come there: not when only this machine answers."""
    host = urlsplit(base_url).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host not in ("", "localhost")
