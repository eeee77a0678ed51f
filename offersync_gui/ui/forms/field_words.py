"""The fields that every template has, in the window's language; a test compares both.

A template's own fields are said as their author wrote them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from offersync_gui.templates.fields import FieldSpec

TEXTS = (
    QT_TRANSLATE_NOOP("Fields", "Community template"),
    QT_TRANSLATE_NOOP(
        "Fields",
        "The platform documents little of its API, so this was learnt from programs that use it. "
        "Look closely at the first offers.",
    ),
    QT_TRANSLATE_NOOP("Fields", "Requests per minute"),
    QT_TRANSLATE_NOOP("Fields", "How often the platform may be asked. It is always obeyed."),
    QT_TRANSLATE_NOOP("Fields", "Allow an unencrypted address"),
    QT_TRANSLATE_NOOP(
        "Fields",
        "Anyone on the way can read the key. Only for networks that offer nothing else.",
    ),
)


def spoken_field(spec: FieldSpec) -> FieldSpec:
    """As it is asked for: in the window's language where its words are the program's."""
    own = {
        name: QCoreApplication.translate("Fields", text)
        for name in ("label", "help")
        if (text := getattr(spec, name)) in TEXTS
    }
    return spec.model_copy(update=own) if own else spec
