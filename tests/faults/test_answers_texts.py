"""Texts, numbers, dates and countries as no platform should send them."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.export import FORMATS, export
from tests.faults.network import Network, page_of, record
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial

Offer = dict[str, Any]


def synced(trial: Trial, network: Network, *first: Offer, old: str = "", new: str = "") -> Offer:
    """The first offer as it is stored, once the first ones are these; ``old`` is sent as ``new``,
    byte by byte. The offers behind them are as they were."""
    network.truth = [*first, *network.truth[len(first) :]]
    body = page_of(network.truth, 1, 100).decode().replace(old, new) if old else ""
    if old:
        network.fault = reply(body.encode("utf-8", "surrogatepass"))
    run = trial.sync()
    assert (run.state, run.fetched, run.missing) == ("ok", len(network.truth), 0), run
    others_are_as_before(trial, *(str(one["id"]) for one in first))
    return trial.stored()[str(first[0]["id"])]


def others_are_as_before(trial: Trial, *changed: str) -> None:
    rest = trial.before.keys() - set(changed)
    assert {key: trial.stored()[key] for key in rest} == {key: trial.before[key] for key in rest}


def warned(run: SyncRun) -> dict[str, int]:
    """How many values were unclear, by field."""
    return {warning.field: warning.count for warning in run.warnings}


def exported(trial: Trial, folder: Path) -> dict[str, Path]:
    """All offers in every format."""
    folder.mkdir()
    files = {kind: folder / f"offers.{kind}" for kind in FORMATS}
    for file in files.values():
        export(trial.workspace.store.offers.iterate(OfferQuery()), file)
    return files


@pytest.mark.fault("D07")
@pytest.mark.parametrize("half", ["\\ud83d", "\\udc00", "\\udc00\\ud83d"])
@pytest.mark.parametrize("raw", [False, True])
def test_half_a_character_in_a_name(trial: Trial, network: Network, half: str, raw: bool) -> None:
    trial.converges = False  # the network never heals: it has sent this name
    sent = json.loads(f'"{half}"') if raw else half
    found = synced(trial, network, record(1, title="Half HERE"), old="HERE", new=f"{sent} end")
    assert found["name"].startswith("Half \ufffd")
    assert found["name"].endswith(" end")
    assert found["notes"] == trial.before["1"]["notes"]
    for file in exported(trial, trial.folder.parent / "exports").values():
        assert file.stat().st_size
    again = trial.sync()
    assert (again.state, again.updated) == ("ok", 0)


@pytest.mark.fault("D07")
@pytest.mark.parametrize("place", ["id", "link", "currency", "countries", "note"])
def test_half_a_character_anywhere(trial: Trial, network: Network, place: str) -> None:
    trial.converges = False
    offer = record("HERE-1") if place == "id" else record(1, note="HERE", link="https://x.example")
    text = json.dumps([offer, *network.truth[1:]])
    text = text.replace(
        {"link": "x.example", "currency": "USD", "countries": "NO"}.get(place, "HERE"), "\\ud800", 1
    )
    paging = {"per_page": 100, "total_count": 12, "page": 1}
    body = f'{{"status": 1, "offers": {text}, "pagination": {json.dumps(paging)}}}'
    network.fault = reply(body.encode())
    run = trial.sync()
    assert (run.state, run.fetched) == ("ok", 12)
    others_are_as_before(trial, "1")


@pytest.mark.fault("D08")
@pytest.mark.parametrize(
    "sign", ["\0", "\x01", "\x08", "\x0b", "\x1b[31m", "\x7f", "\x85", "\ufffe"]
)
@pytest.mark.parametrize("raw", [False, True])
def test_control_characters_in_a_name(
    trial: Trial, network: Network, sign: str, raw: bool, tmp_path: Path
) -> None:
    sent = sign if raw else json.dumps(sign)[1:-1]
    title = f"Before{sign}After needle"
    found = synced(
        trial, network, record(1, title=title), old=json.dumps(sign)[1:-1] if raw else "", new=sent
    )
    assert found["name"] == f"Before{sign[1:]}After needle".replace("\x1b", "")
    offers = trial.workspace.store.offers
    assert [one["external_id"] for one in offers.iterate(OfferQuery(search="needle"))] == ["1"]
    files = exported(trial, trial.folder.parent / "exports")
    rows = list(csv.DictReader(files["csv"].read_text(encoding="utf-8-sig").splitlines()))
    assert found["name"] in {row["name"] for row in rows}
    with ZipFile(files["xlsx"]) as book:
        assert any(b"After needle" in book.read(name) for name in book.namelist())
