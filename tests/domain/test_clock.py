"""Times as text sort as the times themselves do."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from offersync_gui.domain.clock import utc_text


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 22, 4, 25, 54, 999_999, UTC), "2026-11-22T04:25:54Z"),
        (datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=2))), "2025-12-31T23:00:00Z"),
        (datetime(999, 1, 1, tzinfo=UTC), "0999-01-01T00:00:00Z"),
    ],
)
def test_a_time_is_written_in_utc_and_padded(moment, text):
    assert utc_text(moment) == text
