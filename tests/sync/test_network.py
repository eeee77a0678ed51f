"""The settings of the network reach every request: runs, connection tests, the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.errors import UsageError
from offersync_gui.logs import Redactor
from offersync_gui.sync.check import check_connection
from offersync_gui.sync.network import network_of
from offersync_gui.sync.workspace import Workspace
from tests.helpers.raw_server import RawServer, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

URL = "http://platform.example.com"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path, {})
    yield workspace
    workspace.close()


def test_a_proxy_of_the_settings_is_asked(workspace: Workspace) -> None:
    template = workspace.catalogue.get("affise")
    options = {"base_url": URL, "allow_http": "true"}
    with RawServer(reply(b'{"status": 1, "offers": []}')) as proxy:
        workspace.change_setting("network.proxy", "address")
        workspace.change_setting("network.proxy_address", proxy.url(""))
        check_connection(workspace, template, options, {"api_key": "key"}, token=CancelToken())
        assert proxy.requests[0].line.startswith(f"GET {URL}/")


def test_this_computer_is_reached_without_it(workspace: Workspace) -> None:
    workspace.change_setting("network.proxy", "address")
    workspace.change_setting("network.proxy_address", "http://127.0.0.1:9")
    proxies = network_of(workspace).proxies
    assert proxies is not None
    assert proxies["all://127.0.0.1"] == ""


def test_a_proxy_without_an_address_is_never_passed_by(workspace: Workspace) -> None:
    workspace.change_setting("network.proxy", "address")
    with pytest.raises(UsageError, match="no address"):
        network_of(workspace)


def test_none_and_the_system_s_differ(workspace: Workspace) -> None:
    assert network_of(workspace).proxies is None
    workspace.change_setting("network.proxy", "none")
    assert network_of(workspace).proxies == {}


def test_no_template_waits_longer_than_the_settings_say(workspace: Workspace) -> None:
    template = workspace.catalogue.get("affise")
    for seconds, expected in (("20", 20), ("300", template.limits.read_timeout)):
        workspace.change_setting("network.timeout", seconds)
        around = Surroundings(Redactor(), network=network_of(workspace))
        source = Source(template, {"base_url": URL}, {}, around)
        assert source.gate._timeouts.read == expected
        source.close()
