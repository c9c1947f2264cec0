"""What was deleted from the tables, and may be left in the database's file until that is written anew.

It is noted in the transaction that deletes: whoever runs goes on with it when this process ends before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, update

from apcdesk.service.installation import setting_in
from apcdesk.store import tables as t
from apcdesk.store.database import Store

SETTING = "visitors_forgotten"
"""The day that is done with, or who is at it and until when."""
LEFT = "left"
"""Whether something may be left."""
Known = Mapping[str, Any]


def leave(tx: Connection) -> None:
    """Note that something is deleted in this transaction."""
    put_known(tx, setting_in(tx, SETTING, {}), left=True)


def wipe(store: Store) -> bool:
    """Take it out of the file; False when others were reading all the time."""
    if not store.compact():
        return False
    with store.read() as tx:
        known: Known = setting_in(tx, SETTING, {})
    if known.get(LEFT):
        with store.write() as tx:
            put_known(tx, setting_in(tx, SETTING, {}), left=False)
    return True


def put_known(tx: Connection, known: Known, *, left: bool) -> None:
    """What no window needs to know of: it changes nothing that is shown."""
    value = {name: found for name, found in known.items() if name != LEFT} | ({LEFT: True} if left else {})
    where = t.setting.c.name == SETTING
    if not tx.execute(update(t.setting).where(where).values(value=value)).rowcount:
        tx.execute(insert(t.setting).values(name=SETTING, value=value))
