"""The words of conditions about new offers, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

ANY = "any"
SUBJECTS = {
    ANY: QT_TRANSLATE_NOOP("Approve", "Every offer"),
    "id": QT_TRANSLATE_NOOP("Approve", "Offer id"),
    "name": QT_TRANSLATE_NOOP("Approve", "Name"),
    "country": QT_TRANSLATE_NOOP("Approve", "Country"),
    "os": QT_TRANSLATE_NOOP("Approve", "System"),
    "device": QT_TRANSLATE_NOOP("Approve", "Device"),
    "category": QT_TRANSLATE_NOOP("Approve", "Category"),
    "tag": QT_TRANSLATE_NOOP("Approve", "Tag"),
    "model": QT_TRANSLATE_NOOP("Approve", "Model"),
    "currency": QT_TRANSLATE_NOOP("Approve", "Currency"),
    "approval": QT_TRANSLATE_NOOP("Approve", "Approval"),
    "revenue": QT_TRANSLATE_NOOP("Approve", "Revenue"),
    "payout": QT_TRANSLATE_NOOP("Approve", "Payout"),
}
SIGNS = {
    "=": QT_TRANSLATE_NOOP("Approve", "is"),
    "!=": QT_TRANSLATE_NOOP("Approve", "is not"),
    "~": QT_TRANSLATE_NOOP("Approve", "contains"),
    ">": QT_TRANSLATE_NOOP("Approve", "more than"),
    "<": QT_TRANSLATE_NOOP("Approve", "less than"),
    ">=": QT_TRANSLATE_NOOP("Approve", "at least"),
    "<=": QT_TRANSLATE_NOOP("Approve", "at most"),
}
EXAMPLES = {
    "id": "1001|1002",
    "name": "casino|poker",
    "country": "DE|AT",
    "os": "Android|iOS",
    "device": "mobile|tablet",
    "category": "Finance|Games",
    "tag": "vip",
    "model": "CPI|CPA",
    "currency": "EUR|USD",
    "approval": "approved",
    "revenue": "1.5",
    "payout": "1.5",
}
"""What stands in an empty value: a bar separates alternatives."""


def subject_word(name: str) -> str:
    return QCoreApplication.translate("Approve", str(SUBJECTS[name]))


def sign_word(sign: str) -> str:
    return QCoreApplication.translate("Approve", str(SIGNS[sign]))
