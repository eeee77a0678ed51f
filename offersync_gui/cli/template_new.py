"""`offersync template new`: a template from one answer of a platform, with its fixtures."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column
from offersync_gui.errors import TemplateError, UsageError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.engine.sample.building import Built
    from offersync_gui.engine.sample.choices import Preview
    from offersync_gui.engine.sample.draft import AuthChoice, Draft
    from offersync_gui.engine.sample.lists import RecordList

Recognised = dict[str, "Preview"]


def new(context: Context) -> int:
    from offersync_gui.engine.sample.building import build
    from offersync_gui.engine.sample.choices import preview
    from offersync_gui.engine.sample.lists import record_lists
    from offersync_gui.engine.sample.reading import read_sample

    sample = read_sample(_bytes(context.args.sample))
    lists = record_lists(sample)
    draft = _draft(context, sample, _place(context, lists))
    seen = {name: preview(name, choice, draft.records) for name, choice in draft.choices.items()}
    if not context.out.as_json:
        _say(context, draft, lists, seen)
    built = build(draft)
    path = None if context.args.dry_run else _keep(context, built)
    if context.out.as_json:
        context.out.document(_document(draft, lists, seen, path))
    elif path is not None:
        context.out.say(f"Wrote {path} with its fixtures; see offersync template test {path}")
    return 0


def _bytes(named: str) -> bytes:
    """No more of the sample than may be read."""
    from offersync_gui.engine.sample.reading import MAX_BYTES

    if named == "-":
        buffer = getattr(sys.stdin, "buffer", None)
        return buffer.read(MAX_BYTES + 1) if buffer else sys.stdin.read(MAX_BYTES + 1).encode()
    try:
        with Path(named).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError("The sample cannot be read", f"{named}: {error.strerror}.") from None


def _place(context: Context, lists: list[RecordList]) -> str:
    if context.args.list:
        return str(context.args.list)
    if not lists:
        raise TemplateError(
            "No list of offers was found in the sample",
            "There is no list of objects in it that names and points lead to.",
            "Name its place with --list; @ is the whole answer.",
        )
    return lists[0].place


def _draft(context: Context, sample: Any, place: str) -> Draft:
    from offersync_gui.engine.sample.draft import start

    args = context.args
    stem = "" if args.sample == "-" else Path(args.sample).stem.replace("-", " ").title()
    draft = start(
        *(sample, place),
        template_id=args.id or "",
        name=args.name or ("" if args.url else stem),
        address=args.url or "",
    )
    return replace(
        draft,
        choices=_mapped(draft, args.map),
        auth=_auth(args.auth),
        click_id=args.click_id,
        source_id=args.source_id,
    )


def _mapped(draft: Draft, pairs: list[str]) -> dict[str, Any]:
    from offersync_gui.engine.sample.suggesting import choice_for
    from offersync_gui.engine.sample.targets import TARGETS

    choices = dict(draft.choices)
    for pair in pairs:
        name, _, path = pair.partition("=")
        if name not in TARGETS:
            known = ", ".join(TARGETS)
            raise UsageError(f"There is no field {name!r}", f"There are {known}.")
        choices.pop(name, None)
        if path:
            choices[name] = choice_for(name, path, draft.records)
    return choices


def _auth(text: str) -> AuthChoice:
    from offersync_gui.engine.sample.draft import AUTH_KINDS, AuthChoice

    kind, _, name = text.partition(":")
    if kind not in AUTH_KINDS:
        raise UsageError(f"{kind!r} is no way to send a key", f"There are {', '.join(AUTH_KINDS)}.")
    return AuthChoice(kind, name)


def _say(context: Context, draft: Draft, lists: list[RecordList], seen: Recognised) -> None:
    out = context.out
    for found in lists[:5]:
        mark = "*" if found.place == draft.place else " "
        out.say(f"{mark} {found.place}: {found.count} records, likely to {found.score:.0%}")
    out.say(f"Paging: {draft.paging.kind}\n")
    columns = [
        *(Column("Field"), Column("Source", flexible=True), Column("Sure", right=True)),
        *(Column("Valid", right=True), Column("Empty", right=True), Column("Failed", right=True)),
        Column("Example", flexible=True),
    ]
    rows = [
        (
            *(name, choice.path, f"{choice.confidence:.0%}"),
            *(str(seen[name].valid), str(seen[name].empty), str(seen[name].failed)),
            " → ".join(seen[name].examples[0]) if seen[name].examples else "",
        )
        for name, choice in draft.choices.items()
    ]
    out.table(columns, rows)


def _keep(context: Context, built: Built) -> Path:
    from offersync_gui import paths
    from offersync_gui.templates.own import Candidate, OwnTemplates

    name = f"{built.template.id}.toml"
    if context.args.out is None:
        folder = context.data_dir / paths.TEMPLATES
        candidate = Candidate(name, built.text, built.template, fixtures=built.fixtures)
        return OwnTemplates(context.workspace.catalogue, folder).take_in(candidate)
    return _write(Path(context.args.out) / name, built)


def _write(path: Path, built: Built) -> Path:
    from offersync_gui.templates.own import write_both

    if path.exists():
        raise UsageError(f"There is a file {path} already", "", "Choose another --id or --out.")
    try:
        write_both(path, built.text, built.fixtures)
    except OSError as error:
        raise UsageError("The template was not written", f"{path}: {error.strerror}.") from None
    return path


def _document(
    draft: Draft, lists: list[RecordList], seen: Recognised, path: Path | None
) -> dict[str, Any]:
    return {
        "id": draft.id,
        "name": draft.name,
        "format": draft.sample.format,
        "list": draft.place,
        "lists": [{"path": x.place, "records": x.count, "score": x.score} for x in lists],
        "paging": draft.paging.kind,
        "file": str(path) if path else None,
        "fields": {
            name: {
                "path": choice.path,
                "confidence": choice.confidence,
                "convert": choice.convert,
                "words": choice.words,
                "valid": seen[name].valid,
                "empty": seen[name].empty,
                "failed": seen[name].failed,
            }
            for name, choice in draft.choices.items()
        },
    }
