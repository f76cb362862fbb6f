"""What the windows remember: the size of the text, the language, and whether new mail is told."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wizard.wording.languages import Language

SMALLEST_ZOOM, LARGEST_ZOOM = 1.0, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSettings:
    """The user's choices; `language` is None while the system's is followed."""

    zoom: float = SMALLEST_ZOOM
    language: Language | None = None
    notices: bool = True


def load(path: Path | None) -> WindowSettings:
    """The choices that were saved; a file that is missing or broken counts as none."""
    if path is None:
        return WindowSettings()
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return WindowSettings()
    return _checked(read) if isinstance(read, dict) else WindowSettings()


def save(settings: WindowSettings, path: Path | None) -> None:
    """Keep the choices; where nothing can be written they last until the program ends."""
    if path is None:
        return
    content = {
        "zoom": settings.zoom,
        "language": settings.language.value if settings.language else None,
        "notices": settings.notices,
    }
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(content) + "\n", encoding="utf-8")
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()


def _checked(read: dict[str, object]) -> WindowSettings:
    zoom = read.get("zoom")
    size = float(zoom) if isinstance(zoom, int | float) and not isinstance(zoom, bool) else SMALLEST_ZOOM
    bounded = min(max(size, SMALLEST_ZOOM), LARGEST_ZOOM) if size == size else SMALLEST_ZOOM  # noqa: PLR0124
    languages = {language.value: language for language in Language}
    language = read.get("language")
    return WindowSettings(
        zoom=bounded,
        language=languages.get(language) if isinstance(language, str) else None,
        notices=read.get("notices") is not False,
    )
