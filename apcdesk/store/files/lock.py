"""The lock of a whole file, between processes: the system frees it when the process that has it ends."""

from __future__ import annotations

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def lock(file: IO[bytes], *, wait: bool) -> None:
        """Lock it, for this open file. Raises OSError: at once when another has it, or where there are no locks."""
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

    def unlock(file: IO[bytes]) -> None:
        """Give the lock back. Raises OSError where there are no locks."""
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(file: IO[bytes], *, wait: bool) -> None:
        """Lock it, for this open file. Raises OSError: at once when another has it, or where there are no locks."""
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(file: IO[bytes]) -> None:
        """Give the lock back. Raises OSError where there are no locks."""
        fcntl.flock(file, fcntl.LOCK_UN)
