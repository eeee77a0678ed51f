"""The program in this very process, with real folders, a real vault file and a real network."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from offersync_gui.cli import main
from offersync_gui.logs import setup_logging
from offersync_gui.sync.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Program = Callable[..., "Ended"]
    T = TypeVar("T")


PASSPHRASE = "correct-horse-battery-staple"


@dataclass(frozen=True)
class Ended:
    """What one command left."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


@pytest.fixture
def data_dir(own_home: Path) -> Path:
    return own_home / "offersync"


@pytest.fixture
def program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Program]:
    """``program("sync", "--json", stdin="…")``; secrets lie in the encrypted file."""
    monkeypatch.setenv("OFFERSYNC_VAULT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*argv: str, stdin: str = "") -> Ended:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main(argv)
        return Ended(code, *capsys.readouterr())

    yield run
    setup_logging(None, verbose=False)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(offers=40) as network:
        yield network


@pytest.fixture
def acme(program: Program, sandbox: Sandbox) -> str:
    """The name of an advertiser at the sandbox, with its key."""
    ended = add(program, "Acme", sandbox)
    assert ended.code == 0, ended.err
    return "Acme"


def add(
    program: Callable[..., T], name: str, sandbox: Sandbox, *more: str, key: str | None = None
) -> T:
    """Add an advertiser at the sandbox, with the right key unless one is given."""
    return program(
        *("advertiser", "add", name, "--template", "affise", "--secrets", "-"),
        *("--set", f"base_url={sandbox.base_url}", "--set", "requests_per_minute=6000", *more),
        stdin=json.dumps({"api_key": sandbox.api_key if key is None else key}),
    )
