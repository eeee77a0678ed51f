"""A template of an invented platform, written from the guide alone, does all of its work as data:
OAuth2, a cursor in the body of a POST, goals three levels deep, links by a second call."""

from __future__ import annotations

from pathlib import Path
from shutil import copy
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.engine.check import check_template_file
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.sync.stand_in import answering
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.sync.replay import Case
    from offersync_gui.sync.stand_in import Asked
    from offersync_gui.templates.model import Template

FILE = Path(__file__).parent / "invented" / "nimbus-partners.toml"
CASES = load_cases(fixtures_of(FILE))


@pytest.fixture(scope="module")
def template() -> Template:
    found, problems = check_template_file(FILE)
    assert [str(problem) for problem in problems] == []
    assert found is not None
    return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """With the template where users put theirs."""
    (tmp_path / paths.TEMPLATES).mkdir()
    copy(FILE, tmp_path / paths.TEMPLATES)
    workspace = Workspace.open(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse"})
    yield workspace
    workspace.close()


def test_the_template_is_hard(template: Template) -> None:
    [call] = template.lists
    assert (template.auth.kind, call.method, call.paging.kind) == ("oauth2", "POST", "cursor")
    assert max(len(rows.inner) for rows in template.offer.payouts) == 2
    assert template.followups


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_the_template_reads_its_fixtures(template: Template, case: Case) -> None:
    assert replay(template, case) == []


def test_an_advertiser_syncs_with_it_as_with_a_shipped_one(workspace: Workspace) -> None:
    good = CASES[0]
    asked: list[tuple[str, str]] = []

    def note(request: Asked) -> bool:
        asked.append((request.path, request.headers.get("Authorization", "")))
        return False

    with answering(lambda: good.exchange, note) as address:
        values = {**good.options, "base_url": address, "requests_per_minute": "6000"}
        acme = Accounts(workspace).add("Acme", "nimbus-partners", values, good.secrets)
        first, second = (Coordinator(workspace).run([acme], trigger="manual")[0] for _ in range(2))
    assert (first.state, first.new, first.warnings) == ("ok", 3, [])
    assert (second.state, second.new, second.updated, second.unchanged) == ("ok", 0, 0, 3)
    search = ("/v1/programmes/search", "Bearer t-invented-1")
    links = ("/v1/programmes/p-1/links", "Bearer t-invented-1")
    token = ("/oauth/token", "")
    # The second run needs neither a new token nor a link that it knows.
    assert sorted(asked) == sorted([token, search, search, links, search, search])
    stored = {row["external_id"]: row for row in workspace.store.offers.iterate(OfferQuery())}
    assert stored["p-1"]["tracking_url"] == (
        "https://go.nimbus.example/c?p=1&m=7&ref={click_id}&via={source_id}"
    )
    assert (stored["p-1"]["revenue"], stored["p-1"]["revenue_type"]) == ("7.50", "percent")
