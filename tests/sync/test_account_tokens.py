"""Fetched tokens of advertisers: kept durably, found again, and gone with their advertiser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import SecretsMissing, SecretsUnavailable
from offersync_gui.sync.account_tokens import AccountTokens
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.check import check_connection
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace
from offersync_gui.vault.base import token_entry
from tests.helpers.memory_keyring import Killed
from tests.helpers.token_platform import TokenPlatform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytest_httpserver import HTTPServer

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun, Trigger

TEMPLATE = """
id = "rotating"
name = "Rotating"
[[fields]]
name = "base_url"
label = "Address"
kind = "url"
[[fields]]
name = "refresh"
label = "Refresh token"
kind = "secret"
required = true
[auth]
kind = "oauth2"
grant = "refresh_token"
token_url = "/token"
refresh_token = "{refresh}"
[[lists]]
path = "/offers"
records = ["offers"]
[offer]
external_id = "id"
name = "title"
"""
ENVIRON = {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse"}


@pytest.fixture
def platform(httpserver: HTTPServer) -> TokenPlatform:
    platform = TokenPlatform(httpserver)
    platform.rotating = True
    return platform


@pytest.fixture
def acme(workspace: Workspace, httpserver: HTTPServer) -> Advertiser:
    folder = workspace.data_dir / "templates"
    folder.mkdir()
    (folder / "rotating.toml").write_text(TEMPLATE)
    values = {"base_url": httpserver.url_for("").rstrip("/"), "requests_per_minute": "6000"}
    return Accounts(workspace).add("Acme", "rotating", values, {"refresh": "r-entered"})


def sync(workspace: Workspace, advertiser: Advertiser, trigger: Trigger = "manual") -> SyncRun:
    [run] = Coordinator(workspace).run([advertiser], trigger=trigger)
    return run


def after_a_restart(workspace: Workspace, advertiser: Advertiser) -> SyncRun:
    again = Workspace.open(workspace.data_dir, ENVIRON)
    try:
        return sync(again, advertiser)
    finally:
        again.close()


def used(platform: TokenPlatform) -> list[str]:
    return [request.form["refresh_token"] for request in platform.asked]


@pytest.mark.parametrize("trigger", ["manual", "dry_run"])
def test_a_rotated_refresh_token_outlives_the_program(workspace, platform, acme, trigger):
    assert sync(workspace, acme, trigger).state == "ok"
    platform.good.clear()
    assert after_a_restart(workspace, acme).state == "ok"
    assert used(platform) == ["r-entered", "r1"]
    assert workspace.vault.read(acme.uid) == {"refresh": "r-entered"}


def test_a_token_that_lives_is_not_fetched_again(workspace, platform, acme):
    sync(workspace, acme)
    assert after_a_restart(workspace, acme).state == "ok"
    assert len(platform.asked) == 1


def test_killed_before_the_token_was_stored_it_asks_for_a_new_one(
    workspace, platform, acme, monkeypatch
):
    with monkeypatch.context() as patch:
        patch.setattr(workspace.vault, "write", _killed)
        with pytest.raises(Killed):
            sync(workspace, acme)
    run = after_a_restart(workspace, acme)
    assert (run.state, run.error and run.error["kind"]) == ("needs_attention", "auth")
    acme = Accounts(workspace).change(acme, {}, {"refresh": "r-new"})
    assert sync(workspace, acme).state == "ok"
    assert used(platform)[-1] == "r-new"


def _killed(uid: str, secrets: object) -> None:
    raise Killed


def _refuse(uid: str, secrets: object) -> None:
    raise SecretsUnavailable("Locked", "It was locked meanwhile.", "Unlock it.")


def test_a_store_that_fails_stops_the_run_and_the_next_one_goes_on(
    workspace, platform, acme, monkeypatch
):
    with monkeypatch.context() as patch:
        patch.setattr(workspace.vault, "write", _refuse)
        run = sync(workspace, acme)
    assert (run.state, run.error and run.error["kind"]) == ("needs_attention", "secrets")
    assert sync(workspace, acme).state == "ok"
    assert after_a_restart(workspace, acme).state == "ok"
    assert used(platform) == ["r-entered"]


def test_a_token_of_a_connection_test_serves_the_advertiser_that_is_saved_then(
    workspace, platform, acme
):
    template = workspace.catalogue.get("rotating")
    secrets = {"refresh": "r-draft"}
    assert check_connection(workspace, template, acme.options, secrets).ok
    saved = Accounts(workspace).add("Draft", "rotating", acme.options, secrets)
    assert sync(workspace, saved).state == "ok"
    assert after_a_restart(workspace, saved).state == "ok"
    assert used(platform) == ["r-draft"]


def test_a_token_goes_with_its_advertiser(workspace, platform, acme):
    sync(workspace, acme)
    assert workspace.vault.read(token_entry(acme.uid))["refresh"] == "r1"
    Accounts(workspace).remove(acme)
    with pytest.raises(SecretsMissing):
        workspace.vault.read(token_entry(acme.uid))


def test_a_token_that_comes_after_the_removal_is_not_kept(workspace, platform, acme):
    Accounts(workspace).remove(acme)
    AccountTokens(workspace, acme.uid).keep("mark", {"refresh": "late"}, vital=True)
    with pytest.raises(SecretsMissing):
        workspace.vault.read(token_entry(acme.uid))


def test_no_token_lies_open_on_the_disk(
    workspace: Workspace, httpserver: HTTPServer, acme: Advertiser, tmp_path: Path
) -> None:
    platform = TokenPlatform(httpserver, access_token="acc-canary-1")
    platform.good.add("acc-canary-1")
    assert sync(workspace, acme).state == "ok"
    workspace.close()
    found: Callable[[Path], bool] = lambda path: b"acc-canary-1" in path.read_bytes()  # noqa: E731
    assert [path for path in tmp_path.rglob("*") if path.is_file() and found(path)] == []


def test_a_token_that_anybody_can_fetch_again_needs_no_store(
    workspace: Workspace, httpserver: HTTPServer, acme: Advertiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    platform = TokenPlatform(httpserver)
    with monkeypatch.context() as patch:
        patch.setattr(workspace.vault, "write", _refuse)
        assert sync(workspace, acme).state == "ok"
        assert sync(workspace, acme).state == "ok"
    assert len(platform.asked) == 1
