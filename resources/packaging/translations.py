"""Collects the texts of the window into resources/translations and makes the files Qt reads.

German is written into offersync_de.ts, by hand or with pyside6-linguist; run this before and
after. Prints what is not translated yet, and fails while there is any.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = {"de": [], "en": ["-pluralonly"]}


def tool(name: str, *arguments: object) -> None:
    subprocess.run([TOOLS / f"pyside6-{name}", *map(str, arguments)], check=True)


def collect(language: str, options: list[str]) -> Path:
    target = TRANSLATIONS / f"offersync_{language}.ts"
    sources = sorted((ROOT / "offersync_gui").rglob("*.py"))
    plain = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", language]
    tool("lupdate", *plain, *options, *sources, "-ts", target)
    return target


def untranslated(target: Path) -> list[str]:
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.parse(target).iterfind("context")
        for message in context.iterfind("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> int:
    missing = 0
    for language, options in LANGUAGES.items():
        target = collect(language, options)
        tool("lrelease", "-silent", target, "-qm", target.with_suffix(".qm"))
        for text in untranslated(target):
            missing += 1
            print(f"{language} {text}")  # noqa: T201
    return min(missing, 1)


if __name__ == "__main__":
    sys.exit(main())
