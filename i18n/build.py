"""Compiles the translations: `python -m i18n.build` writes build/compiled.

The windows read `tayori_ja.qm` and `tayori_en.qm`; the command line, which has no Qt, reads the same texts
from `texts_ja.json` and `texts_en.json`: {context: {source: translation}}.
"""

import json
import os
from pathlib import Path

from defusedxml import ElementTree

from i18n.tools import CHECKOUT, FOLDER, LANGUAGES, SOURCES, run, ts_name

Texts = dict[str, dict[str, str]]

COMPILED = CHECKOUT / "build" / "compiled"


def compile_to(folder: Path) -> None:
    """Write what is missing or older than its translations."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        sources = [FOLDER / ts_name(part, language) for part in SOURCES]
        qm, texts = folder / f"tayori_{language}.qm", folder / f"texts_{language}.json"
        if _is_fresh(sources, (qm, texts)):
            continue
        # A reader must never meet half a file.
        half_qm, half_texts = (path.with_name(f"{path.name}.{os.getpid()}") for path in (qm, texts))
        run("lrelease", "-silent", *(str(source) for source in sources), "-qm", str(half_qm))
        content = json.dumps(read_texts(sources), ensure_ascii=False, indent=1, sort_keys=True)
        half_texts.write_text(content + "\n", encoding="utf-8")
        half_qm.replace(qm)
        half_texts.replace(texts)


def read_texts(sources: list[Path]) -> Texts:
    """Every finished translation without plural forms."""
    texts: Texts = {}
    for source in sources:
        for context in ElementTree.parse(source).iterfind("context"):
            found = texts.setdefault(context.findtext("name", ""), {})
            for message in context.iterfind("message"):
                if message.get("numerus") is None and message.find("translation[@type]") is None:
                    found[message.findtext("source", "")] = message.findtext("translation", "")
    return texts


def _is_fresh(sources: list[Path], outputs: tuple[Path, ...]) -> bool:
    newest = max(source.stat().st_mtime_ns for source in sources)
    return all(output.exists() and output.stat().st_mtime_ns >= newest for output in outputs)


if __name__ == "__main__":
    compile_to(COMPILED)
