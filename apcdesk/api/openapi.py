"""The OpenAPI document, made of the table of operations and the models; nobody writes it by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, TypeAdapter

from apcdesk import __version__
from apcdesk.api.operations import Credential, Operation

REF = "#/components/schemas/{model}"
SECURITY: dict[Credential, list[dict[str, list[str]]]] = {
    Credential.NONE: [],
    Credential.IN_BODY: [],
    Credential.ACCESS_TOKEN: [{"access_token": []}],
    Credential.API_KEY: [{"client_secret": []}],
    Credential.TOKEN_OR_KEY: [{"access_token": []}, {"client_secret": []}],
}
SCHEMES = {
    "access_token": {"type": "http", "scheme": "bearer", "description": "An access token of one account"},
    "client_secret": {"type": "http", "scheme": "bearer", "description": "The secret of the client"},
}
PROBLEMS = {
    "type": "object",
    "description": "What is wrong, by member",
    "required": ["errors"],
    "properties": {
        "errors": {
            "type": "object",
            "additionalProperties": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["key", "description"],
                    "properties": {"key": {"type": "string"}, "description": {"type": "string"}},
                },
            },
        }
    },
}


def openapi_document(operations: Iterable[Operation], base_url: str) -> dict[str, Any]:
    """The document of OpenAPI 3.1 for the operations, served at `base_url`."""
    schemas: dict[str, Any] = {"Problems": PROBLEMS}
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "apcdesk", "version": __version__},
        "servers": [{"url": base_url}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": SCHEMES},
    }


def _operation(operation: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    parameters = [_path_parameter(name) for name in re.findall(r"{(\w+)}", operation.path)]
    if operation.query is not None:
        parameters += _query_parameters(operation.query, schemas)
    described: dict[str, Any] = {
        "operationId": f"{operation.method.lower()}{re.sub(r'[^a-z0-9]+', '_', operation.path)}".rstrip("_"),
        "summary": (operation.handler.__doc__ or "").strip().splitlines()[0],
        "security": SECURITY[operation.credential],
        "responses": _responses(operation, schemas),
    }
    if parameters:
        described["parameters"] = parameters
    if operation.body is not None:
        schema = _schema(operation.body, "validation", schemas)
        described["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return described


def _responses(operation: Operation, schemas: dict[str, Any]) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    success: dict[str, Any] = {"description": "Done" if operation.status < 300 else "Always"}
    if operation.answer is not None:
        schema = _schema(operation.answer, "serialization", schemas)
        success["content"] = {"application/json": {"schema": schema}}
    responses[str(operation.status)] = success
    if operation.credential is not Credential.NONE:
        responses.setdefault("401", {"description": "The credential is missing, unknown or has ended"})
        responses.setdefault(
            "429", {"description": "The client asks too often; Retry-After says when to ask again"}
        )
    if operation.body is not None or operation.query is not None:
        problems = {"application/json": {"schema": {"$ref": REF.format(model="Problems")}}}
        responses["422"] = {"description": "Something in the request is wrong", "content": problems}
    return responses


def _path_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _query_parameters(model: type[BaseModel], schemas: dict[str, Any]) -> list[dict[str, Any]]:
    schema = model.model_json_schema(ref_template=REF)
    schemas.update(schema.pop("$defs", {}))
    required = schema.get("required", [])
    return [
        {
            "name": f"{name}[]" if _is_array(member) else name,
            "in": "query",
            "required": name in required,
            "schema": member,
        }
        for name, member in schema["properties"].items()
    ]


def _is_array(member: dict[str, Any]) -> bool:
    return "array" in {member.get("type"), *(one.get("type") for one in member.get("anyOf", ()))}


def _schema(kind: Any, mode: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """The schema by reference; what it is made of goes to the components."""
    schema = TypeAdapter(kind).json_schema(mode=mode, ref_template=REF)
    schemas.update(schema.pop("$defs", {}))
    name = schema.get("title")
    if name is None or "$ref" in schema:
        return schema
    schemas[name] = schema
    return {"$ref": REF.format(model=name)}
