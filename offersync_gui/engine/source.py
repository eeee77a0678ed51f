"""One advertiser's platform, ready to be read: the gate, the calls and the mapping together."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from offersync_gui.engine.caller import Caller
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.decode import too_deep
from offersync_gui.engine.fetcher import Batch, FeedRecord, Fetcher
from offersync_gui.engine.followups import AnswerCache, FollowUps, MemoryCache
from offersync_gui.engine.limits import HostWindows, Pacer
from offersync_gui.engine.mapping import Mapper, NoIdentity
from offersync_gui.engine.placeholders import fill
from offersync_gui.engine.session import Gate, Timeouts
from offersync_gui.engine.tokens import MemoryTokens, TokenStore
from offersync_gui.engine.warnings import Warnings
from offersync_gui.templates.fields import with_standards

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from offersync_gui.domain.offer import Offer
    from offersync_gui.logs import Redactor
    from offersync_gui.templates.model import Template


UNTRUSTED = b""
"""The hash of a record that must be looked at again although its bytes stay the same."""


@dataclass(frozen=True)
class Network:
    """``proxies`` as the gate takes them; ``longest`` are seconds without a sign of life."""

    proxies: Mapping[str, str] | None = None
    longest: float = inf


@dataclass(frozen=True)
class Surroundings:
    """What sources share: who redacts, who can stop them, how hosts are spared and reached, and
    where the advertiser's token is kept."""

    redactor: Redactor
    token: CancelToken = field(default_factory=CancelToken)
    windows: HostWindows = field(default_factory=HostWindows)
    pacer: Pacer | None = None
    network: Network = Network()
    tokens: TokenStore = field(default_factory=MemoryTokens)


class Source:
    """Reads a platform with one advertiser's values. Close it when done."""

    def __init__(
        self,
        template: Template,
        options: Mapping[str, str],
        secrets: Mapping[str, str],
        around: Surroundings,
        cache: AnswerCache | None = None,
        since: datetime | None = None,
    ) -> None:
        self.template = template
        self.values = form_values(template, options)
        around.redactor.add(*secrets.values())
        pacer = around.pacer or pacer_for(template, self.values, around.windows)
        self.gate = _gate(template, self.values, around, pacer, has_secrets=bool(secrets))
        self.warnings = Warnings(around.redactor)
        caller = Caller(
            template,
            {**self.values, **secrets},
            self.gate,
            pacer.clock,
            around.token,
            around.redactor,
            around.tokens,
        )
        self.followups = FollowUps(
            template.followups, caller, cache or MemoryCache(), self.warnings
        )
        self.fetcher = Fetcher(template, caller, self.warnings, since)
        if self.followups:
            today = around.windows.clock.now().toordinal()
            self.fetcher.aged = partial(self.followups.aged, today=today)
        self.mapper = Mapper(template, self.values, self.warnings)

    def map(self, item: FeedRecord, batch: Batch) -> Offer:
        """The offer of a record. Raises NoIdentity, and FetchError, also by a follow-up call."""
        try:
            return self._mapped(item, batch)
        except RecursionError:
            raise too_deep() from None

    def _mapped(self, item: FeedRecord, batch: Batch) -> Offer:
        record = item.record.value()
        own = frozenset(record) if isinstance(record, dict) else frozenset()
        self._complete(record, item, batch)
        if self.followups and not self.followups.complete(record):
            item.hash = UNTRUSTED
        if len(record) > len(own) or batch.stamp:
            own -= batch.stamp.keys()
            item.extra = {name: value for name, value in record.items() if name not in own}
        return self.mapper(record)

    def record(self, item: FeedRecord, batch: Batch) -> dict[str, Any]:
        """The parsed record with its list's stamp and its key. Raises NoIdentity."""
        value: dict[str, Any] = item.record.value()
        self._complete(value, item, batch)
        return value

    def _complete(self, value: Any, item: FeedRecord, batch: Batch) -> None:
        if not isinstance(value, dict):
            raise NoIdentity("not a record")
        value.update(batch.stamp)
        if item.record.key is not None:
            value.setdefault("_key", item.record.key)
        self.fetcher.joins.complete(value)

    def close(self) -> None:
        """Afterwards no request is under way, and the gate knows all that were made."""
        self.fetcher.close()
        self.gate.close()


def _gate(
    template: Template,
    values: Mapping[str, str],
    around: Surroundings,
    pacer: Pacer,
    *,
    has_secrets: bool,
) -> Gate:
    return Gate(
        hosts=_hosts(template, values),
        redactor=around.redactor,
        token=around.token,
        timeouts=Timeouts(
            read=min(template.limits.read_timeout, around.network.longest),
            total=template.limits.total_timeout,
        ),
        proxies=around.network.proxies,
        allow_plain_http=values["allow_http"] == "true",
        has_secrets=has_secrets,
        pacer=pacer,
    )


def form_values(template: Template, options: Mapping[str, str]) -> dict[str, str]:
    """Every field that is not secret, standard values and their placeholders filled in."""
    specs = [spec for spec in template.all_fields if not spec.secret]
    values = with_standards(specs, options)
    return {name: fill(text, values) for name, text in values.items()}


def pacer_for(template: Template, values: Mapping[str, str], windows: HostWindows) -> Pacer:
    """The pace that this advertiser keeps, from run to run."""
    return Pacer(
        windows,
        requests_per_minute=int(float(values["requests_per_minute"])),
        requests_per_second=template.limits.requests_per_second,
    )


def _hosts(template: Template, values: Mapping[str, str]) -> set[str]:
    filled = [fill(text, values) for text in template.hosts]
    names = {urlsplit(text).hostname if "://" in text else text for text in filled}
    return {name for name in names if name}
