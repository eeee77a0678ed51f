"""The words of the storage rules in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.ui.forms.rule_texts import CHOICES, GROUPS, PARTS
from offersync_gui.ui.offer_words import field_word

if TYPE_CHECKING:
    from offersync_gui.domain.rules import RuleSpec


def rule_label(rule: RuleSpec) -> str:
    """In the language of the window, wherever it stands."""
    translate = QCoreApplication.translate
    if _is_of_field(rule):
        text = translate("Rules", "{field}: {option}")
        return text.format(field=field_word(rule.key.split(".")[1]), option=short_label(rule))
    return translate("Rules", rule.label)


def short_label(rule: RuleSpec) -> str:
    """As :func:`rule_label`, under the name of its field."""
    text = str(PARTS[_part(rule)][0]) if _is_of_field(rule) else rule.label
    return QCoreApplication.translate("Rules", text)


def rule_help(rule: RuleSpec) -> str:
    text = str(PARTS[_part(rule)][1]) if _is_of_field(rule) else rule.help
    return QCoreApplication.translate("Rules", text)


def _is_of_field(rule: RuleSpec) -> bool:
    return rule.key.startswith("field.")


def _part(rule: RuleSpec) -> str:
    return rule.key.partition(".")[2].partition(".")[2]


def choice_label(word: str) -> str:
    """What is no choice of a rule is shown as it is."""
    if word in CHOICES:
        return QCoreApplication.translate("Rules", str(CHOICES[word]))
    return word.replace("_", " ").capitalize() if word.islower() else word


def group_words(group: str) -> tuple[str, str]:
    """The title of a group of rules, and what it is about."""
    title, about = (QCoreApplication.translate("Rules", str(text)) for text in GROUPS[group])
    return title, about


def switch_label(on: bool) -> str:
    translate = QCoreApplication.translate
    return translate("Rules", "On") if on else translate("Rules", "Off")


def example_text(example: str) -> str:
    """A placeholder that cannot be taken for a value."""
    return QCoreApplication.translate("Rules", "e.g. {example}").format(example=example)


def any_text() -> str:
    """The placeholder of what may be empty."""
    return QCoreApplication.translate("Rules", "any")
