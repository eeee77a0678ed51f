"""The bank's reference rates are asked for only when wanted, and kept with their day."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from time import time
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.sync import reference_rates
from offersync_gui.sync.reference_rates import FRESH_SECONDS, ReferenceRates, read

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace

XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
    xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube><Cube time='2026-11-20'>
    <Cube currency='USD' rate='1.25'/><Cube currency='PLN' rate='4.2'/>
  </Cube></Cube>
</gesmes:Envelope>"""
MONDAY, MUCH_LATER = date(2026, 11, 23), date(2026, 11, 26)


@pytest.fixture
def reference(workspace: Workspace, httpserver: HTTPServer) -> ReferenceRates:
    httpserver.expect_request("/daily.xml").respond_with_data(XML, content_type="text/xml")
    return ReferenceRates(workspace, httpserver.url_for("/daily.xml"))


def test_nothing_is_asked_unless_it_is_wanted(
    workspace: Workspace, httpserver: HTTPServer, reference: ReferenceRates
) -> None:
    assert not reference.refresh(CancelToken())
    assert httpserver.log == []
    assert reference.in_force(MONDAY)[1:] == (None, False)
    workspace.change_setting("rates.ecb", "true")
    assert reference.in_force(MONDAY)[1:] == (None, True)
    assert reference.refresh(CancelToken())
    assert reference.in_force(MONDAY)[1:] == (date(2026, 11, 20), False)
    workspace.change_setting("rates.ecb", "false")
    assert reference.in_force(MONDAY).day is None


def test_they_are_kept_for_a_while_and_then_asked_for_anew(
    workspace: Workspace, httpserver: HTTPServer, reference: ReferenceRates
) -> None:
    workspace.change_setting("rates.ecb", "true")
    assert reference.refresh(CancelToken())
    another = ReferenceRates(workspace, httpserver.url_for("/daily.xml"))
    assert not another.refresh(CancelToken())
    before = time() - FRESH_SECONDS - 1
    os.utime(workspace.data_dir / paths.RATES, (before, before))
    assert another.refresh(CancelToken())
    assert len(httpserver.log) == 2


def test_old_ones_hold_but_are_called_stale(
    workspace: Workspace, reference: ReferenceRates
) -> None:
    workspace.change_setting("rates.ecb", "true")
    reference.refresh(CancelToken())
    assert [reference.in_force(day).stale for day in (MONDAY, MUCH_LATER)] == [False, True]
    rates = reference.in_force(MUCH_LATER).rates
    assert rates.convert(Decimal(10), "USD", "PLN") == Decimal("33.6")


def test_what_is_typed_wins(workspace: Workspace, reference: ReferenceRates) -> None:
    workspace.change_setting("rates.ecb", "true")
    workspace.change_setting("rates.table", "USD/EUR=0.5")
    reference.refresh(CancelToken())
    assert reference.in_force(MONDAY).rates.convert(Decimal(10), "USD", "EUR") == 5


@pytest.mark.parametrize(
    ("status", "data"),
    [
        (404, XML),
        (200, b""),
        (200, b"<html>"),
        (200, b"<a/>"),
        (200, XML.replace(b"1.25", b"NaN")),
        (200, XML.replace(b"2026-11-20", b"today")),
        (200, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ],
)
def test_what_cannot_be_had_is_no_error_and_takes_nothing_away(
    workspace: Workspace,
    httpserver: HTTPServer,
    reference: ReferenceRates,
    status: int,
    data: bytes,
) -> None:
    workspace.change_setting("rates.ecb", "true")
    reference.refresh(CancelToken())
    os.utime(workspace.data_dir / paths.RATES, (0, 0))
    httpserver.expect_request("/bad").respond_with_data(data, status=status)
    bad = ReferenceRates(workspace, httpserver.url_for("/bad"))
    assert not bad.refresh(CancelToken())
    assert not bad.refresh(CancelToken())
    assert len(httpserver.log) == 2
    assert bad.in_force(MONDAY).day == date(2026, 11, 20)


def test_the_default_address_is_the_banks_own() -> None:
    assert reference_rates.ADDRESS.startswith("https://www.ecb.europa.eu/")
    assert read(XML).table["EUR", "PLN"] == Decimal("4.2")
