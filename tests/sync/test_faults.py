"""What each template's platform may do wrong, and what must come of it: the right state, a plain
error with the next step, and no offer lost, changed or marked missing."""

import pytest

from offersync_gui import paths
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.replay import fixtures_of, load_cases
from tests.helpers.fixture_api import FixtureApi, serving

TEMPLATES = ("affise", "tune", "everflow", "cake-json", "cake-xml")
FAULTS = {
    "server_error": ("failed", "api_error"),
    "login_page": ("failed", "bad_response"),
    "pause": ("failed", "rate_limited"),
    "cut": ("failed", "bad_response"),
    "drip": ("failed", "timeout"),
}


class Hasty:
    """A catalogue whose templates have less patience, by the names of their limits."""

    def __init__(self, catalogue, **limits):
        self._catalogue, self._limits = catalogue, limits

    def get(self, template_id):
        template = self._catalogue.get(template_id)
        limits = template.limits.model_copy(update=self._limits)
        return template.model_copy(update={"limits": limits})


def cases(template_id):
    path = paths.resources() / "templates" / f"{template_id}.toml"
    return {case.name: case for case in load_cases(fixtures_of(path))}


@pytest.fixture
def synced(workspace, request):
    """An advertiser that was synced once, the platform behind it, and how to sync it again."""
    template_id = request.param
    fixtures = cases(template_id)
    good = fixtures["good"]
    api = FixtureApi(good.exchange)
    with serving(api) as address:
        values = {**good.options, "base_url": address, "requests_per_minute": "6000", "take": "all"}
        advertiser = Accounts(workspace).add("Acme", template_id, values, good.secrets)
        workspace.catalogue = Hasty(workspace.catalogue, tries=1)
        coordinator = Coordinator(workspace)

        def sync():
            [run] = coordinator.run([advertiser], trigger="manual", token=CancelToken())
            return run

        first = sync()
        assert (first.state, first.error) == ("ok", None)
        assert first.new == first.fetched > 0
        yield api, sync, fixtures


def stored(workspace):
    records = workspace.store.offers.iterate(OfferQuery())
    return {item["external_id"]: item for item in records}


@pytest.mark.parametrize("synced", TEMPLATES, indirect=True)
def test_the_same_feed_twice_changes_nothing(workspace, synced):
    _, sync, _ = synced
    before = stored(workspace)
    run = sync()
    assert (run.state, run.new, run.updated, run.missing) == ("ok", 0, 0, 0)
    assert {k: v["updated_at"] for k, v in stored(workspace).items()} == {
        k: v["updated_at"] for k, v in before.items()
    }


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("synced", TEMPLATES, indirect=True)
def test_a_fault_has_a_name_and_loses_nothing(workspace, synced, fault, monkeypatch):
    api, sync, _ = synced
    before = stored(workspace)
    api.fault, api.requests = fault, 0
    with monkeypatch.context() as patch:
        if fault == "drip":
            patch.setattr(workspace, "catalogue", Hasty(workspace.catalogue, total_timeout=0.8))
        run = sync()
    assert (run.state, run.error["kind"]) == FAULTS[fault]
    assert run.error["title"]
    assert run.error["next_step"]
    assert run.missing == 0
    assert api.requests <= 3
    assert stored(workspace) == before
    api.fault = ""
    healed = sync()
    assert (healed.state, healed.new, healed.updated) == ("ok", 0, 0)


@pytest.mark.parametrize("synced", TEMPLATES, indirect=True)
def test_a_wrong_key_needs_attention_and_is_not_tried_on_and_on(workspace, synced):
    api, sync, fixtures = synced
    before = stored(workspace)
    api.exchanges, api.requests = fixtures["bad key"].exchange, 0
    run = sync()
    assert (run.state, run.error["kind"]) == ("needs_attention", "auth")
    assert api.requests <= 3
    assert stored(workspace) == before


@pytest.mark.parametrize("synced", TEMPLATES, indirect=True)
def test_a_sudden_empty_list_is_held(workspace, synced):
    api, sync, fixtures = synced
    before = stored(workspace)
    api.exchanges = fixtures["empty list"].exchange
    run = sync()
    assert (run.state, run.fetched) == ("held", 0)
    assert "runs apply" in run.error["next_step"]
    assert stored(workspace) == before


@pytest.mark.parametrize("synced", TEMPLATES, indirect=True)
def test_a_page_that_comes_again_leaves_the_feed_incomplete(workspace, synced):
    api, sync, fixtures = synced
    pages = fixtures["second page"].exchange
    before = stored(workspace)
    for exchange in pages:
        exchange.query = {k: v for k, v in exchange.query.items() if k not in PAGE_PARAMETERS}
    api.exchanges = pages
    run = sync()
    assert (run.state, run.missing, run.paused) == ("partial", 0, 0)
    assert before.keys() <= stored(workspace).keys()
    assert all(item["status"] != "paused" for item in stored(workspace).values())


PAGE_PARAMETERS = {"page", "start_at_row", "offset"}
