"""A service that is built when it is first asked for: what nobody uses is not even loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from apcdesk.service.services import Services

Service = TypeVar("Service")

_building = threading.RLock()  # of the process: what is built asks for others while it is


class first_use(Generic[Service]):  # noqa: N801  it stands where cached_property would, which may build twice
    """An attribute of Services, built when it is first read: once, whichever threads read it."""

    def __init__(self, build: Callable[[Services], Service]) -> None:
        self._build = build

    def __set_name__(self, kind: type[Services], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, its: None, kind: type[Services]) -> Self: ...
    @overload
    def __get__(self, its: Services, kind: type[Services]) -> Service: ...
    def __get__(self, its: Services | None, kind: type[Services]) -> Self | Service:
        if its is None:
            return self
        built: dict[str, Any] = vars(its)  # where Python looks first: it does not ask here again
        with _building:
            if self._name not in built:
                built[self._name] = self._build(its)
            service: Service = built[self._name]
        return service
