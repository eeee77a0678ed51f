"""Keyrings that are locked, forgetful, small, slow or cut off in the middle."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import SecretsLocked, SecretsMissing, SecretsUnavailable
from offersync_gui.vault.keyring_store import KeyringStore
from tests.helpers.memory_keyring import Killed, MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT = {"api_key": "k-1234567890"}
LONG = {"token": "old " * 1500}
LONGER = {"token": "new " * 2500}
GRACE_SECONDS = 10
ENTRY = ("OfferSync/u1", "secrets")
ACTIONS: dict[str, Callable[[KeyringStore], object]] = {
    "read": lambda store: store.read("u1"),
    "write": lambda store: store.write("u1", LONGER),
    "delete": lambda store: store.delete("u1"),
    "unlock": lambda store: store.unlock(),
}
any_action = pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS.keys())


def test_one_readable_entry_per_advertiser(
    keyring_store: KeyringStore, memory: MemoryKeyring
) -> None:
    keyring_store.write("u1", SHORT)
    assert memory.items == {ENTRY: '{"api_key": "k-1234567890"}'}


def test_every_entry_has_a_service_name_of_its_own(
    keyring_store: KeyringStore, memory: MemoryKeyring
) -> None:
    keyring_store.write("u1", LONG)
    keyring_store.write("u2", LONG)
    services = [service for service, _ in memory.items]
    assert len(services) > 10
    assert len(set(services)) == len(services)


def test_no_part_outlives_its_value(keyring_store: KeyringStore, memory: MemoryKeyring) -> None:
    for value in (LONGER, LONG, LONG, LONGER):
        keyring_store.write("u1", value)
    keyring_store.write("u1", SHORT)
    assert list(memory.items) == [ENTRY]
    keyring_store.write("u1", LONG)
    keyring_store.delete("u1")
    assert not memory.items


def test_forgetful_keyring_is_noticed(keyring_store: KeyringStore, memory: MemoryKeyring) -> None:
    memory.forgetful = True
    for value in (SHORT, LONG):
        with pytest.raises(SecretsUnavailable, match="not stored"):
            keyring_store.write("u1", value)


def test_failed_delete_is_reported_and_can_be_repeated(
    keyring_store: KeyringStore, memory: MemoryKeyring
) -> None:
    keyring_store.write("u1", SHORT)
    memory.forgetful = True
    with pytest.raises(SecretsUnavailable, match="not removed"):
        keyring_store.delete("u1")
    memory.forgetful = False
    keyring_store.delete("u1")
    assert not memory.items


def test_too_small_a_keyring_says_so_and_keeps_the_old_value() -> None:
    memory = MemoryKeyring(limit=100)
    store = KeyringStore(memory, lambda _: True)
    store.write("u1", SHORT)
    with pytest.raises(SecretsUnavailable) as caught:
        store.write("u1", {"api_key": "x" * 100})
    assert "1783" in caught.value.detail
    assert "xxx" not in str(caught.value.as_dict())
    assert store.read("u1") == SHORT


@any_action
def test_locked_changes_nothing(
    keyring_store: KeyringStore, memory: MemoryKeyring, action: Callable[[KeyringStore], object]
) -> None:
    keyring_store.write("u1", LONG)
    before = dict(memory.items)
    memory.locked = True
    with pytest.raises(SecretsLocked):
        action(keyring_store)
    assert memory.items == before
    memory.locked = False
    assert keyring_store.read("u1") == LONG


@pytest.mark.parametrize(
    "error", [OSError("no bus"), RuntimeError("No recommended backend"), KeyError("DBUS")], ids=repr
)
@any_action
def test_any_other_error_is_unavailable(
    keyring_store: KeyringStore,
    memory: MemoryKeyring,
    action: Callable[[KeyringStore], object],
    error: Exception,
) -> None:
    def fail() -> None:
        raise error

    memory.before_get = fail
    with pytest.raises(SecretsUnavailable) as caught:
        action(keyring_store)
    assert str(error) in caught.value.detail
    assert caught.value.next_step


def test_unattended_mac_is_locked(keyring_store: KeyringStore, memory: MemoryKeyring) -> None:
    def fail() -> None:
        raise RuntimeError("Can't get password from keychain: (-25308, 'Unknown Error')")

    memory.before_get = fail
    with pytest.raises(SecretsLocked):
        keyring_store.read("u1")


@pytest.mark.parametrize("lost", ["OfferSync/u1", "OfferSync/u1/a1", "OfferSync/u1/a3"])
def test_entry_removed_outside_is_missing_until_entered_again(
    keyring_store: KeyringStore, memory: MemoryKeyring, lost: str
) -> None:
    keyring_store.write("u1", LONG)
    del memory.items[lost, "secrets"]
    with pytest.raises(SecretsMissing):
        keyring_store.read("u1")
    keyring_store.write("u1", LONG)
    assert keyring_store.read("u1") == LONG


@pytest.mark.parametrize("text", ["", "no JSON", "null", '"text"', "7"])
def test_entry_that_is_not_ours_is_missing(
    keyring_store: KeyringStore, memory: MemoryKeyring, text: str
) -> None:
    memory.items[ENTRY] = text
    with pytest.raises(SecretsMissing):
        keyring_store.read("u1")


@pytest.mark.parametrize("new", [SHORT, LONGER], ids=["to short", "to longer"])
@pytest.mark.parametrize("old", [SHORT, LONG], ids=["from short", "from long"])
def test_killed_at_any_change_leaves_old_or_new(old: dict[str, str], new: dict[str, str]) -> None:
    seen = []
    for changes in range(100):
        memory = MemoryKeyring()
        store = KeyringStore(memory, lambda _: True)
        store.write("u1", old)
        memory.changes_until_killed = changes
        try:
            store.write("u1", new)
        except Killed:
            finished = False
        else:
            finished = True
        memory.changes_until_killed = None
        left = KeyringStore(memory, lambda _: True)
        seen.append(left.read("u1"))
        left.write("u1", SHORT)
        assert list(memory.items) == [ENTRY], "parts of the interrupted change are left"
        if finished:
            break
    assert finished
    assert seen == sorted(seen, key=[old, new].index)
    assert seen[-1] == new


def test_killed_during_delete_can_be_finished(memory: MemoryKeyring) -> None:
    for changes in range(5):
        store = KeyringStore(memory, lambda _: True)
        store.write("u1", LONG)
        memory.changes_until_killed = changes
        with pytest.raises(Killed):
            store.delete("u1")
        memory.changes_until_killed = None
        KeyringStore(memory, lambda _: True).delete("u1")
        assert not memory.items


def test_value_replaced_while_it_is_read(
    keyring_store: KeyringStore, memory: MemoryKeyring
) -> None:
    """Another process writes between the reader's look at the entry and at its parts."""
    keyring_store.write("u1", LONG)
    calls = iter(range(100))

    def replace_at_second_call() -> None:
        if next(calls) == 1:
            memory.before_get = lambda: None
            KeyringStore(memory, lambda _: True).write("u1", LONGER)

    memory.before_get = replace_at_second_call
    assert keyring_store.read("u1") == LONGER


def test_waiting_for_a_prompt_holds_up_nobody_else(
    keyring_store: KeyringStore, memory: MemoryKeyring
) -> None:
    keyring_store.write("u1", SHORT)
    asked, answered = Event(), Event()

    def prompt() -> None:
        memory.before_get = lambda: None
        asked.set()
        answered.wait(GRACE_SECONDS)

    memory.before_get = prompt
    results: list[dict[str, str]] = []
    reader = Thread(target=lambda: results.append(keyring_store.read("u1")))
    reader.start()
    assert asked.wait(GRACE_SECONDS)
    assert keyring_store.state().status == "available"
    assert keyring_store.read("u1") == SHORT
    keyring_store.write("u2", SHORT)
    assert not results
    answered.set()
    reader.join()
    assert results == [SHORT]
