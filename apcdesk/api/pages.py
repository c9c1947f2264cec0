"""The pages that people see in a browser. No scripts, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from apcdesk.domain.calendars import Calendar

SCOPE_WORDS = {
    "read_write": "Read and change your calendar",
    "read_only": "Read your calendar",
    "write_only": "Add and delete events",
    "read_events": "Read your events",
    "create_event": "Add and change events",
    "delete_event": "Delete events",
    "create_calendar": "Add calendars",
    "read_free_busy": "See when you are busy",
    "free_busy": "See when you are busy",
    "free_busy_write": "See when you are busy, and add events",
    "change_participation_status": "Answer invitations",
}
STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1c1c1e;background:#f4f4f5}
main{max-width:28rem;margin:4rem auto;padding:2rem;background:#fff;border-radius:12px}
h1{font-size:1.25rem;margin-top:0}select,button{font:inherit;padding:.6rem 1rem;min-height:44px}
select{width:100%;margin:.25rem 0 1rem}button{border-radius:8px;border:1px solid #767680;background:#fff}
button[value=allow]{background:#2f4bd8;border-color:#2f4bd8;color:#fff}
"""


def consent_page(
    client: str, scopes: Iterable[str], people: Sequence[Calendar], action: str, proof: str
) -> str:
    """Who lets the client do what; the form is sent to `action` with the `proof` that this page was shown."""
    words = dict.fromkeys(SCOPE_WORDS[scope] for scope in scopes if scope in SCOPE_WORDS)
    wanted = "".join(f"<li>{escape(word)}</li>" for word in words) or "<li>Know who you are</li>"
    options = "".join(
        f'<option value="{escape(person.sub)}">{escape(person.account.name or person.name)}</option>'
        for person in people
    )
    allow = '<button name="decision" value="allow">Allow</button> ' if people else ""
    who = (
        f'<label>Your name<select name="sub">{options}</select></label>'
        if people
        else "<p>Nobody has a calendar of their own here yet.</p>"
    )
    return _page(
        f"Let {client} use your calendar?",
        f"""<p>{escape(client)} asks to:</p><ul>{wanted}</ul>
<form method="post" action="{escape(action)}"><input type="hidden" name="proof" value="{escape(proof)}">
{who}<p>{allow}<button name="decision" value="deny">Deny</button></p></form>""",
    )


def message_page(title: str, text: str) -> str:
    """A page that only says something."""
    return _page(title, f"<p>{escape(text)}</p>")


def _page(title: str, content: str) -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><style>{STYLE}</style></head>
<body><main><h1>{escape(title)}</h1>
{content}
</main></body></html>
"""
