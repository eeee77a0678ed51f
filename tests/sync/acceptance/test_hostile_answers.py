"""Answers that no platform would send: each ends in offers of the right form, or in a plain error.

``OFFERSYNC_FUZZ`` is the number of rounds for each template.
"""

from __future__ import annotations

import json
import os
import random
import re
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from tests.helpers.offer_record import misshapen
from tests.helpers.shipped import IDS, cases

if TYPE_CHECKING:
    from offersync_gui.sync.stand_in import Exchange
    from tests.sync.acceptance.conftest import Open

ROUNDS = int(os.environ.get("OFFERSYNC_FUZZ", "2"))
SHARE = 0.15
"""Of the values in an answer, those that are exchanged."""
HOSTILE: list[Any] = [
    *(None, True, False, 0, -1, 2**70, 1e300, -0.0, 0.1, "", " ", "0", "-1", "null", "NaN"),
    *("1e999", "9" * 400, "1,5", "1.234,56", "$-3", "5%", "0000-00-00", "2026-13-45T99:99:99Z"),
    *("253402300800000", "javascript:alert(1)", "http://[", "//x", "https://a b/", "https://é.example"),
    *("UK", "no", "ALL", "🦊", "\ud800", "\x00\x07", "\u202e", "<b>"),
    "<script>x</script>",
    *("]]>", "&bogus;", "'; DROP TABLE offer; --", "{tracking}", "x" * 5000, [], {}, [[]], [None]),
    *([{}], {"": {}}, {"a": [1, {"b": None}]}, [["x"] * 3] * 3, list(range(50))),
]  # fmt: skip
PIECE = re.compile(r">[^<>]+<|(?<=[,\n])[^,\n]*(?=[,\n])")
"""A text of an XML document, or a cell of a table."""


def changed(value: Any, dice: random.Random) -> Any:
    """The same with some of what is inside exchanged, wherever it stands."""
    if dice.random() < SHARE and not isinstance(value, (dict, list)):
        return dice.choice(HOSTILE)
    if isinstance(value, dict):
        return {key: changed(inner, dice) for key, inner in value.items()}
    if isinstance(value, list):
        return [changed(inner, dice) for inner in value]
    return value


def changed_text(one: Exchange, dice: random.Random) -> str:
    def other(found: re.Match[str]) -> str:
        if dice.random() > SHARE:
            return found[0]
        word = str(dice.choice(HOSTILE)).encode(one.encoding, "replace").decode(one.encoding)
        return f">{word}<" if found[0].startswith(">") else word

    return PIECE.sub(other, one.body)


def hostile(one: Exchange, dice: random.Random) -> Exchange:
    try:
        body = json.dumps(changed(json.loads(one.body), dice))
    except ValueError:
        body = changed_text(one, dice)
    return replace(one, body=body)


def without_places(value: Any) -> Any:
    """Names of countries that nobody knows are kept as they came."""
    if isinstance(value, list):
        return [without_places(item) for item in value]
    if isinstance(value, dict):
        return {
            key: [] if key.startswith("countries") else without_places(inner)
            for key, inner in value.items()
        }
    return value


@pytest.mark.parametrize("template_id", IDS)
def test_whatever_a_platform_sends_the_offers_have_their_form(
    opened: Open, template_id: str
) -> None:
    with opened(template_id) as account:
        good = cases(template_id)["good"].exchange
        for number in range(ROUNDS):
            seed = f"{template_id} {number}"
            dice = random.Random(seed)
            account.api.exchanges = [hostile(one, dice) for one in good]
            run = account.sync()
            assert run.error is None or run.error["kind"] != "internal", seed
            said = [misshapen(without_places(item)) for item in account.stored().values()]
            assert [one for one in said if one] == [], seed
