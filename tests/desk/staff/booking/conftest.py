"""The agenda of the agenda's own tests, with the two presses as an appointment type."""

from tests.desk.staff.agenda.conftest import clock, context, rig, services

__all__ = ["clock", "context", "rig", "services"]
