"""What a converter is, and the register in which each one is found by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from msgspec import Struct

from offersync_gui.errors import TemplateError


class Context(Struct, frozen=True):
    """What an advertiser's options say about reading its values: the preferred ``language``,
    the ``currency`` where the platform names none, and the ``zone`` of times without one.
    """

    language: str = "en"
    currency: str | None = None
    zone: str = "UTC"


Convert = Callable[[Any, Context], Any]
Reads = TypeVar("Reads", bound=Convert)
Makes = TypeVar("Makes", bound=Callable[..., Convert])


class Unclear(Exception):
    """``value`` makes no sense to a converter: store null and count a warning."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value

    @property
    def sample(self) -> str:
        """A short text of the value; secrets in it are for the caller to hide."""
        from reprlib import Repr

        short = Repr()
        short.maxstring = short.maxother = short.maxlong = 60
        try:
            text = self.value if isinstance(self.value, str) else short.repr(self.value)
        except ValueError:  # more digits than Python writes
            text = "a number of very many digits"
        return "".join(sign if sign.isprintable() else "\ufffd" for sign in text[:80])


class Parameter(Struct, frozen=True):
    """A parameter of a converter; its type is that of ``default``."""

    name: str
    default: str | int | bool
    choices: tuple[str, ...] = ()

    def check(self, value: object) -> str | None:
        """Why ``value`` cannot be used, or None."""
        if type(value) is not type(self.default):
            return f"“{self.name}” must be of the type {type(self.default).__name__}."
        if self.choices and value not in self.choices:
            return f"“{self.name}” must be one of {', '.join(self.choices)}."
        return None


class Converter(Struct, frozen=True):
    """A named converter; ``doc`` is one line for authors of templates."""

    name: str
    doc: str
    parameters: tuple[Parameter, ...]
    factory: Callable[..., Convert]

    def make(self, given: Mapping[str, object]) -> Convert:
        """The converter with its parameters set. Raises TemplateError for a bad one."""
        known = {parameter.name: parameter for parameter in self.parameters}
        faults = [
            known[name].check(value) if name in known else f"“{name}” is not one of its parameters."
            for name, value in given.items()
        ]
        detail = " ".join(filter(None, faults))
        if detail:
            raise refused(self.name, detail)
        return self.factory(**given)


CONVERTERS: dict[str, Converter] = {}


def refused(name: str, detail: str) -> TemplateError:
    return TemplateError(
        f"The converter “{name}” cannot be used", detail, "Correct it in the template."
    )


def converter(function: Reads) -> Reads:
    """Registers a converter without parameters under its name."""
    _register(function, (), lambda: function)
    return function


def with_parameters(**choices: tuple[str, ...]) -> Callable[[Makes], Makes]:
    """Registers a factory whose keyword parameters are those of the converter that it returns;
    ``choices`` lists what a parameter may be.
    """

    def register(factory: Makes) -> Makes:
        defaults: dict[str, Any] = factory.__kwdefaults__ or {}
        parameters = tuple(
            Parameter(name, default, choices.get(name, ())) for name, default in defaults.items()
        )
        _register(factory, parameters, factory)
        return factory

    return register


def _register(
    function: Callable[..., Any], parameters: tuple[Parameter, ...], factory: Callable[..., Convert]
) -> None:
    name = function.__name__
    doc = " ".join((function.__doc__ or "").split("\n\n")[0].split())
    if name in CONVERTERS:
        raise ValueError(f"two converters are called {name}")
    CONVERTERS[name] = Converter(name, doc, parameters, factory)
