"""Views of offers that the user gave a name; the window makes them, the command line shows them."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any, NamedTuple

from offersync_gui import paths
from offersync_gui.store.offer_query import OfferQuery

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

_FIELDS = {item.name for item in fields(OfferQuery)}


class SavedView(NamedTuple):
    """A query that the user gave a name."""

    name: str
    query: OfferQuery


def read_views(data_dir: Path) -> list[SavedView] | None:
    """None where none was ever kept here."""
    try:
        return parse_views((data_dir / paths.VIEWS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        log.warning("The saved views cannot be read: %s", error)
        return []


def keep_views(data_dir: Path, views: Sequence[SavedView]) -> None:
    """In place of those that were kept; the file is whole at any time."""
    file = data_dir / paths.VIEWS
    kept = [{"name": view.name, "query": asdict(view.query)} for view in views]
    part = paths.private_file(file.with_name(f".{file.name}.part"))
    part.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    os.replace(part, file)


def parse_views(text: str) -> list[SavedView]:
    """Empty where the text cannot be read."""
    try:
        return [SavedView(str(item["name"]), _query(item["query"])) for item in json.loads(text)]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def _query(values: dict[str, Any]) -> OfferQuery:
    return OfferQuery(**{name: value for name, value in values.items() if name in _FIELDS})
