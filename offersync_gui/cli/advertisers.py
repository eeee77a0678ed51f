"""`offersync advertiser`: your accounts at networks."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column, dump
from offersync_gui.domain.rules import RULES
from offersync_gui.errors import SecretsError, TemplateError, UsageError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.sync.check import CheckResult
    from offersync_gui.templates.model import Template

_COLUMNS = (
    Column("Name", flexible=True),
    Column("Template"),
    Column("Secrets"),
    Column("Auto sync"),
    Column("Last run"),
    Column("State"),
)


def list_all(context: Context) -> int:
    found = [described(context, item) for item in context.accounts.list()]
    if context.out.as_json:
        context.out.document({"advertisers": found})
    elif found:
        context.out.table(_COLUMNS, map(_row, found))
    else:
        context.out.say("No advertiser yet. Add one: offersync advertiser add --help")
    return 0


def _row(item: dict[str, Any]) -> list[str]:
    rules = item["rules"]
    auto = rules and RULES["auto_sync"].parse(rules["auto_sync"]["value"])
    return [
        item["name"],
        item["template"],
        _secrets_text(item["secrets"]),
        f"every {rules['interval_minutes']['value']} min" if auto else "off",
        item["last_run_at"] or "never",
        "template problem" if item["problem"] else item["last_state"] or "",
    ]


def _secrets_text(states: dict[str, str]) -> str:
    return ", ".join(sorted(set(states.values()))) or "none needed"


def show(context: Context) -> int:
    item = described(context, context.accounts.named(context.args.name))
    if context.out.as_json:
        context.out.document(item)
        return 0
    context.out.pairs(
        [
            ("Name", item["name"]),
            ("Template", item["template"]),
            ("Problem", item["problem"] or ""),
            ("Last run", item["last_run_at"] or "never"),
            ("State", item["last_state"] or ""),
            ("Limited until", item["limited_until"] or ""),
            *item["options"].items(),
            *item["secrets"].items(),
        ]
    )
    context.out.say("")
    for key, rule in item["rules"].items():
        if key.startswith("field.") and rule["from"] == "default":
            continue
        context.out.say(f"{key.ljust(26)}{rule['value'] or '–'}  ({rule['from']})")
    return 0


def described(context: Context, advertiser: Advertiser) -> dict[str, Any]:
    """An advertiser as `advertiser show --json` gives it; without its uid and any secret."""
    about: dict[str, Any] = {
        "name": advertiser.name,
        "template": advertiser.template,
        "options": advertiser.options,
        "secrets": {},
        "rules": {},
        "problem": None,
        "created_at": advertiser.created_at,
        "last_run_at": advertiser.last_run_at,
        "last_state": advertiser.last_state,
        "limited_until": advertiser.limited_until,
    }
    try:
        template = context.workspace.catalogue.get(advertiser.template)
    except TemplateError as error:
        return about | {"problem": f"{error.title}. {error.detail}"}
    rules = context.accounts.rules(advertiser).items()
    return about | {
        "secrets": shown_states(context, advertiser, template),
        "rules": {key: {"value": rule.value, "from": rule.source} for key, rule in rules},
    }


def shown_states(context: Context, advertiser: Advertiser, template: Template) -> dict[str, str]:
    """``set``, ``missing``, or ``locked`` where no store lets them be read."""
    states = context.accounts.secrets.states(advertiser, template).items()
    return {name: "locked" if state == "unavailable" else state for name, state in states}


def add(context: Context) -> int:
    args = context.args
    values, secrets = _values(args.set), _secrets(context)
    advertiser = context.accounts.add(args.name, args.template, values, secrets)
    return _saved(context, advertiser, "added")


def change(context: Context) -> int:
    args = context.args
    advertiser = context.accounts.change(
        context.accounts.named(args.name),
        _values(args.set),
        _secrets(context),
        name=args.rename,
        template_id=args.template,
        reset=args.reset,
        new_only=args.new_only,
    )
    return _saved(context, advertiser, "changed")


def _saved(context: Context, advertiser: Advertiser, what: str) -> int:
    template = context.workspace.catalogue.get(advertiser.template)
    if context.out.as_json:
        context.out.document(described(context, advertiser))
    context.out.say(f"{advertiser.name} was {what}.")
    if lacking := context.accounts.secrets.lacking(advertiser):
        context.out.note(
            f"It still needs its {', '.join(lacking)}: "
            f"offersync advertiser set {quote(advertiser.name)} --secrets -"
        )
    elif template.secret_names and context.workspace.vault.kind == "session":
        context.out.note("Its secrets are gone when this command ends: secrets.store is session.")
    return 0


def remove(context: Context) -> int:
    args = context.args
    advertiser = context.accounts.named(args.name)
    try:
        context.accounts.remove(advertiser, keep_offers=args.keep_offers)
    except SecretsError as error:
        raise type(error)(
            f"{advertiser.name} was removed, but its secrets are still stored",
            f"{error.title}. {error.detail}",
            "It is tried again by itself, and by offersync secrets unlock.",
        ) from error
    if context.out.as_json:
        context.out.document({"removed": advertiser.name})
    context.out.say(f"{advertiser.name} was removed.")
    return 0


def test(context: Context) -> int:
    out = context.out
    result = _checked(context, context.accounts.named(context.args.name))
    if out.as_json:
        error = result.error.as_dict() if result.error else None
        told = {"ok": result.ok, "understood": result.understood, "example": result.example}
        out.document(told | {"error": error})
    if result.error is not None:
        out.explain(result.error)
        return result.error.exit_code
    out.say(result.understood)
    if not out.as_json:
        example = (result.example or {}).items()
        out.pairs((key, dump(value)) for key, value in example if value)
    return 0


def _checked(context: Context, advertiser: Advertiser) -> CheckResult:
    from offersync_gui.cli.interrupt import interruptible
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.check import check_connection

    workspace, token = context.workspace, CancelToken()
    template = workspace.catalogue.get(advertiser.template)
    secrets = context.accounts.secrets.complete(advertiser, template)

    def look() -> CheckResult:
        options, rules = advertiser.options, advertiser.rules
        try:
            return check_connection(
                workspace, template, options, secrets, rules, token, advertiser.uid
            )
        finally:
            workspace.store.close_thread()

    return interruptible(token, look)


def _values(pairs: list[str]) -> dict[str, str]:
    """``KEY=VALUE`` texts; the last of several with one key wins. Raises UsageError."""
    values = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise UsageError("--set needs KEY=VALUE", "", "For example --set payout.percent=75")
        values[key.strip()] = value
    return values


def _secrets(context: Context) -> dict[str, str]:
    """From stdin or a file; known to the redactor from here on."""
    source = context.args.secrets
    if source is None:
        return {}
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text("utf-8")
        secrets = json.loads(text.removeprefix("\ufeff"))
    except OSError as error:
        raise _no_secrets(f"{source}: {error.strerror}.") from None
    except ValueError:
        raise _no_secrets("It is not JSON.") from None
    except RecursionError:
        raise _no_secrets("It is nested too deeply.") from None
    if not isinstance(secrets, dict) or not all(isinstance(item, str) for item in secrets.values()):
        raise _no_secrets("It is not a JSON object of texts.")
    if not all(map(_is_unicode, (*secrets, *secrets.values()))):
        raise _no_secrets("It holds half a character (a lone surrogate).")
    context.redactor.add(*secrets.values())
    return secrets


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _no_secrets(detail: str) -> UsageError:
    return UsageError(
        "The secrets cannot be read", detail, 'Give a JSON object such as {"api_key": "…"}.'
    )
