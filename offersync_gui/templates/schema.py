"""The JSON Schema of template files, for editors; published beside the shipped templates.

Written anew by ``python -m offersync_gui.templates.schema``.
"""

from __future__ import annotations

import json
from typing import Any

from offersync_gui import paths
from offersync_gui.templates.model import Template

FILE = "template.schema.json"


def schema() -> dict[str, Any]:
    """Draft 2020-12; one value may be written in three ways, which the models accept as one."""
    found = Template.model_json_schema(by_alias=True)
    table = found["$defs"]["ValueSpec"]
    found["$defs"]["ValueSpec"] = {
        "anyOf": [
            {"type": "string"},
            {"type": "array", "items": {"type": "string"}},
            _lenient(table),
        ]
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}


def _lenient(table: dict[str, Any]) -> dict[str, Any]:
    """``from`` and ``convert`` may also be plain texts."""
    properties = dict(table["properties"])
    for name in ("from", "convert"):
        properties[name] = {"anyOf": [{"type": "string"}, properties[name]]}
    return {**table, "properties": properties}


def text() -> str:
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (paths.resources() / "templates" / FILE).write_text(text(), encoding="utf-8")
