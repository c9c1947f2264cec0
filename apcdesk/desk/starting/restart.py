"""How a window tells who started it that this program is to start anew."""

from __future__ import annotations

RESTART = 75
"""The exit status that asks for it."""
