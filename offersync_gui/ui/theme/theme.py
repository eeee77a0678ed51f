"""The theme of the running program: follows the system or is forced, and lays out everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette

from offersync_gui.ui.theme import tokens
from offersync_gui.ui.theme.icons import icon
from offersync_gui.ui.theme.palette import palette_of
from offersync_gui.ui.theme.sheet import sheet_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Mode = Literal["system", "light", "dark"]
Role = Literal["caption", "body", "strong", "section", "title", "number", "mono"]

_SIZES = {"caption": tokens.CAPTION, "section": tokens.SECTION, "title": tokens.TITLE}
_BOLD = {"strong", "section", "title"}
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Colours, fonts and icons by name. ``changed`` comes after everything was dressed anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._mode: Mode = "system"
        self._system_is_dark = False
        self._use(dark=False)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def mode(self) -> Mode:
        return self._mode

    def apply(self, app: QApplication) -> None:
        """Dress the application, from now on. To be called once, before the first window."""
        global _current
        _current = self
        self._app = app
        self._system_is_dark = _is_dark(app.palette())
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or whatever the system shows; at once and for every window."""
        self._mode = mode
        if self._app is not None:
            self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._dress()

    def color(self, name: str) -> QColor:
        """A colour by the name it has in the tokens. Raises KeyError for any other name."""
        return QColor(self._colors[name])

    def icon(self, name: str, color: str = "text") -> QIcon:
        """The icon of that name; it changes its colour with the theme by itself."""
        return icon(name, color, _color_of_the_moment)

    def font(self, role: Role = "body") -> QFont:
        """The application's font in that role; ``number`` has figures of one width."""
        font = QFont() if role != "mono" else _mono()
        if (share := _SIZES.get(role)) is not None:
            font.setPointSizeF(font.pointSizeF() * share)
        if role in _BOLD:
            font.setWeight(QFont.Weight.DemiBold)
        if role == "number":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _use(self, *, dark: bool) -> None:
        self._dark = dark
        self._colors = tokens.derived(tokens.DARK if dark else tokens.LIGHT)

    def _dress(self) -> None:
        self._use(dark=self._wanted_dark())
        if self._app is None:
            return
        self._app.setPalette(palette_of(self._colors))
        self._app.setStyleSheet(sheet_of(self._colors, dark=self._dark))
        self.changed.emit()

    def _wanted_dark(self) -> bool:
        """Where Qt does not know the system's scheme, the palette it started with tells."""
        if self._mode != "system":
            return self._mode == "dark"
        if self._app is None:
            return False
        scheme = self._app.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._system_is_dark
        return scheme == Qt.ColorScheme.Dark


_current: Theme | None = None


def current_theme() -> Theme:
    """The theme that was applied last; for widgets that paint themselves."""
    global _current
    if _current is None:
        _current = Theme()
    return _current


def _color_of_the_moment(name: str) -> QColor:
    return current_theme().color(name)


def _is_dark(palette: QPalette) -> bool:
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return window.lightnessF() < text.lightnessF()


def _mono() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QFont().pointSizeF())
    return font
