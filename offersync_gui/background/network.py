"""Whether the machine has a network: a hint from the system, and what runs tell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

Reachability = QNetworkInformation.Reachability


class Network(QObject):
    """The system's opinion, which may be wrong or missing: never a reason not to try."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._system: QNetworkInformation | None = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._system = QNetworkInformation.instance()
            self._system.reachabilityChanged.connect(self._on_changed)

    def is_down(self) -> bool:
        return self._system is not None and self._system.reachability() == Reachability.Disconnected

    @Slot(Reachability)
    def _on_changed(self, reachability: Reachability) -> None:
        if reachability == Reachability.Online:
            self.back.emit()
