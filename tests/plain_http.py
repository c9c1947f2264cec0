"""How a test speaks to a port of its own: in the clear, on this machine, and patiently."""

from __future__ import annotations

import ssl
from typing import Any

PLAIN: dict[str, Any] = {
    "trust_env": False,
    "timeout": 60,
    "verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
}
"""What every client and request of httpx here is made with. The context is never used, and knows no authority: for each
client without one httpx reads all of them anew, which takes longer than most tests.
"""
