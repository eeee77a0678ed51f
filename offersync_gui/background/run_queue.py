"""Who is synced next: what a person asked for first, each group in the order it came."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import Trigger


class Waiting(NamedTuple):
    """An advertiser as it was when it was queued."""

    advertiser: Advertiser
    trigger: Trigger


class RunQueue:
    """Holds every advertiser at most once."""

    def __init__(self) -> None:
        self._waiting: dict[str, Waiting] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def names(self) -> tuple[str, ...]:
        """In the order in which they will be taken."""
        return tuple(sorted(self._waiting, key=self._is_automatic))

    def add(self, advertiser: Advertiser, trigger: Trigger) -> None:
        """One that waits already is joined: a person's request overrules the timer's."""
        waiting = self._waiting.get(advertiser.name)
        if waiting is None or waiting.trigger == "timer":
            self._waiting[advertiser.name] = Waiting(advertiser, trigger)

    def take(self) -> Waiting:
        """Raises IndexError when nobody waits."""
        return self._waiting.pop(self.names[0])

    def remove(self, name: str) -> None:
        """Nothing happens when it does not wait."""
        self._waiting.pop(name, None)

    def remove_automatic(self) -> None:
        for name in filter(self._is_automatic, self.names):
            del self._waiting[name]

    def clear(self) -> None:
        self._waiting.clear()

    def _is_automatic(self, name: str) -> bool:
        return self._waiting[name].trigger == "timer"
