"""Where the provider files are, and how they are read."""

from pathlib import Path

from providers.schema import ProviderFile, parse

PACKAGE_DIR = Path(__file__).resolve().parent
DATA_DIR = PACKAGE_DIR / "data"


def data_files(data_dir: Path | None = None) -> list[Path]:
    """The provider files in alphabetical order, those of this checkout unless told otherwise."""
    return sorted((data_dir or DATA_DIR).glob("*.toml"))


def read(path: Path) -> ProviderFile:
    """One provider file.

    Raises:
        SchemaError: the file does not have the shape of the schema.
    """
    return parse(path.read_text(encoding="utf-8"), file_name=path.name)
