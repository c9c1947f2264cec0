"""The languages of the windows: words, dates, numbers and direction change together, for the whole application.

    languages = Languages(locale, ["kiosk"])
    languages.lead(dates)        dates of the place follow
    languages.offered            those that these catalogues can be read in, English first
    languages.speak("ar")        now; `changed` tells who holds words to fetch them again
    languages.reset()            back to the language of the place

A catalogue is `resources/translations/NAME.CODE.qm`, made by `make words` from the file of the same name ending in `.ts`.
English stands in the source; its catalogue has the plurals only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from apcdesk import resources

if TYPE_CHECKING:
    from apcdesk.desk.language.dates import DateWords

FOLDER = "translations"
QT_CATALOGUE = "qtbase"
QT_CODES = {"pt": "pt_BR"}
"""Where Qt's own words have another code than ours."""
LANGUAGE = "language"
"""The preference that names the language of the desk; without it that of the computer is spoken."""


class Language(NamedTuple):
    """A language by its BCP 47 code, its name in itself, and the locale that writes its dates."""

    code: str
    name: str
    locale_name: str

    @property
    def locale(self) -> QLocale:
        """The locale that names its days and months. The one for Arabic writes the digits that its keyboard has."""
        return QLocale(self.locale_name)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way its lines run."""
        return self.locale.textDirection()


ENGLISH = Language("en", "English", "en_GB")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch", "de_DE"),
    Language("fr", "Français", "fr_FR"),
    Language("es", "Español", "es_ES"),
    Language("pt", "Português", "pt_PT"),
    Language("nl", "Nederlands", "nl_NL"),
    Language("nb", "Norsk", "nb_NO"),
    Language("sv", "Svenska", "sv_SE"),
    Language("ar", "العربية", "ar_AE"),
)


def language(code: str) -> Language | None:
    """The language of a code, None for one that we do not speak."""
    return next((spoken for spoken in LANGUAGES if spoken.code == code), None)


def language_of(locale: QLocale) -> Language | None:
    """The language of a computer's locale; both ways to write Norwegian are one to us."""
    code = QLocale.languageToCode(locale.language())
    return language({"no": "nb", "nn": "nb"}.get(code, code))


def spoken(catalogue: str) -> tuple[Language, ...]:
    """The languages that a catalogue can be read in: English, and each with a file of its own."""
    return tuple(one for one in LANGUAGES if one is ENGLISH or _file(catalogue, one.code) is not None)


class Languages(QObject):
    """What is spoken now. One for the application, on the GUI thread.

    The locale of the start is the one to come back to; whether a day has 24 or twice 12 hours is a habit of the place and
    stays.
    """

    changed = Signal()

    def __init__(self, locale: QLocale, catalogues: Sequence[str] = ()) -> None:
        super().__init__()
        self._dates: DateWords | None = None
        self._catalogues = tuple(catalogues)
        self._usual_locale = locale
        self._usual = language_of(locale) or ENGLISH
        self._translators: list[QTranslator] = []
        self.current = self._usual
        self._speak(self._usual)

    @property
    def offered(self) -> tuple[Language, ...]:
        """Every language in which all of the catalogues can be read."""
        return tuple(one for one in LANGUAGES if all(one in spoken(name) for name in self._catalogues))

    @property
    def usual(self) -> Language:
        """The language of the place."""
        return self._usual

    @property
    def usual_locale(self) -> QLocale:
        """The locale that names days and months in the language of the place."""
        return self._usual_locale

    @property
    def locale(self) -> QLocale:
        """The locale that names days and months now."""
        return self._usual_locale if self.current == self._usual else self.current.locale

    def lead(self, dates: DateWords) -> None:
        """Let the dates of the place be said in the language that is spoken, from now on."""
        self._dates = dates
        dates.speak(self.locale)

    def make_usual(self, code: str, locale: QLocale | None = None) -> None:
        """Let this be the language of the place, and speak it; `locale` writes its days where that is not the language's
        own. Raises ValueError for one that is not offered."""
        self._usual = self._offered(code)
        self._usual_locale = locale or self._usual.locale
        self.speak(code)

    def speak(self, code: str) -> None:
        """Change to the language of this code. Raises ValueError for one that is not offered."""
        wanted = self._offered(code)
        if wanted != self.current:
            self._speak(wanted)
            self.changed.emit()

    def reset(self) -> None:
        """Speak the language of the place again."""
        self.speak(self._usual.code)

    def close(self) -> None:
        """Leave the application as it was found."""
        self._remove()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _offered(self, code: str) -> Language:
        found = language(code)
        if found is None or found not in self.offered:
            raise ValueError(f"the language {code!r} is not offered")
        return found

    def _speak(self, wanted: Language) -> None:
        self.current = wanted
        self._remove()
        names = (*self._catalogues, QT_CATALOGUE)
        for path in (path for name in names if (path := _file(name, wanted.code)) is not None):
            translator = QTranslator(self)
            if translator.load(path):
                QGuiApplication.installTranslator(translator)
                self._translators.append(translator)
        if self._dates is not None:
            self._dates.speak(self.locale)
        QGuiApplication.setLayoutDirection(wanted.direction)

    def _remove(self) -> None:
        for translator in self._translators:
            QGuiApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []


def local_language(system: QLocale, *catalogues: str) -> QLocale:
    """The computer's own language where all of the catalogues know it, else English.

    English words have the times of the computer's country: 24 hours, unless it writes twice 12.
    """
    if system.language() == QLocale.Language.C:
        return ENGLISH.locale
    found = language_of(system)
    known = found is not None and all(found in spoken(catalogue) for catalogue in catalogues)
    if found is not None and known and found is not ENGLISH:
        return found.locale
    return QLocale(QLocale.Language.English, system.territory())


@cache
def _file(catalogue: str, code: str) -> str | None:
    """Where the compiled catalogue lies; None when there is none."""
    if catalogue == QT_CATALOGUE:
        return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/{QT_CATALOGUE}_{QT_CODES.get(code, code)}.qm"
    try:
        return str(resources.resource_path(f"{FOLDER}/{catalogue}.{code}.qm"))
    except FileNotFoundError:
        return None
