"""One fixed moment for tests."""

from datetime import UTC, datetime

NOW = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
