"""The engine's properties are tried as hard as the profile says."""

from tests.properties import load_profile

load_profile()
