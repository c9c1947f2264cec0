"""The only way to a file in the top-level `resources` folder, in a checkout as in an installed wheel."""

from importlib.resources import files
from pathlib import Path

_PACKED = "_resources"  # a wheel carries the folder inside the package under this name


def resource_path(name: str) -> Path:
    """Return where the resource `name` (a relative path such as `icons/door.svg`) lies on the disk.

    Raises FileNotFoundError when there is no such file or folder, ValueError when `name` leads out of the folder.
    """
    root = _root()
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise ValueError(f"{name!r} leads out of the resources")
    if not path.exists():
        raise FileNotFoundError(f"there is no resource {name!r}")
    return path


def read_text(name: str) -> str:
    """Return the text of the resource `name`, which is UTF-8. Raises as `resource_path` does."""
    return resource_path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Return the bytes of the resource `name`. Raises as `resource_path` does."""
    return resource_path(name).read_bytes()


def _root() -> Path:
    package = Path(str(files("apcdesk")))
    packed = package / _PACKED
    return packed.resolve() if packed.is_dir() else (package.parent / "resources").resolve()
