"""The schema, step by step. A released step is never changed, and uses no live model."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.store.migrations import (
    m0001_first,
    m0002_requests,
    m0003_raw_dictionary,
    m0004_local_tags,
    m0005_campaigns,
    m0006_rule_sets,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class Step(NamedTuple):
    """SQL statements that lead from the version before to ``version``."""

    version: int
    statements: Sequence[str]


STEPS = (
    Step(1, m0001_first.STATEMENTS),
    Step(2, m0002_requests.STATEMENTS),
    Step(3, m0003_raw_dictionary.STATEMENTS),
    Step(4, m0004_local_tags.STATEMENTS),
    Step(5, m0005_campaigns.STATEMENTS),
    Step(6, m0006_rule_sets.STATEMENTS),
)
NEWEST = STEPS[-1].version
