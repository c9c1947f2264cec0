"""A workshop on a working day in Berlin."""

import pytest

from tests.service.crib import Crib, berlin


@pytest.fixture
def clock(clock):
    clock.moment = berlin("08:05")
    return clock


@pytest.fixture
def crib(services):
    return Crib(services)
