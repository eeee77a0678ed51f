"""A platform whose offers are shown to those with a token that it has handed out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

OFFERS = {"offers": [{"id": 1, "title": "One"}]}


class TokenPlatform:
    """Hands out tokens ``t1``, ``t2``, … and takes only the ones in ``good``."""

    def __init__(self, server: HTTPServer, **answer: Any) -> None:
        self.answer = answer
        self.asked: list[Request] = []
        self.good: set[str] = set()
        self.refused: set[str] = set()
        self.rotating = False
        server.expect_request("/token").respond_with_handler(self._token)
        server.expect_request("/offers").respond_with_handler(self._offers)

    def _token(self, request: Request) -> Response:
        self.asked.append(request)
        given = request.form.get("refresh_token")
        if given in self.refused:
            return Response('{"error": "invalid_grant"}', 400, mimetype="application/json")
        number = len(self.asked)
        self.good.add(f"t{number}")
        answer = {"access_token": f"t{number}"} | self.answer
        if self.rotating:
            answer["refresh_token"] = f"r{number}"
            self.refused |= {given} if given else set()
        return Response(json.dumps(answer), mimetype="application/json")

    def _offers(self, request: Request) -> Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        known = token in self.good or request.args.get("access_token") in self.good
        return Response(
            json.dumps(OFFERS if known else {"error": "expired"}),
            200 if known else 401,
            mimetype="application/json",
        )

    @property
    def grants(self) -> list[str | None]:
        return [request.form.get("grant_type") for request in self.asked]
