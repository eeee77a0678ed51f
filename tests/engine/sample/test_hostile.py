"""Samples that mean harm: each ends in a clear error or in a sensible answer, in bounded time."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offersync_gui.engine.sample.building import build
from offersync_gui.engine.sample.draft import start
from offersync_gui.engine.sample.lists import record_lists
from offersync_gui.engine.sample.reading import MAX_BYTES, read_sample
from offersync_gui.engine.sample.reopening import rebuilt, reopened
from offersync_gui.errors import TemplateError
from offersync_gui.templates.loader import check_text

BOMB = b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
HOSTILE = {
    "empty": b"",
    "blank": b" \n ",
    "deep json": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 400 + b"1" + b"}" * 400,
    "deep xml": b"<a>" * 200_000 + b"</a>" * 200_000,
    "attributes": b"<a>" + b"<b c='" * 100_000,
    "too large": b"[" + b"1," * MAX_BYTES,
    "many values": b"[" + b"1," * 1_500_000 + b"1]",
    "entities": BOMB,
    "web page": b"<!DOCTYPE html><html><body>Log in</body></html>",
    "cut": b'{"offers": [{"id": 1',
    "prose": b"Not an answer at all",
    "one column": b"id\n1\n2\n",
    "huge cell": b"id,name\n1," + b"x" * 200_000,
    "nul": b"\x00" * 1000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_sample_is_refused_with_a_reason(name: str) -> None:
    with pytest.raises(TemplateError) as refused:
        read_sample(HOSTILE[name])
    assert refused.value.detail
    assert refused.value.next_step


def test_wide_records_end_at_their_bounds() -> None:
    row = {f"field {number}": {"a": [{"b": number}] * 50} for number in range(2_000)}
    sample = read_sample(json.dumps([row | {"id": n, "name": "x"} for n in range(3)]).encode())
    assert record_lists(sample)[0].count == 3
    draft = start(sample, "@")
    assert set(draft.choices) <= {"external_id", "name", "revenue"}


SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.sampled_from(["DE", "2.5 USD", "https://a.example/?token=1234567", "<p>", "'''", "active"]),
)
NAMES = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["id", "name", "payout", "status", "geo", "url", "a.b", '"', "next", "total"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=5)),
    max_leaves=25,
)
RECORDS = st.lists(
    st.fixed_dictionaries(
        {"id": SCALARS, "name": SCALARS}, optional={"payout": VALUES, "x": VALUES}
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(VALUES, RECORDS, NAMES)
def test_anything_gives_a_checked_template_or_a_reason(
    beside: Any, records: list[dict[str, Any]], place: str
) -> None:
    data = json.dumps({"beside": beside, place: records}).encode()
    with suppress(TemplateError):  # and nothing else
        sample = read_sample(data)
        for found in record_lists(sample)[:3]:
            built = build(start(sample, found.place))
            assert check_text(built.text, "x.toml")[1] == []
            built.fixtures.encode()
            opened = reopened(built.text, built.fixtures)
            assert opened.beyond == ()
            assert rebuilt(opened, opened.draft).template.offer == built.template.offer


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for start_of in (b"", b"<a>", b"{", b"a,b\n"):
        with suppress(TemplateError):  # and nothing else
            record_lists(read_sample(start_of + data))
