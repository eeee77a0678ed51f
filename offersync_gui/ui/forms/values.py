"""What a form shows and what of it is kept: standard values are shown, but not stored. No Qt."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from offersync_gui.templates.fields import with_standards

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.templates.fields import FieldSpec

Texts = dict[str, str]


def shown(specs: Sequence[FieldSpec], stored: Mapping[str, str]) -> Texts:
    """Every field's text at the start; a secret has none."""
    filled = with_standards(specs, stored)
    return {spec.name: "" if spec.secret else filled[spec.name] for spec in specs}


def followers(
    specs: Sequence[FieldSpec], before: Mapping[str, str], now: Mapping[str, str]
) -> Texts:
    """New texts of untouched fields whose standard value depends on a field that has changed."""
    return {
        spec.name: spec.standard(now)
        for spec in specs
        if spec.preset is not None
        and now[spec.name] == spec.standard(before)
        and spec.standard(now) != now[spec.name]
    }


def entered(specs: Sequence[FieldSpec], now: Mapping[str, str]) -> Texts:
    """What is worth storing: everything but secrets, notes and untouched standard values.

    A bool is always given, since an empty one would mean false whatever its standard is.
    """
    return {
        spec.name: now[spec.name]
        for spec in specs
        if not spec.secret
        and spec.kind != "note"
        and (spec.kind == "bool" or now[spec.name] != spec.standard(now))
    }


def visible(specs: Sequence[FieldSpec], now: Mapping[str, str]) -> frozenset[str]:
    """The names of the fields that are asked for."""
    filled = with_standards(specs, now)
    return frozenset(spec.name for spec in specs if spec.visible(filled))


def essential(specs: Sequence[FieldSpec]) -> frozenset[str]:
    """The fields that make up the credentials, those on which they depend, and what is noted
    before all others."""
    names = {spec.name for spec in specs if spec.required or spec.kind in {"secret", "url"}}
    names |= {spec.name for spec in takewhile(lambda spec: spec.kind == "note", specs)}
    while True:
        more = {
            source
            for spec in specs
            if spec.name in names
            for source in (*spec.visible_if, *([spec.preset.field] if spec.preset else []))
        }
        if more <= names:
            return frozenset(names)
        names |= more
