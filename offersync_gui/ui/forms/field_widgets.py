"""Which widget edits which kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.ui.forms.choice_fields import BoolField, ChoiceField, MultiChoiceField
from offersync_gui.ui.forms.country_field import CountryField
from offersync_gui.ui.forms.minutes_field import MinutesField
from offersync_gui.ui.forms.rates_field import RatesField
from offersync_gui.ui.forms.secret_field import SecretField
from offersync_gui.ui.forms.text_fields import NoteField, NumberField, TextField, UrlField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.ui.forms.base import FieldWidget

    Maker = Callable[[FieldSpec, QWidget | None], FieldWidget]


class FieldKinds:
    """The registered kinds, by name."""

    def __init__(self) -> None:
        self._makers: dict[str, Maker] = {}

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._makers)

    def register(self, kind: str, maker: Maker) -> None:
        """Raises ValueError for a kind that is registered already."""
        if kind in self._makers:
            raise ValueError(f"the field kind {kind!r} is registered already")
        self._makers[kind] = maker

    def make(self, spec: FieldSpec, parent: QWidget | None = None) -> FieldWidget:
        """A new widget for a field. Raises KeyError for a kind that nobody registered."""
        if spec.kind == "number" and spec.name.endswith("_minutes"):
            return MinutesField(spec, parent)
        if spec.name == "rates_table":
            return RatesField(spec, parent)
        return self._makers[spec.kind](spec, parent)


KINDS = FieldKinds()
KINDS.register("text", TextField)
KINDS.register("secret", SecretField)
KINDS.register("url", UrlField)
KINDS.register("number", NumberField)
KINDS.register("money", NumberField)
KINDS.register("choice", ChoiceField)
KINDS.register("multi_choice", MultiChoiceField)
KINDS.register("bool", BoolField)
KINDS.register("countries", CountryField)
KINDS.register("note", NoteField)
make = KINDS.make
