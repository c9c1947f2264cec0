"""Two words that an earlier version would stumble over: a look `named_as_id`, and a kiosk that staff `left`.

No table changes. The number alone is what is wanted: an earlier version says that the database is newer than itself.
"""

from __future__ import annotations

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change nothing."""
