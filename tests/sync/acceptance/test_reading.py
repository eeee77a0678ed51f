"""How a shipped template reads its platform: its fixtures, whole lists, the same offers twice, and
never faster than allowed."""

import itertools
from collections import defaultdict
from contextlib import contextmanager, suppress
from copy import deepcopy
from functools import reduce
from operator import getitem

import pytest

from offersync_gui.domain.offer import complete
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.collect import collect, unmerged
from offersync_gui.engine.limits import HostWindows, Pacer
from offersync_gui.engine.mapping import Mapper, NoIdentity
from offersync_gui.engine.source import Source, Surroundings, form_values, pacer_for
from offersync_gui.engine.warnings import Warnings
from offersync_gui.logs import Redactor
from offersync_gui.sync.check import check_connection
from offersync_gui.sync.replay import address_of, replay
from offersync_gui.sync.stand_in import answering
from tests.helpers.hand_clock import HandClock
from tests.helpers.shipped import IDS, cases, ids_with, template

ALL = [
    pytest.param(template_id, name, id=f"{template_id}: {name}")
    for template_id in IDS
    for name in cases(template_id)
]


@pytest.mark.parametrize(("template_id", "name"), ALL)
def test_a_template_reads_its_fixtures(template_id, name):
    assert replay(template(template_id), cases(template_id)[name]) == []


def hurried():
    """No pace: nobody else is asked than this very machine."""
    return Surroundings(Redactor(), pacer=Pacer(HostWindows()))


def pages(template_id, name):
    """The sizes of the pages that hold something, for each list that has any."""
    found, case, sizes = (
        unmerged(template(template_id)),
        cases(template_id)[name],
        defaultdict(list),
    )
    with answering(lambda: case.exchange) as server:
        options = case.options | {"base_url": address_of(found, server)}
        source = Source(found, options, case.secrets, hurried())
        try:
            for batch in source.fetcher.batches():
                sizes[batch.list_id] += [len(batch.records)] if batch.records else []
        finally:
            source.close()
        assert source.fetcher.feed.complete
    return sizes


@pytest.mark.parametrize("template_id", ids_with("second page"))
def test_a_second_page_is_read(template_id):
    assert max(map(len, pages(template_id, "second page").values())) > 1


@pytest.mark.parametrize("template_id", ids_with("last page full"))
def test_a_last_page_that_is_full_ends_the_list_as_well(template_id):
    full = [
        sizes
        for sizes in pages(template_id, "last page full").values()
        if len(sizes) > 1 and sizes[0] == sizes[-1]
    ]
    assert full


@pytest.mark.parametrize("template_id", IDS)
def test_an_empty_list_is_no_error(template_id):
    case = cases(template_id)["empty list"]
    assert (case.expect.state, case.expect.offers) == ("ok", "[]")


@pytest.mark.parametrize("template_id", ids_with("bad key"))
def test_a_bad_key_is_called_one(template_id):
    expect = cases(template_id)["bad key"].expect
    assert (expect.state, expect.error) == ("needs_attention", "auth")
    assert 1 <= expect.requests <= 3


@pytest.mark.parametrize("template_id", ids_with("error in a 200"))
def test_an_error_may_come_with_http_200(template_id):
    case = cases(template_id)["error in a 200"]
    assert {exchange.status for exchange in case.exchange} == {200}
    assert case.expect.state == "failed"


@pytest.mark.parametrize("template_id", IDS)
def test_two_full_reads_are_equal_and_no_offer_comes_twice(template_id):
    found, good = template(template_id), cases(template_id)["good"]
    with answering(lambda: good.exchange) as server:
        options = good.options | {"base_url": address_of(found, server)}
        first, second = (collect(found, options, good.secrets, hurried()) for _ in range(2))
    assert complete(first.offers) == complete(second.offers)
    ids = [offer.external_id for offer in first.offers]
    assert len(ids) == len(set(ids)) > 0


@pytest.mark.parametrize("template_id", IDS)
def test_a_good_key_is_understood(workspace, template_id):
    found, good = template(template_id), cases(template_id)["good"]
    sizes = {call.paging.size_param for call in found.lists}
    for exchange in good.exchange:  # a connection test asks for less
        exchange.query = {k: v for k, v in exchange.query.items() if k not in sizes}
    with answering(lambda: good.exchange) as server:
        pace = {"requests_per_minute": "6000"}
        options = good.options | pace | {"base_url": address_of(found, server)}
        result = check_connection(workspace, found, options, good.secrets)
    assert result.ok, result.understood
    assert found.name in result.understood
    assert result.example


JSON = [each for each in IDS if template(each).answer.format == "json"]


@pytest.mark.parametrize("template_id", JSON)
def test_a_value_that_is_null_is_no_fault(template_id):
    found, good, warnings = template(template_id), cases(template_id)["good"], Warnings()
    mapper = Mapper(found, form_values(found, good.options), warnings)
    noticed = {}
    for record in records(found, good):
        for place in places(record):
            changed = deepcopy(record)
            inner = reduce(getitem, place[:-1], changed)
            inner[place[-1]] = None
            with suppress(NoIdentity):
                mapper(changed)
            noticed |= {
                item.field: place for item in warnings.as_list() if item.field not in noticed
            }
    assert noticed == {}


def records(found, case):
    """The case's records, with what belongs to them."""
    with answering(lambda: case.exchange) as server:
        options = case.options | {"base_url": address_of(found, server)}
        source = Source(found, options, case.secrets, hurried())
        try:
            return [
                source.record(item, batch)
                for batch in source.fetcher.batches()
                for item in batch.records
            ]
        finally:
            source.close()


def places(value, above=()):
    """The way to every value inside, as keys and indexes."""
    if not isinstance(value, (dict, list)):
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*above, key)
        yield from places(inner, (*above, key))


class Skipping(CancelToken):
    """Where others wait, this one moves the clock."""

    def __init__(self, clock):
        super().__init__()
        self._clock = clock

    def wait(self, seconds):
        self._clock.steady += seconds
        return self.is_cancelled

    @contextmanager
    def child(self):
        yield self


@pytest.mark.parametrize("template_id", IDS)
def test_the_pace_is_obeyed(template_id):
    found, good, clock = template(template_id), cases(template_id)["good"], HandClock()
    starts = []

    def note_the_time(request):
        starts.append(clock.steady)
        return False

    with answering(lambda: good.exchange, note_the_time) as server:
        address = address_of(found, server)
        options = good.options | {"base_url": address, "requests_per_minute": "2"}
        pacer = pacer_for(found, form_values(found, options), HostWindows(clock))
        around = Surroundings(Redactor(), Skipping(clock), pacer=pacer)
        for _ in range(2):
            assert collect(found, options, good.secrets, around).error is None
    gaps = [later - earlier for earlier, later in itertools.pairwise(starts)]
    assert len(gaps) > 0
    assert min(gaps) > 29.9
