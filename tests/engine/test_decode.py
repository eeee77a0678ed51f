"""Bytes of answers, into envelopes and records."""

import json
from decimal import Decimal

import pytest

from offersync_gui.engine.decode import Decoded, decode_json, records_of, unwrapped
from offersync_gui.engine.xml import decode_xml
from offersync_gui.errors import BadResponse

BODY = b'{"status": 1, "data": {"list": [{"id": 1, "x": 1.10}, {"id": 2}], "total": 2}}'


def test_records_are_sliced_and_the_envelope_keeps_the_rest():
    decoded = decode_json(BODY, ["data.list"])
    assert decoded.envelope == {"status": 1, "data": {"list": None, "total": 2}}
    assert [bytes(item.raw) for item in decoded.records] == [b'{"id": 1, "x": 1.10}', b'{"id": 2}']
    assert decoded.records[0].value() == {"id": 1, "x": Decimal("1.10")}


@pytest.mark.parametrize(
    ("body", "keys"),
    [
        (b'{"r": {"d": {"d": {"7": {}, "007": {}}}}}', ["7", "007"]),
        (b'{"r": {"d": {"7": {}}}}', ["7"]),
        (b'{"r": {"d": []}}', []),
    ],
)
def test_the_first_place_that_exists_counts_and_a_map_is_its_values(body, keys):
    assert [item.key for item in decode_json(body, ["r.d.d", "r.d"]).records] == keys


@pytest.mark.parametrize("total", [b"2", b"2.50"])
def test_the_envelope_stays_exact_whatever_it_holds(total):
    body = b'{"a": [1.10], "offers": [{}], "page": {"of": 1.10}, "total": ' + total + b"}"
    envelope = decode_json(body, ["offers"]).envelope
    exact = Decimal("1.10")
    told = {"a": [exact], "offers": None, "page": {"of": exact}, "total": Decimal(total.decode())}
    assert envelope == told
    assert type(envelope["page"]["of"]) is Decimal


def test_a_bare_list_is_the_whole_answer():
    decoded = decode_json(b' [{"id": 1}]', ["@"])
    assert (decoded.envelope, len(decoded.records)) == (None, 1)


@pytest.mark.parametrize("body", [b' [{"id": 1}]', b'{"offers": [{"id": 1}]}'])
def test_the_whole_answer_where_it_is_a_list(body):
    [record] = decode_json(body, ["offers", "@[]"]).records
    assert record.value() == {"id": 1}
    [parsed] = records_of(json.loads(body), ["offers", "@[]"])
    assert parsed.value() == {"id": 1}


def test_the_whole_answer_is_no_list_where_it_is_an_error():
    body = b'{"status": "error"}'
    assert decode_json(body, ["offers", "@[]"]) == Decoded({"status": "error"})
    assert records_of(json.loads(body), ["offers", "@[]"]) is None


@pytest.mark.parametrize("body", [b'{"offers": null}', b'{"offers": "no"}', b"{}", b"[]"])
def test_a_place_that_is_missing_is_told_from_an_empty_list(body):
    assert decode_json(body, ["offers"]).records is None


def test_what_strict_json_refuses_is_still_read():
    body = b'{"offers": [{"id": NaN, "a": "\\ud800", "b": "\xff"}]}'
    [record] = decode_json(body, ["offers"]).records
    assert record.value()["id"].is_nan()
    assert record.value()["b"] == "\ufffd"


def test_half_a_character_is_replaced_wherever_it_stands():
    body = b'{"message": "\\uD83E", "offers": [{"\\udcab": ["\\ud83e\\udd8a \\ud83e"]}]}'
    decoded = decode_json(body, ["offers"])
    assert decoded.envelope["message"] == "\ufffd"
    assert decoded.records[0].value() == {"\ufffd": ["\U0001f98a \ufffd"]}


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<html>Sign in</html>", "web page"),
        (b"", "empty"),
        (b'{"offers": [1, 2', "not valid JSON"),
        (b'{"a":' * 200_000, "nested too deeply"),
        (b'{"offers":' + b"[" * 200_000, "nested too deeply"),
    ],
)
def test_what_is_not_json_says_so(body, says):
    with pytest.raises(BadResponse, match=says):
        decode_json(body, ["offers"])


def test_xml_becomes_the_same_dictionaries():
    body = b"""<?xml version="1.0"?><feed xmlns="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <n xsi:nil="true"/><e/><one><c a="1">DE</c></one><many><c>AT</c><c>CH</c></many></feed>"""
    assert decode_xml(body, roots=["feed"], lists=["c"]) == {
        "n": None,
        "e": "",
        "one": {"c": [{"@a": "1", "#text": "DE"}]},
        "many": {"c": ["AT", "CH"]},
    }


def test_a_bomb_an_external_file_and_a_login_page_are_refused():
    bomb = b'<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>'
    outside = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    for body in (bomb, outside, b"<html><body>Sign in</body></html>", b"<a>", b"<a>" * 5000):
        with pytest.raises(BadResponse):
            decode_xml(body, roots=["feed"])


def test_windows_characters_in_wrongly_declared_xml_are_read():
    body = '<?xml version="1.0" encoding="utf-8"?><a><b>50 € “now”</b></a>'.encode("cp1252")
    assert decode_xml(body) == {"b": "50 € “now”"}


@pytest.mark.parametrize(
    "text",
    [
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e9999999999999999999999",
        "1e-9999999999999999999999",
    ],
)
def test_a_number_of_no_sensible_size_is_no_number(text):
    [record] = decode_json(f'{{"offers": [{{"x": {text}}}]}}'.encode(), ["offers"]).records
    assert record.value()["x"].is_nan()


def test_such_a_number_is_read_in_the_envelope_and_beside_what_is_no_json():
    number = "1e9999999999999999999999"
    assert decode_json(f'{{"total": {number}}}'.encode()).envelope["total"].is_nan()
    assert decode_json(f'{{"total": {number}, "x": NaN}}'.encode()).envelope["total"].is_nan()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b' [ {"a": 1} ]', b'{"a": 1}'),
        (b'[{"a": 1}, {"a": 2}]', b'[{"a": 1}, {"a": 2}]'),
        (b"[]", b"[]"),
        (b'{"a": [1]}', b'{"a": [1]}'),
        (b"[1, ", b"[1, "),
    ],
)
def test_a_list_of_one_is_what_stands_in_it(body, expected):
    assert unwrapped(body) == expected
