"""On and off are understood in the same words wherever a person types them."""

import pytest

from offersync_gui.domain.rules import RULES
from offersync_gui.domain.truth import truth
from offersync_gui.templates.fields import FieldSpec

SWITCH = FieldSpec(name="allow_http", label="Plain http", kind="bool")


@pytest.mark.parametrize("word", ["true", "True", "ON", "yes", "1", "false", "Off", "NO", "0"])
def test_the_words_for_on_and_off(word):
    meant = truth(word)
    assert RULES["auto_sync"].parse(word) is meant
    assert SWITCH.clean(word) == ("true" if meant else "false")


@pytest.mark.parametrize("word", ["maybe", "2", "wahr"])
def test_any_other_word_is_refused(word):
    for parse in (truth, RULES["auto_sync"].parse, SWITCH.clean):
        with pytest.raises(ValueError, match="must be"):
            parse(word)
