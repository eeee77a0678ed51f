"""How a template reads an answer: its format, when it is a success, what its errors mean."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from offersync_gui.templates.fields import Strict

Action = Literal["retry", "wait", "needs_user", "give_up", "drop_optional", "instead"]
ErrorKind = Literal["auth", "forbidden", "rate_limited", "api_error", "bad_response"]


class ErrorRule(Strict):
    """An answer that matches every given condition is this error; the first rule wins.

    ``status`` are HTTP statuses, ``contains`` words (any, without case) in the platform's own
    message, ``when`` an expression on the answer. ``wait`` pauses ``seconds`` and asks again.
    """

    status: tuple[int, ...] = ()
    contains: tuple[str, ...] = ()
    when: str = ""
    action: Action
    kind: ErrorKind = "api_error"
    seconds: float = Field(default=0, ge=0)
    next_step: str = ""

    @model_validator(mode="after")
    def _matches_something(self) -> ErrorRule:
        if not (self.status or self.contains or self.when):
            raise ValueError("needs one of status, contains, when")
        return self


class AnswerSpec(Strict):
    """``success`` is an expression that is true for every good answer (empty = HTTP alone).

    ``message`` are places of the platform's own error text: text, or an object or list whose
    texts are joined. ``lists`` name the XML elements that are lists even with one child.
    """

    format: Literal["json", "xml", "csv"] = "json"
    unwrap: bool = Field(
        default=False, description="JSON: a list of one object is that object itself."
    )
    zip: bool = Field(default=False, description="The answer may be a zip archive.")
    separator: str = Field(default=",", min_length=1, max_length=1, description="CSV.")
    root: tuple[str, ...] = Field(
        default=(), description="XML: the local names that the root element may have."
    )
    lists: tuple[str, ...] = ()
    success: str = ""
    message: tuple[str, ...] = ()
    errors: tuple[ErrorRule, ...] = ()
    no_records: tuple[int, ...] = Field(
        default=(), description="HTTP statuses that say that there are no records."
    )
