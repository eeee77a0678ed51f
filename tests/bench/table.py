"""The table of measures: ours, what it is compared with, the ratio and its target."""

from __future__ import annotations

from dataclasses import dataclass

HEADER = ("measure", "ours", "reference", "ratio", "target", "")


@dataclass(frozen=True)
class Row:
    """A figure beside its reference; good when their ratio is at most ``target``."""

    measure: str
    ours: float
    reference: float
    against: str
    target: float
    unit: str = "s"

    @property
    def good(self) -> bool:
        return self.ours <= self.target * self.reference

    def cells(self) -> tuple[str, ...]:
        return (
            self.measure,
            self._figure(self.ours),
            f"{self._figure(self.reference)} {self.against}",
            f"{self.ours / self.reference:.2f}",
            f"≤ {self.target:g}",
            "ok" if self.good else "over",
        )

    def _figure(self, value: float) -> str:
        digits = 3 if self.unit in ("s", "ms") else 0
        return f"{value:.{digits}f} {self.unit}".strip()


@dataclass(frozen=True)
class NotRun:
    """A measure that could not be taken here."""

    measure: str
    reason: str

    def cells(self) -> tuple[str, ...]:
        return (self.measure, f"not run: {self.reason}")


def lines(rows: list[Row | NotRun]) -> list[str]:
    """The table as text, columns aligned; a reason runs on to the end of its line."""
    cells = [HEADER, *(row.cells() for row in rows)]
    full = [row for row in cells if len(row) == len(HEADER)]
    measures = max(len(row[0]) for row in cells)
    widths = [measures, *(max(map(len, column)) for column in list(zip(*full, strict=True))[1:])]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()
        for row in cells
    ]
