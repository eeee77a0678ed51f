"""The way to the platform: nothing answers, or not in time, or not what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers import raw_server
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from tests.faults.trial import Trial


@pytest.mark.fault("N04")
def test_one_byte_at_a_time_ends_at_the_deadline(trial: Trial) -> None:
    trial.be_hasty(tries=1, total_timeout=0.8)
    trial.network.fault = raw_server.drip_body
    run = trial.sync()
    assert (run.state, run.error and run.error["kind"]) == ("failed", "timeout")
    assert trial.stored() == trial.before


@pytest.mark.fault("N19")
def test_a_captive_portal_is_not_the_platform(trial: Trial) -> None:
    page = b"<!doctype html><html><title>Welcome to the hotel</title></html>"
    trial.network.fault = reply(page, content_type="text/html")
    run = trial.sync()
    assert (run.state, run.fetched) == ("failed", 0)
    assert trial.stored() == trial.before
