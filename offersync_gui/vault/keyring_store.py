"""Secrets in the system's keyring: one entry per advertiser, split where it is long.

The entry ``OfferSync/<uid>`` is the JSON object of the secret fields, or, above 1,200 characters
(Windows takes 1,280), a list ``["a", 3]``: three parts in ``OfferSync/<uid>/a1`` and so on. The
next long value goes to "b", so the old one is whole until the entry itself is replaced. Each part
has a service name of its own, because Windows moves entries about that share one.
"""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from offersync_gui.errors import SecretsError
from offersync_gui.vault.backends import is_allowed
from offersync_gui.vault.base import Kind, VaultState, missing, state_of
from offersync_gui.vault.keyring_items import KeyringItems

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from keyring.backend import KeyringBackend

PART_CHARACTERS = 1200
GENERATIONS = ("a", "b")


class KeyringStore:
    """``backend`` is found on first use unless given; ``allowed`` says whether it is trusted."""

    kind: Kind = "keyring"

    def __init__(
        self,
        backend: KeyringBackend | None = None,
        allowed: Callable[[KeyringBackend], bool] = is_allowed,
    ) -> None:
        self._items = KeyringItems(backend, allowed)
        self._changing = threading.Lock()

    @property
    def name(self) -> str:
        return self._items.name

    def read(self, uid: str) -> dict[str, str]:
        self._items.ensure_unlocked()
        value = self._value(_service(uid))
        if not isinstance(value, dict):
            raise missing(self.name)
        return value

    def write(self, uid: str, secrets: Mapping[str, str]) -> None:
        with self._changing:
            self._items.ensure_unlocked()
            self._store(_service(uid), json.dumps(dict(secrets)))

    def delete(self, uid: str) -> None:
        """Remove the entry and its parts, also those that a crash left behind."""
        service = _service(uid)
        with self._changing:
            self._items.ensure_unlocked()
            self._items.remove(service)
            for generation in GENERATIONS:
                self._clear(f"{service}/{generation}")

    def unlock(self, passphrase: str = "") -> None:
        """Let the keyring ask for its own passphrase, as it does on any access."""
        self._items.get(_service("unlock"))

    def state(self) -> VaultState:
        return state_of(self, self._items.ensure_unlocked)

    def _value(self, service: str) -> Any:
        """What is stored; None where it is absent or not whole."""
        head = self._items.get(service)
        value = _parsed(head)
        if not isinstance(value, list):
            return value
        generation, length = value
        parts = [self._items.get(f"{service}/{generation}{n}") for n in range(1, length + 1)]
        if None not in parts:
            return _parsed("".join(filter(None, parts)))
        replaced_meanwhile = self._items.get(service) != head
        return self._value(service) if replaced_meanwhile else None

    def _store(self, service: str, payload: str) -> None:
        kept = dict.fromkeys(GENERATIONS, 0)
        if len(payload) <= PART_CHARACTERS:
            self._items.put(service, payload)
        else:
            generation, length = self._store_parts(service, payload)
            self._items.put(service, json.dumps([generation, length]))
            kept[generation] = length
        # The new value is in force; what cannot be cleared now goes with the next change.
        with suppress(SecretsError):
            for generation, length in kept.items():
                self._clear(f"{service}/{generation}", length)

    def _store_parts(self, service: str, payload: str) -> tuple[str, int]:
        """Store ``payload`` beside the parts in force; gives its generation and their number."""
        in_force = _parsed(self._items.get(service))
        generation = "b" if isinstance(in_force, list) and in_force[0] == "a" else "a"
        starts = range(0, len(payload), PART_CHARACTERS)
        for number, start in enumerate(starts, 1):
            part = payload[start : start + PART_CHARACTERS]
            self._items.put(f"{service}/{generation}{number}", part)
        return generation, len(starts)

    def _clear(self, prefix: str, kept: int = 0) -> None:
        """Remove the parts after ``kept``, the last one first: a crash leaves no gap."""
        absent = next(n for n in count(kept + 1) if self._items.get(f"{prefix}{n}") is None)
        for number in range(absent - 1, kept, -1):
            self._items.remove(f"{prefix}{number}")


def _service(uid: str) -> str:
    return f"OfferSync/{uid}"


def _parsed(text: str | None) -> Any:
    try:
        return json.loads(text or "null")
    except ValueError:
        return None
