"""An API template: the whole description of one network, as data."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from offersync_gui.domain.rules import RULES
from offersync_gui.templates.answers import AnswerSpec
from offersync_gui.templates.auth import Auth, NoAuth, made_by
from offersync_gui.templates.fields import FieldSpec, Link, Strict
from offersync_gui.templates.mapping import OfferMap
from offersync_gui.templates.requests import Call, FollowUp, Join, Limits, ListCall

SCHEMA_VERSION = 1
VERSION = r"^\d+\.\d+\.\d+$"
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class TrackingSpec(Strict):
    """How a tracking link carries our values.

    ``click_id`` and ``source_id`` are ``parameter=macro`` pairs that are filled into the form.
    ``more`` are further parameters the platform hands on, ``keep`` those that must stay as the
    platform gave them. A link in which only ``volatile`` ones differ is not a new one.
    """

    click_id: str = Field(default="", pattern=r"^$|^[^=]+=.*$")
    source_id: str = Field(default="", pattern=r"^$|^[^=]+=.*$")
    more: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    volatile: tuple[str, ...] = ()


class Template(Strict):
    """One network. ``hosts`` are the only ones its requests may go to."""

    schema_version: Literal[1] = 1
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    name: str = Field(min_length=1)
    version: str = Field(default="1.0.0", pattern=VERSION)
    summary: str = ""
    homepage: Link = ""
    community: bool = False
    hosts: tuple[str, ...] = ("{base_url}",)
    fields: tuple[FieldSpec, ...]
    auth: Auth = NoAuth()
    limits: Limits = Limits()
    answer: AnswerSpec = AnswerSpec()
    lists: tuple[ListCall, ...] = Field(min_length=1)
    joins: tuple[Join, ...] = ()
    followups: tuple[FollowUp, ...] = ()
    offer: OfferMap
    tracking: TrackingSpec = TrackingSpec()
    rules: dict[str, str] = Field(
        default={}, description="Suggested storage rules; the advertiser's own win."
    )
    changes: dict[Annotated[str, Field(pattern=VERSION)], str] = Field(
        default={}, description="For people: what a version has changed."
    )

    @cached_property
    def all_fields(self) -> tuple[FieldSpec, ...]:
        """The template's own fields and those that every template has."""
        notes = (COMMUNITY_NOTE,) if self.community else ()
        return (*notes, *self.fields, *common_fields(self.limits))

    @property
    def known_hosts(self) -> tuple[str, ...]:
        """``hosts`` with those that are pre-filled; what the user enters stays ``{base_url}``."""
        return tuple(dict.fromkeys(map(self._known_host, self.hosts)))

    def _known_host(self, host: str) -> str:
        spec = self.field(host.strip("{}"))
        return (urlsplit(spec.default).netloc or host) if spec else host

    @cached_property
    def digest(self) -> str:
        """Changes with any part of the template."""
        return sha256(self.model_dump_json().encode()).hexdigest()

    def field(self, name: str) -> FieldSpec | None:
        return next((spec for spec in self.all_fields if spec.name == name), None)

    @property
    def secret_names(self) -> frozenset[str]:
        return frozenset(spec.name for spec in self.fields if spec.secret)

    @field_validator("rules")
    @classmethod
    def _are_storage_options(cls, rules: dict[str, str]) -> dict[str, str]:
        for key, text in rules.items():
            if key not in RULES:
                raise ValueError(f"{key} is no storage option (there are {', '.join(RULES)})")
            try:
                RULES[key].parse(text)
            except ValueError as problem:
                raise ValueError(f"{key} {problem}") from None
        return rules

    @model_validator(mode="after")
    def _is_consistent(self) -> Template:
        problems = [
            *_unique_problems(self),
            *_condition_problems(self),
            *_placeholder_problems(self),
        ]
        if problems:
            raise ValueError("; ".join(problems))
        return self


COMMUNITY_NOTE = FieldSpec(
    name="community_note",
    label="Community template",
    kind="note",
    help="The platform documents little of its API, so this was learnt from programs that use it. "
    "Look closely at the first offers.",
)


def common_fields(limits: Limits) -> tuple[FieldSpec, ...]:
    """Fields that no template has to declare."""
    return (
        FieldSpec(
            name="requests_per_minute",
            label="Requests per minute",
            kind="number",
            default=str(limits.requests_per_minute),
            minimum=Decimal(1),
            maximum=Decimal(100_000),
            help="How often the platform may be asked. It is always obeyed.",
        ),
        FieldSpec(
            name="allow_http",
            label="Allow an unencrypted address",
            kind="bool",
            default="false",
            help="Anyone on the way can read the key. Only for networks that offer nothing else.",
        ),
    )


def _unique_problems(template: Template) -> list[str]:
    problems = []
    for what, names in (
        ("field", [spec.name for spec in template.all_fields]),
        ("list", [call.id for call in template.lists]),
        ("join", [call.id for call in template.joins]),
        ("follow-up", [call.id for call in template.followups]),
    ):
        twice = sorted({name for name in names if names.count(name) > 1})
        problems += [f"{what} {name!r} is declared twice" for name in twice]
    problems += [
        f"{{{name}}} is made by the authentication, so no field can have that name"
        for name in sorted(made_by(template.auth))
        if template.field(name)
    ]
    if template.field("base_url") is None:
        problems.append("every template needs a field base_url")
    known = {call.id for call in template.lists}
    problems += [
        f"list {call.id!r} falls back to {call.instead!r}, which does not exist"
        for call in template.lists
        if call.instead and call.instead not in known
    ]
    return problems


def _condition_problems(template: Template) -> list[str]:
    fields, calls = template.fields, _calls(template)
    named = [name for spec in fields for name in spec.visible_if]
    named += [spec.preset.field for spec in fields if spec.preset]
    named += [name for call in calls for name in call.when]
    return [
        f"a condition or preset names {name!r}, which is no field"
        for name in sorted(set(named))
        if template.field(name) is None
    ]


def _placeholder_problems(template: Template) -> list[str]:
    known = {spec.name for spec in template.all_fields}
    made = set(made_by(template.auth))
    parts: list[tuple[object, set[str]]] = [(template.auth, made), (template.hosts, set())]
    parts += [(call, getattr(call, "made", set())) for call in _calls(template)]
    unknown = {
        name
        for part, own in parts
        for name in PLACEHOLDER.findall(repr(part))
        if name not in known | own
    }
    return [f"{{{name}}} is not a field of this template" for name in sorted(unknown)]


def _calls(template: Template) -> tuple[Call, ...]:
    return (*template.lists, *template.joins, *template.followups)
