"""Compiles the provider files into the one JSON file that the wizard reads: `python -m providers.compile`."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from providers.fields import SchemaError
from providers.files import PACKAGE_DIR, data_files, read
from providers.schema import Provider, ProviderFile, Server, Words

FORMAT_VERSION = 1
TARGET = PACKAGE_DIR.parent / "build" / "compiled" / "providers.json"

Json = dict[str, object]


def compiled(files: Iterable[ProviderFile]) -> Json:
    """The content of the JSON file.

    Raises:
        SchemaError: two files claim the same id, domain or suffix.
    """
    providers: dict[str, Json] = {}
    domains: dict[str, str] = {}
    suffixes: dict[str, str] = {}
    for file in files:
        for entry in file.entries:
            if entry.id in providers:
                raise SchemaError(file=file.file_name, key="id", problem=f"{entry.id} is taken already")
            providers[entry.id] = _entry(entry)
            _claim(domains, entry.domains, entry.id, file=file.file_name, key="domains")
            _claim(suffixes, entry.suffixes, entry.id, file=file.file_name, key="suffixes")
    return {"version": FORMAT_VERSION, "providers": providers, "domains": domains, "suffixes": suffixes}


def compile_to(target: Path, *, data_dir: Path | None = None) -> None:
    """Write the JSON file; the same sources always give the same bytes."""
    content = compiled(read(path) for path in data_files(data_dir))
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    target.parent.mkdir(parents=True, exist_ok=True)
    # A reader, or a second compiler, must never meet half a file.
    unfinished = target.with_name(f"{target.name}.{os.getpid()}")
    unfinished.write_text(text + "\n", encoding="utf-8", newline="\n")
    unfinished.replace(target)


def is_fresh(target: Path, *, data_dir: Path | None = None) -> bool:
    """Whether the JSON file is newer than every provider file and than the code that compiles them."""
    if not target.exists():
        return False
    files = data_files(data_dir)
    # Their directory counts too: its time changes when a provider file is removed.
    sources = [*files, *{path.parent for path in files}, *PACKAGE_DIR.glob("*.py")]
    newest = max(path.stat().st_mtime_ns for path in sources)
    return target.stat().st_mtime_ns > newest


def main() -> int:
    """Compile unless the file is fresh; the return value is the exit code."""
    if is_fresh(TARGET):
        return 0
    try:
        compile_to(TARGET)
    except SchemaError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _claim(taken: dict[str, str], names: Iterable[str], owner: str, *, file: str, key: str) -> None:
    for name in names:
        if name in taken:
            raise SchemaError(file=file, key=key, problem=f"{name} belongs to {taken[name]} already")
        taken[name] = owner


def _entry(provider: Provider) -> Json:
    return {
        "name": _words(provider.name),
        "kind": provider.kind,
        "status": provider.status,
        "closes_on": provider.closes_on.isoformat() if provider.closes_on else None,
        "incoming": [_server(server) for server in provider.incoming],
        "outgoing": [_server(server) for server in provider.outgoing],
        "password_kind": provider.password_kind,
        "preparation": [{**_words(step.words), "url": step.url} for step in provider.preparation],
        "notes": _words(provider.notes) if provider.notes else None,
        "accepts_legacy_dots": provider.accepts_legacy_dots,
        "oauth_issuer": provider.oauth_issuer,
        "confidence": provider.confidence,
        "last_checked": provider.last_checked.isoformat(),
        "mx": list(provider.mx),
    }


def _server(server: Server) -> Json:
    return {
        "protocol": server.protocol,
        "host": server.host,
        "port": server.port,
        "security": server.security,
        "username": server.username,
        "username_alternatives": list(server.username_alternatives),
        "methods": list(server.methods),
        "legacy_tls": server.legacy_tls,
    }


def _words(words: Words) -> dict[str, str]:
    return {"ja": words.ja, "en": words.en}


if __name__ == "__main__":
    sys.exit(main())
