"""Turns a template's call into the request that is sent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from offersync_gui.engine.addresses import address, standard_address
from offersync_gui.engine.placeholders import PLACEHOLDER, fill, fill_deep, fill_params, quote_path
from offersync_gui.engine.session import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.engine.auth import Credentials
    from offersync_gui.engine.paging import Step
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Call

_ACCEPT = {
    "json": "application/json",
    "xml": "application/xml, text/xml",
    "csv": "text/csv, */*;q=0.5",
}


class RequestMaker:
    """Makes the requests of one advertiser; ``values`` are those of its form."""

    def __init__(self, template: Template, values: Mapping[str, str]) -> None:
        self._answer = template.answer
        self._base = values["base_url"]
        self._standard = standard_address(template, values)

    def make(
        self, call: Call, step: Step, values: Mapping[str, str], credentials: Credentials
    ) -> Request:
        """``values`` fill the call. Parameters of a step go into the body, where there is one."""
        answer = call.answer or self._answer
        headers = {"Accept": _ACCEPT[answer.format] + (", application/zip" if answer.zip else "")}
        headers |= {name: fill(text, values) for name, text in call.headers.items()}
        body, kind = _body(call, step, values)
        query: list[tuple[str, Any]] = fill_params(call.query, values)
        if body is None:
            query += step.params.items()
        query, own = credentials.added_to(query)
        headers |= own
        if step.url:
            return Request(call.method, step.url, headers, named_by=step.named_by)
        if body is not None:
            headers["Content-Type"] = kind
        return Request(call.method, self._address(call, query, values), headers, body)

    def _address(self, call: Call, query: list[tuple[str, Any]], values: Mapping[str, str]) -> str:
        # What is nothing but a placeholder is an address that the user has entered.
        whole = PLACEHOLDER.fullmatch(call.path) is not None
        path = fill(call.path, values) if whole else fill(call.path, values, quote_path)
        found = address(path, self._base, self._standard)
        return f"{found}{'&' if '?' in found else '?'}{urlencode(query)}" if query else found


def _body(call: Call, step: Step, values: Mapping[str, str]) -> tuple[bytes | None, str]:
    if call.json_body:
        body = fill_deep(call.json_body, values)
        for name, value in step.params.items():
            _put(body, name.split("."), value)
        return json.dumps(body).encode(), "application/json"
    if call.form:
        pairs = [*fill_params(call.form, values), *step.params.items()]
        return urlencode(pairs).encode(), "application/x-www-form-urlencoded"
    return None, ""


def _put(body: dict[str, Any], path: list[str], value: Any) -> None:
    """Sets a value deep inside, as ``variables.offset`` of a GraphQL query."""
    *outer, name = path
    for part in outer:
        body = body.setdefault(part, {})
    body[name] = value
