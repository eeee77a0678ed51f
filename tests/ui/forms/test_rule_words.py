"""The labels of rules are known to the translators."""

from offersync_gui.domain.rules import RULES
from offersync_gui.ui.forms.rule_words import LABELS


def test_every_label_is_known():
    assert set(LABELS) == {rule.label for rule in RULES.values()}
