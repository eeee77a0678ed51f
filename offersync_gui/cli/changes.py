"""`offersync changes`: the change feed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from offersync_gui.cli.run_texts import say_feed
from offersync_gui.domain.clock import utc_text
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context


def changes(context: Context) -> int:
    args, store = context.args, context.workspace.store
    if args.advertiser is not None:
        store.advertisers.known(args.advertiser)
    found = store.changes.list(
        since=None if args.since is None else _moment(args.since),
        advertiser=args.advertiser,
        kind=args.kind,
        limit=args.limit or None,
    )
    if context.out.as_json:
        context.out.document({"changes": found})
    elif found:
        say_feed(context.out, found)
    else:
        context.out.say("Nothing has changed.")
    return 0


def _moment(text: str) -> str:
    """A day or a time as it is stored; without a zone it is UTC. Raises UsageError."""
    try:
        moment = datetime.fromisoformat(text)
        return utc_text(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise UsageError(
            f"{text!r} is not a time", "", "Write it as 2026-11-01 or 2026-11-01T08:00:00Z."
        ) from None
