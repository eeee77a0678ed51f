"""What is done with the secret store, off the GUI thread, since it may wait for a person. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.errors import TemplateError
from offersync_gui.vault.migrate import migrate

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.account_secrets import SecretState
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.vault.base import Kind, VaultState


@dataclass(frozen=True)
class HeldSecret:
    """One secret field of one advertiser; its value is never asked for."""

    advertiser: str
    label: str
    state: SecretState


@dataclass(frozen=True)
class SecretsFacts:
    """``has_file``: there is a vault file, which has a passphrase already."""

    store: VaultState
    secrets: list[HeldSecret]
    has_file: bool


@dataclass(frozen=True)
class Moved:
    """Names of advertisers; those ``left`` are still in the old store as well."""

    store: str
    moved: list[str]
    left: list[str]


def look(workspace: Workspace, accounts: Accounts, token: CancelToken) -> SecretsFacts:
    """Raises StoreError."""
    secrets = []
    for account in accounts.list():
        try:
            template = workspace.catalogue.get(account.template)
        except TemplateError:
            continue
        labels = {spec.name: spec.label for spec in template.fields}
        states = accounts.secrets.states(account, template)
        secrets += [HeldSecret(account.name, labels[name], states[name]) for name in states]
    has_file = (workspace.data_dir / paths.VAULT).exists()
    return SecretsFacts(workspace.vault.state(), secrets, has_file)


def unlock(
    workspace: Workspace, accounts: Accounts, passphrase: str, token: CancelToken
) -> VaultState:
    """A keyring asks by itself. Raises SecretsLocked and SecretsUnavailable."""
    workspace.vault.unlock(passphrase)
    accounts.secrets.forget_removed()
    return workspace.vault.state()


def move(
    workspace: Workspace, accounts: Accounts, kind: Kind, passphrase: str, token: CancelToken
) -> Moved:
    """Everything into another store, which is used from then on.

    From a store that is not available there is nothing to move: the keys have to be entered
    again. Raises SecretsError and UsageError; all is then where it was.
    """
    source, target = workspace.vault, workspace.vault_of(kind)
    if kind == "file":
        target.unlock(passphrase)
    names = {account.uid: account.name for account in accounts.list()}
    readable = source.state().status != "unavailable"
    if readable:
        accounts.secrets.forget_removed()
    done = migrate(
        source, target, names if readable else (), switch=lambda: workspace.use_vault(target)
    )
    return Moved(target.name, [names[uid] for uid in done.moved], [names[uid] for uid in done.left])
