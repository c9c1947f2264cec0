"""Settings: read once from arguments and environment, frozen, handed down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import platformdirs

TEMPORARY = ":temporary:"
"""The data folder that is made for one run and forgotten after it."""
MOVED_TO = "database"
"""The file of a data folder that names another database than the one in it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data is and which clock is used.

    `clock` is the moment from which a clock of this run goes on, None for the computer's clock. `client` is a client
    that must exist: its client_id and its client_secret.
    """

    data: Path
    database: str
    clock: datetime | None = None
    log_level: str = "WARNING"
    client: tuple[str, str] | None = field(default=None, repr=False)
    temporary: bool = False
    """Whether the data is forgotten after this run."""

    @property
    def keys(self) -> Path:
        """The file of this machine's secrets."""
        return self.data / "keys.json"

    @property
    def moved_to(self) -> Path:
        """The file that names the database of this data folder since everything was moved there."""
        return self.data / MOVED_TO

    @property
    def elements(self) -> Path:
        """The folder of Cronofy's UI Elements."""
        return self.data / "elements"

    @property
    def preferences(self) -> Path:
        """The file of what this desk looks like."""
        return self.data / "preferences.json"


def own_database(folder: Path) -> str:
    """The URL of the database that is in a data folder."""
    return f"sqlite:///{quote(str(folder.absolute() / 'apcdesk.sqlite'), safe='/:')}"


def read_settings(
    environment: Mapping[str, str],
    *,
    data: Path | None,
    database: str | None = None,
    clock: datetime | None = None,
    log_level: str = "WARNING",
    temporary: bool = False,
) -> Settings:
    """The settings of this run. Without `data` the user's data folder, without `database` SQLite in it, or where that
    was moved to. Raises OSError.

    `APCDESK_CLIENT_ID` and `APCDESK_CLIENT_SECRET` name a client that must exist: containers and tests.
    """
    folder = data if data is not None else Path(platformdirs.user_data_dir("apcdesk", appauthor=False))
    client_id, secret = environment.get("APCDESK_CLIENT_ID"), environment.get("APCDESK_CLIENT_SECRET")
    return Settings(
        data=folder,
        database=database or _kept_database(folder) or own_database(folder),
        clock=clock,
        log_level=log_level,
        client=(client_id, secret) if client_id and secret else None,
        temporary=temporary,
    )


def _kept_database(folder: Path) -> str | None:
    file = folder / MOVED_TO
    return file.read_text(encoding="utf-8").strip() if file.exists() else None
