"""What is wrong with a value, in the window's language. The core says it in English.

A test compares the texts to what the checks of fields, rules and parameters say.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

PROBLEMS = (
    QT_TRANSLATE_NOOP("Problems", "is required"),
    QT_TRANSLATE_NOOP("Problems", "is not a number"),
    QT_TRANSLATE_NOOP("Problems", "must not be empty; a reset brings its default back"),
    QT_TRANSLATE_NOOP("Problems", "must be a text"),
    QT_TRANSLATE_NOOP("Problems", "must be a whole number"),
    QT_TRANSLATE_NOOP("Problems", "must be a number such as 0.25"),
    QT_TRANSLATE_NOOP("Problems", "must be at least {0}"),
    QT_TRANSLATE_NOOP("Problems", "must be at most {0}"),
    QT_TRANSLATE_NOOP("Problems", "must be one of {0}"),
    QT_TRANSLATE_NOOP("Problems", "must be true or false"),
    QT_TRANSLATE_NOOP("Problems", "cannot be: {0}"),
    QT_TRANSLATE_NOOP("Problems", "It must have a value."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no amount."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no country."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no currency."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no date."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no list of caps."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no number of days."),
    QT_TRANSLATE_NOOP("Problems", "{0} is no web address."),
    QT_TRANSLATE_NOOP("Problems", "must be caps such as 100/day or 2500/month/budget"),
    QT_TRANSLATE_NOOP("Problems", "must be pairs such as Gaming=Games, Loans=Finance"),
    QT_TRANSLATE_NOOP("Problems", "must be CONDITION -> STATUS with one of {0}"),
    QT_TRANSLATE_NOOP("Problems", "{0} is no condition such as revenue>=1.5 or country=DE|AT"),
    QT_TRANSLATE_NOOP("Problems", "{0} cannot be one of its conditions"),
    QT_TRANSLATE_NOOP("Problems", "{0} must be compared with a number, as revenue>=1.5"),
    QT_TRANSLATE_NOOP("Problems", "must be two-letter country codes, separated by commas"),
    QT_TRANSLATE_NOOP("Problems", "must be PARAMETER=MACRO, such as sub1={click_id}"),
    QT_TRANSLATE_NOOP("Problems", "must be pairs such as {sub}=value, old=new"),
    QT_TRANSLATE_NOOP("Problems", "must be a web address such as https://api.example.com; {0}"),
    QT_TRANSLATE_NOOP("Problems", "it has to start with https://"),
    QT_TRANSLATE_NOOP("Problems", "this one names no host"),
    QT_TRANSLATE_NOOP("Problems", "a user name or password does not belong into it"),
    QT_TRANSLATE_NOOP("Problems", "does not have the expected form"),
    QT_TRANSLATE_NOOP("Problems", "does not have the expected form {0}"),
    QT_TRANSLATE_NOOP("Problems", "contains blanks or line breaks; paste the key alone"),
    QT_TRANSLATE_NOOP("Problems", "contains characters that cannot be printed"),
    QT_TRANSLATE_NOOP("Problems", "is taken by another advertiser"),
    QT_TRANSLATE_NOOP("Problems", "needs the name of the parameter"),
    QT_TRANSLATE_NOOP("Problems", "needs a macro or a value"),
    QT_TRANSLATE_NOOP("Problems", "the name cannot contain = or &"),
    QT_TRANSLATE_NOOP("Problems", "a comma cannot be part of it"),
    QT_TRANSLATE_NOOP("Problems", "must be two times of the day such as 22:00-07:00"),
    QT_TRANSLATE_NOOP("Problems", "must be the code of a currency such as EUR"),
    QT_TRANSLATE_NOOP("Problems", "must be rates such as USD/EUR=0.92, separated by commas"),
)
_PLACE = "{0}"


def spoken(problem: str) -> str:
    """The problem as the window says it; one that is not known stays as it is."""
    for pattern, known in _patterns():
        if match := pattern.fullmatch(problem):
            text = QCoreApplication.translate("Problems", known)
            return text.replace(_PLACE, spoken(match[1])) if match.groups() else text
    return problem


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The fixed texts first: they may look like one with a place."""
    texts = sorted(map(str, PROBLEMS), key=lambda text: _PLACE in text)
    return [
        (re.compile(re.escape(text).replace(re.escape(_PLACE), "(.+)"), re.DOTALL), text)
        for text in texts
    ]
