"""The published JSON Schema is that of the models."""

from offersync_gui import paths
from offersync_gui.templates.schema import FILE, text


def test_the_published_schema_is_up_to_date():
    """If this fails: python -m offersync_gui.templates.schema"""
    assert (paths.resources() / "templates" / FILE).read_text(encoding="utf-8") == text()
