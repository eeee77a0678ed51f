"""A platform behind TLS that cannot be trusted, and secrets that would go without it."""

from __future__ import annotations

import socket
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.settings import SETTINGS
from tests.faults.network import Network
from tests.faults.test_transport import outcome
from tests.faults.trial import OTHER, canary
from tests.helpers.certificates import Certificate, self_signed
from tests.helpers.raw_server import redirect, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.trial import Trial

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system's trust store is no file there"
)
PLAIN = "plain.acme.test"


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with all that this system trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    return tmp_path / "trusted.pem"


@pytest.fixture
def network(trusted: Path, tmp_path: Path) -> Iterator[Network]:
    """Acme's has a good certificate."""
    good = self_signed(tmp_path / "good")
    trusted.write_bytes(good.public.read_bytes())
    with Network(canary(), tls=good.server_context()) as network:
        yield network


@contextmanager
def shown(trial: Trial, certificate: Certificate) -> Iterator[None]:
    """Inside the block, Acme's network has this one."""
    good, trial.network.server.tls = trial.network.server.tls, certificate.server_context()
    yield
    trial.network.server.tls = good


def refused(trial: Trial, certificate: Certificate, reason: str) -> None:
    before = trial.network.requests
    with shown(trial, certificate):
        run = trial.sync()
    assert outcome(run) == ("failed", "tls")
    assert run.error
    assert reason in run.error["detail"]
    assert run.requests == 1
    assert trial.network.requests == before, "nothing was said to it"
    assert trial.stored() == trial.before


@pytest.mark.fault("T01")
def test_a_self_signed_certificate_is_refused(trial: Trial, tmp_path: Path) -> None:
    refused(trial, self_signed(tmp_path / "bad"), "self")


@pytest.mark.fault("T01")
@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_no_bundle_of_others_is_trusted(
    trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    bad = self_signed(tmp_path / "bad")
    monkeypatch.setenv(name, str(bad.public))
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    refused(trial, bad, "self")


@pytest.mark.fault("T01")
def test_nobody_can_switch_the_check_off(trial: Trial) -> None:
    template = trial.workspace.catalogue.get("affise")
    switches = [*SETTINGS, *(spec.name for spec in template.all_fields)]
    words = ("verify", "insecure", "certificate", "tls", "ssl", "ignore")
    assert [name for name in switches if any(word in name for word in words)] == []


@pytest.mark.fault("T02")
@pytest.mark.parametrize("host", ["api.example.com", "localhost", "127.0.0.2"])
def test_a_certificate_of_another_host_is_refused(
    trial: Trial, trusted: Path, tmp_path: Path, host: str
) -> None:
    other = self_signed(tmp_path / "other", host)
    trusted.write_bytes(trusted.read_bytes() + other.public.read_bytes())
    refused(trial, other, "mismatch")


@pytest.mark.fault("T03")
@pytest.mark.parametrize(("days", "reason"), [(-1, "expired"), (40, "not yet valid")])
def test_a_certificate_out_of_its_time_is_refused(
    trial: Trial, trusted: Path, tmp_path: Path, days: int, reason: str
) -> None:
    old = self_signed(tmp_path / "old", ends_in_days=days)
    trusted.write_bytes(trusted.read_bytes() + old.public.read_bytes())
    refused(trial, old, reason)


@pytest.mark.fault("N17")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_redirect_never_ends_encryption(trial: Trial, host: str) -> None:
    with trial.stranger(reply(b'{"status": 1, "offers": []}')) as plain:
        trial.network.fault = redirect(plain.url("/offers", host=host))
        run = trial.sync()
        assert outcome(run) == ("failed", "tls")
        assert run.requests == 1
        assert plain.connections == 0
    assert trial.stored() == trial.before


@pytest.mark.fault("N17")
def test_not_even_where_it_may_be_plain(trial: Trial) -> None:
    trial.acme = trial.accounts.change(trial.acme, {"allow_http": "true"}, {})
    test_a_redirect_never_ends_encryption(trial, "127.0.0.1")


@pytest.fixture
def plain_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is not this computer's, but leads to it."""
    look_up = socket.getaddrinfo

    def found(host: str, *more: object) -> object:
        return look_up("127.0.0.1" if host == PLAIN else host, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", found)


@pytest.mark.fault("T04")
def test_a_key_does_not_go_in_clear(trial: Trial, plain_host: None) -> None:
    with trial.stranger(reply()) as plain:
        with trial.moved(plain.url("", host=PLAIN)):
            run = trial.sync()
        assert plain.connections == 0
    assert outcome(run) == ("failed", "tls")
    assert run.error
    assert "would not be encrypted" in run.error["title"]
    assert trial.stored() == trial.before


@pytest.mark.fault("T04")
def test_who_allows_it_is_reminded_for_ever(trial: Trial, plain_host: None) -> None:
    with Network(trial.network.key) as plain:
        plain.truth = trial.network.truth
        trial.acme = trial.accounts.change(trial.acme, {"allow_http": "true"}, {})
        with trial.moved(plain.server.url("", host=PLAIN)):
            assert trial.sync().state == "ok"
            assert plain.requests == 3
            assert "unencrypted" in trial.shown_state()
            assert "unencrypted" not in trial.shown_state(OTHER)
    assert "unencrypted" not in trial.shown_state()
