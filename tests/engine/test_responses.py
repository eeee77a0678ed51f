"""From an HTTP answer to a success or to an error a person understands."""

import pytest

from offersync_gui.engine.responses import MAX_PAUSE, OptionalRefused, Reply, Responses
from offersync_gui.errors import (
    ApiRefused,
    BadResponse,
    CredentialRefused,
    Forbidden,
    RateLimited,
    ServerFault,
)
from offersync_gui.templates.answers import AnswerSpec, ErrorRule

RULES = Responses(
    AnswerSpec(
        success="status == `1`",
        message=("message", "errors"),
        errors=(
            ErrorRule(contains=("token is",), action="needs_user", kind="auth"),
            ErrorRule(contains=("hydrate",), action="drop_optional"),
            ErrorRule(contains=("usage exceeded",), action="wait", seconds=10),
            ErrorRule(status=(200,), when="status == `7`", action="retry"),
        ),
    )
)


def judge(status=200, envelope=None, headers=None, *, markup=False):
    return RULES.failure(Reply(status, headers or {}, envelope, markup))


def test_a_good_answer_is_no_failure():
    assert judge(200, {"status": 1}) is None
    assert judge(201, {"status": 1}) is None


@pytest.mark.parametrize(
    ("status", "envelope", "kind"),
    [
        (200, {"status": 2, "message": "Token is necessary"}, CredentialRefused),
        (200, {"status": 2, "message": "Failed to hydrate rows"}, OptionalRefused),
        (200, {"status": 2, "message": "no"}, ApiRefused),
        (200, {"status": 7}, ServerFault),
        (401, {"status": 2}, CredentialRefused),
        (403, {"status": 2}, Forbidden),
        (404, {"status": 2}, ApiRefused),
        (500, None, ServerFault),
        (302, None, BadResponse),
    ],
)
def test_what_the_platform_means(status, envelope, kind):
    assert type(judge(status, envelope)) is kind


@pytest.mark.parametrize("status", [401, 403])
def test_a_portals_web_page_never_says_that_a_credential_is_wrong(status):
    assert type(judge(status, None, markup=True)) is BadResponse


def test_the_platforms_own_words_are_shown_whatever_shape_they_have():
    failure = judge(400, {"status": 2, "errors": [{"a": "first"}, {"b": ["second  one"]}]})
    assert "first · second one" in failure.detail


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("2", 2.0),
        (" 2 ", 2.0),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("²", None),
        ("٣", None),
        ("1767225600", MAX_PAUSE),
        ("1767225600000", MAX_PAUSE),
        ("9" * 5000, MAX_PAUSE),
        ("Fri, 31 Dec 9999 23:59:59 GMT", MAX_PAUSE),
        ("Fri, 31 Dec 9999 23:59:59 -2359", MAX_PAUSE),
        ("Wed, 21 Oct 99999 07:28:00 GMT", None),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0.0),
    ],
)
def test_how_long_to_wait(told, seconds):
    failure = judge(429, None, {"Retry-After": told} if told else {})
    assert isinstance(failure, RateLimited)
    assert failure.retry_after == seconds


def test_a_platform_that_is_down_may_say_until_when():
    failure = judge(503, None, {"Retry-After": "3600"})
    assert (type(failure), failure.retry_after) == (RateLimited, 3600)
    assert type(judge(503, None, {"X-RateLimit-Reset": "3600"})) is ServerFault


def test_a_date_to_wait_for_may_lie_in_the_past():
    failure = judge(429, None, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})
    assert failure.retry_after == 0


def test_a_rule_may_name_the_pause_itself():
    assert judge(200, {"status": -1, "message": "API usage exceeded"}).retry_after == 10


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"X-RateLimit-Reset": "90"}, 90),
        ({"X-RateLimit-Reset": "90", "Retry-After": "5"}, 5),
        ({"X-RateLimit-Reset": "1000000001"}, 0),
        ({"X-RateLimit-Reset": "soon"}, None),
    ],
)
def test_a_pause_may_stand_in_the_header_of_the_limit(headers, seconds):
    assert judge(429, None, headers).retry_after == seconds
