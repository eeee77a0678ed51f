"""What a shipped template's offers become in the store: records as the contract gives them, the
same after the same feed, changed after a changed one, and without any secret."""

import re

import pytest

from offersync_gui.logs import setup_logging
from offersync_gui.sync.workspace import Workspace
from tests.helpers.leaks import files_with, written_forms
from tests.helpers.offer_record import misshapen
from tests.helpers.shipped import IDS, cases, ids_with, template

VOLATILE = [each for each in IDS if template(each).tracking.volatile]
PASSPHRASE = "correct-horse-battery-staple"


@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_a_record_is_as_the_contract_says(synced):
    assert [said for item in synced.stored().values() if (said := misshapen(item))] == []


@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_a_tracking_link_carries_the_pair_and_nothing_unfilled(synced):
    spec = template(synced.advertiser.template).tracking
    links = [item["tracking_url"] for item in synced.stored().values() if item["tracking_url"]]
    for pair in filter(None, (spec.click_id, spec.source_id)):
        assert [link for link in links if link.count(f"{pair.partition('=')[0]}=") != 1] == []
        assert [link for link in links if pair not in link] == []
    assert [link for link in links if "{replace" in link or "{your" in link] == []


@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_the_same_feed_twice_changes_nothing(synced):
    before = synced.stored()
    run = synced.sync()
    assert (run.state, run.new, run.updated, run.missing) == ("ok", 0, 0, 0)
    assert {k: v["updated_at"] for k, v in synced.stored().items()} == {
        k: v["updated_at"] for k, v in before.items()
    }


@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_a_changed_feed_changes_what_it_says_and_nothing_else(synced):
    before = synced.stored()
    name = rename_one(synced.api.exchanges, [item["name"] for item in before.values()])
    run = synced.sync()
    assert (run.state, run.new, run.missing) == ("ok", 0, 0)
    assert run.updated + run.unchanged == run.fetched == len(before)
    after = synced.stored()
    changed = {key for key in before if after[key]["name"] != before[key]["name"]}
    assert f"{name} II" in {after[key]["name"] for key in changed}
    assert run.updated >= len(changed) > 0
    assert {key: before[key]["payouts"] for key in before} == {
        key: after[key]["payouts"] for key in after
    }


@pytest.mark.parametrize("synced", VOLATILE, indirect=True)
def test_a_link_that_differs_in_its_moment_only_is_no_change(synced):
    before = synced.stored()
    [name] = template(synced.advertiser.template).tracking.volatile
    for exchange in synced.api.exchanges:
        exchange.body, count = re.subn(rf"\b({name}=)\d+", r"\g<1>7", exchange.body)
        assert count
    run = synced.sync()
    assert (run.state, run.updated, run.unchanged) == ("ok", 0, len(before))
    assert synced.stored() == before


def rename_one(exchanges, names):
    """The longest name that stands in an answer as it is stored, after it got a ``II``."""
    bodies = "\n".join(exchange.body for exchange in exchanges)
    name = max((name for name in names if name in bodies), key=len, default="")
    assert name, "no answer of the good case holds a name as it is stored"
    for exchange in exchanges:
        exchange.body = exchange.body.replace(name, f"{name} II")
    return name


@pytest.fixture
def workspace(tmp_path):
    """With a log that keeps everything."""
    redactor = setup_logging(tmp_path, verbose=True)
    workspace = Workspace.open(
        tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE}, redactor=redactor
    )
    yield workspace
    workspace.close()
    setup_logging(None, verbose=False)


@pytest.mark.parametrize("synced", ids_with("bad key"), indirect=True)
def test_a_secret_is_kept_in_the_secret_store_only(synced, tmp_path):
    synced.api.exchanges = cases(synced.advertiser.template)["bad key"].exchange
    runs = [synced.sync()]
    synced.api.fault = "server_error"
    runs.append(synced.sync())
    log = (tmp_path / "logs" / "offersync.log").read_text(encoding="utf-8")
    assert "GET " in log or "POST " in log
    said = repr(runs).encode()
    for secret in cases(synced.advertiser.template)["good"].secrets.values():
        assert not [form for form in written_forms(secret) if form in said]
        assert files_with(secret, tmp_path) == []
