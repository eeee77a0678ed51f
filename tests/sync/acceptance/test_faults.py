"""What each template's platform may do wrong, and what must come of it: the right state, a plain
error with the next step, and no offer lost, changed or marked missing."""

import pytest

from tests.helpers.shipped import IDS, cases, ids_with, template

FAULTS = {
    "server_error": ("failed", "api_error"),
    "login_page": ("failed", "bad_response"),
    "pause": ("failed", "rate_limited"),
    "cut": ("failed", "bad_response"),
    "elsewhere": ("failed", "bad_response"),
}
TOLD = [
    each
    for each in ids_with("second page")
    if not any(call.paging.until_nothing_new for call in template(each).lists)
]
"""Those whose platforms do not end a list by sending the same page again."""
ONE_OF_EACH_FORMAT = list({template(each).answer.format: each for each in reversed(IDS)}.values())


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_a_fault_has_a_name_and_loses_nothing(synced, fault):
    _fails(synced, fault, *FAULTS[fault])


@pytest.mark.fault("N20")
@pytest.mark.parametrize("fault", ["empty", "no_content"])
@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_no_answer_is_not_no_offers(synced, fault):
    if fault == "no_content" and 204 in template(synced.advertiser.template).answer.no_records:
        return  # this platform says so
    _fails(synced, fault, "failed", "bad_response")


@pytest.mark.parametrize("synced", ONE_OF_EACH_FORMAT, indirect=True)
def test_an_answer_that_never_ends_is_given_up(synced):
    synced.be_hasty(total_timeout=0.8)
    _fails(synced, "drip", "failed", "timeout")


def _fails(account, fault, state, kind):
    before = account.stored()
    account.api.fault = fault
    run = account.sync()
    assert (run.state, run.error["kind"]) == (state, kind)
    assert run.error["title"]
    assert run.error["next_step"]
    assert run.missing == 0
    assert account.api.requests <= 3
    assert account.stored() == before
    account.api.fault = ""
    healed = account.sync()
    assert (healed.state, healed.new, healed.updated) == ("ok", 0, 0)


@pytest.mark.parametrize("synced", ids_with("bad key"), indirect=True)
def test_a_wrong_key_needs_attention_and_is_not_tried_on_and_on(synced):
    before = synced.stored()
    synced.api.exchanges = cases(synced.advertiser.template)["bad key"].exchange
    run = synced.sync()
    assert (run.state, run.error["kind"]) == ("needs_attention", "auth")
    assert run.error["next_step"]
    assert synced.api.requests <= 3
    assert synced.stored() == before


@pytest.mark.parametrize("synced", ids_with("error in a 200"), indirect=True)
def test_an_error_inside_a_good_answer_loses_nothing(synced):
    before = synced.stored()
    synced.api.exchanges = cases(synced.advertiser.template)["error in a 200"].exchange
    run = synced.sync()
    assert (run.state, run.fetched, run.missing) == ("failed", 0, 0)
    assert run.error["detail"]
    assert synced.stored() == before


@pytest.mark.parametrize("synced", IDS, indirect=True)
def test_a_sudden_empty_list_is_held(synced):
    before = synced.stored()
    synced.api.exchanges = cases(synced.advertiser.template)["empty list"].exchange
    run = synced.sync()
    assert (run.state, run.fetched) == ("held", 0)
    assert "runs apply" in run.error["next_step"]
    assert synced.stored() == before


@pytest.mark.parametrize("template_id", TOLD)
def test_a_page_that_comes_again_leaves_the_feed_incomplete(opened, template_id):
    with opened(template_id, "second page") as account:
        first = account.sync()
        assert (first.state, first.new) == ("ok", first.fetched)
        before = account.stored()
        account.api.fault = "repeat"
        run = account.sync()
        assert (run.state, run.missing, run.paused) == ("partial", 0, 0)
        assert run.fetched < first.fetched
        after = account.stored()
        assert {key: item["status"] for key, item in after.items()} == {
            key: item["status"] for key, item in before.items()
        }
