"""`offersync offers set`, `unlock`, `approve` and the like: what you decide, a sync respects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.errors import UsageError
from offersync_gui.sync import hand_edits

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.offer import Status


def change(context: Context) -> int:
    args = context.args
    texts = dict(map(_pair, args.values))
    hand_edits.edit(context.workspace, args.advertiser, args.external_id, texts)
    return _shown(context, f"Offer {args.external_id} was changed.")


def unlock(context: Context) -> int:
    args = context.args
    context.workspace.store.offers.unlock(args.advertiser, args.external_id, args.field)
    return _shown(context, f"The next sync sets {args.field} again.")


def undo(context: Context) -> int:
    """The newest change of the offer, or the one that is named."""
    from offersync_gui.cli.run_texts import said
    from offersync_gui.sync.undoing import undo_change

    args, workspace = context.args, context.workspace
    history = workspace.store.changes.of_offer(args.advertiser, args.external_id)
    wanted = [one for one in history if args.change in {None, one["id"]} and one["kind"] != "new"]
    if not wanted:
        raise UsageError(
            f"Offer {args.external_id} has no such change",
            "",
            f"See its history: offersync offers show {args.advertiser!r} {args.external_id}",
        )
    undone = undo_change(workspace, wanted[0]["id"])
    return _shown(context, said(undone, f"offer {args.external_id}"))


def _shown(context: Context, text: str) -> int:
    args = context.args
    if context.out.as_json:
        store = context.workspace.store
        context.out.document(store.offers.record(args.advertiser, args.external_id))
    context.out.say(text)
    return 0


def approve(context: Context) -> int:
    return _restate(context, "active")


def pause(context: Context) -> int:
    return _restate(context, "paused")


def disable(context: Context) -> int:
    return _restate(context, "disabled")


def archive(context: Context) -> int:
    return _restate(context, "archived")


def _restate(context: Context, status: Status) -> int:
    advertiser, ids = context.args.advertiser, list(dict.fromkeys(context.args.external_ids))
    context.workspace.store.offers.set_status(advertiser, ids, status)
    if context.out.as_json:
        context.out.document({"advertiser": advertiser, "external_ids": ids, "status": status})
    context.out.say(f"{len(ids)} {'offer is' if len(ids) == 1 else 'offers are'} now {status}.")
    return 0


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise UsageError("An edit is KEY=VALUE", f"{text!r} has no =.", "For example name=Acme")
    return key.strip(), value
