"""Where requests go: to other hosts, through proxies, without a network; and what goes along."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine import dial
from tests.faults.keyed_network import WAYS
from tests.faults.test_transport import outcome
from tests.faults.trial import ACME, OTHER, canary
from tests.helpers.hand_clock import HandClock
from tests.helpers.raw_server import head, redirect, reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.keyed_network import KeyedNetwork
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, RawServer

    Place = Callable[[RawServer], str]

AUTOMATIC = {"auto_sync": "true", "interval_minutes": "60"}
DEAD = "127.0.0.1:9"
MOVED = ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
PLACES: list[Place] = [
    lambda other: other.url("/steal", host="localhost"),
    lambda other: other.url("/steal"),
    lambda other: f"//localhost:{other.port}/steal",
    lambda other: f"http://127.0.0.1:80@localhost:{other.port}/",
    lambda other: f"http://127.0.0.1.nip.invalid:{other.port}/",
]


def not_followed(trial: Trial, place: Place, status: str = MOVED[1]) -> None:
    trial.be_hasty(tries=1)
    with trial.stranger(reply(b'{"status": 1, "offers": []}')) as other:
        trial.network.fault = redirect(place(other), status)
        run = trial.sync()
        assert outcome(run) == ("failed", "bad_response")
        assert other.connections == 0
    assert trial.stored() == trial.before


@pytest.mark.fault("N16")
@pytest.mark.parametrize("network", WAYS, indirect=True)
def test_no_key_goes_to_another_host(network: KeyedNetwork, trial: Trial) -> None:
    not_followed(trial, PLACES[0])


@pytest.mark.fault("N16")
@pytest.mark.parametrize("place", PLACES)
def test_another_host_is_another_host_however_it_is_written(trial: Trial, place: Place) -> None:
    not_followed(trial, place)


@pytest.mark.fault("N16")
@pytest.mark.parametrize("status", MOVED)
def test_no_kind_of_redirect_leads_away(trial: Trial, status: str) -> None:
    not_followed(trial, PLACES[0], status)


@pytest.mark.fault("N16")
@pytest.mark.parametrize("network", WAYS, indirect=True)
def test_another_name_of_the_same_computer_is_another_host(
    network: KeyedNetwork, trial: Trial
) -> None:
    before = network.requests
    network.fault = redirect(network.server.url("/steal", host="localhost"))
    assert outcome(trial.sync()) == ("failed", "bad_response")
    assert network.requests == before + 1
    assert trial.stored() == trial.before


@pytest.mark.fault("N22")
@pytest.mark.parametrize("scheme", ["http", "all"])
def test_a_dead_proxy_of_the_environment_is_named(
    trial: Trial, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    trial.be_hasty(tries=1)
    trial.canaries.append(secret := canary().replace("/", "-"))
    with monkeypatch.context() as patch:
        patch.setenv(f"{scheme}_proxy", f"http://user:{secret}@{DEAD}")
        run = trial.sync(ACME)
    through_no_proxy(trial, run)


@pytest.mark.fault("N22")
def test_a_dead_proxy_of_the_settings_is_named(trial: Trial) -> None:
    trial.be_hasty(tries=1)
    trial.workspace.change_setting("network.proxy", "address")
    trial.workspace.change_setting("network.proxy_address", f"http://{DEAD}")
    with trial.moved("https://api.acme.invalid"):
        run = trial.sync(ACME)
    through_no_proxy(trial, run)
    trial.workspace.change_setting("network.proxy", "none")


def through_no_proxy(trial: Trial, run: SyncRun) -> None:
    assert run.error
    assert outcome(run) == ("failed", "unreachable")
    assert run.error["title"] == f"Cannot get through the proxy {DEAD}"
    assert "proxy" in run.error["next_step"]
    assert trial.stored() == trial.before


@pytest.mark.fault("N23")
def test_without_a_network_at_the_start_it_goes_on_by_itself(
    trial: Trial, monkeypatch: pytest.MonkeyPatch
) -> None:
    third = trial.add("Third", trial.neighbour)
    trial.other = trial.accounts.change(trial.other, AUTOMATIC, {})
    for advertiser in (trial.acme, third):
        trial.accounts.change(advertiser, AUTOMATIC, {})
    clock = HandClock(datetime.now(UTC))
    clock.jump(hours=8)
    trial.restart(clock)
    trial.be_hasty(tries=1)
    with monkeypatch.context() as patch:
        patch.setattr(dial, "_connect", no_network)
        trial.beat()
        for _ in range(3):
            clock.jump(hours=1)
            trial.beat()
    tried = trial.runs[2:]
    assert {(run.advertiser, *outcome(run)) for run in tried} == {
        (name, "failed", "unreachable") for name in (ACME, OTHER, "Third")
    }
    assert [notice.title for notice in trial.notices] == ["No connection"]
    assert trial.controller.state.offline
    assert trial.stored() == trial.before
    clock.jump(minutes=30)
    trial.beat()
    assert {run.advertiser: run.state for run in trial.runs[-3:]} == dict.fromkeys(
        (ACME, OTHER, "Third"), "ok"
    )
    assert not trial.controller.state.offline
    trial.accounts.remove(third)


def no_network(*_: object) -> None:
    raise OSError(101, "Network is unreachable")


@pytest.mark.fault("N25")
def test_a_cookie_is_nobodys(trial: Trial) -> None:
    trial.add("Second", trial.network)
    trial.network.fault = baking(trial)
    trial.sync(ACME, "Second")
    trial.sync(ACME, "Second")
    assert [run.state for run in trial.runs[-4:]] == ["ok"] * 4
    assert sum("/?" in got.target for got in trial.network.server.requests) == 4 * 3
    assert [got for got in trial.network.server.requests if "cookie" in got.headers] == []


def baking(trial: Trial) -> Callable[[Exchange], bool]:
    """Every answer sets a cookie, and so does the redirect before it."""

    def scenario(exchange: Exchange) -> bool:
        path, _, query = exchange.request.target.partition("?")
        cookie = "session=1; Path=/; Max-Age=999"
        if not path.endswith("/"):
            exchange.send(
                head(
                    "302 Found", location=f"{path}/?{query}", set_cookie=cookie, content_length="0"
                )
            )
            return True
        plain = exchange.send
        vars(exchange)["send"] = lambda data: plain(
            data.replace(b"\r\n", f"\r\nSet-Cookie: {cookie}\r\n".encode(), 1)
        )
        return trial.network.answer(exchange)

    return scenario


@pytest.fixture
def netrc(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password for the platform's host, in every place where one may lie."""
    text = "machine 127.0.0.1 login somebody password netrc-canary\n"
    for name in (".netrc", "_netrc", "named"):
        (own_home / name).write_text(text)
        (own_home / name).chmod(0o600)
    monkeypatch.setenv("NETRC", str(own_home / "named"))


@pytest.mark.fault("T06")
@pytest.mark.parametrize("network", WAYS, indirect=True)
def test_a_netrc_is_not_read(network: KeyedNetwork, trial: Trial, netrc: None) -> None:
    run = trial.sync()
    assert (run.state, run.fetched) == ("ok", 12)
    sent = [got.headers.get("authorization", "") for got in network.server.requests]
    pair = b64encode(b"somebody:netrc-canary").decode()
    assert [text for text in sent if pair in text] == []
    if network.way in ("query", "form"):
        assert set(sent) == {""}


@pytest.mark.fault("T06")
def test_a_netrc_is_not_read_for_a_header_of_another_name(trial: Trial, netrc: None) -> None:
    assert trial.sync().state == "ok"
    assert [got for got in trial.network.server.requests if "authorization" in got.headers] == []
