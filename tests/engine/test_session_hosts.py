"""Where the gate goes: only to the template's hosts, also by redirects and through proxies."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from offersync_gui.engine.hosts import HostRules
from offersync_gui.engine.session import MAX_REDIRECTS, Request
from offersync_gui.errors import BadResponse, TemplateError, TlsRefused, Unreachable
from tests.helpers.gates import CANARY, opened_gate
from tests.helpers.raw_server import Exchange, RawServer, redirect, reply, routes

KEYED = {"X-Api-Key": CANARY, "Authorization": f"Bearer {CANARY}"}
HOSTS = ["api.example.com", "*.cdn.example.com"]


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com/offers",
        "https://API.Example.com:8443/",
        "https://eu.cdn.example.com/",
        "https://a.b.cdn.example.com/",
    ],
)
def test_declared_hosts_are_allowed(url: str) -> None:
    HostRules(HOSTS).check_request(urlsplit(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/",
        "https://api.example.com.evil.test/",
        "https://cdn.example.com/",
        "https://evilcdn.example.com/",
        "https://evil.test/api.example.com",
        "https://evil.test#api.example.com",
        r"https://evil.test\@api.example.com/",
        "https://api.example.com@evil.test/",
        "https://somebody@api.example.com/",
        "ftp://api.example.com/",
        "file:///etc/passwd",
        "/offers",
        "",
        "https://",
    ],
)
def test_nothing_else_is_asked(url: str) -> None:
    with opened_gate(hosts=HOSTS) as gate:
        with pytest.raises(TemplateError):
            gate.send(Request("GET", url, KEYED))
        assert gate.requests == 0


def test_another_host_receives_nothing() -> None:
    with RawServer(reply()) as server, opened_gate(hosts=["localhost"]) as gate:
        with pytest.raises(TemplateError, match=r"127\.0\.0\.1 is not a host"):
            gate.send(Request("GET", server.url(f"/?key={CANARY}"), KEYED))
        assert server.connections == 0


PLAIN = "http://api.example.com/"


def test_a_secret_does_not_go_in_clear() -> None:
    with pytest.raises(TlsRefused, match="not be encrypted") as caught:
        HostRules(HOSTS).check_request(urlsplit(PLAIN))
    assert "https://" in caught.value.next_step


def test_plain_http_is_for_those_who_ask_for_it() -> None:
    HostRules(HOSTS, allow_plain_http=True).check_request(urlsplit(PLAIN))


def test_plain_http_is_harmless_without_secrets() -> None:
    HostRules(HOSTS, has_secrets=False).check_request(urlsplit(PLAIN))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "[::1]", "localhost"])
def test_plain_http_is_fine_on_this_computer(host: str) -> None:
    HostRules([host.strip("[]")]).check_request(urlsplit(f"http://{host}:8080/"))


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temp", "308 Perm"])
def test_get_follows_a_redirect_within_the_host(status: str) -> None:
    scenario = routes(old=redirect("new?page=1", status), new=reply(b"moved"))
    with RawServer(scenario) as server, opened_gate() as gate:
        assert gate.send(Request("GET", server.url("/old"), KEYED)).body == b"moved"
    assert [request.target for request in server.requests] == ["/old", "/new?page=1"]
    assert server.requests[1].headers["x-api-key"] == CANARY
    assert server.connections == 1


def test_post_follows_nothing() -> None:
    with RawServer(redirect("/new")) as server, opened_gate() as gate:
        assert gate.send(Request("POST", server.url(), KEYED, b"secret")).status == 302
    assert len(server.requests) == 1


def test_a_redirect_without_a_place_is_an_answer() -> None:
    with RawServer(reply(b"", "302 Found")) as server, opened_gate() as gate:
        assert gate.send(Request("GET", server.url())).status == 302


def test_a_redirect_to_another_host_is_not_followed() -> None:
    with RawServer(reply()) as other:
        location = other.url(f"/steal?key={CANARY}", host="localhost")
        with (
            RawServer(redirect(location)) as server,
            opened_gate() as gate,
            pytest.raises(BadResponse, match="redirects to localhost") as caught,
        ):
            gate.send(Request("GET", server.url(f"/?key={CANARY}"), KEYED))
        assert other.connections == 0
    assert CANARY not in str(caught.value.as_dict())


def test_a_redirect_to_a_declared_host_is_followed() -> None:
    def scenario(exchange: Exchange) -> bool:
        port = exchange.request.headers["host"].rpartition(":")[2]
        away = redirect(f"http://localhost:{port}/new")
        return routes(old=away, new=reply(b"there"))(exchange)

    with (
        RawServer(scenario) as server,
        opened_gate(hosts=["127.0.0.1", "localhost"]) as gate,
    ):
        assert gate.send(Request("GET", server.url("/old"))).body == b"there"
    assert server.requests[1].headers["host"].startswith("localhost:")


def test_another_port_is_another_service() -> None:
    with (
        RawServer(reply()) as other,
        RawServer(redirect(other.url())) as server,
        opened_gate() as gate,
    ):
        with pytest.raises(BadResponse, match=f"redirects to 127.0.0.1:{other.port}"):
            gate.send(Request("GET", server.url(), KEYED))
        assert other.connections == 0


@pytest.mark.parametrize(
    "location",
    [
        "//evil.test/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http://somebody@127.0.0.1/",
        "http://127.0.0.1:port/",
        "http://[127.0.0.1/",
        "https:///",
    ],
)
def test_odd_redirects_are_not_followed(location: str) -> None:
    with RawServer(redirect(location)) as server, opened_gate() as gate:
        with pytest.raises(BadResponse):
            gate.send(Request("GET", server.url(), KEYED))
        assert gate.requests == 1


def test_redirects_in_circles_end() -> None:
    with (
        RawServer(redirect("/again")) as server,
        opened_gate() as gate,
        pytest.raises(BadResponse, match="circles"),
    ):
        gate.send(Request("GET", server.url()))
    assert len(server.requests) == MAX_REDIRECTS + 1


@pytest.fixture
def no_proxy_set(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)
    return monkeypatch


DEAD = "127.0.0.1:9"


@pytest.mark.parametrize("url", ["http://127.0.0.1:8/", "https://api.example.com/"])
def test_a_dead_proxy_is_named(url: str, no_proxy_set: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https"):
        no_proxy_set.setenv(f"{scheme}_proxy", f"http://user:{CANARY}@{DEAD}")
    with (
        opened_gate(hosts=["127.0.0.1", "api.example.com"], proxies=None) as gate,
        pytest.raises(Unreachable, match=f"proxy {DEAD}") as caught,
    ):
        gate.send(Request("GET", f"{url}?key={CANARY}", KEYED))
    assert caught.value.detail == "It refused the connection."
    assert CANARY not in str(caught.value.as_dict())


def test_no_proxy_is_honoured(no_proxy_set: pytest.MonkeyPatch) -> None:
    no_proxy_set.setenv("http_proxy", f"http://{DEAD}")
    no_proxy_set.setenv("no_proxy", "127.0.0.1")
    with RawServer(reply()) as server, opened_gate(proxies=None) as gate:
        assert gate.send(Request("GET", server.url())).status == 200


def test_the_proxy_of_the_settings_wins(no_proxy_set: pytest.MonkeyPatch) -> None:
    no_proxy_set.setenv("http_proxy", f"http://{DEAD}")
    with (
        RawServer(reply(b"by proxy")) as proxy,
        opened_gate(proxies={"http": proxy.url("")}) as gate,
    ):
        answer = gate.send(Request("GET", "http://127.0.0.1:8/offers"))
    assert answer.body == b"by proxy"
    assert proxy.requests[0].line == "GET http://127.0.0.1:8/offers HTTP/1.1"


def test_a_proxy_that_refuses_is_named() -> None:
    scenario = reply(b"", "407 Proxy Authentication Required")
    with (
        RawServer(scenario) as proxy,
        opened_gate(hosts=HOSTS, proxies={"https": proxy.url("")}) as gate,
        pytest.raises(Unreachable, match=f"proxy 127.0.0.1:{proxy.port}") as caught,
    ):
        gate.send(Request("GET", f"https://api.example.com/?key={CANARY}", KEYED))
    assert "407" in caught.value.detail
    assert proxy.requests[0].line.startswith("CONNECT api.example.com:443 ")
    assert "x-api-key" not in proxy.requests[0].headers


def test_a_proxy_of_another_kind_is_named() -> None:
    with (
        opened_gate(proxies={"http": f"socks5://{DEAD}"}) as gate,
        pytest.raises(Unreachable, match=f"proxy {DEAD}"),
    ):
        gate.send(Request("GET", "http://127.0.0.1:8/"))
