"""Writes a template and its fixtures from a draft; never one that its own check would refuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from offersync_gui.domain.offer import complete
from offersync_gui.engine.check import checked_text
from offersync_gui.engine.mapping import Mapper, NoIdentity
from offersync_gui.engine.sample.excerpt import as_json, excerpt, nothing, written
from offersync_gui.engine.sample.lists import WHOLE, records_at
from offersync_gui.engine.sample.offer_map import offer_map
from offersync_gui.engine.sample.reading import Sample, read_sample
from offersync_gui.engine.sample.writing import toml
from offersync_gui.engine.shapes import OFFER_FIELDS, ROW_FIELDS
from offersync_gui.engine.source import form_values
from offersync_gui.engine.warnings import Warnings
from offersync_gui.errors import TemplateError
from offersync_gui.templates.auth import Auth
from offersync_gui.templates.loader import broken, check_text

if TYPE_CHECKING:
    from offersync_gui.engine.sample.draft import AuthChoice, Draft, PagingChoice
    from offersync_gui.templates.model import Template

_AUTH: TypeAdapter[Auth] = TypeAdapter(Auth)
INVENTED_KEY = "an-invented-key-0001"
INVENTED_TOKEN = '{"access_token": "an-invented-token-0001", "expires_in": 3600}'
INVENTED_USER = "an-invented-user"
SAYS = "The sample that the template was made from; what looks secret in it is masked."


@dataclass(frozen=True)
class Built:
    """The texts of both files, and the template that the first one is."""

    template: Template
    text: str
    fixtures: str


def build(draft: Draft) -> Built:
    """Raises TemplateError for a draft from which no usable template can be made."""
    text = toml(document(draft))
    template = usable(text, f"{draft.id}.toml")
    return Built(template, text, toml(fixtures(draft, template)))


def usable(text: str, name: str) -> Template:
    """The template that a text is. Raises TemplateError with everything that is wrong in it."""
    template, problems = check_text(text, name)
    if template is None:
        raise broken(problems)
    if found := checked_text(template, text, name):
        raise broken(found)
    return template


def document(draft: Draft) -> dict[str, Any]:
    """The template as plain data."""
    tracking = {"click_id": draft.click_id, "source_id": draft.source_id}
    parts = {
        "schema_version": 1,
        "id": draft.id,
        "name": draft.name,
        "version": "1.0.0",
        "summary": "Made from a sample answer.",
        "hosts": _hosts(draft),
        "fields": _fields(draft),
        "auth": draft.auth.as_table(),
        "answer": {} if draft.auth.is_fetched else _answer(draft),
        "lists": [_list(draft)],
        "offer": offer_map(draft.choices),
        "tracking": {name: pair for name, pair in tracking.items() if pair},
    }
    return {name: part for name, part in parts.items() if part not in ({}, [])}


def _hosts(draft: Draft) -> list[str]:
    """That of the token as well, where one is fetched.

    Raises TemplateError where it has none, or the list has none: what stands in for the
    platform, stands in for both then.
    """
    if not draft.auth.is_fetched:
        return []
    require_address(draft)
    parts = urlsplit(draft.auth.name)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise TemplateError(
            "There is no address for the token", "", "Enter its whole address: https://…"
        )
    return ["{base_url}", parts.hostname]


def _fields(draft: Draft) -> list[dict[str, Any]]:
    address = {"name": "base_url", "label": "API address", "kind": "url"}
    fields: list[dict[str, Any]] = [
        address | ({"default": draft.base_url} if draft.base_url else {"required": True})
    ]
    fetched = draft.auth.is_fetched
    if draft.auth.has_user:
        label = "Client ID" if fetched else "API user"
        fields.append({"name": "user", "label": label, "required": True})
    if draft.auth.kind != "none":
        label = "Client secret" if fetched else "API key"
        key = {"name": "api_key", "label": label, "kind": "secret", "required": True}
        fields.append(key)
    return fields


def require_address(draft: Draft) -> None:
    """Raises TemplateError where the list has no address."""
    if not draft.base_url:
        raise TemplateError(
            "There is no address to ask", "", "Enter the address of the list of offers."
        )


def auth_of(choice: AuthChoice) -> Auth:
    """As the template will send its key."""
    kind = choice.as_table() or {"kind": "none"}
    found: Auth = _AUTH.validate_python(kind)
    return found


def _answer(draft: Draft) -> dict[str, Any]:
    sample = draft.sample
    if sample.format == "csv":
        return {"format": "csv", "separator": sample.separator}
    if sample.format == "xml":
        last = draft.place.rpartition(".")[2]
        lists = {"lists": [last]} if draft.place != WHOLE else {}
        return {"format": "xml", "root": [sample.root], **lists}
    return {}


def _list(draft: Draft) -> dict[str, Any]:
    call: dict[str, Any] = {"id": "offers", "records": [draft.place]}
    if draft.auth.is_fetched and (answer := _answer(draft)):
        call["answer"] = answer  # that of a token is JSON whatever the list is
    if draft.query:
        call["query"] = dict(draft.query)
    if draft.paging.kind != "none":
        call["paging"] = _paging(draft.paging)
    return call


def _paging(paging: PagingChoice) -> dict[str, Any]:
    parts: dict[str, Any] = {"kind": paging.kind, "size": paging.size}
    if paging.kind in {"page", "offset", "cursor"}:
        parts["param"] = paging.param or paging.kind
    if paging.kind == "page" and paging.first != 1:
        parts["first"] = paging.first
    if paging.kind in {"cursor", "next_url"}:
        parts["next"] = paging.next
    optional = {"size_param": paging.size_param, "total": paging.total, "pages": paging.pages}
    return parts | {name: text for name, text in optional.items() if text}


def fixtures(draft: Draft, template: Template) -> dict[str, Any]:
    """The sample as it came, as its test; and an account that has no offers."""
    value = excerpt(draft)
    body, empty = written(draft, value), written(draft, nothing(draft, value))
    first = _first_page(draft.paging)
    good: list[dict[str, Any]] = [{"path": "/", "body": body}]
    if first:
        good = [{"path": "/", "query": first, "body": body}, {"path": "/", "body": empty}]
    cases = [{"name": "good", "says": SAYS, **_given(draft), "exchange": good}]
    good += _token(draft)
    read = _as_answered(draft, body)
    cases[0]["expect"] = _expected(template, read)
    if draft.sample.format == "json":
        exchange = [{"path": "/", "body": empty}, *_token(draft)]
        expect = {"state": "ok"}
        cases.append(
            {"name": "empty list", **_given(draft), "exchange": exchange, "expect": expect}
        )
    return {"case": cases}


def _token(draft: Draft) -> list[dict[str, Any]]:
    """The answer that brings one, where one is fetched."""
    if not draft.auth.is_fetched:
        return []
    path = urlsplit(draft.auth.name).path or "/"
    return [{"path": path, "method": "POST", "body": INVENTED_TOKEN}]


def _as_answered(draft: Draft, body: str) -> list[dict[str, Any]]:
    """The records as a run will read them from the fixture."""
    sample = read_sample(body.encode())
    return records_at(Sample(draft.sample.format, sample.value), draft.place)


def _given(draft: Draft) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if draft.auth.has_user:
        given["options"] = {"user": INVENTED_USER}
    if draft.auth.kind != "none":
        given["secrets"] = {"api_key": INVENTED_KEY}
    return given


def _first_page(paging: PagingChoice) -> dict[str, str]:
    first = {"page": str(paging.first), "offset": "0"}.get(paging.kind)
    return {paging.param or paging.kind: first} if first else {}


def _expected(template: Template, records: list[dict[str, Any]]) -> dict[str, Any]:
    warnings = Warnings()
    mapper = Mapper(template, form_values(template, {}), warnings)
    offers: dict[str, Any] = {}
    for record in records:
        try:
            offer = mapper(record)
        except NoIdentity:
            continue
        offers.setdefault(offer.external_id, _filled(complete(offer)))
    if not offers:
        raise TemplateError(
            "No record of the sample has an id",
            "Offers are known by it, so without one none can be stored.",
            "Choose another source for the offer's id.",
        )
    found = sorted(item.field for item in warnings.as_list())
    expected: dict[str, Any] = {"state": "ok"}
    if found:
        expected["warnings"] = found
    listed = as_json(list(offers.values()))
    return expected | {"offers": listed}


def _filled(offer: dict[str, Any]) -> dict[str, Any]:
    """What the platform said; not what only the user or the program decides."""
    told = {**OFFER_FIELDS, **ROW_FIELDS, "description_text": ""}
    return {name: _without_empty(value) for name, value in offer.items() if name in told and value}


def _without_empty(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [
        {name: part for name, part in row.items() if part not in (None, [])}
        if isinstance(row, dict)
        else row
        for row in value
    ]
