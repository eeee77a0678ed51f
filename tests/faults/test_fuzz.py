"""Files and answers with something else in the place of a part: read, or refused in plain words."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Literal
from zipfile import ZipFile

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offersync_gui.engine.answers import Answers
from offersync_gui.errors import (
    BadResponse,
    FetchError,
    SecretsLocked,
    SecretsUnavailable,
    StoreError,
)
from offersync_gui.store import Store
from offersync_gui.store.backups import restore
from offersync_gui.templates.answers import AnswerSpec
from offersync_gui.templates.loader import check_text
from offersync_gui.templates.own import examine
from offersync_gui.vault.file_vault import FileVault
from tests.faults.oracles import sound
from tests.helpers.shipped import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

# Files of an earlier example are of no account to the next one.
FIXTURES = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PLACES = ("data.offers", "@[]")
ANSWERS = {
    "json": b'\xef\xbb\xbf {"a": 1, "data": {"offers": [{"id": 1, "x": 1.10}, {"n": "\\u00e9"}]}}',
    "xml": b'<?xml version="1.0"?><r><data><offers><id>1</id></offers><offers a="2"/></data></r>',
    "csv": b'id,name,"a ""b"""\r\n1,"x, y",2\r\n2,z,3\r\n',
}


def packed(**files: bytes) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return file.getvalue()


def broken(body: bytes, data: st.DataObject) -> bytes:
    """The same, with something else in the place of a part."""
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(body))] * 2)))
    return body[:start] + data.draw(st.binary(max_size=30)) + body[end:]


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize("kind", ANSWERS)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_bytes_are_decoded_or_refused(
    kind: Literal["json", "xml", "csv"], zipped: bool, data: st.DataObject
) -> None:
    spec = AnswerSpec(format=kind, zip=zipped)
    body = packed(offers=ANSWERS[kind]) if zipped else ANSWERS[kind]
    with suppress(FetchError):  # and nothing else
        for record in Answers(spec, str).read(200, {}, broken(body, data), PLACES).records or ():
            with suppress(BadResponse):
                record.value()


TEMPLATE = (FOLDER / "affise.toml").read_bytes()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_text_is_a_template_or_has_its_problems_told(data: st.DataObject) -> None:
    text = broken(TEMPLATE, data).decode(errors="replace")
    template, problems = check_text(text, "affise.toml")
    assert (template is None) == bool(problems)
    assert all(problem.text and 0 <= problem.line <= text.count("\n") + 1 for problem in problems)


KEYS = st.sampled_from(
    ["id", "hosts", "fields", "auth", "limits", "answer", "lists", "offer", "kind"]
)
DOCUMENTS = st.recursive(
    st.one_of(st.text(max_size=5), st.integers(-9, 9), st.booleans(), st.floats()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(KEYS, DOCUMENTS, max_size=6))
def test_any_document_in_the_place_of_a_template_has_every_problem_told(
    other: dict[str, Any],
) -> None:
    document = tomlkit.parse(TEMPLATE.decode()).unwrap() | other
    template, problems = check_text(tomlkit.dumps(document), "x.toml")
    assert (template is None) == bool(problems)


@settings(FIXTURES, max_examples=60)
@given(data=st.data())
def test_any_archive_is_a_template_or_says_why_not(tmp_path: Path, data: st.DataObject) -> None:
    file = tmp_path / "template.zip"
    file.write_bytes(broken(packed(**{"affise.toml": TEMPLATE}), data))
    candidate = examine(file)
    assert (candidate.template is None) == bool(candidate.problems)
    assert [path.name for path in tmp_path.iterdir()] == ["template.zip"]


@settings(FIXTURES, max_examples=40)
@given(data=st.data())
def test_any_vault_file_opens_or_is_left_as_it_is(tmp_path: Path, data: st.DataObject) -> None:
    file = tmp_path / "vault.bin"
    vault = FileVault(file, lambda: b"correct horse")
    vault.write("u1", {"api_key": "k3y-canary"})
    whole = file.read_bytes()
    file.write_bytes(changed := broken(whole, data))
    if changed == whole:
        return
    with pytest.raises((SecretsLocked, SecretsUnavailable)):
        vault.write("u2", {"api_key": "other"})
    assert file.read_bytes() == changed
    file.unlink()


@settings(FIXTURES, max_examples=40)
@given(data=st.data())
def test_any_backup_is_restored_whole_or_not_at_all(tmp_path: Path, data: st.DataObject) -> None:
    path, backup = tmp_path / "offersync.db", tmp_path / "backup.db"
    for file in (path, backup):
        if not file.exists():
            Store.open(file, backups=tmp_path).close()
    before = content_of(path)
    backup.write_bytes(broken(backup.read_bytes(), data))
    with suppress(StoreError):
        restore(path, backup)
    sound(path)
    assert content_of(path) == before
    for file in tmp_path.iterdir():
        if file != path:
            file.unlink()


def content_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())
