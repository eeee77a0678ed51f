"""What an answer's parts mean: the field map from a platform's record to the offer record.

A value is written as

* ``"title"``: a JMESPath expression on the record; inside rows on the row, ``$.`` being the record
* ``"=CPA"``: the constant text behind the sign, with ``{field}`` placeholders
* ``["link", "links[0].url"]``: the first that is not empty
* a table with more words, see :class:`ValueSpec`
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from offersync_gui.templates.fields import Strict


class Case(Strict):
    """``when`` is an expression; the first case that is true gives its ``value``."""

    when: str
    value: str = Field(alias="is")


class ConverterSpec(Strict):
    """A named converter and its parameters."""

    model_config = Strict.model_config | {"extra": "allow"}

    kind: str


class ValueSpec(Strict):
    """Where one field comes from: ``cases`` first, then the first non-empty of ``from``, or all
    of ``union`` together, or a text that is built; then the ``map`` of words (without case; ``*``
    is any other word), the field's converter or ``convert``, and ``default`` where nothing was
    found.

    ``build`` is a text with placeholders: fields of the form, and ``parts``, which are
    expressions. Values are percent-encoded; where one is missing, nothing is built.
    """

    from_: tuple[str, ...] = Field(default=(), alias="from")
    union: tuple[str, ...] = ()
    build: str = ""
    parts: dict[str, str] = {}
    cases: tuple[Case, ...] = ()
    map: dict[str, str] = {}
    convert: ConverterSpec | None = None
    default: str | None = None


def _as_spec(value: Any) -> Any:
    if isinstance(value, str):
        return {"from": (value,)}
    if isinstance(value, (list, tuple)):
        return {"from": tuple(value)}
    if isinstance(value, dict):
        value = dict(value)
        if isinstance(value.get("from"), str):
            value["from"] = (value["from"],)
        if isinstance(value.get("convert"), str):
            value["convert"] = {"kind": value["convert"]}
    return value


def _as_texts(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Value = Annotated[ValueSpec, BeforeValidator(_as_spec)]


class Rows(Strict):
    """Rows made from ``each`` element (the record itself when empty) for which ``when`` is true.

    With ``inner``, a path from such an element, from every element there; the outer one stands
    in it as ``_outer``. Several paths go deeper, one after the other.
    """

    each: str = ""
    inner: Annotated[tuple[str, ...], BeforeValidator(_as_texts)] = ()
    when: str = ""


class PayoutRows(Rows):
    """Where ``exclude`` is true, the row's ``countries`` are those in which it does not hold."""

    exclude: Value | None = None
    goal: Value | None = None
    title: Value | None = None
    is_default: Value | None = None
    revenue: Value | None = None
    revenue_min: Value | None = None
    revenue_max: Value | None = None
    revenue_type: Value | None = None
    currency: Value | None = None
    model: Value | None = None
    countries: Value | None = None
    countries_excluded: Value | None = None
    devices: Value | None = None
    os: Value | None = None


class CapRows(Rows):
    period: Value
    type: Value
    value: Value
    goal: Value | None = None
    countries: Value | None = None


class OsRows(Rows):
    name: Value
    version: Value | None = None
    comparison: Value | None = None
    minimum: Value | None = None
    maximum: Value | None = None


class TargetingRows(Rows):
    """Groups of targeting; what they name is added to the offer's own."""

    statistics: tuple[Literal["kpi_html"], ...] = Field(
        default=(), description="Fields with figures that move all the time: no change in itself."
    )
    countries: Value | None = None
    countries_excluded: Value | None = None
    regions: Value | None = None
    cities: Value | None = None
    carriers: Value | None = None
    devices: Value | None = None
    os: Value | None = None
    browsers: Value | None = None
    languages: Value | None = None


class CreativeRows(Rows):
    id: Value | None = None
    name: Value | None = None
    type: Value | None = None
    url: Value | None = None
    width: Value | None = None
    height: Value | None = None


class LandingRows(Rows):
    id: Value | None = None
    name: Value | None = None
    preview_url: Value | None = None
    tracking_url: Value | None = None


class OfferMap(Strict):
    """The field map: one entry for each field of the offer record that the platform tells."""

    external_id: Value
    name: Value
    description_html: Value | None = None
    source_status: Value | None = None
    approval: Value | None = None
    preview_url: Value | None = None
    tracking_url_raw: Value | None = None
    impression_url: Value | None = None
    payouts: tuple[PayoutRows, ...] = ()
    from_payouts: tuple[Literal["countries", "devices", "os"], ...] = Field(
        default=(), description="Targeting that the payout rows add to the offer's own."
    )
    statistics: tuple[Literal["kpi_html"], ...] = Field(
        default=(), description="Fields with figures that move all the time: no change in itself."
    )
    countries: Value | None = None
    countries_excluded: Value | None = None
    regions: Value | None = None
    cities: Value | None = None
    carriers: Value | None = None
    devices: Value | None = None
    os: tuple[OsRows, ...] = ()
    targeting: tuple[TargetingRows, ...] = ()
    browsers: Value | None = None
    languages: Value | None = None
    categories: Value | None = None
    tags: Value | None = None
    caps: tuple[CapRows, ...] = ()
    starts_at: Value | None = None
    ends_at: Value | None = None
    traffic_allowed: Value | None = None
    traffic_forbidden: Value | None = None
    kpi_html: Value | None = None
    restrictions_html: Value | None = None
    logo_url: Value | None = None
    creatives: tuple[CreativeRows, ...] = ()
    landings: tuple[LandingRows, ...] = ()
    app_id: Value | None = None
    conversion_flow: Value | None = None
    hold_days: Value | None = None
    cookie_days: Value | None = None
    source_updated_at: Value | None = None
