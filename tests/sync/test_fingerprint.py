"""Known records stay known unless something that shapes them has changed."""

import pytest

from offersync_gui import paths
from offersync_gui.domain.rules import RULES, resolve
from offersync_gui.sync.fingerprint import fingerprint
from offersync_gui.templates.loader import Catalogue

BESIDE = {
    "auto_sync": "true",
    "interval_minutes": "60",
    "alerts": "false",
    "guard.percent": "50",
    "guard.min_offers": "5",
    "missing.action": "archive",
    "missing.after_runs": "9",
    "missing.after_hours": "9",
    "limit_new": "7",
    "missing.archive_days": "9",
    "new.status": "active",
    "new.approve_rules": "any -> active",
}
ALWAYS = {key for key, spec in RULES.items() if spec.choices == ("never",)}
OTHERS = {"caps.default": "5/day", "category.map": "a=b"}


@pytest.fixture
def mark(tmp_path):
    template = Catalogue(paths.resources() / "templates", tmp_path).get("affise")
    return lambda **rules: fingerprint(template, {}, resolve(rules))


@pytest.mark.parametrize("key", BESIDE)
def test_what_does_not_shape_a_record_leaves_it_known(mark, key):
    assert mark(**{key: BESIDE[key]}) == mark()


@pytest.mark.parametrize("key", [key for key in RULES if key not in {*BESIDE, *ALWAYS}])
def test_what_shapes_a_record_makes_it_unknown(mark, key):
    spec = RULES[key]
    other = {"choice": spec.choices[-1:], "bool": ("true",)}.get(spec.kind, ("5",))[0]
    assert mark(**{key: OTHERS.get(key, other)}) != mark()
