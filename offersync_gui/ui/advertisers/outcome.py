"""What came of the last thing that was tried: in work, well, or an error with its next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from offersync_gui.desktop.error_words import told
from offersync_gui.errors import SecretsError, SecretsUnavailable
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.offers import figures
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, IconLabel, QuietButton, restyle

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.check import CheckResult


class Outcome(QFrame):
    """Hidden until there is something to say. ``cancelled``: a person stops what is in work."""

    cancelled = Signal()
    secrets_requested = Signal()
    session_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outcome")
        self.setProperty("kind", "card")
        self._icon = IconLabel("info")
        self._title = Message("text", role="strong")
        self._title.setObjectName("outcome.title")
        self._text = Message("text", role="body")
        self._text.setObjectName("outcome.text")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("In work"))
        self._cancel = QuietButton(self.tr("Cancel"))
        self._cancel.setObjectName("outcome.cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._secrets = QuietButton(self.tr("Secret store…"))
        self._secrets.clicked.connect(self.secrets_requested)
        self._session = QuietButton(self.tr("Only for this session"))
        self._session.setObjectName("outcome.session")
        self._session.clicked.connect(self.session_chosen)
        self._close = IconButton("close", self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        self._arrange()
        self.setFocusProxy(self._cancel)
        self.hide()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        for widget in (self._title, self._text, self._busy):
            words.addWidget(widget)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        line.setSpacing(SPACE.small)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        for button in (self._cancel, self._session, self._secrets, self._close):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_work(self, text: str, *, cancellable: bool = True) -> None:
        self._show("sync", "accent", text, "", working=True)
        self._cancel.setVisible(cancellable)

    def show_done(self, title: str, text: str = "") -> None:
        self._show("check-circle", "good", title, text)

    def show_check(self, result: CheckResult) -> None:
        """The connection test, with one offer as it would be stored."""
        if result.error is not None:
            self.show_error(result.error)
        else:
            about = _about(result.example) if result.example else ""
            self.show_done(self._understood(result), about)

    def _understood(self, result: CheckResult) -> str:
        connected = self.tr("Connected to {platform}").format(platform=result.platform)
        nothing, visible = self.tr("no offer visible yet"), self.tr("the list answers")
        if result.example is None:
            return f"{connected} · {nothing}"
        if result.total is not None:
            count = QLocale().toString(result.total)
            visible = self.tr("{count} offers visible").format(count=count)
        example = self.tr("example: {name}").format(name=result.example["name"])
        return f"{connected} · {visible} · {example}"

    def show_error(self, error: OfferSyncError) -> None:
        words = told(error)
        parts = [words["detail"], words["next_step"]]
        self._show("error", "bad", words["title"], "\n".join(filter(None, parts)))
        self._secrets.setVisible(isinstance(error, SecretsError))
        self._session.setVisible(isinstance(error, SecretsUnavailable))

    def show_problems(self, title: str, text: str = "") -> None:
        self._show("alert", "warn", title, text)

    def _show(self, icon: str, tone: str, title: str, text: str, *, working: bool = False) -> None:
        self._icon.set_icon(icon, tone)
        self._title.say(title)
        self._text.say(text)
        self._busy.setVisible(working)
        self._cancel.setVisible(working)
        self._close.setVisible(not working)
        self._secrets.hide()
        self._session.hide()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self._icon, top if text or working else middle)
        restyle(self, tone=tone)
        self.show()


def _about(offer: dict[str, Any]) -> str:
    """One line on an example offer: countries, payout, tracking link."""
    countries = offer["countries"]
    parts = [", ".join(countries[:6]) + (" …" if len(countries) > 6 else "")]
    if offer["revenue"] and offer["payout"]:
        parts.append(f"{figures.money(offer, 'revenue')} → {figures.money(offer, 'payout')}")
    parts.append(offer["tracking_url"] or "")
    return " · ".join(filter(None, parts))
