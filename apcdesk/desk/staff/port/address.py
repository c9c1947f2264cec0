"""By which address others reach the port."""

from __future__ import annotations

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from apcdesk.desk.staff.port.switch import LOOPBACK, PortSwitch


def base_url(switch: PortSwitch) -> str:
    """Where the port answers, or would if it were on: as others reach it when the network may, else this machine."""
    number = switch.address[1] if switch.address else switch.wish.number
    return f"http://{_network_address() if switch.wish.network else LOOPBACK}:{number}"


def _network_address() -> str:
    """The address by which others of the network reach this machine, loopback when it is in none."""
    for address in QNetworkInterface.allAddresses():
        if (
            address.protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
            and not address.isLoopback()
        ):
            return address.toString()
    return LOOPBACK
