"""The texts of the declared settings, so that translators find them, and their choices' names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.domain.settings import RULE_PREFIX, SETTINGS
from offersync_gui.templates.fields import Choice
from offersync_gui.ui.forms.rule_fields import checked, field_of
from offersync_gui.ui.forms.rule_words import rule_help, short_label

if TYPE_CHECKING:
    from offersync_gui.domain.settings import Setting
    from offersync_gui.templates.fields import FieldSpec

# As they stand in the declarations; a test compares both.
TEXTS = (
    QT_TRANSLATE_NOOP("Settings", "Enable Advertiser/offer API Synchronization"),
    QT_TRANSLATE_NOOP(
        "Settings", "Off: nothing is synced automatically, whatever an advertiser says."
    ),
    QT_TRANSLATE_NOOP("Settings", "Tell me about"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Problems: an advertiser needs you, or it costs money. Changes: whatever is new.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Alert when a revenue falls by %"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "That is a problem, and so is a payout that came to be above the revenue.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Quiet time"),
    QT_TRANSLATE_NOOP(
        "Settings", "Such as 22:00-07:00. What happens then is told together when it is over."
    ),
    QT_TRANSLATE_NOOP("Settings", "Keep running in the tray when the window is closed"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Off: closing the window quits the program, and nothing is synced until it is back.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Colours"),
    QT_TRANSLATE_NOOP("Settings", "As the desktop: light or dark, whatever it shows."),
    QT_TRANSLATE_NOOP("Settings", "Compact rows in tables"),
    QT_TRANSLATE_NOOP("Settings", "More rows fit on the screen."),
    QT_TRANSLATE_NOOP("Settings", "Currencies"),
    QT_TRANSLATE_NOOP("Settings", "A currency without a symbol of its own is shown by its code."),
    QT_TRANSLATE_NOOP("Settings", "Place of the currency"),
    QT_TRANSLATE_NOOP("Settings", "Amounts are shown as they were told; nothing is converted."),
    QT_TRANSLATE_NOOP("Settings", "Show the logos of offers"),
    QT_TRANSLATE_NOOP(
        "Settings", "Asked for where the platform says they are, without any credential."
    ),
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "Takes effect when OfferSync starts the next time."),
    QT_TRANSLATE_NOOP("Settings", "Advertisers synced at once"),
    QT_TRANSLATE_NOOP("Settings", "Each of them keeps its own pace; more need more memory."),
    QT_TRANSLATE_NOOP("Settings", "History of offers"),
    QT_TRANSLATE_NOOP("Settings", "What changed, when and by whom. The offers themselves stay."),
    QT_TRANSLATE_NOOP("Settings", "Runs"),
    QT_TRANSLATE_NOOP("Settings", "The list under Activity."),
    QT_TRANSLATE_NOOP("Settings", "Requests of runs"),
    QT_TRANSLATE_NOOP("Settings", "Of the latest 100 runs at most."),
    QT_TRANSLATE_NOOP("Settings", "Currency of comparisons"),
    QT_TRANSLATE_NOOP("Settings", "Such as EUR. Empty: that of the offer one looks at."),
    QT_TRANSLATE_NOOP("Settings", "Exchange rates of your own"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "They win over others. In text: USD/EUR=0.92 says that one dollar is 0.92 euros.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Daily reference rates"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Of the European Central Bank, fetched twice a day at most. Off: nothing is asked.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Proxy"),
    QT_TRANSLATE_NOOP(
        "Settings", "As the system: the one of HTTPS_PROXY or of the desktop's settings."
    ),
    QT_TRANSLATE_NOOP("Settings", "Address of the proxy"),
    QT_TRANSLATE_NOOP(
        "Settings", "Such as http://proxy.example.com:3128, without a user and a password."
    ),
    QT_TRANSLATE_NOOP("Settings", "Seconds without a sign of life"),
    QT_TRANSLATE_NOOP(
        "Settings", "Then a request is given up. A template may ask for less, never for more."
    ),
)
_KEPT_FOR: dict[str, object] = {
    "always": QT_TRANSLATE_NOOP("Settings", "Always"),
    "30": QT_TRANSLATE_NOOP("Settings", "30 days"),
    "90": QT_TRANSLATE_NOOP("Settings", "90 days"),
    "180": QT_TRANSLATE_NOOP("Settings", "Half a year"),
    "365": QT_TRANSLATE_NOOP("Settings", "A year"),
    "730": QT_TRANSLATE_NOOP("Settings", "Two years"),
}
CHOICES: dict[str, dict[str, object]] = {
    "data.keep_changes": _KEPT_FOR,
    "data.keep_runs": _KEPT_FOR,
    "data.keep_requests": _KEPT_FOR,
    "notify.level": {
        "off": QT_TRANSLATE_NOOP("Settings", "None"),
        "problems": QT_TRANSLATE_NOOP("Settings", "Only problems"),
        "changes": QT_TRANSLATE_NOOP("Settings", "Problems and changes"),
        "all": QT_TRANSLATE_NOOP("Settings", "Every sync"),
    },
    "ui.appearance": {
        "system": QT_TRANSLATE_NOOP("Settings", "As the desktop"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    },
    "ui.currency": {
        "code": QT_TRANSLATE_NOOP("Settings", "As code: USD, EUR"),
        "symbol": QT_TRANSLATE_NOOP("Settings", "As symbol: $, €"),
    },
    "ui.currency_place": {
        "after": QT_TRANSLATE_NOOP("Settings", "After the amount"),
        "before": QT_TRANSLATE_NOOP("Settings", "Before the amount"),
        "locale": QT_TRANSLATE_NOOP("Settings", "As the language has it"),
    },
    "network.proxy": {
        "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
        "none": QT_TRANSLATE_NOOP("Settings", "None"),
        "address": QT_TRANSLATE_NOOP("Settings", "This one"),
    },
    "ui.language": {
        "system": QT_TRANSLATE_NOOP("Settings", "As the desktop"),
        # A language is called what its speakers call it.
        "en": "English",
        "de": "Deutsch",
    },
}


def label_of(setting: Setting) -> str:
    """In the language of the window."""
    if setting.key.startswith(RULE_PREFIX):
        return short_label(_as_rule(setting))
    return QCoreApplication.translate("Settings", setting.label)


def help_of(setting: Setting) -> str:
    """What it does, or what is to be typed."""
    if setting.key.startswith(RULE_PREFIX):
        return rule_help(_as_rule(setting))
    return QCoreApplication.translate("Settings", setting.help)


def spec_of(key: str) -> FieldSpec:
    """The form field that edits the setting."""
    setting = SETTINGS[key]
    spec = field_of(_as_rule(setting))
    if not key.startswith(RULE_PREFIX):
        # An option that is empty lets everything pass; a setting means nothing by it.
        own = {"placeholder": "", "label": label_of(setting), "help": help_of(setting)}
        spec = spec.model_copy(update=own)
    names = CHOICES.get(key)
    if names is None:
        return spec
    choices = tuple(
        Choice(value=value, label=QCoreApplication.translate("Settings", str(names[value])))
        for value in setting.choices
    )
    return spec.model_copy(update={"choices": choices})


def cleaned(setting: Setting, spec: FieldSpec, text: str) -> str:
    """As it is stored. Raises ValueError with a text for people."""
    if setting.key.startswith(RULE_PREFIX):
        return checked(_as_rule(setting), spec, text)
    text = spec.clean(text)
    setting.parse(text)
    return text


def _as_rule(setting: Setting) -> Setting:
    """Defaults of storage options are edited exactly as the options themselves."""
    from dataclasses import replace

    return replace(setting, key=setting.key.removeprefix(RULE_PREFIX))
