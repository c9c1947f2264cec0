"""The OpenAPI document, made of the table of operations and the models; nobody writes it by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter

from apcdesk import __version__
from apcdesk.api.element_access import PARAMETER
from apcdesk.api.operations.examples import EXAMPLES, IDS
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.responses import (
    DESCRIPTIONS,
    JSON,
    MODELS,
    REF,
    file_content,
    page_content,
    refusals,
    shared_responses,
)
from apcdesk.api.wire.tolerance import FORM

SCHEMA_REF = REF.format(kind="schemas", name="{model}")
TOKEN: dict[str, list[str]] = {"access_token": []}
KEY: dict[str, list[str]] = {"client_secret": []}
ELEMENT: dict[str, list[str]] = {"element_token": []}
SECURITY: dict[Credential, list[dict[str, list[str]]]] = {
    Credential.NONE: [],
    Credential.IN_BODY: [],
    Credential.OF_OAUTH: [],
    Credential.ACCESS_TOKEN: [TOKEN],
    Credential.API_KEY: [KEY],
    Credential.TOKEN_OR_KEY: [TOKEN, KEY],
    Credential.IN_BODY_OR_TOKEN: [{}, TOKEN],
    Credential.IN_BODY_OR_KEY: [{}, KEY],
    Credential.ANY: [TOKEN, KEY],
}
SCHEMES = {
    "access_token": {"type": "http", "scheme": "bearer", "description": "An access token of one account"},
    "element_token": {
        "type": "apiKey",
        "in": "query",
        "name": PARAMETER,
        "description": "A token for pages of one origin; it counts when there is no other credential",
    },
    "client_secret": {"type": "http", "scheme": "bearer", "description": "The secret of the client"},
}
FORMS = frozenset({Credential.IN_BODY, Credential.OF_OAUTH, Credential.NONE})
"""Whose bodies come as forms too; elsewhere forms are read, but nobody sends them."""


def openapi_document(operations: Iterable[Operation], base_url: str) -> dict[str, Any]:
    """The document of OpenAPI 3.1 for the operations, served at `base_url`."""
    schemas: dict[str, Any] = dict(MODELS)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "apcdesk", "version": __version__},
        "servers": [{"url": base_url}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": shared_responses(),
            "securitySchemes": SCHEMES,
        },
    }


def _operation(operation: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": f"{operation.method.lower()}{re.sub(r'[^a-z0-9]+', '_', operation.path)}".rstrip("_"),
        "summary": (operation.handler.__doc__ or "").strip().splitlines()[0],
        "security": [*SECURITY[operation.credential], *([ELEMENT] if operation.element is not None else [])],
        "responses": {str(operation.status): _success(operation, schemas), **refusals(operation)},
    }
    if needs := list(_needs(operation)):
        described["description"] = " ".join(needs)
    parameters = list(_parameters(operation, schemas))
    if parameters:
        described["parameters"] = parameters
    if operation.body is not None:
        described["requestBody"] = _request_body(operation, schemas)
    return described


def _needs(operation: Operation) -> Iterable[str]:
    if operation.scope is not None:
        yield f"A token needs the scope `{operation.scope}` or one that includes it."
    if operation.element is not None:
        permissions = " or ".join(f"`{one}`" for one in operation.element.permissions)
        yield f"An element token needs the permission {permissions}."


def _success(operation: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    if operation.page and operation.status not in DESCRIPTIONS:
        return {"description": "A page", "content": page_content(operation.media)}
    if operation.file is not None:
        return {"description": "The file", "content": file_content(operation.file)}
    if operation.answer is not None:
        return {"description": "Done", "content": {JSON: _media(operation.answer, "serialization", schemas)}}
    if operation.status in DESCRIPTIONS:
        return DESCRIPTIONS[operation.status]
    if operation.sometimes is not None:
        name = _schema(operation.sometimes, "serialization", schemas)["$ref"].rsplit("/", 1)[1]
        return {"description": f"Done. The body is empty unless {name} is asked for"}
    return {"description": "Done. The body is empty"}


def _request_body(operation: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    media = _media(operation.body, "validation", schemas)
    if operation.credential is Credential.NONE:
        return {"required": True, "content": {FORM: media}}
    content = {JSON: media} | ({FORM: media} if operation.credential in FORMS else {})
    return {"required": all(_is_needed(model) for model in _models(operation.body)), "content": content}


def _is_needed(model: type[BaseModel]) -> bool:
    return any(field.is_required() for field in model.model_fields.values())


def _media(kind: Any, mode: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema and the examples of what it describes."""
    described: dict[str, Any] = {"schema": _schema(kind, mode, schemas)}
    examples = {one.__name__: {"value": EXAMPLES[one]} for one in _models(kind) if one in EXAMPLES}
    return described | ({"examples": examples} if examples else {})


def _models(kind: Any) -> Sequence[Any]:
    return get_args(kind) or (kind,)


def _parameters(operation: Operation, schemas: dict[str, Any]) -> Iterable[dict[str, Any]]:
    for name in re.findall(r"{(\w+)}", operation.path):
        yield {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "minLength": 1},
            "example": IDS[name],
        }
    if operation.query is not None:
        yield from _query_parameters(operation.query, schemas)
    if operation.method == "DELETE" and operation.body is not None:  # read from both: contract §1.2, W10
        yield from _query_parameters(operation.body, schemas)


def _query_parameters(model: type[BaseModel], schemas: dict[str, Any]) -> Iterable[dict[str, Any]]:
    schema = model.model_json_schema(ref_template=SCHEMA_REF)
    schemas.update(schema.pop("$defs", {}))
    required = schema.get("required", [])
    for name, member in schema["properties"].items():
        member = _without_null(member)
        yield {
            "name": f"{name}[]" if member.get("type") == "array" else name,
            "in": "query",
            "required": name in required,
            "schema": member,
        }


def _without_null(member: dict[str, Any]) -> dict[str, Any]:
    """A query has no null: an empty parameter counts as absent."""
    kinds = [one for one in member.get("anyOf", ()) if one.get("type") != "null"]
    rest = {name: value for name, value in member.items() if name != "anyOf" and value is not None}
    return rest | (kinds[0] if len(kinds) == 1 else {"anyOf": kinds} if kinds else {})


def _schema(kind: Any, mode: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """The schema by reference; what it is made of goes to the components."""
    schema = TypeAdapter(kind).json_schema(mode=mode, ref_template=SCHEMA_REF)
    schemas.update(schema.pop("$defs", {}))
    name = schema.get("title")
    if name is None or "$ref" in schema:
        return schema
    schemas[name] = schema
    return {"$ref": SCHEMA_REF.format(model=name)}
