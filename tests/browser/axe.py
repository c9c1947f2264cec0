"""axe-core, which judges a page by WCAG 2.2 and by what screen readers need."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.npm import packages_of

HERE = Path(__file__).parent
JUDGE = """async rules => {
    const options = {resultTypes: ["violations"], preload: false, iframes: false};
    if (rules.length) options.runOnly = rules;
    return (await axe.run(document, options)).violations;
}"""


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds wrong with the page, by these of its rules or by all: the rule, and the elements that break it."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_source())
    found: list[dict[str, Any]] = page.evaluate(JUDGE, list(rules))
    return [f"{one['id']}: {[node['html'] for node in one['nodes']]}" for one in found]


@cache
def _source() -> str:
    return (packages_of(HERE) / "node_modules" / "axe-core" / "axe.min.js").read_text()
