"""`offersync template export` and `import`: one file, shown before it is accepted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.cli.templates import summary
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.templates.model import Template


def export(context: Context) -> int:
    from offersync_gui.templates.own import write_out

    wanted, target = context.args.template, Path(context.args.file)
    context.workspace.catalogue.get(wanted)
    loaded = next(
        item
        for item in context.workspace.catalogue.all()
        if item.template is not None and item.template.id == wanted
    )
    if target.exists():
        raise UsageError(f"There is a file {target} already", "", "Choose another name.")
    write_out(loaded, target)
    if context.out.as_json:
        context.out.document({"template": wanted, "file": str(target)})
    context.out.say(f"Wrote {target}")
    return 0


def take_in(context: Context) -> int:
    from offersync_gui.engine.check import checked
    from offersync_gui.templates.loader import broken
    from offersync_gui.templates.own import OwnTemplates, examine

    candidate = checked(examine(Path(context.args.file)))
    if candidate.template is None:
        raise broken(candidate.problems)
    accepted = context.args.yes
    if accepted:
        folder = context.data_dir / paths.TEMPLATES
        OwnTemplates(context.workspace.catalogue, folder).take_in(candidate)
    if context.out.as_json:
        context.out.document(summary(candidate.template, "user") | {"imported": accepted})
    _say(context, candidate.template)
    context.out.say("Imported." if accepted else "Not imported yet: accept it with --yes.")
    return 0


def _say(context: Context, template: Template) -> None:
    """Where it will talk to, and what it will ask for."""
    context.out.say(f"{template.name} ({template.id} {template.version})")
    context.out.say(f"It will talk to these hosts only: {', '.join(template.known_hosts)}")
    context.out.say("It will ask for:")
    for spec in template.fields:
        default = f", default {spec.default}" if spec.default else ""
        context.out.say(f"  {spec.name}: {spec.label} ({spec.kind}{default})")
