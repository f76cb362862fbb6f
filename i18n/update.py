"""Brings the translation files up to date with the code: `python -m i18n.update`.

Japanese has every text; English has only the plurals, since the texts in the code are English.
"""

from pathlib import Path

from i18n.tools import FOLDER, LANGUAGES, SOURCES, run, ts_name


def update(folder: Path = FOLDER) -> None:
    """Add new texts as unfinished and drop those that are gone."""
    for part, sources in SOURCES.items():
        for language in LANGUAGES:
            plural_only = ("-pluralonly",) if language == "en" else ()
            run(
                "lupdate",
                *plural_only,
                *("-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-sort-messages"),
                *("-source-language", "en", "-target-language", language),
                *("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark"),
                *sources,
                *("-ts", str(folder / ts_name(part, language))),
            )


if __name__ == "__main__":
    update()
