"""Versions of a template of one's own, and what each of them has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.templates.model import Template

LATEST = 3


def following(version: str) -> str:
    """The version behind one.

    >>> following("1.0.9")
    '1.0.10'
    """
    start, _, last = version.rpartition(".")
    return f"{start}.{int(last) + 1}"


def with_version(text: str, version: str, note: str = "") -> str:
    """The text of a template as another version, with a note on it where there is one.

    Everything else in the text, comments included, stays.
    """
    import tomlkit

    document = tomlkit.parse(text)
    document["version"] = version
    if note:
        changes = document.get("changes")
        if changes is None:
            document["changes"] = changes = tomlkit.table()
        changes[version] = note
    return tomlkit.dumps(document)


def latest_notes(template: Template) -> list[str]:
    """``1.0.2: what has changed``, the newest first, and not all that there ever were."""
    numbers = {version: tuple(map(int, version.split("."))) for version in template.changes}
    newest = sorted(numbers, key=lambda version: numbers[version], reverse=True)
    return [f"{version}: {template.changes[version]}" for version in newest[:LATEST]]
