"""Modules that are imported at the top of others and then not asked for anything, or not for long: they are loaded when
first something of them is asked for.

Libraries import for all of their uses. The database's brings `asyncio`, which brings TLS, and the web server's its own
command line, for what a desk never does. To make random numbers or hashes brings OpenSSL. Together 5 MiB of a desk at rest.

The standard library's LazyLoader does not do: with it a module is loaded as soon as it is imported for a second time.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

_changing = threading.Lock()
"""Held to take a stand-in away, never while a module is loaded, which may wait for other threads."""


class _StandIn(ModuleType):
    """In the place of a module. What is asked of it is asked of the module, and kept."""

    def __init__(self, name: str, functions: Iterable[str]) -> None:
        super().__init__(name)
        for function in functions:
            setattr(self, function, partial(self._call, function))

    def __getattr__(self, attribute: str) -> Any:
        if attribute == "__path__":  # asked by every `from … import`, to see whether it is a package
            raise AttributeError(f"of {self.__name__} no part is loaded by its own name")
        self.make_way()
        value = getattr(import_module(self.__name__), attribute)
        setattr(self, attribute, value)
        return value

    def _call(self, function: str, *given: Any, **named: Any) -> Any:
        self.make_way()
        return getattr(import_module(self.__name__), function)(*given, **named)

    def make_way(self) -> None:
        """Whoever imports the module from now on gets the module itself."""
        with _changing:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]


def postpone(*names: str) -> None:
    """Have these modules, which are no packages, loaded when first something of them is asked for."""
    for name in names:
        sys.modules.setdefault(name, _StandIn(name, ()))


@contextmanager
def postponed(modules: Mapping[str, Iterable[str]]) -> Iterator[None]:
    """Have these modules, packages too, loaded for what is imported in the block when it first asks for something of them.
    The functions that are named with them may be had unasked, and load them when they are called.

    In the block a part of these packages cannot be imported by its own name, as in `import asyncio.events`.
    """
    stand_ins = [_StandIn(name, functions) for name, functions in modules.items()]
    for stand_in in stand_ins:
        sys.modules.setdefault(stand_in.__name__, stand_in)
    try:
        yield
    finally:
        for stand_in in stand_ins:
            stand_in.make_way()
