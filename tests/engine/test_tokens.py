"""Tokens that are fetched, over real HTTP: when, how often, and what becomes of them."""

import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from werkzeug import Response

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.limits import HostWindows
from offersync_gui.engine.paging import Step
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.engine.tokens import MemoryTokens
from offersync_gui.errors import ApiRefused, BadResponse, CredentialRefused, SecretsUnavailable
from offersync_gui.logs import Redactor
from offersync_gui.templates.model import Template
from tests.helpers.hand_clock import HandClock
from tests.helpers.token_platform import OFFERS, TokenPlatform

OAUTH = {
    "kind": "oauth2",
    "token_url": "/token",
    "client_id": "{client_id}",
    "client_secret": "{client_secret}",
}
PASSWORD = OAUTH | {"grant": "password", "user": "{user}", "password": "{password}"}
REFRESH = OAUTH | {"grant": "refresh_token", "refresh_token": "{refresh}"}
SECRETS = {"client_secret": "s-canary", "password": "p-canary", "refresh": "r-entered"}


def template(auth, **more):
    texts = ("client_id", "user")
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "fields": [
                {"name": "base_url", "label": "Address", "kind": "url"},
                *({"name": name, "label": name} for name in texts),
                *({"name": name, "label": name, "kind": "secret"} for name in SECRETS),
            ],
            "auth": auth,
            "limits": {"requests_per_minute": 60000, "tries": 1},
            "lists": [{"path": "/offers", "records": ["offers"]}],
            "offer": {"external_id": "id", "name": "title"},
        }
        | more
    )


@pytest.fixture
def platform(httpserver):
    return TokenPlatform(httpserver)


def source(server, auth, store=None, clock=None, redactor=None, **more):
    around = Surroundings(
        redactor or Redactor(), windows=HostWindows(clock), tokens=store or MemoryTokens()
    )
    options = {"base_url": server.url_for("").rstrip("/"), "client_id": "me", "user": "ann"}
    return Source(template(auth, **more), options, SECRETS, around)


def ask(made):
    caller = made.fetcher._caller
    return caller.call(caller.template.lists[0], Step({}), places=["offers"])


def test_client_credentials_travel_as_basic_and_the_token_as_bearer(httpserver, platform):
    assert ask(source(httpserver, OAUTH | {"scope": "offers"})).records
    [request] = platform.asked
    pair = base64.b64encode(b"me:s-canary").decode()
    assert request.headers["Authorization"] == f"Basic {pair}"
    assert request.form.to_dict() == {"grant_type": "client_credentials", "scope": "offers"}


def test_client_credentials_in_a_json_body_and_the_token_in_the_query(httpserver, platform):
    send = {"query": {"access_token": "{token}"}}
    ask(source(httpserver, OAUTH | {"client": "body", "body": "json", "send": send}))
    [request] = platform.asked
    assert request.json == {
        "grant_type": "client_credentials",
        "client_id": "me",
        "client_secret": "s-canary",
    }
    assert "Authorization" not in request.headers
    assert httpserver.log[-1][0].args.to_dict() == {"access_token": "t1"}


def test_a_pair_behind_the_word_bearer_and_no_grant_type(httpserver, platform):
    form = {"grant_type": "", "scope": "{client_id}"}
    ask(source(httpserver, OAUTH | {"client": "bearer", "form": form}))
    [request] = platform.asked
    assert request.headers["Authorization"].startswith("Bearer bWU6")
    assert request.form.to_dict() == {"scope": "me"}


def test_a_login_call_answers_with_a_token(httpserver):
    httpserver.expect_request(
        "/login", method="POST", json={"name": "ann", "secret": "p-canary"}
    ).respond_with_json({"data": {"token": "t-login"}})
    httpserver.expect_request("/offers", headers={"X-Session": "t-login"}).respond_with_json(OFFERS)
    auth = {
        "kind": "login",
        "path": "/login",
        "json": {"name": "{user}", "secret": "{password}"},
        "token": "data.token",
        "send": {"headers": {"X-Session": "{token}"}},
    }
    assert ask(source(httpserver, auth)).records


def test_a_secret_that_looks_like_a_placeholder_stays_as_it_is(httpserver, platform):
    made = source(httpserver, PASSWORD)
    made.fetcher._caller._access._tokens._values["password"] = "{user}"
    ask(made)
    assert platform.asked[0].form["password"] == "{user}"


@pytest.mark.parametrize(
    ("answer", "names", "lives"),
    [
        ({"expires_in": 600}, {}, 570),
        ({"expires_in": "100"}, {}, 90),
        ({"until": 1_800_000_600}, {"expires_at": "until"}, 570),
        ({"until": "2027-01-15T08:10:00Z"}, {"expires_at": "until"}, 570),
        ({}, {"lifetime": 600}, 570),
        ({"expires_in": "soon"}, {}, 10**9),
    ],
)
def test_a_token_is_used_until_shortly_before_its_end(httpserver, answer, names, lives):
    platform, clock = (
        TokenPlatform(httpserver, **answer),
        HandClock(datetime(2027, 1, 15, 8, tzinfo=UTC)),
    )
    made = source(httpserver, OAUTH | names, clock=clock)
    ask(made)
    clock.jump(seconds=lives - 1)
    ask(made)
    assert len(platform.asked) == 1
    clock.jump(seconds=2)
    ask(made)
    assert len(platform.asked) == (2 if lives < 10**9 else 1)


def test_a_kept_token_is_used_by_the_next_run_but_not_for_other_credentials(httpserver, platform):
    store = MemoryTokens()
    ask(source(httpserver, OAUTH, store))
    ask(source(httpserver, OAUTH, store))
    assert len(platform.asked) == 1
    ask(source(httpserver, OAUTH | {"scope": "more"}, store))
    assert len(platform.asked) == 2


def test_a_refused_token_is_renewed_once_for_five_that_ask_at_once(httpserver, platform):
    made = source(httpserver, OAUTH)
    ask(made)
    platform.good.clear()
    together = threading.Barrier(5)

    def both():
        together.wait()
        return ask(made).records

    with ThreadPoolExecutor(5) as pool:
        answers = [future.result() for future in [pool.submit(both) for _ in range(5)]]
    assert all(answers)
    assert len(platform.asked) == 2


def test_a_token_that_is_refused_again_is_the_end(httpserver):
    made = source(httpserver, OAUTH)
    httpserver.clear()
    httpserver.expect_request("/token").respond_with_json({"access_token": "always-the-same"})
    httpserver.expect_request("/offers").respond_with_json({"error": "no"}, status=401)
    with pytest.raises(CredentialRefused):
        ask(made)
    assert [request.path for request, _ in httpserver.log] == ["/token", "/offers", "/token"]


def test_a_password_is_sent_only_where_the_refresh_token_does_not_help(httpserver, platform):
    platform.rotating = True
    made = source(httpserver, PASSWORD)
    for _ in range(3):
        platform.good.clear()
        ask(made)
    assert platform.grants == ["password", "refresh_token", "refresh_token"]
    assert [r.form.get("refresh_token") for r in platform.asked] == [None, "r1", "r2"]
    platform.good.clear()
    platform.refused.add("r3")
    ask(made)
    assert platform.grants[3:] == ["refresh_token", "password"]
    assert platform.asked[-1].form["username"] == "ann"


class Broken(MemoryTokens):
    def keep(self, mark, token, *, vital):
        if vital:
            raise SecretsUnavailable("no store", "", "")


def test_a_rotated_refresh_token_is_kept_before_anything_is_asked_with_it(httpserver, platform):
    platform.rotating = True
    made = source(httpserver, REFRESH, Broken())
    with pytest.raises(SecretsUnavailable):
        ask(made)
    assert [request.path for request, _ in httpserver.log] == ["/token"]


def test_a_rotated_refresh_token_comes_before_the_one_that_was_entered(httpserver, platform):
    platform.rotating, store = True, MemoryTokens()
    ask(source(httpserver, REFRESH, store))
    platform.good.clear()
    ask(source(httpserver, REFRESH, store))
    assert [request.form["refresh_token"] for request in platform.asked] == ["r-entered", "r1"]


def test_a_revoked_refresh_token_needs_attention_and_no_loop(httpserver, platform):
    platform.rotating, store = True, MemoryTokens()
    ask(source(httpserver, REFRESH, store))
    platform.good.clear()
    platform.refused.add("r1")
    before = len(httpserver.log)
    with pytest.raises(CredentialRefused):
        ask(source(httpserver, REFRESH, store))
    assert len(httpserver.log) - before <= 3


REFUSALS = [
    (400, {"error": "invalid_client", "error_description": "No such client"}, CredentialRefused),
    (401, {"message": "Wrong"}, CredentialRefused),
    (200, {"error": "Bad login"}, CredentialRefused),
    (400, {"error": "too many tokens"}, ApiRefused),
    (404, {}, ApiRefused),
]


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_an_answer_without_token_says_why(httpserver, status, body, error):
    httpserver.expect_request("/token").respond_with_json(body, status=status)
    rule = {"contains": ["too many"], "action": "give_up"}
    with pytest.raises(error) as caught:
        ask(source(httpserver, OAUTH, answer={"errors": [rule], "success": "offers"}))
    assert type(caught.value) is error
    assert all(text in caught.value.detail for text in body.values())
    assert len(httpserver.log) == 1


def test_a_login_page_in_place_of_a_token_is_not_a_wrong_key(httpserver):
    httpserver.expect_request("/token").respond_with_data("<html>Sign in</html>", status=200)
    with pytest.raises(BadResponse):
        ask(source(httpserver, OAUTH))


def test_tokens_are_redacted_from_the_moment_they_come(httpserver):
    secret = "tok-" + "x" * 20
    httpserver.expect_request("/token").respond_with_json(
        {"access_token": secret, "refresh_token": f"ref-{secret}"}
    )
    httpserver.expect_request("/offers").respond_with_json(
        {"offers": [{"id": 1, "title": f"with {secret}"}]}
    )
    redactor = Redactor()
    made = source(httpserver, OAUTH, redactor=redactor)
    page = ask(made)
    assert secret.encode() not in bytes(page.records[0].raw)
    assert secret not in redactor(f"ref-{secret} {secret}")


def test_waiting_for_a_token_ends_with_the_run(httpserver):
    started, go = threading.Event(), threading.Event()

    def hang(request):
        started.set()
        go.wait(10)
        return Response("{}")

    httpserver.expect_request("/token").respond_with_handler(hang)
    token = CancelToken()
    around = Surroundings(Redactor(), token)
    options = {"base_url": httpserver.url_for("").rstrip("/")}
    made = Source(template(OAUTH), options, SECRETS, around)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask, made)
        assert started.wait(5)
        token.cancel()
        with pytest.raises(Exception, match="cancelled"):
            asked.result(5)
    go.set()


def test_two_with_the_same_account_do_not_take_each_other_s_token_away(httpserver, platform):
    platform.rotating, store = True, MemoryTokens()
    one, other = (source(httpserver, REFRESH, store) for _ in range(2))
    ask(one)
    ask(other)
    platform.good.clear()
    ask(one)
    ask(other)
    platform.good.clear()
    ask(other)
    ask(one)
    assert [request.form["refresh_token"] for request in platform.asked] == [
        "r-entered",
        "r1",
        "r2",
    ]
