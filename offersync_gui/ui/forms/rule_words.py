"""The words of the storage rules in the window's language; a test compares them to the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from offersync_gui.domain.rules import RuleSpec

GROUPS: dict[str, tuple[object, object]] = {
    "entry": (
        QT_TRANSLATE_NOOP("Rules", "Entry"),
        QT_TRANSLATE_NOOP("Rules", "What a new offer starts as"),
    ),
    "filters": (
        QT_TRANSLATE_NOOP("Rules", "Filters"),
        QT_TRANSLATE_NOOP("Rules", "Which offers are taken at all"),
    ),
    "fields": (
        QT_TRANSLATE_NOOP("Rules", "Fields"),
        QT_TRANSLATE_NOOP("Rules", "What a sync may overwrite"),
    ),
    "money": (
        QT_TRANSLATE_NOOP("Rules", "Money"),
        QT_TRANSLATE_NOOP("Rules", "From revenue to publisher payout"),
    ),
    "link": (
        QT_TRANSLATE_NOOP("Rules", "Link"),
        QT_TRANSLATE_NOOP("Rules", "Parameters of the tracking link"),
    ),
    "status": (
        QT_TRANSLATE_NOOP("Rules", "Status & missing"),
        QT_TRANSLATE_NOOP("Rules", "When offers go, return or are held"),
    ),
}
LABELS = (
    QT_TRANSLATE_NOOP("Rules", "Status of a new offer"),
    QT_TRANSLATE_NOOP("Rules", "Visibility of a new offer"),
    QT_TRANSLATE_NOOP("Rules", "What decides about a new offer"),
    QT_TRANSLATE_NOOP("Rules", "Which offers are taken"),
    QT_TRANSLATE_NOOP("Rules", "Most new offers in one run (0 = all)"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these countries"),
    QT_TRANSLATE_NOOP("Rules", "No offers that run only in these countries"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these systems"),
    QT_TRANSLATE_NOOP("Rules", "Only offers for these devices"),
    QT_TRANSLATE_NOOP("Rules", "Only these payout models"),
    QT_TRANSLATE_NOOP("Rules", "Only these currencies"),
    QT_TRANSLATE_NOOP("Rules", "Only these categories"),
    QT_TRANSLATE_NOOP("Rules", "Only names with one of these words"),
    QT_TRANSLATE_NOOP("Rules", "Only these offer ids"),
    QT_TRANSLATE_NOOP("Rules", "Never these offer ids"),
    QT_TRANSLATE_NOOP("Rules", "Least revenue"),
    QT_TRANSLATE_NOOP("Rules", "Most revenue"),
    QT_TRANSLATE_NOOP("Rules", "When a stored offer no longer fits"),
    QT_TRANSLATE_NOOP("Rules", "Publisher payout"),
    QT_TRANSLATE_NOOP("Rules", "Publisher's share in %"),
    QT_TRANSLATE_NOOP("Rules", "Amount for minus and fixed"),
    QT_TRANSLATE_NOOP("Rules", "Least that stays with you"),
    QT_TRANSLATE_NOOP("Rules", "Decimals, rounded down"),
    QT_TRANSLATE_NOOP("Rules", "When the revenue falls"),
    QT_TRANSLATE_NOOP("Rules", "Click id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Source id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to remove"),
    QT_TRANSLATE_NOOP("Rules", "{placeholder}=value, or old=new parameter name"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to add: name=value"),
    QT_TRANSLATE_NOOP("Rules", "When an offer is gone from the feed"),
    QT_TRANSLATE_NOOP("Rules", "Complete runs without it"),
    QT_TRANSLATE_NOOP("Rules", "Hours without it"),
    QT_TRANSLATE_NOOP("Rules", "Days until a gone offer is archived (0 = never)"),
    QT_TRANSLATE_NOOP("Rules", "When an offer comes back"),
    QT_TRANSLATE_NOOP("Rules", "Hold a run that stops more than %"),
    QT_TRANSLATE_NOOP("Rules", "… and at least so many offers"),
    QT_TRANSLATE_NOOP("Rules", "Caps"),
    QT_TRANSLATE_NOOP("Rules", "Your caps"),
    QT_TRANSLATE_NOOP("Rules", "Your words for categories"),
    QT_TRANSLATE_NOOP("Rules", "API Auto Synchronization"),
    QT_TRANSLATE_NOOP("Rules", "Minutes between runs"),
)
CHOICES: dict[str, object] = {
    "review": QT_TRANSLATE_NOOP("Rules", "Needs review"),
    "active": QT_TRANSLATE_NOOP("Rules", "Active"),
    "paused": QT_TRANSLATE_NOOP("Rules", "Paused"),
    "as_source": QT_TRANSLATE_NOOP("Rules", "As the platform shows it"),
    "private": QT_TRANSLATE_NOOP("Rules", "Private"),
    "on_request": QT_TRANSLATE_NOOP("Rules", "On request"),
    "public": QT_TRANSLATE_NOOP("Rules", "Public"),
    "approved": QT_TRANSLATE_NOOP("Rules", "Only those I am approved for"),
    "applicable": QT_TRANSLATE_NOOP("Rules", "Also those I can apply for"),
    "all": QT_TRANSLATE_NOOP("Rules", "All"),
    "missing": QT_TRANSLATE_NOOP("Rules", "Treat it as gone"),
    "keep": QT_TRANSLATE_NOOP("Rules", "Leave it as it is"),
    "pause": QT_TRANSLATE_NOOP("Rules", "Pause it"),
    "archive": QT_TRANSLATE_NOOP("Rules", "Archive it"),
    "flag": QT_TRANSLATE_NOOP("Rules", "Only mark it"),
    "percent": QT_TRANSLATE_NOOP("Rules", "A share of the revenue"),
    "minus": QT_TRANSLATE_NOOP("Rules", "Revenue minus an amount"),
    "fixed": QT_TRANSLATE_NOOP("Rules", "A fixed amount"),
    "same": QT_TRANSLATE_NOOP("Rules", "All of the revenue"),
    "none": QT_TRANSLATE_NOOP("Rules", "Do not set a payout"),
    "restore": QT_TRANSLATE_NOOP("Rules", "As it was before"),
    "leave": QT_TRANSLATE_NOOP("Rules", "Leave it stopped"),
    "apply": QT_TRANSLATE_NOOP("Rules", "Take it over"),
    "alert": QT_TRANSLATE_NOOP("Rules", "Take it over and tell me"),
    "hold": QT_TRANSLATE_NOOP("Rules", "Keep mine and pause the offer"),
    "source": QT_TRANSLATE_NOOP("Rules", "Those of the platform"),
    "source_or_default": QT_TRANSLATE_NOOP("Rules", "Those of the platform, else mine"),
    "default": QT_TRANSLATE_NOOP("Rules", "Mine"),
    "ignore": QT_TRANSLATE_NOOP("Rules", "None"),
    "always": QT_TRANSLATE_NOOP("Rules", "At every sync"),
    "first": QT_TRANSLATE_NOOP("Rules", "Only when it is new"),
    "if_empty": QT_TRANSLATE_NOOP("Rules", "Only while it is empty"),
    "never": QT_TRANSLATE_NOOP("Rules", "Never"),
    "Other": QT_TRANSLATE_NOOP("Rules", "Other"),
}


def rule_label(rule: RuleSpec) -> str:
    return QCoreApplication.translate("Rules", rule.label)


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
