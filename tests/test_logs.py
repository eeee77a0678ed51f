"""No secret reaches the log, whichever way it takes."""

from __future__ import annotations

import json
import logging
import re
import stat
import sys
from base64 import b64encode, urlsafe_b64encode
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

import pytest

from offersync_gui import logs
from offersync_gui.logs import MASK, Redactor, mask_url, setup_logging
from tests.helpers.gates import opened_gate
from tests.helpers.raw_server import RawServer, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRETS = [
    "k3y-canary-51af",
    'p@ss "word"/+=\\ä€',
    "abc+/def==",
    "with blank & more",
    "\u200bzero\nwidth",
    "1234",
    "~-_.unreserved",
]
log = logging.getLogger("offersync_gui.test")


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.add(*SECRETS)
    return redactor


@pytest.mark.parametrize("secret", SECRETS)
def test_every_form_of_a_secret_is_replaced(redactor: Redactor, secret: str) -> None:
    coded = secret.encode()
    forms = [
        secret,
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        re.sub("%..", lambda code: code[0].lower(), quote(secret, safe="")),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        json.dumps(secret)[1:-1].replace("/", r"\/"),
        json.dumps(secret)[1:-1].replace("+", r"\u002B"),
        json.dumps(secret)[1:-1].replace("&", r"\u0026").replace("=", r"\u003d"),
        escape(secret),
        escape(secret, quote=False),
        b64encode(coded).decode(),
        b64encode(coded).decode().rstrip("="),
        urlsafe_b64encode(coded).decode(),
    ]
    for form in forms:
        assert redactor(f"before {form} after") == f"before {MASK} after"


@pytest.mark.parametrize("user", ["", "u", "us", "user"])
def test_a_secret_inside_a_basic_header_is_replaced(redactor: Redactor, user: str) -> None:
    header = b64encode(f"{user}:{SECRETS[0]}".encode()).decode()
    text = redactor(f"Authorization: Basic {header}")
    assert MASK in text
    assert header[8:-4] not in text


def test_the_longest_secret_goes_first() -> None:
    redactor = Redactor()
    redactor.add("secret")
    redactor.add("secret-and-more")
    assert redactor("a secret-and-more, a secret") == f"a {MASK}, a {MASK}"


def test_values_too_short_to_be_secret_are_left() -> None:
    redactor = Redactor()
    redactor.add("", "a", "abc")
    assert redactor("abc and a") == "abc and a"


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("https://api.example.com/v3/offers", "https://api.example.com/v3/offers"),
        (
            "https://api.example.com/o?api_key=abc&page=2&Limit=500&sub[]=1",
            "https://api.example.com/o?api_key=•••&page=2&Limit=500&sub[]=•••",
        ),
        (
            "https://user:pw@api.example.com:8443/?a=b#token=c",
            "https://api.example.com:8443/?a=•••",
        ),
        ("/offers?sort%5Bid%5D=asc&key%5Bid%5D=x", "/offers?sort%5Bid%5D=asc&key%5Bid%5D=•••"),
        ("/offers?a=b=c&page_size=", "/offers?a=•••&page_size="),
        ("https://api.example.com/?baretoken", "https://api.example.com/?•••"),
        ("http://[broken/?key=abc", "•••"),
        ("", ""),
    ],
)
def test_an_address_keeps_only_what_is_harmless(url: str, masked: str) -> None:
    assert mask_url(url) == masked


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Gives the process its logging back."""
    root = logging.getLogger()
    handlers, level, noisy = root.handlers[:], root.level, logging.raiseExceptions
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], logging.raiseExceptions = handlers, noisy
    root.setLevel(level)


pytestmark = pytest.mark.usefixtures("own_logging")


def written(data_dir: Path) -> str:
    return (data_dir / "logs" / "offersync.log").read_text(encoding="utf-8")


def test_a_line_is_redacted_with_its_arguments(tmp_path: Path) -> None:
    setup_logging(tmp_path, verbose=False).add(SECRETS[0])
    log.warning("Key %s was refused", SECRETS[0])
    line = written(tmp_path)
    assert line.endswith(f"Z WARNING offersync_gui.test: Key {MASK} was refused\n")


def test_a_traceback_is_redacted(tmp_path: Path) -> None:
    setup_logging(tmp_path, verbose=False).add(SECRETS[0])
    try:
        try:
            raise ValueError(f"Max retries exceeded with url: /offers?key={SECRETS[0]}&t=unknown")
        except ValueError as error:
            raise RuntimeError(SECRETS[0]) from error
    except RuntimeError:
        log.exception("Failed")
    text = written(tmp_path)
    assert "Traceback" in text
    assert f"RuntimeError: {MASK}" in text
    assert f"url: /offers?key={MASK}&t={MASK}" in text
    assert SECRETS[0] not in text


def test_verbose_writes_everything_to_stderr_and_masks_addresses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from offersync_gui.engine.session import Request

    redactor = setup_logging(tmp_path, verbose=True)
    redactor.add(SECRETS[0])
    with RawServer(reply()) as server, opened_gate(redactor=redactor) as gate:
        gate.send(
            Request("GET", server.url(f"/{SECRETS[0]}/offers?page=3&key={SECRETS[0]}&u=unknown"))
        )
    for text in (capsys.readouterr().err, written(tmp_path)):
        assert f'"GET /{MASK}/offers?page=3&key={MASK}&u={MASK} HTTP/1.1" 200' in text
        assert SECRETS[0] not in text
        assert "unknown" not in text


def test_quiet_means_no_word_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for data_dir in (tmp_path, None):
        setup_logging(data_dir, verbose=False)
        log.debug("a detail")
        log.error("a key: %s", SECRETS[0])
    assert capsys.readouterr().err == ""
    assert "a detail" not in written(tmp_path)


def test_a_broken_log_call_does_not_print_its_arguments(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    setup_logging(tmp_path, verbose=True)
    log.warning("%d offers", SECRETS[0])
    assert SECRETS[0] not in capsys.readouterr().err


def test_setting_up_again_replaces_the_log(tmp_path: Path) -> None:
    setup_logging(tmp_path / "first", verbose=False)
    setup_logging(tmp_path / "second", verbose=False)
    log.warning("Once")
    assert written(tmp_path / "first") == ""
    assert written(tmp_path / "second").count("Once") == 1


def test_a_folder_that_cannot_be_written_means_no_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    setup_logging(tmp_path, verbose=True)
    log.warning("Still here")
    told = capsys.readouterr().err
    assert "No log is written" in told
    assert "Still here" in told


@pytest.mark.skipif(sys.platform == "win32", reason="no file modes there")
def test_nobody_else_may_read_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_LOG_BYTES", 200)
    folder = tmp_path / "logs"
    folder.mkdir(mode=0o755)
    (folder / "offersync.log").touch(mode=0o644)
    setup_logging(tmp_path, verbose=False)
    assert stat.S_IMODE((folder / "offersync.log").stat().st_mode) == 0o600
    for number in range(50):
        log.warning("Line %d", number)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = list(folder.iterdir())
    assert len(files) == 1 + logs.KEPT_LOGS
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_what_comes_after_the_end_opens_no_file_again(tmp_path: Path) -> None:
    """Another thread may still have a record in hand when the log moves elsewhere."""
    setup_logging(tmp_path / "first", verbose=False)
    [file] = [one for one in logging.getLogger().handlers if type(one).__name__ == "_LogFile"]
    logging.getLogger("offersync_gui").warning("before")
    setup_logging(tmp_path / "second", verbose=False)
    file.handle(logging.LogRecord("offersync_gui", logging.WARNING, "", 0, "late", None, None))
    assert "late" not in (tmp_path / "first" / "logs" / "offersync.log").read_text()
