"""What the builder has done in other threads: fetch, read, suggest, preview, save."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.sample.building import build, require_address
from offersync_gui.engine.sample.choices import Choice, preview
from offersync_gui.engine.sample.draft import Draft, start
from offersync_gui.engine.sample.lists import record_lists, records_at
from offersync_gui.engine.sample.paths import shown, source_paths
from offersync_gui.engine.sample.reading import MAX_BYTES, read_sample
from offersync_gui.engine.sample.suggesting import choice_for
from offersync_gui.engine.sample.targets import TARGETS
from offersync_gui.errors import TemplateError
from offersync_gui.sync.sampling import fetch_sample
from offersync_gui.sync.trying import try_pages
from offersync_gui.templates.own import Candidate
from offersync_gui.ui.templates_tab.reading import own_templates

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.sample.choices import Preview
    from offersync_gui.engine.sample.draft import AuthChoice
    from offersync_gui.engine.sample.lists import RecordList
    from offersync_gui.engine.sample.paths import SourcePath
    from offersync_gui.engine.sample.reading import Sample
    from offersync_gui.sync.trying import Tried
    from offersync_gui.sync.workspace import Workspace

FIRST_RECORDS = 5


@dataclass(frozen=True)
class Found:
    """A sample with its lists, the likeliest first."""

    sample: Sample
    lists: list[RecordList]
    address: str = ""
    auth: AuthChoice | None = None


@dataclass(frozen=True)
class FieldRow:
    """A field of the offer with what fills it; without a choice, it stays empty."""

    name: str
    choice: Choice | None = None
    seen: Preview | None = None


@dataclass(frozen=True)
class Mapped:
    """A list as a draft, with a row for each field and every path there is."""

    draft: Draft
    rows: list[FieldRow]
    paths: list[SourcePath]


@dataclass(frozen=True)
class Saved:
    path: Path
    template_id: str
    name: str


def read(data: bytes, token: CancelToken) -> Found:
    """Raises TemplateError."""
    sample = read_sample(data)
    lists = record_lists(sample)
    if not lists:
        raise TemplateError(
            "No list of offers was found in the sample",
            "There is no list of objects in it that names and points lead to.",
            "Take an answer that holds at least one offer.",
        )
    return Found(sample, lists)


def open_file(path: Path, token: CancelToken) -> Found:
    """Raises TemplateError."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise TemplateError(
            "The sample cannot be read", f"{path.name}: {error.strerror}.", "Choose another file."
        ) from None
    return read(data, token)


def fetch(
    workspace: Workspace,
    address: str,
    auth: AuthChoice,
    values: dict[str, str],
    token: CancelToken,
) -> Found:
    """Raises FetchError, TemplateError or UsageError."""
    data = fetch_sample(workspace, address, auth, values, token)
    return replace(read(data, token), address=address, auth=auth)


def first_records(sample: Sample, place: str, token: CancelToken) -> list[tuple[str, str]]:
    """Names and values of the first records, one after the other."""
    return [
        (name, shown(value))
        for record in records_at(sample, place)[:FIRST_RECORDS]
        for name, value in record.items()
    ]


def mapped(found: Found, place: str, token: CancelToken) -> Mapped:
    """Raises TemplateError."""
    draft = start(found.sample, place, address=found.address)
    if found.auth is not None:
        draft = replace(draft, auth=found.auth)
    return shown_draft(draft)


def shown_draft(draft: Draft) -> Mapped:
    """Raises TemplateError for a path that cannot be read."""
    records = draft.records
    rows = [_row(name, draft.choices.get(name), records) for name in TARGETS]
    return Mapped(draft, rows, source_paths(records))


def chosen(draft: Draft, name: str, path: str, token: CancelToken) -> FieldRow:
    """A field with another path; the converter is that which understands most of it."""
    records = draft.records
    return _row(name, choice_for(name, path, records) if path else None, records)


def changed(draft: Draft, name: str, choice: Choice, token: CancelToken) -> FieldRow:
    """A field whose converter or words are others."""
    return _row(name, choice, draft.records)


def _row(name: str, choice: Choice | None, records: list[dict[str, Any]]) -> FieldRow:
    return FieldRow(name, choice, preview(name, choice, records) if choice else None)


def try_out(
    workspace: Workspace, draft: Draft, values: dict[str, str], token: CancelToken
) -> Tried:
    """Asks for the first pages. Raises TemplateError, UsageError or Cancelled."""
    require_address(draft)
    template = build(draft).template
    secrets = {name: values[name] for name in template.secret_names}
    return try_pages(workspace, template, {"user": values["user"]}, secrets, token)


def save(workspace: Workspace, draft: Draft, token: CancelToken) -> Saved:
    """Raises TemplateError."""
    built = build(draft)
    name = f"{built.template.id}.toml"
    candidate = Candidate(name, built.text, built.template, fixtures=built.fixtures)
    path = own_templates(workspace).take_in(candidate)
    return Saved(path, built.template.id, built.template.name)
