"""Every command with its arguments; the work is done in the module each of them names."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from offersync_gui import __version__
from offersync_gui.cli.parser import Parser, add_global_options
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

STATUSES = ("review", "active", "paused", "capped", "expired", "disabled", "archived")
MODELS = ("CPA", "CPL", "CPS", "CPI", "CPC", "CPM", "RevShare", "Other")
FORMATS = ("csv", "xlsx", "json", "jsonl")
PRESETS = ("full", "publisher", "minimal")
CHANGES = ("new", "updated", "missing", "returned", "drop", "margin")
VIEWS = ("all", "review", "new", "payout_changed", "gone", "invalid")
MAX_DIGITS = 18
"""All that the database counts in 64 bits."""
CHANGE_KINDS = ("new", "field", "drop", "status", "missing", "returned", "locked", "unlocked")


def parse(argv: Sequence[str] | None) -> Namespace:
    """``run`` is empty when no command was named. Raises UsageError; --help raises SystemExit."""
    for text in sys.argv[1:] if argv is None else argv:
        _refuse_unreadable(text)
    unset = Namespace(
        run="", data_dir=None, json=False, verbose=False, no_progress=False, hidden=False
    )
    return build().parse_args(argv, unset)


def _refuse_unreadable(argument: str) -> None:
    """Python keeps bytes that are no text as lone surrogates, which nothing behind here takes."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        readable = argument.encode(errors="replace").decode()
        raise UsageError(
            f"{readable!r} is not text in UTF-8",
            "An argument holds bytes of another encoding.",
            "Type it again, or set the terminal to UTF-8.",
        ) from None


def build() -> Parser:
    parser = Parser(
        prog="offersync",
        description="Keeps one local database of all your advertisers' offers true.",
    )
    parser.add_argument("--version", action="version", version=f"offersync {__version__}")
    parser.add_argument("--hidden", action="store_true", help="without a command: only the tray")
    add_global_options(parser)
    commands = parser.commands(required=False)
    commands.add("template", "the API templates", _template)
    commands.add("advertiser", "your accounts at networks", _advertiser)
    commands.add("sync", "read the offers of advertisers", _sync, "sync:sync")
    commands.add("offers", "look at offers and export them", _offers)
    commands.add("runs", "what each sync did; decide held ones", _runs)
    commands.add("changes", "what changed, newest first", _changes, "changes:changes")
    commands.add("settings", "settings and the defaults of the storage options", _settings)
    commands.add("secrets", "which store holds the secrets", _secrets)
    commands.add("backup", "copy the database while it is in use", _file, "data:backup")
    commands.add("restore", "put a backup in the database's place", _file, "data:restore")
    commands.add("doctor", "check this installation", _nothing, "doctor:doctor")
    commands.add("demo", "try OfferSync on a sandbox network, without a key", _demo, "demo:demo")
    return parser


def _nothing(parser: Parser) -> None:
    """A command without arguments of its own."""


def _template(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("list", "every template, shipped and own", _template_list, "templates:list_all")
    commands.add("show", "what a template asks for", _template_id, "templates:show")
    commands.add("check", "every error of a template file", _file, "templates:check")
    commands.add("test", "replay a template's fixtures", _template_test, "templates:test")
    commands.add("new", "a template from a sample answer", _template_new, "template_new:new")
    commands.add("export", "a template as one file", _template_export, "template_files:export")
    commands.add("import", "take in such a file", _template_import, "template_files:take_in")


def _template_list(parser: Parser) -> None:
    parser.add_argument("--test", action="store_true", help="replay the fixtures of each, too")


def _template_id(parser: Parser) -> None:
    parser.add_argument("template", metavar="ID")


def _template_test(parser: Parser) -> None:
    parser.add_argument("template", metavar="FILE_OR_ID")


def _template_export(parser: Parser) -> None:
    _template_id(parser)
    parser.add_argument("file", metavar="FILE", help="a .zip with the fixtures, or a .toml without")


def _template_import(parser: Parser) -> None:
    _file(parser)
    parser.add_argument("--yes", action="store_true", help="accept it; else it is only shown")


def _template_new(parser: Parser) -> None:
    parser.add_argument(
        "--from", dest="sample", metavar="SAMPLE", required=True, help="JSON, XML, CSV; - is stdin"
    )
    parser.add_argument("--name", help="the one people see; default: that of the file")
    parser.add_argument("--id", metavar="ID", help="default: made of the name")
    parser.add_argument("--list", metavar="PATH", help="where the offers stand; @ is the whole")
    parser.add_argument("--url", metavar="ADDRESS", help="of the list; default: the user enters it")
    parser.add_argument(
        "--map",
        metavar="FIELD=PATH",
        action="append",
        default=[],
        help="the source of a field, in place of what is suggested; nothing behind = leaves it out",
    )
    parser.add_argument(
        "--auth",
        metavar="KIND[:NAME]",
        default="none",
        help="none, bearer, basic, header:X-API-Key, query:api_key, oauth2:TOKEN-ADDRESS",
    )
    parser.add_argument("--click-id", metavar="PAIR", default="", help="such as sub1={click_id}")
    parser.add_argument("--source-id", metavar="PAIR", default="", help="such as sub2={source_id}")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--out", metavar="FOLDER", help="default: your templates folder")
    how.add_argument("--dry-run", action="store_true", help="only show what is recognised")


def _file(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE")


def _name(parser: Parser) -> None:
    parser.add_argument("name", metavar="NAME")


def _advertiser(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("list", "every advertiser", _nothing, "advertisers:list_all")
    commands.add("show", "options, rules and state of one", _name, "advertisers:show")
    commands.add("add", "add one", _advertiser_add, "advertisers:add")
    commands.add("set", "change one", _advertiser_set, "advertisers:change")
    commands.add("remove", "remove one with its offers", _advertiser_remove, "advertisers:remove")
    commands.add("test", "try the connection with one request", _name, "advertisers:test")


def _advertiser_add(parser: Parser) -> None:
    _name(parser)
    parser.add_argument("--template", metavar="ID", required=True)
    _advertiser_values(parser)


def _advertiser_set(parser: Parser) -> None:
    _name(parser)
    parser.add_argument("--template", metavar="ID", help="change the template; equal fields stay")
    parser.add_argument("--rename", metavar="NAME", help="the new name")
    _advertiser_values(parser)
    parser.add_argument(
        "--reset",
        metavar="KEY",
        action="append",
        default=[],
        help="back to the value of the template or the settings",
    )
    parser.add_argument(
        "--new-only",
        action="store_true",
        help="changed options hold for new offers; stored ones keep the earlier ones",
    )


def _advertiser_values(parser: Parser) -> None:
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="a field of the template, a storage option, tracking.click_id=PARAMETER=MACRO, …",
    )
    parser.add_argument(
        "--secrets",
        metavar="FILE",
        help='a JSON object such as {"api_key": "…"}; - reads it from stdin',
    )


def _advertiser_remove(parser: Parser) -> None:
    _name(parser)
    parser.add_argument("--keep-offers", action="store_true", help="archive them instead")


def _sync(parser: Parser) -> None:
    parser.add_argument(
        "names", metavar="NAME", nargs="*", help="default: every one that has its credentials"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
    how.add_argument("--due", action="store_true", help="only what is due, for cron and timers")
    parser.add_argument(
        "--stored",
        action="store_true",
        help="apply the storage options anew to what is stored; no platform is asked",
    )
    parser.add_argument(
        "--full", action="store_true", help="read everything, also where changes could be asked for"
    )


def _offers(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("list", "offers, newest first", _offers_list, "offers:list_some")
    commands.add("show", "one offer with history and reasons", _offers_show, "offers:show")
    commands.add("elsewhere", "the same campaign elsewhere", _offers_show, "elsewhere:show")
    commands.add("export", "write offers to a file", _offers_export, "offers:export")
    commands.add("set", "edit by hand; the sync keeps off", _offers_set, "offer_edits:change")
    commands.add("unlock", "let the sync set a field again", _offers_unlock, "offer_edits:unlock")
    commands.add("undo", "take a change back", _offers_undo, "offer_edits:undo")
    commands.add("approve", "make them active", _offers_named, "offer_edits:approve")
    commands.add("pause", "pause them", _offers_named, "offer_edits:pause")
    commands.add("disable", "disable them", _offers_named, "offer_edits:disable")
    commands.add("archive", "archive them", _offers_named, "offer_edits:archive")


def _offers_undo(parser: Parser) -> None:
    _offers_show(parser)
    parser.add_argument(
        "--change", metavar="ID", type=_count, help="one of its history; else the newest"
    )


def _offers_list(parser: Parser) -> None:
    _filters(parser)
    _limit(parser, 50)


def _offers_show(parser: Parser) -> None:
    parser.add_argument("advertiser", metavar="ADVERTISER")
    parser.add_argument("external_id", metavar="EXTERNAL_ID")


def _offers_set(parser: Parser) -> None:
    _offers_show(parser)
    parser.add_argument("values", metavar="KEY=VALUE", nargs="+")


def _offers_unlock(parser: Parser) -> None:
    _offers_show(parser)
    parser.add_argument("field", metavar="FIELD")


def _offers_named(parser: Parser) -> None:
    parser.add_argument("advertiser", metavar="ADVERTISER")
    parser.add_argument("external_ids", metavar="EXTERNAL_ID", nargs="+")


def _offers_export(parser: Parser) -> None:
    _file(parser)
    parser.add_argument("--format", choices=FORMATS, help="default: by the ending of FILE")
    parser.add_argument(
        "--preset",
        choices=PRESETS,
        default="full",
        help="which columns: all, those for publishers (no revenue), or the fewest",
    )
    _filters(parser)
    _limit(parser, 0)


def _filters(parser: Parser) -> None:
    group = parser.add_argument_group("filters")
    group.add_argument("--advertiser", metavar="NAME")
    group.add_argument("--status", choices=STATUSES)
    group.add_argument("--country", metavar="CC", help="offers that run there, worldwide ones too")
    group.add_argument("--model", choices=MODELS)
    group.add_argument("--tag", metavar="TAG", help="offers with this tag of yours")
    group.add_argument("--run", dest="runs", metavar="ID", help="offers that this run updated")
    group.add_argument(
        "--change", choices=CHANGES, help="… or changed in this way; without a run: ever"
    )
    group.add_argument("--search", metavar="TEXT", help="words of the name, texts or id")
    group.add_argument(
        "--view",
        metavar="NAME",
        default="all",
        help=f"{', '.join(VIEWS)}, or one that you saved in the window",
    )


def _limit(parser: Parser, default: int) -> None:
    parser.add_argument("--limit", metavar="N", type=_count, default=default, help="0 = all")


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(f"{text!r} is not a whole number")
    if len(text.lstrip("0")) > MAX_DIGITS:
        raise ArgumentTypeError(f"a number of {len(text)} digits is too large")
    return int(text)


def _runs(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("list", "runs, newest first", _runs_list, "runs:list_some")
    commands.add("show", "one run with its changes", _run_id, "runs:show")
    commands.add("apply", "apply what a held run would change", _run_id, "runs:apply")
    commands.add("discard", "forget a held run", _run_id, "runs:discard")
    commands.add("undo", "revert what a run changed", _run_id, "runs:undo")


def _runs_list(parser: Parser) -> None:
    parser.add_argument("--advertiser", metavar="NAME")
    _limit(parser, 20)


def _run_id(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=_count)


def _changes(parser: Parser) -> None:
    parser.add_argument("--since", metavar="ISO", help="such as 2026-11-01 or 2026-11-01T08:00:00Z")
    parser.add_argument("--advertiser", metavar="NAME")
    parser.add_argument("--kind", choices=CHANGE_KINDS)
    _limit(parser, 100)


def _settings(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("list", "every setting with its value", _nothing, "settings:list_all")
    commands.add("get", "the value of one", _key, "settings:get")
    commands.add("set", "change one", _key_value, "settings:change")


def _key(parser: Parser) -> None:
    parser.add_argument("key", metavar="KEY")


def _key_value(parser: Parser) -> None:
    _key(parser)
    parser.add_argument("value", metavar="VALUE")


def _secrets(parser: Parser) -> None:
    commands = parser.commands()
    commands.add("status", "the store and what it holds", _nothing, "secrets:status")
    commands.add("unlock", "make the store readable", _nothing, "secrets:unlock")
    commands.add("migrate", "move all secrets to another store", _migrate, "secrets:migrate")


def _migrate(parser: Parser) -> None:
    parser.add_argument("target", choices=("keyring", "file"), help="the store to move to")


def _demo(parser: Parser) -> None:
    parser.add_argument("--headless", action="store_true", help="print a summary, open no window")
