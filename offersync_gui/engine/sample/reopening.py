"""A template that was made from a sample as a draft again, with what the screens do not show."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from offersync_gui.engine.sample.building import SAYS, Built, document, fixtures, usable
from offersync_gui.engine.sample.carrying import carry, differences
from offersync_gui.engine.sample.draft import (
    AUTH_KINDS,
    PAGING_KINDS,
    AuthChoice,
    Draft,
    PagingChoice,
)
from offersync_gui.engine.sample.lists import records_at
from offersync_gui.engine.sample.offer_map import choices_of
from offersync_gui.engine.sample.reading import read_sample
from offersync_gui.engine.sample.writing import as_items, toml
from offersync_gui.errors import TemplateError
from offersync_gui.templates.versions import following, with_version

_ABOUT = {"schema_version", "version", "summary", "homepage", "community", "changes"}
"""They only tell people about the template."""


@dataclass(frozen=True)
class Reopened:
    """``text`` and ``fixtures`` are those of the files; ``beyond`` are the places of the template
    that no screen shows, and that stay as they are.
    """

    draft: Draft
    text: str
    fixtures: str
    beyond: tuple[str, ...]

    @property
    def version(self) -> str:
        """The one after that of the file."""
        return following(str(tomllib.loads(self.text).get("version", "1.0.0")))


def reopened(text: str, fixtures: str) -> Reopened:
    """From a file that is a valid template, and its fixtures.

    Raises TemplateError where they hold no sample, or it has no records at the list's place.
    """
    data = tomllib.loads(text)
    body = _sample_in(fixtures)
    call = data["lists"][0]
    sample = read_sample(body.encode())
    place = call["records"][0]
    records_at(sample, place)
    tracking = data.get("tracking", {})
    query = {name: given for name, given in call.get("query", {}).items() if isinstance(given, str)}
    draft = Draft(
        id=data["id"],
        name=data["name"],
        sample=sample,
        place=place,
        choices=choices_of(data["offer"]),
        address=_address(data, query),
        auth=_auth(data.get("auth", {})),
        paging=_paging(call.get("paging", {})),
        click_id=tracking.get("click_id", ""),
        source_id=tracking.get("source_id", ""),
        query=query,
    )
    beyond = differences(_told(document(draft)), _told(data))
    return Reopened(draft, text, fixtures, tuple(dict.fromkeys(beyond)))


def rebuilt(opened: Reopened, draft: Draft, note: str = "") -> Built:
    """The same files with what was changed in the draft, as the next version.

    Raises TemplateError for a draft from which no usable template can be made.
    """
    text = with_version(_carried(opened, draft), opened.version, note)
    template = usable(text, f"{draft.id}.toml")
    return Built(template, text, _fixtures(opened, draft, template))


def _carried(opened: Reopened, draft: Draft) -> str:
    """With comments and order as they were, where the text can be changed in its place."""
    import tomlkit

    before, after = document(opened.draft), document(draft)
    plain = tomllib.loads(opened.text)
    carry(plain, before, after, lambda value: value)
    kept = tomlkit.parse(opened.text)
    carry(kept, before, after, as_items)
    text = tomlkit.dumps(kept)
    try:
        same = tomllib.loads(text) == plain
    except tomllib.TOMLDecodeError:
        same = False
    return text if same else toml(plain)


def _fixtures(opened: Reopened, draft: Draft, template: Any) -> str:
    """The cases of the sample anew, with what their form held; those of others stay."""
    old = {case["name"]: case for case in tomllib.loads(opened.fixtures)["case"]}
    made = {case["name"]: case for case in fixtures(draft, template)["case"]}
    for name, case in made.items():
        for part in ("options", "secrets"):
            if given := {**old.get(name, {}).get(part, {}), **case.get(part, {})}:
                case[part] = given
    others = tomllib.loads(opened.fixtures) | {"case": list((old | made).values())}
    return toml(others)


def _sample_in(fixtures: str) -> str:
    """What the platform answers in the case that was made from the sample."""
    for case in tomllib.loads(fixtures or "").get("case", ()):
        if case.get("says") == SAYS and case.get("exchange"):
            return str(case["exchange"][0].get("body", ""))
    raise TemplateError(
        "The template was not made from a sample",
        "The screens need the sample that its fixtures hold.",
        "Edit it as text.",
    )


def _told(data: dict[str, Any]) -> dict[str, Any]:
    """What a template says to the program, short forms and long ones alike."""
    return {name: _short(part) for name, part in data.items() if name not in _ABOUT}


def _short(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"from"}:
            return _short(value["from"])
        return {name: _short(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_short(part) for part in value]
    return value


def _address(data: dict[str, Any], query: dict[str, str]) -> str:
    for spec in data["fields"]:
        if spec["name"] == "base_url" and spec.get("default"):
            return str(spec["default"]) + (f"?{urlencode(query)}" if query else "")
    return ""


def _auth(auth: dict[str, Any]) -> AuthChoice:
    """The way that gives this very table; none where it is another one."""
    names = [str(auth.get("name", auth.get("token_url", ""))), *auth.get("params", {})]
    ways = (AuthChoice(kind, name) for kind in AUTH_KINDS for name in [*names, ""])
    found = (way for way in ways if way.as_table() == auth)
    return next(found, AuthChoice())


def _paging(paging: dict[str, Any]) -> PagingChoice:
    if paging.get("kind", "none") not in PAGING_KINDS:
        return PagingChoice()
    known = PagingChoice.__dataclass_fields__
    return PagingChoice(**{name: value for name, value in paging.items() if name in known})
