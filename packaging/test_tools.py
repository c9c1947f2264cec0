"""Programs that the tests use beside Python: Node for Cronofy's SDK, Chromium for pages, zbar to scan codes. `make test`
runs this first.

As `bootstrap`: installed as root or by a sudo that asks nothing, otherwise named in the one line to run.
"""

from __future__ import annotations

import shutil
import sys

from bootstrap import install_debian_packages

TOOLS = {
    ("node",): ["nodejs"],
    ("npm",): ["npm"],
    ("chromium", "chromium-browser", "google-chrome"): ["chromium", "fonts-dejavu-core"],
    ("zbarimg",): ["zbar-tools"],
}
"""Any of these programs, and Debian's packages that bring one."""


def main() -> int:
    """0 when everything is there in the end."""
    lacking = [packages for names, packages in TOOLS.items() if not any(map(shutil.which, names))]
    missing = [package for packages in lacking for package in packages]
    return 0 if not missing or install_debian_packages(missing) else 1


if __name__ == "__main__":
    sys.exit(main())
