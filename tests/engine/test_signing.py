"""Signed requests: the published vectors, and what goes over the wire."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from offersync_gui.engine.limits import HostWindows
from offersync_gui.engine.signing import Signer
from offersync_gui.engine.source import Source, Surroundings
from offersync_gui.logs import Redactor
from offersync_gui.templates.auth import SignedAuth
from offersync_gui.templates.model import Template
from tests.helpers.hand_clock import HandClock

SORTED: dict[str, Any] = {
    "kind": "signed",
    "params": {"client_key": "{client_key}", "time": "{timestamp}"},
    "unsent": {"client_secret_key": "{secret}"},
    "send": {"query": {"token": "{signature}"}},
}
VALUES = {"client_key": "12345", "secret": "SECRET"}
THEN = datetime.fromtimestamp(1700000000, UTC)


def signed(
    auth: dict[str, Any], query: list[tuple[str, str]]
) -> tuple[dict[str, str], dict[str, str]]:
    made = TypeAdapter(SignedAuth).validate_python(auth)
    pairs, headers = Signer(made, VALUES, HandClock(THEN)).signed(query)
    return dict(pairs), headers


@pytest.mark.parametrize(
    ("query", "signature"),
    [
        ([], "641d67265cf28f1301fd63733484ea247cf01a55c8519c6c5100d19dab54db0d"),
        ([("geo", "us,ca")], "a4597d48be6495a9754678ef28111cf702700a72127a763e842a5e345b2b3613"),
    ],
)
def test_a_hash_over_the_sorted_query_and_a_secret_that_stays_here(query, signature):
    sent, headers = signed(SORTED, [*query, ("return_type", "json")])
    assert sent == dict(query) | {
        "return_type": "json",
        "client_key": "12345",
        "time": "1700000000",
        "token": signature,
    }
    assert headers == {}


# RFC 4231, test case 2
@pytest.mark.parametrize(
    ("written", "signature"),
    [
        ("hex", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        ("HEX", "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843"),
        ("base64", "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="),
    ],
)
def test_an_hmac_of_a_text_of_ones_own_in_a_header(written, signature):
    text = "what do ya want for nothing?"
    send = {"headers": {"X-Signature": "v1={signature}", "X-Time": "{timestamp}"}}
    auth = {"kind": "signed", "text": text, "key": "Jefe", "written": written, "send": send}
    sent, headers = signed(auth, [("page", "1")])
    assert sent == {"page": "1"}
    assert headers == {"X-Signature": f"v1={signature}", "X-Time": "1700000000"}


def template(auth: dict[str, Any], **field: Any) -> Template:
    return Template.model_validate(
        {
            "id": "acme",
            "name": "Acme",
            "fields": [
                {"name": "base_url", "label": "Address", "kind": "url"},
                {"name": "client_key", "label": "Key"},
                {"name": "secret", "label": "Secret", "kind": "secret"},
                {"name": "filler", "label": "Filler", **field},
            ],
            "auth": auth,
            "limits": {"requests_per_minute": 60000, "tries": 1},
            "lists": [
                {
                    "path": "/offers",
                    "query": {"z": "a b"},
                    "records": ["offers"],
                    "paging": {"kind": "page", "size_param": "size", "size": 1},
                }
            ],
            "offer": {"external_id": "id", "name": "title"},
        }
    )


class Walking(HandClock):
    """Ten seconds later whenever it is looked at."""

    def now(self) -> datetime:
        self.jump(seconds=10)
        return super().now()


def test_every_page_is_signed_at_its_own_time_and_the_secret_is_never_sent(httpserver):
    clock = Walking(THEN)
    for number, offers in enumerate(([{"id": 1, "title": "One"}], []), 1):
        seconds = 1700000000 + 10 * number
        text = (
            f"client_key=12345&client_secret_key=SECRET&page={number}&size=1&time={seconds}&z=a+b"
        )
        httpserver.expect_ordered_request(
            "/offers",
            query_string={
                "z": "a b",
                "page": f"{number}",
                "size": "1",
                "client_key": "12345",
                "time": f"{seconds}",
                "token": sha256(text.encode()).hexdigest(),
            },
        ).respond_with_json({"offers": offers})
    around = Surroundings(Redactor(), windows=HostWindows(clock))
    options = {"base_url": httpserver.url_for("").rstrip("/"), "client_key": "12345"}
    source = Source(template(SORTED), options, {"secret": "SECRET"}, around)
    pages = []
    for batch in source.fetcher.batches():
        pages.append(len(batch.records))
        batch.new_ids = len(batch.records)
    httpserver.check_assertions()
    assert pages == [1, 0]


def test_no_field_may_have_the_name_of_what_signing_makes():
    with pytest.raises(ValidationError, match=r"timestamp.*no field can have that name"):
        template(SORTED, name="timestamp")
    with pytest.raises(ValidationError, match=r"nonce.*is not a field"):
        template(SORTED | {"params": {"n": "{nonce}"}})
