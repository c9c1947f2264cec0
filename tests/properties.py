"""How hard the properties are tried: `HYPOTHESIS_PROFILE=thorough` looks at many more cases, and at new ones."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

EVER_SO_SLOW = (HealthCheck.too_slow,)
"""No test may depend on how busy the machine is, nor on how long it takes to make up a case."""

settings.register_profile(
    "quick",
    max_examples=50,
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=EVER_SO_SLOW,
)
settings.register_profile(
    "thorough",
    max_examples=2_000,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=EVER_SO_SLOW,
)


MORE = 5
"""How many times more cases the properties get that say the most."""


def load_profile() -> None:
    """Load the profile that the environment names, by default the quick one."""
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
