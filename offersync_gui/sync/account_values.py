"""What is entered for an advertiser: sorted into options, rules and secrets, checked at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offersync_gui.domain.rules import RULES
from offersync_gui.errors import UsageError
from offersync_gui.sync.rule_values import as_stored
from offersync_gui.templates.fields import validate

if TYPE_CHECKING:
    from offersync_gui.templates.model import Template

Texts = Mapping[str, str]


class InvalidValues(UsageError):
    """``problems`` says for every key what is wrong with its value, never the value of a secret."""

    def __init__(self, title: str, problems: Texts) -> None:
        lines = [f"{key} {text}" for key, text in sorted(problems.items())]
        super().__init__(title, "\n".join(lines), "Correct these values; nothing was saved.")
        self.problems = dict(problems)


@dataclass(frozen=True)
class Checked:
    """Cleaned values. ``secrets`` holds only what was given anew."""

    options: dict[str, str]
    rules: dict[str, str]
    secrets: dict[str, str]


def check(
    template: Template, values: Texts, secrets: Texts, kept: Texts
) -> tuple[Checked, dict[str, str]]:
    """What is given, cleaned, and the problem of each value that cannot be.

    ``kept`` are stored options, over which ``values`` win. A missing secret is no problem here:
    it can be entered later.
    """
    rules, problems = _rules(values)
    fields = {key: text for key, text in values.items() if key not in RULES}
    problems |= _misplaced(template, fields, secrets)
    known = {
        key: text for key, text in {**kept, **fields, **secrets}.items() if key not in problems
    }
    cleaned, wrong = validate(template.all_fields, known, stored=template.secret_names)
    return _sorted(template, cleaned, rules), wrong | problems


def _rules(values: Texts) -> tuple[dict[str, str], dict[str, str]]:
    rules: dict[str, str] = {}
    problems: dict[str, str] = {}
    for key in values.keys() & RULES.keys():
        try:
            rules[key] = as_stored(key, values[key])
        except ValueError as problem:
            problems[key] = str(problem)
    return rules, problems


def _misplaced(template: Template, fields: Texts, secrets: Texts) -> dict[str, str]:
    """Keys that do not belong where they were given."""
    names = {spec.name for spec in template.all_fields}
    open_names = names - template.secret_names
    problems = {key: _unknown(key, {*open_names, *RULES}) for key in fields.keys() - names}
    problems |= {key: _unknown(key, template.secret_names) for key in secrets.keys() - names}
    problems |= dict.fromkeys(
        fields.keys() & template.secret_names,
        "is secret and must not stand on the command line: use --secrets - or --secrets FILE",
    )
    problems |= dict.fromkeys(
        secrets.keys() & open_names, "is not secret: give it with --set, not with --secrets"
    )
    return problems


def _unknown(key: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    known = sorted(known)
    near = get_close_matches(key, known, n=3) or known
    return f"is not known; perhaps {', '.join(near)}" if near else "is not known"


def _sorted(template: Template, cleaned: Texts, rules: dict[str, str]) -> Checked:
    secret = template.secret_names
    return Checked(
        options={key: text for key, text in cleaned.items() if key not in secret},
        rules=rules,
        secrets={key: text for key, text in cleaned.items() if key in secret},
    )


def fitting(template: Template, options: Texts) -> dict[str, str]:
    """Of the options of another template, those that this one has and takes."""
    kept = {}
    for name, text in options.items():
        spec = template.field(name)
        if spec is not None and not spec.secret:
            try:
                kept[name] = spec.clean(text)
            except ValueError:
                continue
    return kept
