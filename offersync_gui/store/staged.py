"""What a run and the store hand to each other about single offers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.standing import Standing


FROM_SOURCE = "source"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an offer, before and after, and what made it: the source or a rule's key."""

    field: str
    old: Any
    new: Any
    rule: str


@dataclass(frozen=True, slots=True)
class StoredOffer:
    """What a run must know of an offer that is stored.

    ``locked`` are fields the user holds, ``declined`` values of the platform that he undid;
    ``rule_set`` are the earlier rules that hold for it, None for those of now.
    """

    offer_id: int
    external_id: str
    standing: Standing
    locked: Sequence[str] = ()
    declined: Mapping[str, Any] = field(default_factory=dict)
    rule_set: int | None = None


@dataclass(slots=True)
class StagedOffer:
    """An offer of the feed that is new (no ``offer_id``) or differs from what is stored.

    ``record`` is the offer as JSON. ``changes`` are its changed fields; ``moved`` says that its
    standing changed, and ``rule`` why. With neither, only its hashes are taken over: other bytes,
    same offer. ``declined`` is what is left of what the user undid, None for no news;
    ``withheld``: the platform says something that is not taken over, so its bytes are kept;
    ``extra`` are members of the record that were not in them.
    """

    offer: Offer
    offer_id: int | None
    raw: bytes
    raw_hash: bytes
    record: bytes
    standing: Standing
    rule: str
    moved: bool = False
    changes: list[FieldChange] = field(default_factory=list)
    declined: Mapping[str, Any] | None = None
    withheld: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def written(self) -> bool:
        return self.offer_id is None or bool(self.changes)


@dataclass(frozen=True, slots=True)
class Move:
    """A stored offer that gets another standing without a record of the feed."""

    offer_id: int
    after: Standing
    rule: str
