"""Asks a list for no more than what has changed since a moment."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

from offersync_gui.domain.clock import utc_text
from offersync_gui.engine.placeholders import fill

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from offersync_gui.templates.requests import ListCall, Param

_WRITTEN: dict[str, Callable[[datetime], str]] = {
    "iso": utc_text,
    "date": lambda moment: moment.astimezone(UTC).date().isoformat(),
    "seconds": lambda moment: str(int(moment.timestamp())),
}


def changed_since(call: ListCall, moment: datetime) -> ListCall:
    """The list as its ``changes`` have it, or the whole list where it has none."""
    changes = call.changes
    if changes is None:
        return call
    values = {"since": _WRITTEN[changes.since](moment)}
    query: dict[str, Param] = {
        name: fill(given, values)
        if isinstance(given, str)
        else tuple(fill(text, values) for text in given)
        for name, given in changes.query.items()
    }
    update: dict[str, Any] = {"query": {**call.query, **query}}
    if changes.path:
        update["path"] = fill(changes.path, values)
    if changes.method:
        update["method"] = changes.method
    if changes.method == "GET":
        update |= {"json_body": {}, "form": {}}
    return call.model_copy(update=update)
