"""Which offers of a feed are taken: approval and the filters, each with its name as the reason."""

from __future__ import annotations

from collections.abc import Callable, Collection
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from offersync_gui.domain import money
from offersync_gui.domain.offer import Offer

if TYPE_CHECKING:
    from offersync_gui.domain.rules import Rules

Test = Callable[[Offer], bool]
_TAKEN: dict[str, frozenset[str]] = {
    "approved": frozenset({"approved", "not_required", "unknown"}),
    "applicable": frozenset({"approved", "not_required", "unknown", "pending", "not_applied"}),
}


def admission(rules: Rules) -> Callable[[Offer], str | None]:
    """A function that gives the key of the first rule an offer fails, or None when it is taken.

    An approval that the platform does not tell counts as approved. An empty list of countries,
    systems or devices is "everywhere" and passes.
    """
    tests = [(key, test) for key, test in _tests(rules) if test is not None]

    def refused_by(offer: Offer) -> str | None:
        return next((key for key, test in tests if not test(offer)), None)

    return refused_by


def filters_in_force(rules: Rules) -> list[str]:
    """The keys of those that ask anything of an offer, in the order in which they are asked."""
    return [key for key, test in _tests(rules) if test is not None]


def _tests(rules: Rules) -> list[tuple[str, Test | None]]:
    taken = _TAKEN.get(rules["take"])
    return [
        ("take", (lambda offer: offer.approval in taken) if taken else None),
        ("filter.ids_deny", _not_in(rules["filter.ids_deny"])),
        ("filter.ids_allow", _one_of(rules["filter.ids_allow"], lambda o: o.external_id)),
        ("filter.countries", _runs_in(rules["filter.countries"])),
        ("filter.countries_excluded", _not_only_in(rules["filter.countries_excluded"])),
        ("filter.os", _any_of(rules["filter.os"], lambda o: [item.name for item in o.os])),
        ("filter.devices", _any_of(rules["filter.devices"], lambda o: o.devices)),
        ("filter.models", _one_of(rules["filter.models"], lambda o: o.model)),
        ("filter.currencies", _one_of(rules["filter.currencies"], lambda o: o.currency)),
        ("filter.categories", _shares(rules["filter.categories"], lambda o: o.categories)),
        ("filter.name_contains", _contains(rules["filter.name_contains"])),
        ("filter.revenue_min", _at_least(rules["filter.revenue_min"])),
        ("filter.revenue_max", _at_most(rules["filter.revenue_max"])),
    ]


def _folded(words: Collection[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _not_in(ids: Collection[str]) -> Test | None:
    return (lambda offer: offer.external_id not in ids) if ids else None


def _one_of(words: Collection[str], get: Callable[[Offer], Any]) -> Test | None:
    wanted = _folded(words)
    return (lambda offer: str(get(offer) or "").casefold() in wanted) if wanted else None


def _any_of(words: Collection[str], get: Callable[[Offer], list[str]]) -> Test | None:
    wanted = _folded(words)
    if not wanted:
        return None
    return lambda offer: not (found := get(offer)) or not wanted.isdisjoint(_folded(found))


def _shares(words: Collection[str], get: Callable[[Offer], list[str]]) -> Test | None:
    wanted = _folded(words)
    return (lambda offer: not wanted.isdisjoint(_folded(get(offer)))) if wanted else None


def _runs_in(countries: Collection[str]) -> Test | None:
    wanted = {code.upper() for code in countries}
    if not wanted:
        return None

    def test(offer: Offer) -> bool:
        if offer.countries:
            return not wanted.isdisjoint(offer.countries)
        return not wanted.issubset(offer.countries_excluded)

    return test


def _not_only_in(countries: Collection[str]) -> Test | None:
    unwanted = {code.upper() for code in countries}
    if not unwanted:
        return None
    return lambda offer: not offer.countries or not unwanted.issuperset(offer.countries)


def _contains(words: Collection[str]) -> Test | None:
    wanted = _folded(words)
    if not wanted:
        return None
    return lambda offer: any(word in offer.name.casefold() for word in wanted)


def _at_least(limit: Decimal | None) -> Test | None:
    return None if limit is None else lambda offer: (_revenue(offer) or Decimal(0)) >= limit


def _at_most(limit: Decimal | None) -> Test | None:
    return None if limit is None else lambda offer: (_revenue(offer) or Decimal(0)) <= limit


def _revenue(offer: Offer) -> Decimal | None:
    return money.parse(offer.revenue)
