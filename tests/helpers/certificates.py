"""Certificates made when a test needs them, good and bad."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Certificate:
    """A PEM file with the key, for a server, and one without, to be trusted."""

    private: Path
    public: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.private)
        return context


def self_signed(folder: Path, host: str = "127.0.0.1", *, ends_in_days: int = 1) -> Certificate:
    """For ``host``, a name or an IPv4 address; it is its own authority, and good for 30 days."""
    key = ec.generate_private_key(ec.SECP256R1())
    # Authorities are told apart by their names.
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COMMON_NAME, host),
            x509.NameAttribute(x509.NameOID.SERIAL_NUMBER, uuid4().hex),
        ]
    )
    end = datetime.now(UTC) + timedelta(days=ends_in_days)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(end - timedelta(days=30))
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([_general_name(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    folder.mkdir(exist_ok=True)
    made = Certificate(folder / "private.pem", folder / "public.pem")
    made.private.write_bytes(private + public)
    made.public.write_bytes(public)
    return made


def _general_name(host: str) -> x509.GeneralName:
    if host[0].isdigit():
        return x509.IPAddress(ipaddress.ip_address(host))
    return x509.DNSName(host)
