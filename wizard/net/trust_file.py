"""Reads `trust.json`: what the provider data says about TLS, compiled beside the provider table."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from wizard.model.interceptor import Family, Interceptor, InterceptorKind
from wizard.net.judge import TrustFacts

_FORMAT_VERSION: Final = 1


def read_trust(path: Path) -> TrustFacts:
    """The content of the file.

    Raises:
        ValueError: another version of the format.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    if content["version"] != _FORMAT_VERSION:
        raise ValueError("another version of the format")
    newest = content["newest"]
    return TrustFacts(
        families=tuple(_family(entry) for entry in content["families"]),
        legacy_hosts=frozenset(content["legacy_hosts"]),
        newest=None if newest is None else date.fromisoformat(newest),
    )


def _family(entry: Mapping[str, Any]) -> Family:
    interceptor = Interceptor(
        id=entry["id"],
        kind=InterceptorKind(entry["kind"]),
        names=tuple(sorted(entry["name"].items())),
        switch=tuple(sorted(entry["switch"].items())),
    )
    return Family(
        interceptor=interceptor,
        common_names=tuple(entry["common_names"]),
        organizations=tuple(entry["organizations"]),
        units=tuple(entry["units"]),
    )
