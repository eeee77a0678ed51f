"""The editor's column of cards: what is loaded into it, and the draft that stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.advertisers.draft import Draft, carried, problems
from offersync_gui.ui.advertisers.identity_card import NAME, IdentityCard
from offersync_gui.ui.advertisers.reach import Reach
from offersync_gui.ui.advertisers.rules_card import RulesCard
from offersync_gui.ui.advertisers.schedule_card import ScheduleCard
from offersync_gui.ui.advertisers.tracking_card import TrackingCard
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.forms.template_form import TemplateForm
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.account_secrets import SecretState
    from offersync_gui.sync.accounts import Origin
    from offersync_gui.templates.model import Template
    from offersync_gui.ui.advertisers.editor_data import EditorData, Held


class EditorForm(QWidget):
    """``template_wanted`` carries the template a person chose; answer with :meth:`use_template`."""

    changed = Signal()
    template_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.identity = IdentityCard()
        self.credentials = Card(
            self.tr("Credentials"),
            self.tr("How OfferSync signs in. Keys are never written in clear text."),
        )
        self.tracking = TrackingCard()
        self.options = Card(self.tr("Options"), self.tr("How its platform is asked."))
        self.schedule = ScheduleCard()
        self.rules = RulesCard()
        self.reach = Reach()
        self._template: Template | None = None
        self._fields: TemplateForm | None = None
        self._typed: dict[str, str] = {}
        self._carried: dict[str, str] = {}
        self._secrets: dict[str, str] = {}
        self._kept_rules: dict[str, str] = {}
        self._focused: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        for card in self._cards():
            column.addWidget(card)
        column.addWidget(self.reach)
        column.addStretch(1)
        self.identity.changed.connect(self.changed)
        self.identity.template_chosen.connect(self.template_wanted)
        self.tracking.changed.connect(self.changed)
        self.schedule.changed.connect(self.changed)
        self.rules.changed.connect(self._on_rules_changed)
        self.reach.changed.connect(self.changed)
        self._show_cards()

    @property
    def template(self) -> Template | None:
        return self._template

    @property
    def fields(self) -> TemplateForm | None:
        """The fields of the template in use."""
        return self._fields

    def load(
        self, data: EditorData, draft: Draft, template: Template | None, rules: Mapping[str, Origin]
    ) -> None:
        """Everything anew; nothing of what stood there before is kept."""
        self._typed, self._secrets = dict(draft.options), dict(draft.secrets)
        self._kept_rules = dict(draft.rules)
        self.identity.name.set_value(draft.name)
        self.identity.name.set_error("")
        self.identity.picker.set_templates(data.templates)
        self.identity.picker.set_current(draft.template)
        self.identity.set_template_problem(said(data.problem))
        self._replace_fields(template)
        if template is not None:
            self.tracking.load(template.tracking, rules, draft.rules)
            self._load_rules(rules, draft.rules)
            self.schedule.show_next(data.next_run, enabled=data.enabled)

    def use_template(self, template: Template, rules: Mapping[str, Origin]) -> None:
        """Another template: values of equal fields stay, edited tracking values are asked about."""
        first = self._template is None
        own = self._kept_rules if first else self._own_rules()
        self._remember()
        self.identity.set_template_problem("")
        self._replace_fields(template)
        if first:
            self.tracking.load(template.tracking, rules, own)
        else:
            self.tracking.change_template(template.name, template.tracking, rules)
        self._load_rules(rules, own)
        self.changed.emit()

    def draft(self) -> Draft:
        fields = self._fields
        return Draft(
            name=self.identity.name.value().strip(),
            template=self.identity.picker.current,
            options=fields.entered() if fields else dict(self._typed),
            secrets=fields.secrets() if fields else {},
            rules=self._own_rules() if fields else dict(self._kept_rules),
            new_only=self.reach.new_only,
        )

    def hold(self, held: bool) -> None:
        """Nothing can be typed while ``held``; the focus comes back after that."""
        if held and self._focused is None:
            focused = QApplication.focusWidget()
            self._focused = focused if focused and self.isAncestorOf(focused) else self
        self.setEnabled(not held)
        if not held and self._focused is not None:
            if self._focused is not self:
                self._focused.setFocus()
            self._focused = None

    def show_held(self, held: Held) -> None:
        """What the secret store holds; of a new advertiser nothing yet."""
        if self._fields is not None and self._template is not None:
            states: dict[str, SecretState] = dict.fromkeys(self._template.secret_names, "missing")
            self._fields.set_secret_states({**states, **held.states}, held.store)

    def check(self, held: frozenset[str], *, named: bool) -> QWidget | None:
        """Marks what is wrong; returns the first widget to correct, None when all is well."""
        if self._template is None or self._fields is None:
            self.identity.set_template_problem(self.tr("Choose the template of its platform."))
            return self.identity.picker
        wrong = problems(self._template, self.draft(), held)
        first: QWidget | None = self._fields.set_errors(wrong)
        if named and not self.identity.name.value().strip():
            self.identity.name.set_error("is required")
            first = self.identity.name
        for card in (self.tracking, self.schedule, self.rules):
            wrong = card.check()
            first = first or wrong
        return first

    def show_problems(self, found: Mapping[str, str]) -> QWidget | None:
        """Problems that saving found, each at its widget; the first of these widgets."""
        self.identity.name.set_error(found.get(NAME, ""))
        first = self._fields.set_errors(found) if self._fields is not None else None
        return self.identity.name if NAME in found else first

    def _own_rules(self) -> dict[str, str]:
        return {**self.tracking.rules(), **self.schedule.rules(), **self.rules.rules()}

    def _remember(self) -> None:
        """What was typed under one template may fit the next, or the one after it."""
        if self._fields is not None:
            edited = self._fields.entered().items() - self._carried.items()
            self._typed |= dict(edited)
            self._secrets |= self._fields.secrets()

    def _replace_fields(self, template: Template | None) -> None:
        if self._fields is not None:
            self._fields.dispose()
        self._fields, self._template = None, template
        if template is not None:
            stored = carried(template, self._typed)
            form = TemplateForm(template.all_fields, stored, self._secrets, self)
            form.changed.connect(self.changed)
            self.credentials.body.addWidget(form.essential)
            self.options.body.addWidget(form.further)
            self._fields, self._carried = form, form.entered()
            follow_layout(self)
        self._show_cards()

    def _load_rules(self, rules: Mapping[str, Origin], own: Mapping[str, str]) -> None:
        self.schedule.load(rules, own)
        self.rules.load(rules, own)
        self.tracking.set_link_rules(self.rules.texts())

    def _on_rules_changed(self) -> None:
        self.tracking.set_link_rules(self.rules.texts())
        self.changed.emit()

    def _cards(self) -> tuple[QWidget, ...]:
        return (
            self.identity,
            self.credentials,
            self.tracking,
            self.options,
            self.schedule,
            self.rules,
        )

    def _show_cards(self) -> None:
        """Without a template there is nothing to fill in but its choice."""
        for card in self._cards()[1:]:
            card.setVisible(self._template is not None)
