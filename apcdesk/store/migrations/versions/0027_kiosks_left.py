"""A word that an earlier version would stumble over: of a kiosk, that staff `left` it.

No table changes. The number alone is what is wanted: an earlier version says that the database is newer than itself.
"""

from __future__ import annotations

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing."""
