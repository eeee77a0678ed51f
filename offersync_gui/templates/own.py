"""The user's own templates: checked before they come in, and never put over another one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from offersync_gui.errors import TemplateError
from offersync_gui.paths import private_file
from offersync_gui.templates import packing
from offersync_gui.templates.loader import (
    FIXTURES_SUFFIX,
    MAX_BYTES,
    Problem,
    broken,
    check_text,
)

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.templates.loader import Catalogue, Loaded
    from offersync_gui.templates.model import Template

SUFFIX = ".toml"


@dataclass(frozen=True)
class Candidate:
    """A file that may become a template; ``text`` is what was checked, and what will be kept,
    with its ``fixtures`` where they came along.
    """

    name: str
    text: str
    template: Template | None
    problems: tuple[Problem, ...] = ()
    fixtures: str = ""


def examine(path: Path) -> Candidate:
    """Reads a file once, and no more of it than a template may have."""
    try:
        return _unpacked(path) if path.suffix.lower() == packing.SUFFIX else _plain(path)
    except packing.Refused as refused:
        return _refused(path, str(refused))
    except (OSError, UnicodeDecodeError) as error:
        return _refused(path, f"cannot be read: {error}")


def _plain(path: Path) -> Candidate:
    if path.suffix.lower() != SUFFIX or path.name.endswith(FIXTURES_SUFFIX):
        endings = f"{SUFFIX} or {packing.SUFFIX}"
        return _refused(path, f"is no template; its name must end in {endings}")
    if not path.is_file():
        return _refused(path, "is not a file")
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return _refused(path, "is larger than 2 MB")
    return _checked(path.name, data.decode())


def _unpacked(path: Path) -> Candidate:
    if not path.is_file():
        return _refused(path, "is not a file")
    name, data, fixtures = packing.unpack(path)
    return replace(_checked(name, data.decode()), fixtures=fixtures.decode())


def _checked(name: str, text: str) -> Candidate:
    template, problems = check_text(text, name)
    return Candidate(name, text, template, tuple(problems))


def _refused(path: Path, text: str) -> Candidate:
    return Candidate(path.name, "", None, (Problem(path.name, 0, "", text),))


class OwnTemplates:
    """The writing half of a catalogue. Errors are TemplateError; nothing is changed then."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self._catalogue = catalogue
        self.folder = folder

    def take_in(self, candidate: Candidate) -> Path:
        """Keeps the candidate under its id."""
        if candidate.template is None:
            raise broken(candidate.problems)
        return self._keep(candidate.template.id, candidate.text, candidate.fixtures)

    def duplicate(self, loaded: Loaded) -> Path:
        """A copy with an id and a name of its own, and with the fixtures of the template."""
        if loaded.template is None:
            raise broken(loaded.problems)
        import tomlkit

        document = tomlkit.parse(loaded.path.read_text(encoding="utf-8"))
        template_id = self._free_id(loaded.template.id)
        document["id"] = template_id
        document["name"] = f"{loaded.template.name} (own)"
        fixtures = loaded.path.with_name(loaded.path.stem + FIXTURES_SUFFIX)
        tests = fixtures.read_text(encoding="utf-8") if fixtures.is_file() else ""
        return self._keep(template_id, tomlkit.dumps(document), tests)

    def rewrite(self, path: Path, before: str, text: str, fixtures: str = "") -> None:
        """Puts another text in the place of ``before``; under the same id, so that advertisers
        keep their template. What somebody else has written in the meantime stays. Fixtures are
        kept where no others are given.
        """
        old, new = (check_text(one, path.name) for one in (before, text))
        if new[0] is None:
            raise broken(new[1])
        if old[0] is not None and old[0].id != new[0].id:
            raise TemplateError(
                "The id of a template stays",
                f"Advertisers know this one as {old[0].id!r}.",
                "Duplicate the template for another id.",
            )
        try:
            if path.read_bytes() != before.encode():
                raise TemplateError(
                    "The file was changed elsewhere",
                    "Another program has written it since it was opened here.",
                    "Copy your text, close this window, and open the template again.",
                )
            if fixtures:
                _replace(path.with_name(path.stem + FIXTURES_SUFFIX), fixtures)
            _replace(path, text)
        except OSError as error:
            raise not_stored(path, error) from error
        self._catalogue.reload()

    def _free_id(self, template_id: str) -> str:
        taken = self._taken()
        names = (f"{template_id}-own{number}" for number in ["", *range(2, len(taken) + 3)])
        return next(name for name in names if name not in taken)

    def _keep(self, template_id: str, text: str, fixtures: str = "") -> Path:
        if template_id in self._taken():
            raise TemplateError(
                f"There is a template {template_id!r} already",
                "Two templates cannot have the same id.",
                "Change the line id = … in the file, or remove the other one from the folder.",
            )
        path = self.folder / f"{template_id}{SUFFIX}"
        try:
            write_both(path, text, fixtures)
        except OSError as error:
            raise not_stored(path, error) from error
        self._catalogue.reload()
        return path

    def _taken(self) -> set[str]:
        self._catalogue.reload()
        found = self._catalogue.all()
        ids = {item.template.id for item in found if item.template}
        return ids | {item.path.stem for item in found}


def not_stored(path: Path, error: OSError) -> TemplateError:
    return TemplateError(
        "The template was not stored",
        f"{path}: {error.strerror or error}.",
        "Check the folder and the free space.",
    )


def _replace(path: Path, text: str) -> None:
    """At once, so that nobody reads half of it."""
    draft = private_file(path.with_name(f".{path.name}.new"))
    draft.write_bytes(text.encode())
    draft.replace(path)


def write_both(path: Path, text: str, fixtures: str) -> None:
    """A template with its fixtures, readable for the user alone; neither where one fails."""
    beside = path.with_name(path.stem + FIXTURES_SUFFIX)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if fixtures:
            private_file(beside).write_text(fixtures, encoding="utf-8", newline="")
        private_file(path).write_text(text, encoding="utf-8", newline="")
    except OSError:
        for file in (path, beside):
            with suppress(OSError):
                file.unlink()
        raise


def write_out(loaded: Loaded, target: Path) -> Path:
    """A copy for others: one file with the fixtures, or the template alone as TOML.

    Raises TemplateError.
    """
    if target.suffix.lower() != SUFFIX:
        packing.pack(loaded.path, target)
        return target
    try:
        target.write_bytes(loaded.path.read_bytes())
    except OSError as error:
        raise packing.not_exported(target, error) from error
    return target
