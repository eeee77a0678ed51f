"""Why an offer is as it is, and what happens next, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.rules import RULED, RULES
from offersync_gui.ui import moments
from offersync_gui.ui.change_words import rule_word
from offersync_gui.ui.forms.rule_fields import label_of
from offersync_gui.ui.forms.rule_words import rule_label
from offersync_gui.ui.offers import words
from offersync_gui.ui.offers.details.facts import FactGrid, Scroll
from offersync_gui.ui.widgets import TextLabel, status_look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.details.detail import Detail, Ruled


class Why(Scroll):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why"), parent)
        self.facts, self.rules = FactGrid(), FactGrid()
        self._rules_title = TextLabel(self.tr("Rules that made its values"), "strong")
        self.column.addWidget(self.facts)
        self.column.addWidget(self._rules_title)
        self.column.addWidget(self.rules)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        self.facts.show_facts(self._facts(detail))
        self.show_ruled(None)
        self.verticalScrollBar().setValue(0)

    def show_ruled(self, ruled: Ruled | None) -> None:
        self._rules_title.setVisible(ruled is not None)
        self.rules.setVisible(ruled is not None)
        if ruled is not None:
            self.rules.show_facts(self._rules(ruled))

    def _facts(self, detail: Detail) -> Iterator[tuple[str, str]]:
        record = detail.record
        yield self.tr("Status"), self._status(detail)
        yield self.tr("In the feed"), self._feed(detail.row, record)
        yield self.tr("Not complete"), ", ".join(record["invalid_reasons"])
        yield self.tr("Locked by you"), ", ".join(record["locked_fields"])
        yield self.tr("What next"), self._next(detail.row, record)

    def _status(self, detail: Detail) -> str:
        status, cause = detail.record["status"], detail.record["status_cause"]
        text = self.tr("{status}, because {cause}").format(
            status=status_look(status).text, cause=words.word(words.CAUSE, cause).text
        )
        last = next((row for row in detail.history if row["field"] == "status"), None)
        if last is None:
            return text
        rule = (
            self.tr(", by the rule {rule}").format(rule=rule_word(last["rule"]))
            if last["rule"]
            else ""
        )
        run = self.tr(", in run {run}").format(run=last["run"]) if last["run"] else ""
        since = self.tr("Since {moment}").format(moment=moments.sentence(last["at"]))
        return f"{text}. {since}{rule}{run}."

    def _feed(self, row: Record, record: Record) -> str:
        if row["missing_since"]:
            text = self.tr("Missing since {moment}; last seen {seen}.")
            since, seen = (
                moments.sentence(at) for at in (row["missing_since"], record["last_seen_at"])
            )
            return text.format(moment=since, seen=seen)
        return self.tr("Yes, last seen {seen}.").format(
            seen=moments.sentence(record["last_seen_at"])
        )

    def _next(self, row: Record, record: Record) -> str:
        cause = record["status_cause"]
        if record["status"] == "review" and cause != "invalid":
            return self.tr("It waits for you: approve, pause or disable it.")
        if cause == "user":
            return self.tr("It stays so: a sync never lifts what you decided.")
        if cause == "invalid":
            return self.tr("It heals by itself when the platform sends what is missing.")
        if row["missing_since"]:
            return self.tr("When the feed shows it again, it comes back by the rule return.action.")
        if cause in {"source", "expired", "capped", "filter"} and record["status"] != "active":
            return self.tr("It comes back by itself when that reason is gone.")
        return self.tr("The next sync keeps it up to date.")

    def _rules(self, ruled: Ruled) -> Iterator[tuple[str, str]]:
        titles = {
            "payout": self.tr("Payout"),
            "tracking_url": self.tr("Tracking link"),
            "visibility": self.tr("Visibility"),
        }
        for name, keys in RULED.items():
            yield (
                titles[name],
                "\n".join(self._rule(ruled, key) for key in keys if ruled.rules[key].value),
            )

    def _rule(self, ruled: Ruled, key: str) -> str:
        sources = {
            "default": self.tr("the program's default"),
            "settings": self.tr("your settings"),
            "template": self.tr("the template"),
            "advertiser": self.tr("this advertiser"),
        }
        origin = ruled.rules[key]
        said = label_of(RULES[key], origin.value)
        return f"{rule_label(RULES[key])}: {said}  ({sources[origin.source]})"
