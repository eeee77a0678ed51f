"""The labels of the storage rules, so that translators find them; a test compares both."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS = (
    QT_TRANSLATE_NOOP("Rules", "Status of a new offer"),
    QT_TRANSLATE_NOOP("Rules", "Visibility of a new offer"),
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
    QT_TRANSLATE_NOOP("Rules", "Click id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Source id: parameter=macro"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to remove"),
    QT_TRANSLATE_NOOP("Rules", "{placeholder}=value, or old=new parameter name"),
    QT_TRANSLATE_NOOP("Rules", "Parameters to add: name=value"),
    QT_TRANSLATE_NOOP("Rules", "When an offer is gone from the feed"),
    QT_TRANSLATE_NOOP("Rules", "Complete runs without it"),
    QT_TRANSLATE_NOOP("Rules", "Hours without it"),
    QT_TRANSLATE_NOOP("Rules", "When an offer comes back"),
    QT_TRANSLATE_NOOP("Rules", "Hold a run that stops more than %"),
    QT_TRANSLATE_NOOP("Rules", "… and at least so many offers"),
    QT_TRANSLATE_NOOP("Rules", "API Auto Synchronization"),
    QT_TRANSLATE_NOOP("Rules", "Minutes between runs"),
)
