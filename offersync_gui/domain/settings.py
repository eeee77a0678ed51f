"""The program's settings: each declared once with its key, kind, default and words for people."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING

from offersync_gui.domain.proxy import proxy_address
from offersync_gui.domain.quiet import quiet_span
from offersync_gui.domain.rates import currency_code, rate_table
from offersync_gui.domain.rules import RULES, RuleSpec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time

RULE_PREFIX = "rules."
ALWAYS = "always"
KEPT = ("changes", "runs", "requests")
_DAYS = (ALWAYS, "30", "90", "180", "365", "730")


class Setting(RuleSpec):
    """A setting; values are text and parsed as those of the storage options are."""

    __slots__ = ()


class ProxySetting(Setting):
    __slots__ = ()

    def parse(self, text: str) -> str:
        return proxy_address(text)


class CurrencySetting(Setting):
    __slots__ = ()

    def parse(self, text: str) -> str:
        return currency_code(text)


class RatesSetting(Setting):
    __slots__ = ()

    def parse(self, text: str) -> str:
        rate_table(text)
        return text.strip()


class QuietSetting(Setting):
    __slots__ = ()

    def parse(self, text: str) -> tuple[time, time] | None:
        return quiet_span(text)


_OWN = (
    Setting(
        "sync.enabled",
        "bool",
        "true",
        "Enable Advertiser/offer API Synchronization",
        help="Off: nothing is synced automatically, whatever an advertiser says.",
    ),
    Setting(
        "notify.level",
        "choice",
        "problems",
        "Tell me about",
        ("off", "problems", "changes", "all"),
        help="Problems: an advertiser needs you, or it costs money. Changes: whatever is new.",
    ),
    Setting(
        "notify.drop_percent",
        "integer",
        "10",
        "Alert when a revenue falls by %",
        minimum=1,
        maximum=100,
        help="That is a problem, and so is a payout that came to be above the revenue.",
    ),
    QuietSetting(
        "notify.quiet",
        "text",
        "",
        "Quiet time",
        help="Such as 22:00-07:00. What happens then is told together when it is over.",
    ),
    Setting(
        "tray.keep_running",
        "bool",
        "true",
        "Keep running in the tray when the window is closed",
        help="Off: closing the window quits the program, and nothing is synced until it is back.",
    ),
    Setting(
        "ui.appearance",
        "choice",
        "system",
        "Colours",
        ("system", "light", "dark"),
        help="As the desktop: light or dark, whatever it shows.",
    ),
    Setting(
        "ui.compact_rows",
        "bool",
        "false",
        "Compact rows in tables",
        help="More rows fit on the screen.",
    ),
    Setting(
        "ui.currency",
        "choice",
        "code",
        "Currencies",
        ("code", "symbol"),
        help="A currency without a symbol of its own is shown by its code.",
    ),
    Setting(
        "ui.currency_place",
        "choice",
        "after",
        "Place of the currency",
        ("after", "before", "locale"),
        help="Amounts are shown as they were told; nothing is converted.",
    ),
    Setting(
        "ui.logos",
        "bool",
        "true",
        "Show the logos of offers",
        help="Asked for where the platform says they are, without any credential.",
    ),
    Setting(
        "ui.language",
        "choice",
        "system",
        "Language",
        ("system", "en", "de"),
        help="Takes effect when OfferSync starts the next time.",
    ),
    CurrencySetting(
        "rates.currency",
        "text",
        "",
        "Currency of comparisons",
        help="Such as EUR. Empty: that of the offer one looks at.",
    ),
    RatesSetting(
        "rates.table",
        "text",
        "",
        "Exchange rates of your own",
        help="They win over others. In text: USD/EUR=0.92 says that one dollar is 0.92 euros.",
    ),
    Setting(
        "rates.ecb",
        "bool",
        "false",
        "Daily reference rates",
        help="Of the European Central Bank, fetched twice a day at most. Off: nothing is asked.",
    ),
    Setting(
        "network.parallel",
        "integer",
        "10",
        "Advertisers synced at once",
        minimum=1,
        maximum=32,
        help="Each of them keeps its own pace; more need more memory.",
    ),
    Setting(
        "network.proxy",
        "choice",
        "system",
        "Proxy",
        ("system", "none", "address"),
        help="As the system: the one of HTTPS_PROXY or of the desktop's settings.",
    ),
    ProxySetting(
        "network.proxy_address",
        "text",
        "",
        "Address of the proxy",
        help="Such as http://proxy.example.com:3128, without a user and a password.",
    ),
    Setting(
        "network.timeout",
        "integer",
        "300",
        "Seconds without a sign of life",
        minimum=5,
        maximum=600,
        help="Then a request is given up. A template may ask for less, never for more.",
    ),
    Setting(
        "data.keep_changes",
        "choice",
        ALWAYS,
        "History of offers",
        _DAYS,
        help="What changed, when and by whom. The offers themselves stay.",
    ),
    Setting("data.keep_runs", "choice", ALWAYS, "Runs", _DAYS, help="The list under Activity."),
    Setting(
        "data.keep_requests",
        "choice",
        ALWAYS,
        "Requests of runs",
        _DAYS,
        help="Of the latest 100 runs at most.",
    ),
    Setting(
        "secrets.store",
        "choice",
        "auto",
        "Where secrets are kept",
        ("auto", "keyring", "file", "session"),
        help="auto: the encrypted vault file if there is one or its passphrase is given, "
        "else the keyring. offersync secrets migrate moves what is stored.",
    ),
)


def _default_of(rule: RuleSpec) -> Setting:
    values = {item.name: getattr(rule, item.name) for item in fields(rule)}
    values["key"] = RULE_PREFIX + rule.key
    return Setting(**values)


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {setting.key: setting for setting in (*_OWN, *map(_default_of, RULES.values()))}
)
