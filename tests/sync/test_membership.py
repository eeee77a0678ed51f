"""The sandbox is one advertiser, however often it runs, and never takes another's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.sandbox import Sandbox, membership

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.sync.workspace import Workspace

HERE = "http://127.0.0.1:4711"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(offers=3) as network:
        yield network


@pytest.fixture
def accounts(workspace: Workspace) -> Accounts:
    return Accounts(workspace)


def test_that_of_an_earlier_session_is_brought_up_to_date(
    workspace: Workspace, accounts: Accounts, sandbox: Sandbox
) -> None:
    earlier = accounts.add("Sandbox", "affise", {"base_url": HERE}, {"api_key": sandbox.api_key})
    joined = membership.join(accounts, sandbox)
    assert (joined.id, joined.options["base_url"]) == (earlier.id, sandbox.base_url)
    workspace.vault.delete(earlier.uid)
    assert membership.join(accounts, sandbox).id == earlier.id
    assert workspace.vault.read(earlier.uid) == {"api_key": sandbox.api_key}


@pytest.mark.parametrize("name", ["Sandbox", "sandbox"])
@pytest.mark.parametrize("template", ["affise", "everflow"])
def test_somebodys_own_of_that_name_is_left_alone(
    workspace: Workspace, accounts: Accounts, sandbox: Sandbox, template: str, name: str
) -> None:
    own = accounts.add(name, template, {"base_url": HERE}, {"api_key": "a-key-of-my-own"})
    joined = membership.join(accounts, sandbox)
    assert joined.name == "Sandbox 2"
    assert accounts.named("Sandbox") == own
    assert workspace.vault.read(own.uid) == {"api_key": "a-key-of-my-own"}


def test_more_may_be_said_of_it(accounts: Accounts, sandbox: Sandbox) -> None:
    added = membership.add(accounts, sandbox, "Acme", auto_sync="true")
    assert (added.name, added.rules) == ("Acme", {"auto_sync": "true"})
