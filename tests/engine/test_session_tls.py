"""Certificates that must be refused, and the one that must not."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import truststore

from offersync_gui.engine.session import Request, Timeouts
from offersync_gui.errors import TimedOut, TlsRefused
from tests.helpers import raw_server
from tests.helpers.certificates import Certificate, self_signed
from tests.helpers.gates import CANARY, PROMPT_SECONDS, cancelled_after, opened_gate
from tests.helpers.raw_server import RawServer, redirect, reply

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

reads_its_trust_from_files = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system's trust store is no file there"
)


def trust(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make ``certificate`` an authority of this system, as far as this process sees it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.public))


def refused(tls: ssl.SSLContext) -> TlsRefused:
    with RawServer(reply(), tls) as server, opened_gate() as gate:
        with pytest.raises(TlsRefused, match=r"certificate of 127\.0\.0\.1") as caught:
            gate.send(Request("GET", server.url(f"/?key={CANARY}"), {"X-Api-Key": CANARY}))
        assert not server.requests
    assert CANARY not in str(caught.value.as_dict())
    return caught.value


@reads_its_trust_from_files
def test_a_trusted_certificate_is_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = self_signed(tmp_path)
    trust(certificate, monkeypatch)
    with RawServer(reply(b"safe"), certificate.server_context()) as server, opened_gate() as gate:
        for _ in range(3):
            assert gate.send(Request("GET", server.url())).body == b"safe"
    assert server.connections == 1


def test_a_self_signed_certificate_is_refused(tmp_path: Path) -> None:
    error = refused(self_signed(tmp_path).server_context())
    assert "self" in error.detail


@reads_its_trust_from_files
def test_an_expired_certificate_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = self_signed(tmp_path, ends_in_days=-1)
    trust(certificate, monkeypatch)
    assert "expired" in refused(certificate.server_context()).detail


@reads_its_trust_from_files
def test_the_certificate_of_another_host_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path, "api.example.com")
    trust(certificate, monkeypatch)
    assert "mismatch" in refused(certificate.server_context()).detail


def test_a_server_without_tls_is_refused() -> None:
    with (
        RawServer(raw_server.not_http) as server,
        opened_gate() as gate,
        pytest.raises(TlsRefused, match="No secure connection"),
    ):
        gate.send(Request("GET", f"https://127.0.0.1:{server.port}/"))


@reads_its_trust_from_files
def test_the_bundle_that_comes_with_requests_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(certificate.public))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate.public))
    refused(certificate.server_context())


@reads_its_trust_from_files
def test_a_redirect_never_leaves_encryption(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    trust(certificate, monkeypatch)
    with (
        RawServer(reply()) as plain,
        RawServer(redirect(plain.url()), certificate.server_context()) as server,
        opened_gate(allow_plain_http=True) as gate,
    ):
        with pytest.raises(TlsRefused, match="redirects to an unencrypted address"):
            gate.send(Request("GET", server.url(), {"X-Api-Key": CANARY}))
        assert plain.connections == 0


@pytest.mark.parametrize("patience", [Timeouts(connect=0.2), Timeouts(total=0.2)])
def test_a_handshake_that_never_ends_is_given_up(patience: Timeouts) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        opened_gate(timeouts=patience) as gate,
        pytest.raises(TimedOut),
    ):
        gate.send(Request("GET", f"https://127.0.0.1:{silent.getsockname()[1]}/"))


@reads_its_trust_from_files
@pytest.mark.parametrize("scenario", [raw_server.never_answer, raw_server.stall_in_body])
def test_cancel_under_tls(
    scenario: raw_server.Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    trust(certificate, monkeypatch)
    with RawServer(scenario, certificate.server_context()) as server:
        assert cancelled_after(server.url(), arrived=server.arrived) < PROMPT_SECONDS


def test_the_system_is_asked_whom_to_trust(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    class Context(truststore.SSLContext):
        def __init__(self, protocol: int) -> None:
            super().__init__(protocol)
            made.append(self)

    monkeypatch.setattr(truststore, "SSLContext", Context)
    refused(self_signed(tmp_path).server_context())
    assert len(made) == 1


def test_plain_http_needs_no_trust_store() -> None:
    probe = "import sys, offersync_gui.engine.session; print('truststore' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"
