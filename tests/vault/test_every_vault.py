"""What holds for each secret store alike."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import SecretsMissing

if TYPE_CHECKING:
    from offersync_gui.vault.base import Vault

VALUES = {
    "plain": {"api_key": "k-1234567890"},
    "no field": {},
    "empty value": {"api_key": ""},
    "looks like JSON": {"api_key": '["a", 1]', "b": "{}"},
    "newlines and zero": {"pem": "-----BEGIN-----\n\x00\r\n-----END-----\n"},
    "any language": {"пароль": "ключ 鍵 🔑"},
    "half a character": {"api_key": "\ud83d"},
    "1,200 characters": {"t": "x" * (1200 - len('{"t": ""}'))},
    "1,201 characters": {"t": "x" * (1201 - len('{"t": ""}'))},
    "long": {"token": "ey" * 6000, "refresh": "🔑" * 500},
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES.keys())
def test_gives_back_what_it_was_given(vault: Vault, value: dict[str, str]) -> None:
    vault.write("u1", value)
    assert vault.read("u1") == value


@pytest.mark.parametrize("first", VALUES.values(), ids=VALUES.keys())
def test_last_write_wins_whole(vault: Vault, first: dict[str, str]) -> None:
    for value in (first, VALUES["long"], VALUES["plain"], first):
        vault.write("u1", value)
        assert vault.read("u1") == value


def test_nothing_stored_is_missing(vault: Vault) -> None:
    with pytest.raises(SecretsMissing) as caught:
        vault.read("u1")
    assert "again" in caught.value.next_step


@pytest.mark.parametrize("value", [VALUES["plain"], VALUES["long"]], ids=["short", "long"])
def test_deleted_is_missing_and_may_be_deleted_again(vault: Vault, value: dict[str, str]) -> None:
    vault.write("u1", value)
    vault.write("u2", value)
    vault.delete("u1")
    vault.delete("u1")
    with pytest.raises(SecretsMissing):
        vault.read("u1")
    assert vault.read("u2") == value


def test_advertisers_do_not_collide(vault: Vault) -> None:
    secrets = {f"u{n}": {"api_key": f"key {n} " * (200 if n % 4 == 0 else 1)} for n in range(60)}
    for uid, value in secrets.items():
        vault.write(uid, value)
    for uid in ("u4", "u7"):
        vault.delete(uid)
        del secrets[uid]
    assert {uid: vault.read(uid) for uid in secrets} == secrets


def test_threads_lose_nothing(vault: Vault) -> None:
    def fill(thread: int) -> None:
        for n in range(5):
            vault.write(f"u{thread}.{n}", {"api_key": f"{thread}.{n}"})

    threads = [Thread(target=fill, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(
        vault.read(f"u{thread}.{n}") == {"api_key": f"{thread}.{n}"}
        for thread in range(4)
        for n in range(5)
    )


def test_caller_keeps_its_own_dictionary(vault: Vault) -> None:
    given = {"api_key": "one"}
    vault.write("u1", given)
    given["api_key"] = "changed"
    vault.read("u1")["api_key"] = "changed too"
    assert vault.read("u1") == {"api_key": "one"}


def test_is_available_and_unlocking_is_harmless(vault: Vault) -> None:
    vault.write("u1", VALUES["plain"])
    vault.unlock()
    assert vault.state().status == "available"
    assert vault.state().name == vault.name
    assert vault.read("u1") == VALUES["plain"]
