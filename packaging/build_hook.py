"""Puts the compiled provider data and translations into the wheel; hatchling calls it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

MAKERS = ("providers.compile", "i18n.build")


class CompiledData(BuildHookInterface[Any]):
    """Runs the makers, then lays build/compiled/* into wizard/compiled/."""

    PLUGIN_NAME = "custom"

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # wizard.resources finds build/compiled by itself
        checkout = Path(self.root)
        for maker in MAKERS:
            subprocess.run([sys.executable, "-m", maker], cwd=checkout, check=True)  # noqa: S603 - our own
        compiled = sorted(file for file in (checkout / "build" / "compiled").iterdir() if file.name[0] != ".")
        for file in compiled:
            build_data["force_include"][str(file)] = f"wizard/compiled/{file.name}"
