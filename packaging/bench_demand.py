"""What a year of free minutes costs for groups of calendars, warm and with the bitmaps to be read: `make bench`.

The diaries are those of the availability bench. The goal is 100 ms for a group's year.
"""

from __future__ import annotations

import sys
import time
from statistics import median

from bench_availability import filled
from bench_data import SIZES

from apcdesk.service.asking.answering import Answering
from apcdesk.service.demand.capacity import LONGEST_RANGE, DemandDesk

GROUPS = (1, 20, 100)
ROUNDS = 9
GOAL_MS = 100


def main() -> int:
    """Measure and print, a line for each size of group."""
    size = SIZES["L"]
    print(
        f"a year of free minutes by hour and day, median (fastest to slowest) of {ROUNDS}, goal {GOAL_MS} ms:"
    )
    with filled(size) as (services, _, _):
        for count in GROUPS:
            subs = size.subs()[:count]
            cold: list[float] = []
            warm: list[float] = []
            for _ in range(ROUNDS):
                desk = DemandDesk(services.store, services.clock, Answering(), services.tzid)
                for spent in (cold, warm):
                    began = time.perf_counter()
                    desk.report(subs, size.first, LONGEST_RANGE)
                    spent.append((time.perf_counter() - began) * 1000)
            print(f"  {count:>3} calendars: {_spread(warm)}; read anew {_spread(cold)}")
    return 0


def _spread(spent: list[float]) -> str:
    return f"{median(spent):.0f} ms ({min(spent):.0f} to {max(spent):.0f})"


if __name__ == "__main__":
    sys.exit(main())
