"""`offersync settings`: the declared ones, the defaults of the storage options among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column
from offersync_gui.domain.settings import RULE_PREFIX, SETTINGS
from offersync_gui.sync.workspace import declared

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.settings import Setting

_FIELDS = (
    "\nrules.field.NAME says when a sync writes a field of an offer, and rules.field.NAME.value,\n"
    ".default, .prefix and .suffix what of yours stands there; --json lists them all."
)
_COLUMNS = (Column("Key"), Column("Value", flexible=True), Column("What it is", flexible=True))


def list_all(context: Context) -> int:
    found = [_described(context, setting) for setting in SETTINGS.values()]
    if context.out.as_json:
        context.out.document({"settings": found})
    else:
        shown = [one for one in found if _matters(one["key"], one["text"], one["default"])]
        context.out.table(_COLUMNS, ((one["key"], one["text"], one["label"]) for one in shown))
        context.out.say(_FIELDS)
    return 0


def get(context: Context) -> int:
    found = _described(context, declared(context.args.key))
    if context.out.as_json:
        context.out.document(found)
    else:
        context.out.say(found["text"])
    return 0


def change(context: Context) -> int:
    key, value = context.args.key, context.args.value
    context.workspace.change_setting(key, value)
    if context.out.as_json:
        context.out.document(_described(context, declared(key)))
    context.out.say(f"{key} is {context.workspace.setting_text(key) or 'empty'}")
    if key == "secrets.store":
        context.out.note("What is stored stays where it is; offersync secrets migrate moves it.")
    return 0


def _matters(key: str, text: str, default: str) -> bool:
    """Single fields have more options than anybody wants to read."""
    return text != default or not key.startswith(f"{RULE_PREFIX}field.")


def _plain(value: Any) -> Any:
    """A parsed setting as JSON has it; a rule with its conditions as it was typed."""
    if isinstance(value, tuple):
        return [getattr(part, "text", part) for part in value]
    return value


def _described(context: Context, setting: Setting) -> dict[str, Any]:
    """``value`` is typed, ``text`` as it is entered."""
    return {
        "key": setting.key,
        "value": _plain(context.workspace.setting(setting.key)),
        "text": context.workspace.setting_text(setting.key),
        "default": setting.default,
        "kind": setting.kind,
        "choices": setting.choices,
        "label": setting.label,
        "help": setting.help,
    }
