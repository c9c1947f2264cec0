"""The markup of the pages under `/elements`. No script stands in it: all come from `/static`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

HOW_TO_ADD = """<p class="missing">The Elements are not here yet. They are the npm package <code>cronofy-elements</code>,
which is not part of apcdesk:</p>
<pre>npm pack cronofy-elements@1.67.7 &amp;&amp; tar xzf cronofy-elements-1.67.7.tgz
apcdesk elements add package/dist/CronofyElements.js</pre>"""
FIELDS = (
    ("token", "Element token", "none: sample data", "password"),
    ("sub", "Accounts (subs)", "apc_…, apc_…", "text"),
    ("tzid", "Time zone", "Etc/UTC", "text"),
    ("from", "First day", "", "date"),
)


@dataclass(frozen=True, slots=True)
class DemoElement:
    """An Element: what it is called in addresses and in the bundle, the permission it needs, and what it shows."""

    name: str
    function: str
    permission: str
    shows: str


def elements_page(elements: Iterable[DemoElement], has_bundle: bool) -> str:
    """The list of Elements."""
    items = "".join(
        f'<li><a href="/elements/{one.name}">{one.function}</a><p>{escape(one.shows)}</p></li>'
        for one in elements
    )
    return _document(
        "UI Elements",
        f"""<p>Cronofy's UI Elements, unmodified, against this port. Each page shows one at work, and the script that
runs there.</p>
{"" if has_bundle else HOW_TO_ADD}<ul class="elements">{items}</ul>""",
    )


def element_page(element: DemoElement, source: str, base_url: str, has_bundle: bool) -> str:
    """One Element at work above its source."""
    fields = "".join(
        f'<label>{label}<input name="{name}" type="{kind}" placeholder="{hint}" autocomplete="off"></label>'
        for name, label, hint, kind in FIELDS
    )
    scripts = (
        f'<script src="/static/CronofyElements.js"></script><script src="/static/{element.name}.js"></script>'
        if has_bundle
        else ""
    )
    return _document(
        element.function,
        f"""<p>{escape(element.shows)} <a href="/elements">All Elements</a></p>
<form id="settings">{fields}<button>Show</button></form>
{"" if has_bundle else HOW_TO_ADD}<section id="element" aria-label="{element.function}"></section>
<h2>What it said</h2><pre id="said" aria-live="polite"></pre>
<h2>Its source</h2><pre id="source">{escape(source)}</pre>
<p>It runs behind <code>/static/CronofyElements.js</code> and <code>/static/page.js</code>, which reads the fields.</p>
<h2>A token for it</h2><pre>{escape(_how_to_mint(element, base_url))}</pre>
<p>Make tokens on your server: the client_secret belongs into no page. Why the port refused one is in its log:
<code>apcdesk serve --log-level info</code>.</p>
<script src="/static/page.js"></script>{scripts}""",
    )


def _how_to_mint(element: DemoElement, base_url: str) -> str:
    body = {"version": "1", "permissions": [element.permission], "subs": ["SUB"], "origin": base_url}
    return f"""curl {base_url}/v1/element_tokens -H "Authorization: Bearer $CLIENT_SECRET" \\
     -H "Content-Type: application/json" \\
     -d '{json.dumps(body)}'"""


def _document(title: str, content: str) -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/page.css"></head>
<body><main><h1>{escape(title)}</h1>
{content}
</main></body></html>
"""
