"""Why an offer is as it is, and what happens next, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.domain.rules import RULES
from offersync_gui.ui import moments
from offersync_gui.ui.change_words import rule_word
from offersync_gui.ui.forms.rule_fields import label_of
from offersync_gui.ui.forms.rule_words import rule_label
from offersync_gui.ui.offer_words import field_word
from offersync_gui.ui.offers import words
from offersync_gui.ui.offers.details.facts import FactGrid, Scroll
from offersync_gui.ui.widgets import TextLabel, status_look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from offersync_gui.store.records import Record
    from offersync_gui.sync.reasons import Maker, Reasons
    from offersync_gui.ui.offers.details.detail import Detail, Ruled


class Why(Scroll):
    """``show_ruled`` has the sentences; they need the rules, and come a moment later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why"), parent)
        self.facts, self.rules = FactGrid(), FactGrid()
        self._rules_title = TextLabel(self.tr("Options that made its values"), "strong")
        self.column.addWidget(self.facts)
        self.column.addWidget(self._rules_title)
        self.column.addWidget(self.rules)
        self.column.addStretch()
        self._record: Record = {}

    def show_detail(self, detail: Detail) -> None:
        self._record = detail.record
        self._show_rules(())
        self.verticalScrollBar().setValue(0)

    def show_ruled(self, ruled: Ruled) -> None:
        self.facts.show_facts(self._facts(ruled.reasons))
        self._show_rules(_made(ruled.reasons))

    def _show_rules(self, made: Iterable[tuple[str, str]]) -> None:
        made = list(made)
        self._rules_title.setVisible(bool(made))
        self.rules.setVisible(bool(made))
        self.rules.show_facts(made)

    def _facts(self, why: Reasons) -> Iterator[tuple[str, str]]:
        yield self.tr("Status"), self._status(why)
        yield self.tr("In the feed"), self._feed(why)
        if why.ruled:
            yield self.tr("Filters"), self._filters(why)
        yield self.tr("Not complete"), ", ".join(self._record["invalid_reasons"])
        yield self.tr("Locked by you"), _named(self._record["locked_fields"])
        yield self.tr("Undone by you"), self._undone(why)
        yield self.tr("What next"), _next(why)

    def _status(self, why: Reasons) -> str:
        text = self.tr("{status}, because {cause}").format(
            status=status_look(why.status).text, cause=words.word(words.CAUSE, why.cause).text
        )
        last = why.set_by
        if last is None:
            return text
        since = self.tr("Since {moment}").format(moment=moments.sentence(last["at"]))
        return f"{text}. {since}{self._by(last)}."

    def _by(self, change: Record) -> str:
        if change["actor"] == "user":
            return self.tr(", by you")
        rule = rule_word(change["rule"]) if change["rule"] else ""
        by = self.tr(", by the rule {rule}").format(rule=rule) if rule else ""
        run = self.tr(", in run {run}").format(run=change["run"]) if change["run"] else ""
        return by + run

    def _feed(self, why: Reasons) -> str:
        seen = moments.sentence(self._record["last_seen_at"])
        if why.hold.missing_since:
            text = self.tr("Missing since {moment}; last seen {seen}.")
            return text.format(moment=moments.sentence(why.hold.missing_since), seen=seen)
        return self.tr("Yes, last seen {seen}.").format(seen=seen)

    def _filters(self, why: Reasons) -> str:
        failed = [self.tr("Fails: {filter}.").format(filter=rule_word(why.refused_by))]
        names = ", ".join(rule_word(key) for key in why.passes)
        passed = [self.tr("Passes: {filters}.").format(filters=names)]
        told = failed * bool(why.refused_by) + passed * bool(names)
        return " ".join(told) or self.tr("None is set.")

    def _undone(self, why: Reasons) -> str:
        if not why.hold.declined:
            return ""
        text = self.tr("{fields}: as before, until the platform says something new.")
        return text.format(fields=_named(sorted(why.hold.declined)))


def _named(fields: Iterable[str]) -> str:
    return ", ".join(map(field_word, fields))


def _next(why: Reasons) -> str:
    translate = QCoreApplication.translate
    return {
        "decide": translate("Why", "It waits for you: approve, pause or disable it."),
        "yours": translate("Why", "It stays so: a sync never lifts what you decided."),
        "approved": translate("Why", "It runs until the platform, a filter or you stop it."),
        "heals": translate("Why", "It heals by itself when the platform sends what is missing."),
        "returns": translate("Why", "When the feed shows it again, it comes back by itself."),
        "stays_gone": translate(
            "Why", "It stays stopped, even when the feed shows it again: that is your rule."
        ),
        "fits_again": translate("Why", "It comes back by itself when it fits your filters again."),
        "source_again": translate(
            "Why", "It comes back by itself when the platform shows it as running."
        ),
        "revenue_again": translate(
            "Why", "It comes back when its revenue does, or when you approve it."
        ),
        "kept": translate("Why", "The next sync keeps it up to date."),
    }[why.next]


def _made(why: Reasons) -> Iterator[tuple[str, str]]:
    for name, makers in why.makers.items():
        yield field_word(name), "\n".join(map(_said, makers))


def _said(maker: Maker) -> str:
    translate = QCoreApplication.translate
    sources = {
        "default": translate("Why", "the program's default"),
        "settings": translate("Why", "your settings"),
        "template": translate("Why", "the template"),
        "advertiser": translate("Why", "this advertiser"),
        "earlier": translate("Why", "the options of when it was stored"),
    }
    value = label_of(RULES[maker.key], maker.value)
    return f"{rule_label(RULES[maker.key])}: {value}  ({sources[maker.source]})"
