"""Modules that are loaded when first something of them is asked for."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

import pytest

from apcdesk.later import postpone, postponed

RED, BLUE = "colours_red", "colours_blue"


@pytest.fixture
def loads(tmp_path, monkeypatch):
    """The names of made-up modules, as often as they were loaded."""
    body = "import sys\nsys.loads.append(__name__)\nVALUE = 7\ndef double(value):\n    return 2 * value\n"
    (tmp_path / f"{RED}.py").write_text(body)
    (tmp_path / BLUE).mkdir()
    (tmp_path / BLUE / "__init__.py").write_text(body)
    (tmp_path / BLUE / "sky.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    noted: list[str] = []
    monkeypatch.setattr(sys, "loads", noted, raising=False)
    yield noted
    for name in (RED, BLUE, f"{BLUE}.sky"):
        sys.modules.pop(name, None)


def test_a_postponed_module_is_loaded_once_something_of_it_is_asked_for(loads):
    postpone(RED)
    first, second = import_module(RED), import_module(RED)
    assert (first is second, loads) == (True, [])

    assert (first.VALUE, first.double(4), first.VALUE, second.VALUE) == (7, 8, 7, 7)
    assert (loads, import_module(RED).double(5)) == ([RED], 10)
    with pytest.raises(AttributeError, match="colours_red"):
        first.nothing  # noqa: B018  asking is what is tried


def test_a_module_that_is_there_stays(loads):
    there = import_module(RED)

    postpone(RED)
    with postponed({RED: ()}):
        assert import_module(RED) is there
    assert (import_module(RED) is there, loads) == (True, [RED])


def test_after_the_block_whoever_imports_it_gets_the_module_itself(loads):
    with postponed({BLUE: ("double",)}):
        early = import_module(BLUE)
        double = early.double
        assert loads == []
    late = import_module(BLUE)

    assert (loads, late is sys.modules[BLUE], late is early) == ([BLUE], True, False)
    assert (double(3), early.VALUE, import_module(f"{BLUE}.sky").__name__) == (6, 7, f"{BLUE}.sky")
    assert loads == [BLUE]


def test_a_function_that_was_had_unasked_loads_the_module_when_it_is_called(loads):
    with postponed({BLUE: ("double",)}):
        double = import_module(BLUE).double

    assert loads == []
    assert (double(21), loads) == (42, [BLUE])


def test_names_are_had_from_a_package_in_the_block_but_parts_of_it_are_not(loads):
    with postponed({BLUE: ()}):
        with pytest.raises(ModuleNotFoundError, match="is not a package"):
            import_module(f"{BLUE}.sky")
        assert loads == []
        named: dict[str, int] = {}
        exec(f"from {BLUE} import VALUE", named)

    assert (named["VALUE"], loads) == (7, [BLUE])


def test_threads_that_ask_at_once_are_answered_by_one_module(loads):
    postpone(RED)
    stand_in, at_once = import_module(RED), threading.Barrier(8)

    def ask(_: int) -> object:
        at_once.wait()
        return stand_in.double

    with ThreadPoolExecutor(8) as threads:
        answers = set(threads.map(ask, range(8)))

    assert (answers, loads) == ({sys.modules[RED].double}, [RED])
