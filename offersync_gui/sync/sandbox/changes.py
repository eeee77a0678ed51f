"""What happens at the sandbox network between two syncs; the same for the same seed and round."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle, islice
from random import Random

from offersync_gui.sync.sandbox.catalogue import Offer, invent
from offersync_gui.sync.sandbox.feed import Feed, parse, render

Change = Callable[[Random, Offer], None]


@dataclass(frozen=True)
class Shares:
    """How much of the feed changes in one round, 0 to 1.

    ``volatile`` offers only get new statistics, which is no change; ``returned`` is the share of
    the withdrawn offers that come back.
    """

    changed: float = 0.04
    volatile: float = 0.1
    removed: float = 0.01
    added: float = 0.01
    returned: float = 0.5

    def __post_init__(self) -> None:
        if not all(0 <= share <= 1 for share in vars(self).values()):
            raise ValueError("a share lies between 0 and 1")
        if self.changed + self.volatile + self.removed > 1:
            raise ValueError("changed, volatile and removed together are at most 1")


def advance(feed: Feed, shares: Shares, seed: int, base_url: str) -> Feed:
    """The feed one round later."""
    rng = Random(f"{seed}:round:{feed.round}")
    total = len(feed.records)
    drawn = iter(rng.sample(list(feed.records), total))
    changed = _edited(feed, _take(drawn, shares.changed * total), _kinds(), rng)
    volatile = _edited(feed, _take(drawn, shares.volatile * total), cycle([_statistics]), rng)
    removed = set(_take(drawn, shares.removed * total))
    back = rng.sample(list(feed.withdrawn), round(shares.returned * len(feed.withdrawn)))
    newest = feed.newest + round(shares.added * total)
    numbers = range(feed.newest + 1, newest + 1)
    added = {number: render(invent(number, seed, base_url)) for number in numbers}
    returned = {number: feed.withdrawn[number] for number in back}

    records = {**feed.records, **changed, **volatile, **added, **returned}
    withdrawn = {**feed.withdrawn, **{number: records[number] for number in removed}}
    today = datetime.now(UTC).date().isoformat()
    return Feed(
        records={number: records[number] for number in sorted(records) if number not in removed},
        changed_on={**feed.changed_on, **dict.fromkeys([*changed, *added, *returned], today)},
        newest=newest,
        withdrawn={number: withdrawn[number] for number in withdrawn if number not in returned},
        round=feed.round + 1,
    )


def _take(drawn: Iterator[int], count: float) -> list[int]:
    return list(islice(drawn, round(count)))


def _edited(
    feed: Feed, numbers: list[int], kinds: Iterator[Change], rng: Random
) -> dict[int, bytes]:
    edited = {}
    for number, change in zip(numbers, kinds, strict=False):
        offer = parse(feed.records[number])
        change(rng, offer)
        edited[number] = render(offer)
    return edited


def _kinds() -> Iterator[Change]:
    """One new text, then payouts up and down and new caps in turn."""
    yield _text
    yield from cycle([_raise, _cut, _cap])


def _text(rng: Random, offer: Offer) -> None:
    offer["description_lang"] = {"en": f"<p>Reworked in version {rng.randint(2, 999)}.</p>"}


def _raise(rng: Random, offer: Offer) -> None:
    _pay(rng, offer, rng.uniform(0.1, 0.4))


def _cut(rng: Random, offer: Offer) -> None:
    _pay(rng, offer, -rng.uniform(0.1, 0.4))


def _pay(rng: Random, offer: Offer, share: float) -> None:
    """Pay so much more; where every row is a percentage, whose number is not told, change a cap."""
    paid = [row for row in offer["payments"] if row.get("revenue")]
    for row in paid:
        step = max(0.01, round(row["revenue"] * abs(share), 2))
        row["revenue"] = round(row["revenue"] + (step if share > 0 else -step), 2)
    if not paid:
        _cap(rng, offer)


def _cap(rng: Random, offer: Offer) -> None:
    if offer["caps"]:
        offer["caps"][0]["value"] += rng.randrange(10, 200, 10)
        return
    limit = {"goals": [], "period": "day", "type": "conversions", "value": rng.randint(10, 99)}
    offer["caps"] = [{**limit, "goal_type": "all", "country_type": "all", "country": []}]


def _statistics(rng: Random, offer: Offer) -> None:
    offer["cr"] = round(rng.uniform(0, 9), 2)
    offer["epc"] = round(rng.uniform(0, 1.5), 4)
