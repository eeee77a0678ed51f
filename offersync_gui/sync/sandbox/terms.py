"""The terms of an invented offer: what is paid for which goal, up to which cap, to whom."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from offersync_gui.sync.sandbox import words

if TYPE_CHECKING:
    from random import Random

Row = dict[str, Any]


def payments(rng: Random, vertical: words.Vertical) -> list[Row]:
    """Payout rows: goals by country tier, free registrations, percentages, a rest of the world."""
    currency = rng.choice(words.CURRENCIES)
    rows = _registration(rng, vertical, currency)
    if vertical.share and rng.random() < 0.5:
        rows.append(_row("sale", "Sale", None, [], currency, kind="percent"))
        if rng.random() < 0.3:
            return rows
    groups = _country_groups(rng)
    for place, title in enumerate(vertical.goals, start=1):
        price = rng.uniform(vertical.low, vertical.high) * place / len(vertical.goals)
        for tier, countries in enumerate(groups):
            revenue = round(max(0.1, price / (1 + tier)), 2)
            rows.append(_row(str(place), title, revenue, countries, currency))
    if groups[-1] and rng.random() < 0.15:
        rows.append(_rest_of_the_world(rows[-1], groups))
    if len(rows) > 1 and rng.random() < 0.05:
        rows[-1]["currency"] = "eur" if currency != "eur" else "usd"
    return rows


def caps(rng: Random, rows: list[Row]) -> list[Row]:
    """None for most offers, else one or two limits, some of them for one goal only."""
    chosen = rng.sample((("day", "conversions"), ("month", "budget"), ("all", "clicks")), 2)
    return [
        {
            "goals": {rows[-1]["goal"]: rows[-1]["title"]} if place else [],
            "period": period,
            "type": kind,
            "value": rng.choice((25, 50, 100, 250, 500, 2000)),
            "goal_type": "exact" if place else "all",
            "country_type": "all",
            "country": [],
        }
        for place, (period, kind) in enumerate(chosen[: rng.choice((0, 0, 1, 1, 2))])
    ]


def targeting(rng: Random, countries: list[str], system: str) -> list[Row]:
    """One group, or two where the offer runs in many countries."""
    if len(countries) > 4 and rng.random() < 0.3:
        half = len(countries) // 2
        return [_group(rng, part, system) for part in (countries[:half], countries[half:])]
    return [_group(rng, countries, system)]


def _registration(rng: Random, vertical: words.Vertical, currency: str) -> list[Row]:
    if not vertical.registration or rng.random() < 0.3:
        return []
    return [_row("reg", "Registration", 0, [], currency)]


def _country_groups(rng: Random) -> list[list[str]]:
    """For example two tiers, the dearer first; one empty group is worldwide."""
    if rng.random() < 0.15:
        return [[]]
    tiers = sorted(rng.sample(range(len(words.TIERS)), rng.choice((1, 1, 2, 3))))
    groups = [rng.sample(words.TIERS[tier], rng.randint(1, 6)) for tier in tiers]
    return [[code.lower() for code in group] if rng.random() < 0.1 else group for group in groups]


def _rest_of_the_world(row: Row, groups: list[list[str]]) -> Row:
    named = sorted({code.upper() for code in chain(*groups)} | set(words.TIERS[0]))
    revenue = round(row["revenue"] / 3, 2)
    return {**row, "revenue": revenue, "countries": named, "country_exclude": True}


def _row(
    goal: str,
    title: str,
    revenue: float | None,
    countries: list[str],
    currency: str,
    kind: str = "fixed",
) -> Row:
    amount = {} if revenue is None else {"revenue": revenue}
    return {
        "countries": countries,
        "cities": [],
        "devices": [],
        "os": [],
        "goal": goal,
        **amount,
        "currency": currency,
        "title": title,
        "type": kind,
        "country_exclude": False,
    }


def _group(rng: Random, countries: list[str], system: str) -> Row:
    return {
        "id": f"{rng.getrandbits(32):08x}-0000-4000-8000-{rng.getrandbits(48):012x}",
        "country": {"allow": countries, "deny": []},
        "region": {"allow": _regions(rng, countries), "deny": []},
        "city": {"allow": [], "deny": []},
        "os": {"allow": _systems(rng, system), "deny": []},
        "isp": {"allow": _carriers(rng, countries), "deny": []},
        "ip": {"allow": [], "deny": []},
        "browser": {"allow": _browsers(rng), "deny": []},
        "brand": {"allow": [], "deny": []},
        "device_type": ["mobile", "tablet"] if system else rng.choice(([], [], ["desktop"])),
        "connection": rng.choice(([], [], [], ["wi-fi"])),
        "zip": [],
        "sub": {"allow": [], "deny": [], "deny_groups": []},
        "block_proxy": rng.random() < 0.2,
    }


def _systems(rng: Random, system: str) -> list[Row]:
    if not system:
        return []
    return [{"name": system, "comparison": "GTE", "version": rng.choice(words.VERSIONS[system])}]


def _browsers(rng: Random) -> list[str]:
    return rng.sample(words.BROWSERS, 2) if rng.random() < 0.05 else []


def _regions(rng: Random, countries: list[str]) -> Row | list[str]:
    """Numbers by country; PHP's empty map is an empty list."""
    where = [code for code in countries if code in words.REGIONS]
    if not where or rng.random() > 0.08:
        return []
    return {code: list(words.REGIONS[code]) for code in where}


def _carriers(rng: Random, countries: list[str]) -> Row | list[str]:
    if not countries or rng.random() > 0.06:
        return []
    return {countries[0]: rng.sample(words.CARRIERS, 2)}
