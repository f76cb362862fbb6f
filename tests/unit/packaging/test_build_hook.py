"""A wheel holds the program and the compiled data, and nothing of what they are made from."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.helpers.sources import CHECKOUT


def test_the_wheel_holds_the_compiled_data_and_no_sources_of_it(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=50,
        check=True,
    )
    (wheel,) = tmp_path.glob("tayori-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())

    compiled = {file.name for file in (CHECKOUT / "build" / "compiled").iterdir() if file.name[0] != "."}
    assert "providers.json" in compiled
    assert {name.removeprefix("wizard/compiled/") for name in names if "/compiled/" in name} == compiled
    assert {name.split("/")[0].split("-")[0] for name in names} == {"wizard", "tayori"}
