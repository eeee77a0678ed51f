"""How a template's requests prove who asks: a key that the user has, or a token that is fetched."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from offersync_gui.templates.fields import Strict
from offersync_gui.templates.requests import Call, Param


class NoAuth(Strict):
    kind: Literal["none"] = "none"


class HeaderAuth(Strict):
    """A header of any name: ``API-Key: {api_key}``."""

    kind: Literal["header"]
    name: str
    value: str


class QueryAuth(Strict):
    """Query parameters; they are masked wherever an address is shown."""

    kind: Literal["query"]
    params: dict[str, str]


class BasicAuth(Strict):
    """RFC 7617."""

    kind: Literal["basic"]
    user: str
    password: str


class BearerAuth(Strict):
    """RFC 6750, with a token that the user enters."""

    kind: Literal["bearer"]
    token: str


class Sent(Strict):
    """What a fetched ``{token}`` becomes in every request."""

    headers: dict[str, str] = {}
    query: dict[str, str] = {}


class TokenAuth(Strict):
    """A token that is fetched, kept as long as it lives, and fetched anew once when refused.

    ``token``, ``expires_in`` (seconds) and ``expires_at`` (a time) are expressions on the answer;
    ``lifetime`` holds where it tells neither, 0 meaning until the token is refused.
    """

    MADE: ClassVar = frozenset({"token"})

    token: str = "access_token"
    expires_in: str = "expires_in"
    expires_at: str = ""
    lifetime: int = Field(default=0, ge=0, description="Seconds.")
    send: Sent = Sent(headers={"Authorization": "Bearer {token}"})


class OAuth2Auth(TokenAuth):
    """RFC 6749. ``token_url`` is a path as in calls.

    ``client`` says how the client proves itself: by Basic, in the body, or (some platforms) by
    the Basic pair behind the word Bearer. ``form`` adds parameters or replaces the usual ones;
    an empty one is not sent. A refresh token that the answer brings replaces the old one.
    """

    kind: Literal["oauth2"]
    grant: Literal["client_credentials", "password", "refresh_token"] = "client_credentials"
    token_url: str
    client: Literal["basic", "body", "bearer"] = "basic"
    client_id: str = ""
    client_secret: str = ""
    user: str = ""
    password: str = ""
    refresh_token: str = Field(default="", description="The one that the user has entered.")
    scope: str = ""
    form: dict[str, str] = {}
    body: Literal["form", "json"] = "form"

    @model_validator(mode="after")
    def _has_what_the_grant_needs(self) -> OAuth2Auth:
        needed = {"password": ("user", "password"), "refresh_token": ("refresh_token",)}
        missing = [name for name in needed.get(self.grant, ()) if not getattr(self, name)]
        if missing:
            raise ValueError(f"the grant {self.grant} needs {' and '.join(missing)}")
        return self


class LoginAuth(TokenAuth, Call):
    """A call of the platform's own that answers with a token."""

    kind: Literal["login"]
    method: Literal["GET", "POST"] = "POST"


class SignedAuth(Strict):
    """A hash over every request, made with a secret that is not sent.

    ``params`` are sent with each request, ``unsent`` only hashed. ``text`` is what is hashed:
    ``{query}`` are all parameters of the query and both of these, sorted by name and encoded as
    in an address; ``{timestamp}`` the Unix time in seconds. With a ``key`` it is an HMAC.
    ``send`` says where the ``{signature}`` goes.
    """

    MADE: ClassVar = frozenset({"query", "signature", "timestamp"})

    kind: Literal["signed"]
    params: dict[str, Param] = {}
    unsent: dict[str, Param] = {}
    text: str = "{query}"
    hash: Literal["md5", "sha1", "sha256", "sha512"] = "sha256"
    key: str = ""
    written: Literal["hex", "HEX", "base64"] = "hex"
    send: Sent


Auth = Annotated[
    NoAuth | HeaderAuth | QueryAuth | BasicAuth | BearerAuth | OAuth2Auth | LoginAuth | SignedAuth,
    Field(discriminator="kind"),
]


def made_by(auth: Auth) -> frozenset[str]:
    """The placeholders that authentication makes, beside those of the form."""
    return getattr(auth, "MADE", frozenset())
