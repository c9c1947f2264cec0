"""Everything Qt: the staff desk, the public kiosk, and the look that both share."""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - has to stand between the two lines around it

# PySide6 puts an import of its own in place of Python's, which reads and keeps the source of every module that is loaded
# from then on, to look for `from __feature__ import …`. There is none here, and the database's library alone would cost
# 15 MiB and a tenth of a second by it.
builtins.__import__ = _plain_import
