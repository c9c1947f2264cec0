"""The one way to make pages: a template, and for people a language and headers that let nothing else in.

No scripts, nothing from elsewhere; pages for programmers have headers of their own (`elements`). Templates stand in `resources/pages`; what they are given is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from markupsafe import Markup

from apcdesk import resources
from apcdesk.api.call import Call, Reply
from apcdesk.api.pages.languages import CODES, Language, best_language, language
from apcdesk.api.pages.style import MIRRORED, icon_shapes, mark, style_hash, style_sheet
from apcdesk.errors import Unavailable

if TYPE_CHECKING:
    from jinja2 import Environment

LANGUAGE = "lang"
BEGINNINGS: Mapping[str, tuple[str, str]] = {
    "link_token": ("/rts", "to_times"),
    "code": ("/bookings", "your_booking"),
    "handoff_token": ("/continue", "continue_here"),
}
"""Where what a visitor does begins, by what its addresses name; and the key of what a link there says."""
TO_BE_TRIED_AGAIN = frozenset({403, 422, 503})
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Here:
    """A page's own address and the parameters that its links carry on; `language` was chosen or is the browser's."""

    path: str
    language: Language
    kept: Mapping[str, str] = field(default_factory=dict)

    def href(self, path: str | None = None, **query: str | None) -> str:
        """An address with what is carried on and with `query`; None takes a parameter away."""
        asked = {name: one for name, one in {**self.kept, **query}.items() if one is not None}
        return f"{self.path if path is None else path}{'?' + urlencode(asked, safe=':/') if asked else ''}"


def here(call: Call, path: str, kept: Mapping[str, str]) -> Here:
    """The page at this path of the port, in the language of its visitor."""
    wanted = str(call.query.get(LANGUAGE) or _sent(call, LANGUAGE) or "")
    chosen = best_language(wanted, call.headers.get("accept-language", ""))
    carried = {**kept, **({LANGUAGE: chosen.code} if wanted else {})}
    return Here(urlsplit(call.base_url).path + path, chosen, carried)


def page(
    call: Call,
    status: int,
    template: str,
    where: Here,
    *,
    headers: Mapping[str, str] | None = None,
    **values: Any,
) -> Reply:
    """A page of the template; `title` is what the browser calls it."""
    place = _place(call)
    said = rendered(
        template,
        here=where,
        language=where.language,
        languages=[(one.code, one.name) for one in map(language, CODES)],
        say=where.language.say,
        organisation=place.get("organisation", ""),
        fair=place.get("fair", ""),
        **values,
    )
    return Reply(status, page=said, headers={**page_headers(), **(headers or {})})


def rendered(template: str, **values: Any) -> str:
    """A template with its values, which are escaped."""
    return _environment().get_template(template).render(**values)


def message(call: Call, status: int, key: str, more: str | None = None, path: str | None = None) -> Reply:
    """A page that only says something, by the keys of its heading and of its text.

    Its languages are those of the page at this path, else of the one on which its visitor began; whom nothing but a new
    try can help, it leads there.
    """
    start, onward = _beginning(call)
    where = here(call, start if path is None else path, {})
    said = where.language.say
    text = said(f"{key}_more" if more is None else more)
    back = said(onward) if onward is not None and status in TO_BE_TRIED_AGAIN else None
    return page(call, status, "message.html", where, title=said(key), text=text, back=back)


def with_query(address: str, **more: str) -> str:
    """The address with more parameters; it keeps its own."""
    parts = urlsplit(address)
    query = "&".join(part for part in (parts.query, urlencode(more)) if part)
    return urlunsplit(parts._replace(query=query))


def page_headers() -> dict[str, str]:
    """The headers of every page: it loads nothing, stands in no frame, and tells nobody where it is."""
    policy = f"default-src 'none'; style-src '{style_hash()}'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
    return {
        **HTML,
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }


def _place(call: Call) -> Mapping[str, Any]:
    """Whose page it is; a page that says that the database does not answer does without."""
    try:
        return call.services.installation.place()
    except Unavailable:
        return {}


def _beginning(call: Call) -> tuple[str, str | None]:
    """The page on which its visitor began, and the key of what a link to it says; None for where codes are typed."""
    for name, (folder, key) in BEGINNINGS.items():
        if name in call.path:
            return f"{folder}/{quote(call.path[name], safe='')}", key
    return "/bookings", None


def _sent(call: Call, name: str) -> Any:
    return None if isinstance(call.body, Exception) else call.body.get(name)


def _icon(name: str) -> Markup:
    turned = " turned" if name in MIRRORED else ""
    return Markup('<svg class="icon{}" viewBox="0 0 24 24" aria-hidden="true">{}</svg>').format(
        turned, Markup(icon_shapes(name))
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - a port may never show a page

    environment = Environment(
        loader=FileSystemLoader(resources.resource_path("pages")),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(icon=_icon, mark=mark(), style=Markup(style_sheet()))
    return environment
