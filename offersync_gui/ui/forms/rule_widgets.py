"""Which widget edits which storage rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.ui.forms.field_widgets import make

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.rules import RuleSpec
    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.ui.forms.base import FieldWidget

_IN_ROWS = frozenset({"approve", "map", "caps"})


def is_wide(rule: RuleSpec) -> bool:
    """Whether its editor wants the whole width."""
    return rule.kind in _IN_ROWS


def make_rule(rule: RuleSpec, spec: FieldSpec, parent: QWidget | None = None) -> FieldWidget:
    """A new widget for a rule; ``spec`` is its field."""
    if rule.kind not in _IN_ROWS:
        return make(spec, parent)
    from offersync_gui.ui.forms.approve_rows import ApproveField
    from offersync_gui.ui.forms.cap_rows import CapsField
    from offersync_gui.ui.forms.pair_rows import PairsField

    return {"approve": ApproveField, "map": PairsField, "caps": CapsField}[rule.kind](spec, parent)
