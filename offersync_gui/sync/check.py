"""The connection test: one small request, what was understood, and one offer as it would be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.domain.offer import complete
from offersync_gui.domain.rules import resolve
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.collect import collect
from offersync_gui.engine.source import Surroundings
from offersync_gui.sync.account_tokens import AccountTokens
from offersync_gui.sync.network import network_of
from offersync_gui.sync.storing import Storing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.engine.collect import Collected
    from offersync_gui.errors import FetchError
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Join


@dataclass(frozen=True)
class CheckResult:
    """``understood`` is one line for people; ``example`` an offer with payout and tracking link.

    ``platform`` and ``total``, the visible offers where the answer tells, are parts of that line.
    """

    ok: bool
    understood: str
    example: dict[str, Any] | None = None
    platform: str = ""
    total: int | None = None
    error: FetchError | None = None


def check_connection(
    workspace: Workspace,
    template: Template,
    options: Mapping[str, str],
    secrets: Mapping[str, str],
    own_rules: Mapping[str, str] | None = None,
    token: CancelToken | None = None,
    uid: str | None = None,
) -> CheckResult:
    """Reads at most one page of one offer, with values that need not be saved; writes nothing.

    ``uid`` is that of the advertiser that has these very values, if there is one.
    """
    rules = resolve(*workspace.levels(template, own_rules or {}).values())
    around = Surroundings(
        workspace.redactor,
        token or CancelToken(),
        workspace.windows,
        network=network_of(workspace),
        tokens=AccountTokens(workspace, uid),
    )
    found = collect(_small(template), options, secrets, around, most=1)
    if found.error is not None:
        return CheckResult(False, f"{found.error.title}. {found.error.detail}", error=found.error)
    example = None
    if found.offers:
        offer = Storing(rules, template.tracking).finish(found.offers[0])
        example = complete(offer)
    understood = _understood(template, found, example)
    return CheckResult(True, understood, example, platform=template.name, total=found.total)


def _small(template: Template) -> Template:
    """The template with pages of one offer, the first page of what is joined, and a single try
    for each request."""
    lists = tuple(
        call.model_copy(update={"paging": call.paging.model_copy(update={"size": 1})})
        for call in template.lists
    )
    joins = tuple(map(_small_join, template.joins))
    limits = template.limits.model_copy(update={"tries": 1})
    return template.model_copy(update={"lists": lists, "joins": joins, "limits": limits})


def _small_join(join: Join) -> Join:
    paging = join.paging.model_copy(update={"max_pages": 1})
    first = {
        name: given[:1] if isinstance(given, tuple) else given
        for name, given in join.for_each.items()
    }
    return join.model_copy(update={"paging": paging, "for_each": first})


def _understood(template: Template, found: Collected, example: dict[str, Any] | None) -> str:
    visible = f"{found.total:,} offers visible" if found.total is not None else "the list answers"
    if example is None:
        return f"Connected to {template.name} · no offer visible yet"
    parts = [f"Connected to {template.name}", visible, f"example: {example['name']}"]
    if example["revenue"]:
        parts.append(f"{example['revenue']} {example['currency'] or ''}".strip())
    return " · ".join(parts)
