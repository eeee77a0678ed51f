"""Secrets on the disk: nothing readable, nothing half, whatever is installed or happens."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.errors import SecretsError
from offersync_gui.ui.settings.vault_dialogs import UnlockDialog
from offersync_gui.vault.file_vault import HEADER, MAGIC, FileVault
from offersync_gui.vault.migrate import migrate
from tests.faults import oracles
from tests.faults.command_line import ROOT, offersync, told_plainly
from tests.faults.secrets_seen import advertisers_tab, needs_the_user, secrets_page, wait_for
from tests.faults.trial import ACME, canary
from tests.helpers.leaks import files_with
from tests.ui.seen import all_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from offersync_gui.vault.base import Vault
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

NO_SECRET_STORE = 4
PASSPHRASE = b"correct horse battery"
ALT = '''
"""Stands for keyrings.alt, which writes a file that everybody can decode."""
import base64, json, os
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 9.5
    path = Path(os.environ["HOME"]) / "keyring_pass.cfg"

    def _items(self):
        return json.loads(self.path.read_text()) if self.path.exists() else {}

    def get_password(self, service, username):
        found = self._items().get(service + username)
        return found and base64.b64decode(found).decode()

    def set_password(self, service, username, password):
        items = self._items() | {service + username: base64.b64encode(password.encode()).decode()}
        self.path.write_text(json.dumps(items))

    def delete_password(self, service, username):
        items = self._items()
        del items[service + username]
        self.path.write_text(json.dumps(items))
'''
STORE = "import keyring; keyring.set_password('a', 'b', 'clear'); print(keyring.get_keyring())"


@pytest.fixture
def alt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine where a keyring is installed that writes clear text, and no other runs."""
    site = tmp_path / "site"
    about = site / "keyrings.alt-5.0.2.dist-info"
    (site / "keyrings" / "alt").mkdir(parents=True)
    about.mkdir()
    (site / "keyrings" / "alt" / "file.py").write_text(ALT, encoding="utf-8")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0.2\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    monkeypatch.setenv("PYTHONPATH", f"{site}{os.pathsep}{ROOT}")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")


@pytest.mark.fault("K02")
@pytest.mark.parametrize("configured", ["", "keyrings.alt.file.PlaintextKeyring"])
def test_a_keyring_that_writes_clear_text_is_never_used(
    trial: Trial, own_home: Path, alt: None, configured: str
) -> None:
    chosen = subprocess.run(
        [sys.executable, "-c", STORE],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "PlaintextKeyring" in chosen.stdout, "the library itself takes it"
    file = own_home / "keyring_pass.cfg"
    before = file.read_bytes()
    assert base64.b64encode(b"clear") in before
    new = canary()
    trial.canaries.append(new)
    done = offersync(
        *("advertiser", "add", "Third", "--template", "affise", "--secrets", "-"),
        *("--set", f"base_url={trial.network.base_url}"),
        stdin=json.dumps({"api_key": new}),
        environ={"PYTHON_KEYRING_BACKEND": configured} if configured else None,
    )
    told_plainly(done, NO_SECRET_STORE, "There is no place to keep secrets")
    assert file.read_bytes() == before
    assert len(trial.accounts.list()) == 2
    assert trial.sync().state == "ok"


@pytest.mark.fault("K03")
def test_a_keyring_that_only_says_yes_is_never_used(trial: Trial) -> None:
    environ = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = offersync("advertiser", "set", ACME, "--secrets", "-",
                     stdin='{"api_key": "another-key"}', environ=environ)  # fmt: skip
    told_plainly(done, NO_SECRET_STORE, "keyring.backends.null.Keyring is not trusted")
    assert trial.sync().state == "ok"


@pytest.fixture
def vault(trial: Trial) -> Iterator[FileVault]:
    """The trial's secrets, moved into an encrypted file; they go back at the end."""
    before = trial.workspace.vault
    vault = FileVault(trial.folder / paths.VAULT, lambda: PASSPHRASE)
    uids = [trial.acme.uid, trial.other.uid]
    trial.canaries.append(PASSPHRASE.decode())
    migrate(before, vault, uids, switch=lambda: trial.workspace.use_vault(vault))
    yield vault
    migrate(vault, before, uids, switch=lambda: trial.workspace.use_vault(before))


def flip(place: int) -> Callable[[bytes], bytes]:
    def change(sealed: bytes) -> bytes:
        place_from_start = place % len(sealed)
        flipped = bytes([sealed[place_from_start] ^ 1])
        return sealed[:place_from_start] + flipped + sealed[place_from_start + 1 :]

    return change


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "other magic": flip(0),
    "other version": flip(len(MAGIC)),
    "other salt": flip(len(MAGIC) + 1),
    "other nonce": flip(HEADER.size - 1),
    "flipped bit": flip(HEADER.size + 3),
    "flipped last bit": flip(-1),
    "cut": lambda sealed: sealed[:-1],
    "cut in the header": lambda sealed: sealed[:20],
    "empty": lambda sealed: b"",
    "longer": lambda sealed: sealed + b"\0",
    "zeros": lambda sealed: bytes(len(sealed)),
    "only a header": lambda sealed: sealed[: HEADER.size],
}


def refuses(trial: Trial, store: Vault, file: Path) -> None:
    """A run, a change and a removal are refused, and the file is left as it is."""
    before = file.read_bytes()
    trial.workspace.use_vault(store)
    asked = trial.network.requests
    run = trial.sync(ACME)
    assert run.error is not None
    assert (run.state, run.error["kind"]) == ("needs_attention", "secrets")
    assert run.error["next_step"]
    with pytest.raises(SecretsError):
        trial.accounts.change(trial.acme, {}, {"api_key": "another-key"})
    with pytest.raises(SecretsError):
        store.delete(trial.acme.uid)
    assert store.state().status != "available"
    assert trial.network.requests == asked
    assert trial.stored() == trial.before
    assert file.read_bytes() == before
    assert {each.name for each in file.parent.glob("vault.bin*")} <= {"vault.bin", "vault.bin.lock"}


@pytest.mark.fault("K04")
def test_the_window_unlocks_the_vault_file(trial: Trial, vault: FileVault, shown: Shown) -> None:
    """A wrong passphrase is told and changes nothing; with the right one all goes on."""
    file = trial.folder / paths.VAULT
    before = file.read_bytes()
    trial.workspace.use_vault(trial.workspace.vault_of("file"))
    tab = advertisers_tab(shown)
    tab.refresh()
    wait_for(trial, tab, "locked")
    needs_the_user(trial, trial.sync(ACME), "locked")
    page = secrets_page(trial, shown)
    page.unlock_button.click()
    dialog = page.findChild(UnlockDialog)
    assert dialog is not None
    dialog.passphrase.setText("wrong")
    dialog.yes.click()
    trial.bot.waitUntil(lambda: "does not open" in all_text(dialog))
    dialog.passphrase.setText(PASSPHRASE.decode())
    with trial.bot.waitSignal(dialog.unlocked):
        dialog.yes.click()
    assert trial.sync().state == "ok"
    assert file.read_bytes() == before
    trial.workspace.use_vault(vault)


@pytest.mark.fault("K12")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_vault_file_that_was_touched_is_refused_and_kept(
    trial: Trial, vault: FileVault, damage: str
) -> None:
    file = trial.folder / paths.VAULT
    whole = file.read_bytes()
    file.write_bytes(DAMAGES[damage](whole))
    refuses(trial, FileVault(file, lambda: PASSPHRASE), file)
    file.write_bytes(whole)
    trial.workspace.use_vault(vault)
    assert trial.sync().state == "ok"


@pytest.mark.fault("K12")
@pytest.mark.parametrize("wrong", [b"wrong", PASSPHRASE + b" ", PASSPHRASE[:-1], b"\xff\x00"])
def test_a_wrong_passphrase_is_refused_and_the_file_is_kept(
    trial: Trial, vault: FileVault, wrong: bytes
) -> None:
    file = trial.folder / paths.VAULT
    refuses(trial, FileVault(file, lambda: wrong), file)
    trial.workspace.use_vault(vault)
    assert trial.sync().state == "ok"


@pytest.mark.fault("K12")
def test_a_command_with_a_wrong_passphrase_says_so(trial: Trial, vault: FileVault) -> None:
    file = trial.folder / paths.VAULT
    before = file.read_bytes()
    for environ in ({"OFFERSYNC_VAULT_PASSPHRASE": "wrong"}, {"OFFERSYNC_VAULT_PASSPHRASE": ""}):
        done = offersync("secrets", "unlock", environ=environ)
        told_plainly(done, NO_SECRET_STORE, "vault file")
    assert file.read_bytes() == before
    done = offersync("sync", environ={"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE.decode()})
    assert done.returncode == 0, done.stderr
    assert trial.sync().state == "ok"


@pytest.mark.fault("K13")
def test_killed_while_it_is_saved_the_vault_file_is_whole(trial: Trial, tmp_path: Path) -> None:
    """Fifty times, at random moments, in a process of its own."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.helpers.vault_processes",
            "kill",
            str(tmp_path / "vault.bin"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} <= {
        "vault.bin",
        "vault.bin.lock",
        "vault.bin.new",
    }
    assert files_with("stays", tmp_path) == [], "what is left is encrypted"
    assert trial.sync().state == "ok"


ADDING = """
import os, signal, sys
from pathlib import Path
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), os.environ)
workspace.store.advertisers.add = lambda advertiser: os.kill(os.getpid(), signal.SIGKILL)
Accounts(workspace).add("Third", "affise", {"base_url": "https://a.example"}, {"api_key": "zzzz"})
"""


@pytest.mark.fault("K11")
def test_killed_between_secret_and_row_there_is_no_half_account(
    trial: Trial, vault: FileVault
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", ADDING, str(trial.folder)],
        cwd=ROOT,
        env=os.environ | {"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE.decode()},
        check=False,
    )
    assert killed.returncode < 0
    assert len(trial.accounts.list()) == 2
    settings = trial.workspace.store.settings
    [mark] = [key for key in settings.all() if key.startswith("secrets.to_forget.")]
    orphan = mark.rpartition(".")[2]
    assert vault.read(orphan)
    trial.accounts.secrets.forget_removed()
    assert vault.read(orphan), "it may still be on its way"
    settings.set(mark, "2026-01-01T00:00:00Z")
    assert trial.sync().state == "ok"
    with pytest.raises(SecretsError):
        vault.read(orphan)
    assert mark not in settings.all()
    oracles.contained(trial)
