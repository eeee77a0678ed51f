"""The keyring store on a real Secret Service; `tests/secret_service/run.sh` starts one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import secretstorage

from offersync_gui.errors import SecretsMissing
from offersync_gui.vault.keyring_store import KeyringStore

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.secret_service,
    pytest.mark.skipif(
        "OFFERSYNC_TEST_SECRET_SERVICE" not in os.environ,
        reason="needs a Secret Service of its own; run tests/secret_service/run.sh",
    ),
]

HERE = Path(__file__).parent
SHORT = {"api_key": "k-1234567890", "пароль": "ключ 鍵 🔑"}
LONG = {"token": "ey" * 3000}
NO_PROMPT_SECONDS = 2.0
LOCKED_ACTIONS: list[list[object]] = [["read", "u1"], ["write", "u1", LONG], ["delete", "u1"]]
ATTEMPTS = """
import json, sys, time
from contextlib import closing
import secretstorage
from offersync_gui.errors import SecretsError
from offersync_gui.vault.keyring_store import KeyringStore

def lock():
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()

def attempt(method, *arguments):
    start = time.perf_counter()
    try:
        answer = lock() if method == "lock" else getattr(store, method)(*arguments)
    except SecretsError as error:
        answer = type(error).__name__
    return answer, time.perf_counter() - start

store = KeyringStore()
store.state()
print(json.dumps([attempt(*each) for each in json.loads(sys.argv[1])]))
"""


@pytest.fixture
def store() -> Iterator[KeyringStore]:
    store = KeyringStore()
    yield store
    for uid in ("u1", "u2"):
        store.delete(uid)


def stored_items() -> int:
    with closing(secretstorage.dbus_init()) as connection:
        return len(list(secretstorage.get_default_collection(connection).get_all_items()))


def test_state_names_the_service(store: KeyringStore) -> None:
    state = store.state()
    assert (state.kind, state.status) == ("keyring", "available")
    assert state.name == "Secret Service keyring"


def test_write_read_replace_delete(store: KeyringStore) -> None:
    with pytest.raises(SecretsMissing):
        store.read("u1")
    for value in (SHORT, LONG, LONG | SHORT, SHORT):
        store.write("u1", value)
        assert KeyringStore().read("u1") == value
    store.write("u2", LONG)
    store.delete("u1")
    store.delete("u1")
    with pytest.raises(SecretsMissing):
        store.read("u1")
    assert store.read("u2") == LONG


@pytest.mark.fault("K08")
def test_long_value_is_split_and_leaves_nothing(store: KeyringStore) -> None:
    store.write("u1", LONG)
    assert stored_items() > 5
    store.write("u1", SHORT)
    assert stored_items() == 1
    store.delete("u1")
    assert stored_items() == 0


Login = Callable[..., list[tuple[object, float]]]


@pytest.fixture
def login(tmp_path: Path) -> Login:
    """Log in with a passphrase, call the store's methods; gives each answer and its seconds."""
    environ = os.environ | {"XDG_DATA_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}

    def run(passphrase: str, *attempts: list[object]) -> list[tuple[object, float]]:
        command = [sys.executable, "-c", ATTEMPTS, json.dumps(attempts)]
        done = subprocess.run(
            [HERE / "session.sh", passphrase, *command],
            cwd=HERE.parent.parent,
            env=environ,
            capture_output=True,
            text=True,
            check=True,
        )
        assert "Prompter" not in done.stderr, "somebody was asked"
        return [tuple(pair) for pair in json.loads(done.stdout)]

    return run


@pytest.mark.fault("K04")
@pytest.mark.parametrize("locked_since", ["login", "later"])
def test_locked_asks_nobody_and_loses_nothing(login: Login, locked_since: str) -> None:
    """At login it stays locked when the passphrase is not the keyring's own."""
    login("ci-only", ["write", "u1", SHORT])
    if locked_since == "login":
        answers = login("another", *LOCKED_ACTIONS)
    else:
        answers = login("ci-only", ["lock"], *LOCKED_ACTIONS)[1:]
    assert [answer for answer, _ in answers] == ["SecretsLocked"] * 3
    assert max(seconds for _, seconds in answers) < NO_PROMPT_SECONDS
    assert login("ci-only", ["read", "u1"])[0][0] == SHORT
