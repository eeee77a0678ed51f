"""`offersync template`: which platforms are known, what they ask for, whether a file is right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column
from offersync_gui.errors import TemplateError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.cli.context import Context
    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.templates.loader import Loaded, Problem
    from offersync_gui.templates.model import Template

    Replayed = Mapping[str, Sequence[str]]


def list_all(context: Context) -> int:
    loaded = context.workspace.catalogue.all()
    found = [(item, item.template) for item in loaded if item.template]
    problems = [problem for item in loaded for problem in item.problems]
    tested = {}
    if context.args.test:
        tested = {template.id: _tested(template, item.path) for item, template in found}
    if context.out.as_json:
        templates = [
            summary(template, item.source) | _result(tested.get(template.id))
            for item, template in found
        ]
        context.out.document({"templates": templates, "problems": [str(one) for one in problems]})
    else:
        _say_list(context, found, tested)
    for problem in problems:
        context.out.note(str(problem))
    failed = any(texts for cases in tested.values() for texts in cases.values())
    return TemplateError.exit_code if failed else 0


def _say_list(
    context: Context, found: Sequence[tuple[Loaded, Template]], tested: Mapping[str, Replayed]
) -> None:
    columns = [
        *(Column(title) for title in ("ID", "Name", "Version", "From")),
        Column("Talks to", flexible=True),
        Column("Fixtures" if tested else "About", flexible=True),
    ]
    rows = [
        (
            t.id,
            t.name,
            t.version,
            item.source,
            _hosts(t),
            _said(tested[t.id]) if tested else t.summary,
        )
        for item, t in found
    ]
    context.out.table(columns, rows)


def _tested(template: Template, path: Path) -> Replayed:
    """As replayed; nothing without fixtures, and one failure where they cannot be read."""
    from offersync_gui.sync.replay import fixtures_of

    try:
        return _replayed(template, path) if fixtures_of(path).is_file() else {}
    except TemplateError as error:
        return {error.title: [error.detail]}


def _replayed(template: Template, path: Path) -> Replayed:
    """What differs in each fixture. Raises TemplateError."""
    from offersync_gui.sync.replay import fixtures_of, load_cases, replay

    return {case.name: replay(template, case) for case in load_cases(fixtures_of(path))}


def _result(cases: Replayed | None) -> dict[str, Any]:
    if cases is None:
        return {}
    failed = [name for name, texts in cases.items() if texts]
    return {"fixtures": {"cases": len(cases), "failed": failed}}


def _said(cases: Replayed) -> str:
    failed = [name for name, texts in cases.items() if texts]
    if not cases:
        return "none"
    return f"{len(cases)} ok" if not failed else f"FAILED: {', '.join(failed)}"


def _hosts(template: Template) -> str:
    """Where requests go; an address that the user enters by what stands in its place."""
    entered = {f"{{{spec.name}}}" for spec in template.all_fields}
    told = ("the address that you enter" if h in entered else h for h in template.known_hosts)
    return ", ".join(dict.fromkeys(told))


def show(context: Context) -> int:
    catalogue = context.workspace.catalogue
    template = catalogue.get(context.args.template)
    source = next(item.source for item in catalogue.all() if item.template is template)
    if context.out.as_json:
        context.out.document(summary(template, source))
        return 0
    context.out.say(f"{template.name} ({template.id} {template.version}, {source})")
    context.out.pairs(
        [
            ("About", template.summary),
            ("Homepage", template.homepage),
            ("Talks to", _hosts(template)),
            ("Click id", template.tracking.click_id),
            ("Source id", template.tracking.source_id),
        ]
    )
    for spec in template.all_fields:
        _say_field(context, spec)
    return 0


def _say_field(context: Context, spec: FieldSpec) -> None:
    marks = [spec.kind, *(["required"] if spec.required else [])]
    if spec.default:
        marks.append(f"default {spec.default}")
    context.out.say(f"\n{spec.name}: {spec.label} ({', '.join(marks)})")
    if spec.choices:
        context.out.say("  one of " + ", ".join(choice.value for choice in spec.choices))
    for text in filter(None, (spec.help, spec.where, spec.link)):
        context.out.say(f"  {text}")


def check(context: Context) -> int:
    from offersync_gui.engine.check import check_template_file

    path = Path(context.args.file)
    template, problems = check_template_file(path)
    if context.out.as_json:
        context.out.document({"file": path.name, "problems": [_as_dict(one) for one in problems]})
    for problem in problems:
        context.out.say(str(problem))
    if template is None:
        return TemplateError.exit_code
    context.out.say(f"{path.name}: {template.name} {template.version} is a valid template")
    return 0


def _as_dict(problem: Problem) -> dict[str, Any]:
    return {"line": problem.line, "path": problem.path, "text": problem.text}


def test(context: Context) -> int:
    template, path = _named(context)
    results = _replayed(template, path)
    if context.out.as_json:
        cases = [{"name": name, "problems": texts} for name, texts in results.items()]
        context.out.document({"template": template.id, "cases": cases})
    for name, texts in results.items():
        context.out.say(f"{'FAILED' if texts else 'ok    '} {name}")
        for text in texts:
            context.out.say(f"         {text}")
    return TemplateError.exit_code if any(results.values()) else 0


def _named(context: Context) -> tuple[Template, Path]:
    """The template of a file or an id, with its file."""
    from offersync_gui.engine.check import check_template_file
    from offersync_gui.templates.loader import broken

    named = context.args.template
    path = Path(named)
    if path.suffix == ".toml" or path.is_file():
        template, problems = check_template_file(path)
        if template is None:
            raise broken(problems)
        return template, path
    return _by_id(context.workspace.catalogue.all(), named)


def _by_id(loaded: Sequence[Loaded], wanted: str) -> tuple[Template, Path]:
    for item in loaded:
        if item.template and item.template.id == wanted:
            return item.template, item.path
    raise UsageError(
        f"There is no template {wanted!r}", "", "See offersync template list, or name a file."
    )


def summary(template: Template, source: str) -> dict[str, Any]:
    """A template as `template list --json` gives it."""
    return {
        "id": template.id,
        "name": template.name,
        "version": template.version,
        "source": source,
        "community": template.community,
        "hosts": list(template.known_hosts),
        "fields": [
            {
                "name": spec.name,
                "kind": spec.kind,
                "label": spec.label,
                "required": spec.required,
                "secret": spec.secret,
            }
            for spec in template.all_fields
        ],
        "tracking": {
            "click_id": template.tracking.click_id,
            "source_id": template.tracking.source_id,
        },
    }
