"""The services behind what is pressed at a kiosk: loaded before it is shown, so that nobody waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apcdesk.service.services import Services


def build_pressed(services: Services, *, crib: bool = False) -> tuple[object, ...]:
    """Called on a worker: it takes a tenth of a second. `crib` is for the window of a tool crib."""
    if crib:
        return services.custody, services.crib_people
    booking = services.bookings, services.availability, services.visits, services.waiting_line
    return (
        *booking,
        services.arrivals,
        services.badges,
        services.handoffs,
        services.staff_pin,
        services.wishes,
    )
