"""Bodies, forms and query strings become plain values: the tolerance table W1–W15, contract §1.2.

A text that came in a form or a query is a `Plain`: there, and only there, `true` and `60` may mean a boolean
and a number. What the values mean is said by the models of the `wire_*` modules.
"""

from __future__ import annotations

import json
import zlib
from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from apcdesk.api.call import Declined
from apcdesk.errors import Invalid

MAX_BODY = 1024 * 1024
FORM = "application/x-www-form-urlencoded"
MAX_DEPTH = 16
REPEATABLE = frozenset({"calendar_ids", "permissions", "subs"})
"""Arrays that may come as a repeated plain name, without brackets (W9)."""

Values = dict[str, Any]


class Plain(str):
    """A text of a form or a query, which has no other types."""

    __slots__ = ()


def read_query(query: bytes) -> Values:
    """The parameters of a query string; an empty one counts as absent, one that contradicts another is ignored."""
    pairs = parse_qsl(query.decode("latin-1"), errors="replace")
    return _nested((pair for pair in pairs if pair[1]), strict=False)


def read_body(raw: bytes, headers: Mapping[str, str]) -> Values:
    """The members of a body. No body, and `[]`, mean `{}` (W3, W5).

    Raises Invalid for what is no JSON object, Declined with 413 or 415.
    """
    raw = _unpacked(raw, headers.get("content-encoding", ""))
    if not raw.strip():
        return {}
    media = headers.get("content-type", "").split(";")[0].strip().lower()
    if media == FORM:
        return _form(raw)
    try:
        body = _DECODER.decode(raw.removeprefix(BOM_UTF8).decode())
        if b"\\u" in raw:
            json.dumps(body, ensure_ascii=False).encode()  # half of a surrogate pair is no text
    except (ValueError, RecursionError):
        if media and media != "application/json" and not media.endswith("+json"):
            raise Declined(415) from None
        raise _unreadable() from None
    if body == []:
        return {}
    if not isinstance(body, dict):
        raise Invalid.one("base", "errors.must_be_object", "must be an object")
    return body


def _unpacked(raw: bytes, encoding: str) -> bytes:
    """The body without its compression; a list of what a client would accept means nothing here (W6)."""
    if encoding not in ("gzip", "deflate"):
        return raw
    stream = zlib.decompressobj(
        zlib.MAX_WBITS | 32 if encoding == "gzip" or raw[:1] == b"x" else -zlib.MAX_WBITS
    )
    try:
        plain = stream.decompress(raw, MAX_BODY + 1)
    except zlib.error:
        raise _unreadable() from None
    if len(plain) > MAX_BODY:
        raise Declined(413)
    if not stream.eof or stream.unused_data:
        raise _unreadable()  # a part of a form would pass for all of it
    return plain


def _form(raw: bytes) -> Values:
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, errors="strict", max_num_fields=10000)
    except ValueError:
        raise _malformed() from None
    return _nested(pairs, strict=True)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _unreadable() -> Invalid:
    return Invalid.one("base", "errors.invalid_json", "the request body is not valid JSON")


def _malformed() -> Invalid:
    return Invalid.one("base", "errors.invalid_format", "is not in a recognized format")


def _nested(pairs: Iterable[tuple[str, str]], *, strict: bool) -> Values:
    """Names with brackets become objects and arrays, as Rails reads them (W4, W9).

    Raises Invalid, when `strict`, for a name that contradicts an earlier one.
    """
    root: Values = {}
    for name, text in pairs:
        if name in REPEATABLE:
            name += "[]"
        keys = name.replace("]", "").split("[")
        try:
            if len(keys) > MAX_DEPTH:
                raise _malformed()
            _put(root, keys, Plain(text))
        except Invalid:
            if strict:
                raise
    return {name: _listed(value) for name, value in root.items()}


def _put(target: Values, keys: list[str], value: Plain) -> None:
    key, *rest = keys
    if not rest:
        target[key] = value
    elif rest[0] == "":
        _append(_kept(target, key, []), rest[1:], value)
    else:
        _put(_kept(target, key, {}), rest, value)


def _append(items: list[Any], keys: list[str], value: Plain) -> None:
    """`a[][b]=1&a[][c]=2` is one object; a name that the last object has already starts the next one."""
    if not keys:
        items.append(value)
        return
    if not (items and isinstance(items[-1], dict) and keys[0] and not _has(items[-1], keys)):
        items.append({})
    _put(items[-1], keys, value)


def _has(values: Any, keys: list[str]) -> bool:
    for key in keys:
        if not isinstance(values, dict) or key not in values:
            return False
        values = values[key]
    return not isinstance(values, list)


def _kept(target: Values, key: str, default: Any) -> Any:
    value = target.setdefault(key, default)
    if type(value) is not type(default):
        raise _malformed()
    return value


def _listed(value: Any) -> Any:
    """`a[0]=x&a[1]=y`, as PHP writes arrays, is an array too."""
    if isinstance(value, list):
        return [_listed(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value and list(value) == [str(n) for n in range(len(value))]:
        return [_listed(item) for item in value.values()]
    return {name: _listed(item) for name, item in value.items()}


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
