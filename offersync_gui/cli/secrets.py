"""`offersync secrets`: which store holds them, unlocking it, and moving them to another."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from offersync_gui.cli.advertisers import shown_states
from offersync_gui.cli.output import Column
from offersync_gui.errors import SecretsError, SecretsUnavailable, TemplateError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.vault.base import VaultState

_COLUMNS = (Column("Advertiser", flexible=True), Column("Secret"), Column("State"))


def status(context: Context) -> int:
    state = context.workspace.vault.state()
    held = {item.name: _states(context, item) for item in context.accounts.list()}
    if context.out.as_json:
        advertisers = [{"name": name, "secrets": states} for name, states in held.items()]
        context.out.document({"store": state, "advertisers": advertisers})
    else:
        _say_state(context, state)
        rows = [(name, *pair) for name, states in held.items() for pair in states.items()]
        if rows:
            context.out.table(_COLUMNS, rows)
    return 0 if state.status == "available" else SecretsError.exit_code


def _states(context: Context, advertiser: Advertiser) -> dict[str, str]:
    try:
        template = context.workspace.catalogue.get(advertiser.template)
    except TemplateError:
        return {}
    return shown_states(context, advertiser, template)


def _say_state(context: Context, state: VaultState) -> None:
    context.out.say(f"{state.name}: {state.status}")
    for text in filter(None, (state.text, state.next_step)):
        context.out.say(text)


def unlock(context: Context) -> int:
    """A keyring asks by itself; the file's passphrase is asked for on a terminal."""
    vault = context.workspace.vault
    if vault.kind == "file" and vault.state().status == "locked" and sys.stdin.isatty():
        from getpass import getpass

        vault.unlock(getpass("Passphrase of the vault file: "))
        context.out.note(
            "The passphrase is right. For every command, name the file that holds it in "
            "OFFERSYNC_VAULT_PASSPHRASE_FILE."
        )
    else:
        vault.unlock()
    context.accounts.secrets.forget_removed()
    state = vault.state()
    if context.out.as_json:
        context.out.document({"store": state})
    context.out.say(f"{state.name}: {state.status}")
    return 0


def migrate(context: Context) -> int:
    from offersync_gui.vault.migrate import migrate as move

    workspace = context.workspace
    source = workspace.vault
    target = workspace.vault_of(context.args.target)
    context.accounts.secrets.forget_removed()
    names = {item.uid: item.name for item in context.accounts.list()}
    done = move(source, target, names, switch=lambda: workspace.use_vault(target))
    moved = [names[uid] for uid in done.moved]
    left = [names[uid] for uid in done.left]
    error = _still_there(source.name, left) if left else None
    if context.out.as_json:
        found = {"store": target.state(), "moved": moved, "left": left}
        context.out.document(found | ({"error": error.as_dict()} if error else {}))
    context.out.say(f"The secrets of {len(moved)} advertisers are now in: {target.name}.")
    if error is None:
        return 0
    context.out.explain(error)
    return error.exit_code


def _still_there(store: str, names: list[str]) -> SecretsUnavailable:
    return SecretsUnavailable(
        "They could not be removed from the old store",
        f"{store} still holds those of {', '.join(names)}; they are no longer used.",
        "Remove the entries named OfferSync there.",
    )
