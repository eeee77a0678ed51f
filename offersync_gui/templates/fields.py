"""What a template asks the user for, and every rule about those values. Tested without a window.

Values are kept as text, the form in which they are typed and stored; ``bool`` is ``true`` or
``false``, ``multi_choice`` and ``countries`` are comma separated.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from offersync_gui.domain.truth import truth
from offersync_gui.templates.base_url import check_link, clean_base_url
from offersync_gui.templates.patterns import check_pattern, fits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Kind = Literal[
    "text",
    "secret",
    "url",
    "number",
    "choice",
    "multi_choice",
    "bool",
    "countries",
    "money",
    "note",
]
# A template may come from anybody, and its links are opened by the desktop.
Link = Annotated[
    str, AfterValidator(check_link), Field(json_schema_extra={"pattern": "^$|^https?://"})
]
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))


class Strict(BaseModel):
    """Base of all template parts: an unknown key is an error, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)


class Choice(Strict):
    value: str
    label: str


class Preset(Strict):
    """The default depends on another field: ``{field = "region", values = {eu = "…"}}``."""

    field: str
    values: dict[str, str]


class FieldSpec(Strict):
    """One field of the advertiser form."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str = Field(min_length=1)
    kind: Kind = "text"
    required: bool = False
    default: str = ""
    preset: Preset | None = None
    placeholder: str = ""
    help: str = ""
    where: str = Field(default="", description="Where the user finds the value.")
    link: Link = Field(default="", description="A page that explains where to find it.")
    pattern: str = Field(default="", description="Regular expression the whole value must match.")
    choices: tuple[Choice, ...] = ()
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    visible_if: dict[str, tuple[str, ...]] = {}
    path: str = Field(default="", description="url: the API's standard path, added to a bare host.")
    strip: tuple[str, ...] = Field(default=(), description="url: pasted endings that are cut off.")

    @property
    def secret(self) -> bool:
        return self.kind == "secret"

    @field_validator("pattern")
    @classmethod
    def _is_a_regular_expression(cls, pattern: str) -> str:
        check_pattern(pattern)
        return pattern

    @model_validator(mode="after")
    def _has_choices(self) -> FieldSpec:
        if (self.kind in {"choice", "multi_choice"}) != bool(self.choices):
            raise ValueError("choices belong to the kinds choice and multi_choice, and only there")
        return self

    def visible(self, values: Mapping[str, str]) -> bool:
        """Whether the field is asked for, given the other values."""
        return all(values.get(name, "") in wanted for name, wanted in self.visible_if.items())

    def standard(self, values: Mapping[str, str]) -> str:
        """The value that an empty field stands for."""
        if self.preset is not None:
            return self.preset.values.get(values.get(self.preset.field, ""), self.default)
        return self.default

    def clean(self, value: str) -> str:
        """The value as it is stored. Raises ValueError with a text for people, never the value."""
        value = tidied(value)
        if self.kind == "secret":
            return _clean_secret(value)
        if value == "" and self.kind != "bool":
            return ""
        cleaned = _CLEANERS.get(self.kind, _clean_text)(self, value)
        if self.pattern and not fits(self.pattern, cleaned):
            raise ValueError(f"does not have the expected form {self.placeholder}".strip())
        return cleaned


def tidied(value: str) -> str:
    """Without what copying takes along: outer blanks, and characters that nobody sees."""
    return value.translate(_INVISIBLE).strip()


def _clean_secret(value: str) -> str:
    if any(ch.isspace() or not ch.isprintable() for ch in value):
        raise ValueError("contains blanks or line breaks; paste the key alone")
    return value


def _clean_text(spec: FieldSpec, value: str) -> str:
    if not value.isprintable():
        raise ValueError("contains characters that cannot be printed")
    return value


def _clean_url(spec: FieldSpec, value: str) -> str:
    return clean_base_url(value, path=spec.path, strip=spec.strip)


def _clean_number(spec: FieldSpec, value: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError("is not a number") from None
    if not number.is_finite():
        raise ValueError("is not a number")
    if spec.minimum is not None and number < spec.minimum:
        raise ValueError(f"must be at least {spec.minimum}")
    if spec.maximum is not None and number > spec.maximum:
        raise ValueError(f"must be at most {spec.maximum}")
    return format(number, "f")


def _clean_choice(spec: FieldSpec, value: str) -> str:
    known = [choice.value for choice in spec.choices]
    if value not in known:
        raise ValueError(f"must be one of {', '.join(known)}")
    return value


def _clean_choices(spec: FieldSpec, value: str) -> str:
    return ",".join(_clean_choice(spec, part) for part in split_list(value))


def _clean_bool(spec: FieldSpec, value: str) -> str:
    return "true" if parse_bool(value) else "false"


def _clean_countries(spec: FieldSpec, value: str) -> str:
    codes = [code.upper() for code in split_list(value)]
    if not all(re.fullmatch("[A-Z]{2}", code) for code in codes):
        raise ValueError("must be two-letter country codes, separated by commas")
    return ",".join(sorted(set(codes)))


_CLEANERS = {
    "url": _clean_url,
    "number": _clean_number,
    "money": _clean_number,
    "choice": _clean_choice,
    "multi_choice": _clean_choices,
    "bool": _clean_bool,
    "countries": _clean_countries,
}


def parse_bool(value: str) -> bool:
    """As :func:`~offersync_gui.domain.truth.truth`; an empty box is off."""
    return bool(value.strip()) and truth(value)


def split_list(value: str) -> list[str]:
    """The parts of a comma separated list, stripped, without empty ones."""
    return [part for part in (raw.strip() for raw in value.split(",")) if part]


def validate(
    specs: Sequence[FieldSpec], values: Mapping[str, str], *, stored: frozenset[str] = frozenset()
) -> tuple[dict[str, str], dict[str, str]]:
    """Cleans ``values`` and returns them with the problems found, by field name.

    ``stored`` names secrets that the vault already holds: empty then means "keep".
    Empty and invisible fields are left out.
    """
    cleaned: dict[str, str] = {}
    problems: dict[str, str] = {}
    known = {spec.name for spec in specs}
    for name in values.keys() - known:
        problems[name] = f"is not a field of this template (known: {', '.join(sorted(known))})"
    for spec in specs:
        try:
            value = spec.clean(values.get(spec.name, ""))
        except ValueError as error:
            problems[spec.name] = str(error)
            continue
        if value:
            cleaned[spec.name] = value
    problems |= _missing(specs, cleaned, stored, problems)
    return cleaned, problems


def _missing(
    specs: Sequence[FieldSpec],
    cleaned: Mapping[str, str],
    stored: frozenset[str],
    problems: Mapping[str, str],
) -> dict[str, str]:
    effective = with_standards(specs, cleaned)
    return {
        spec.name: "is required"
        for spec in specs
        if spec.required
        and spec.name not in stored
        and spec.name not in problems
        and spec.visible(effective)
        and not effective.get(spec.name)
    }


def with_standards(specs: Sequence[FieldSpec], values: Mapping[str, str]) -> dict[str, str]:
    """``values`` with the standard value of every field that is empty."""
    effective = {name: value for name, value in values.items() if value}
    for spec in specs:
        if spec.preset is None:
            effective.setdefault(spec.name, spec.default)
    for spec in specs:
        effective.setdefault(spec.name, spec.standard(effective))
    return effective
