"""What the section Templates shows, read off the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.engine.check import checked, checked_text
from offersync_gui.engine.sample.building import usable
from offersync_gui.errors import TemplateError
from offersync_gui.sync.effect import users_of
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.templates.loader import check_text
from offersync_gui.templates.own import OwnTemplates, examine, write_out
from offersync_gui.templates.versions import following, with_version

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.loader import Loaded, Problem
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.own import Candidate


@dataclass(frozen=True)
class CaseResult:
    """One fixture; it holds when ``differences`` is empty."""

    name: str
    says: str
    differences: list[str]


@dataclass(frozen=True)
class Replayed:
    """All fixtures of a template; there may be none. ``trouble``: they cannot be read."""

    path: Path
    cases: list[CaseResult]
    trouble: str = ""

    @property
    def failed(self) -> int:
        return sum(bool(case.differences) for case in self.cases)


@dataclass(frozen=True)
class Shelf:
    """Every template file; ``used`` is how many advertisers have the template of that id.

    ``stamps`` change with a template's file or its fixtures.
    """

    items: list[Loaded]
    used: dict[str, int]
    stamps: dict[Path, object]
    compact: bool


def read_shelf(workspace: Workspace, token: CancelToken) -> Shelf:
    """The files as they are now. Raises StoreError."""
    workspace.catalogue.reload()
    items = workspace.catalogue.all()
    used: dict[str, int] = {}
    for account in workspace.store.advertisers.list():
        used[account.template] = used.get(account.template, 0) + 1
    stamps = {item.path: _stamp(item.path) for item in items}
    return Shelf(items, used, stamps, workspace.setting("ui.compact_rows"))


def _stamp(path: Path) -> object:
    files = [file.stat() for file in (path, fixtures_of(path)) if file.exists()]
    return [(file.st_mtime_ns, file.st_size) for file in files]


def replay_all(item: Loaded, token: CancelToken) -> Replayed:
    """Runs the template's fixtures on a server of this machine; takes a moment."""
    fixtures = fixtures_of(item.path)
    if item.template is None or not fixtures.is_file():
        return Replayed(item.path, [])
    try:
        cases = load_cases(fixtures)
    except TemplateError as error:
        return Replayed(item.path, [], error.detail)
    results = []
    for case in cases:
        token.raise_if_cancelled()
        results.append(CaseResult(case.name, case.says, replay(item.template, case, token)))
    return Replayed(item.path, results)


def own_files(shelf: Shelf) -> list[Path]:
    """The user's templates and the fixtures beside them."""
    own = [item.path for item in shelf.items if item.source == "user"]
    return [file for path in own for file in (path, fixtures_of(path)) if file.exists()]


def own_templates(workspace: Workspace) -> OwnTemplates:
    return OwnTemplates(workspace.catalogue, workspace.data_dir / paths.TEMPLATES)


def look_at(path: Path, token: CancelToken) -> Candidate:
    return checked(examine(path))


def take_in(workspace: Workspace, candidate: Candidate, token: CancelToken) -> Path:
    """Raises TemplateError."""
    return own_templates(workspace).take_in(candidate)


def duplicate(workspace: Workspace, item: Loaded, token: CancelToken) -> Path:
    """Raises TemplateError."""
    return own_templates(workspace).duplicate(item)


def text_of(path: Path, token: CancelToken) -> str:
    """Raises TemplateError."""
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(
            "The template cannot be read", f"{path.name}: {error}", "Check the file."
        ) from None


def problems_of(name: str, text: str, token: CancelToken) -> tuple[str, list[Problem]]:
    """The text that was checked, and everything that is wrong with it."""
    template, problems = check_text(text, name)
    return text, checked_text(template, text, name) if template else problems


@dataclass(frozen=True)
class Rewriting:
    """Another text in the place of ``before``, and the advertisers that it would concern."""

    path: Path
    before: str
    text: str
    template: Template
    users: list[Advertiser]
    fixtures: str = ""


def rewriting(
    workspace: Workspace, path: Path, before: str, text: str, fixtures: str = ""
) -> Rewriting:
    """Raises TemplateError where the text is no usable template."""
    template = usable(text, path.name)
    return Rewriting(path, before, text, template, users_of(workspace, template.id), fixtures)


def retyped(
    workspace: Workspace, path: Path, before: str, text: str, note: str, token: CancelToken
) -> Rewriting:
    """A text that was typed, as the next version where it is none yet, with a note on it.

    Raises TemplateError.
    """
    old, new = check_text(before, path.name)[0], usable(text, path.name)
    is_next = old is None or new.version != old.version
    version = new.version if is_next else following(new.version)
    if note or not is_next:
        text = with_version(text, version, note)
    return rewriting(workspace, path, before, text)


def rewrite(workspace: Workspace, wanted: Rewriting, token: CancelToken) -> Path:
    """Raises TemplateError."""
    own = own_templates(workspace)
    own.rewrite(wanted.path, wanted.before, wanted.text, wanted.fixtures)
    return wanted.path


def export(item: Loaded, target: Path, token: CancelToken) -> Path:
    """With its fixtures in one file, or the template alone. Raises TemplateError."""
    return write_out(item, target)
