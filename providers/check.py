"""Checks the provider files and prints one line a fault: `python -m providers.check`."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from providers.fields import SchemaError
from providers.files import data_files, read
from providers.interceptors import faults_of_interceptors, read_interceptors
from providers.rules import Fault, faults_of
from providers.schema import ProviderFile


def check(data_dir: Path | None = None, *, latest: date) -> tuple[list[ProviderFile], list[Fault]]:
    """The files that could be read, and all faults; `latest` is the last day that is not in the future."""
    files: list[ProviderFile] = []
    faults: list[Fault] = []
    for path in data_files(data_dir):
        try:
            files.append(read(path))
        except SchemaError as error:
            faults.append(Fault(file=error.file, key=error.key, problem=error.problem))
    for file in files:
        faults.extend(faults_of(file, latest=latest))
    faults.extend(_taken_twice(files))
    return files, faults


def check_interceptors(path: Path | None = None, *, latest: date) -> list[Fault]:
    """All faults of the file of programs that look into connections."""
    try:
        entries = read_interceptors(path)
    except SchemaError as error:
        return [Fault(file=error.file, key=error.key, problem=error.problem)]
    return list(faults_of_interceptors(entries, latest=latest))


def report(files: list[ProviderFile], faults: list[Fault]) -> str:
    """One line a fault, or one line that says how much was found to be in order."""
    if faults:
        return "".join(f"{fault.line}\n" for fault in faults)
    domains = sum(len(entry.domains) + len(entry.suffixes) for file in files for entry in file.entries)
    return f"{len(files)} providers, {domains} domains, 0 faults\n"


def main() -> int:
    """Check the files of this checkout; the return value is the exit code."""
    # It may be tomorrow already where the contributor is: up to 14 hours ahead of UTC.
    latest = (datetime.now(tz=UTC) + timedelta(hours=14)).date()
    files, faults = check(latest=latest)
    faults += check_interceptors(latest=latest)
    sys.stdout.write(report(files, faults))
    return 1 if faults else 0


def _taken_twice(files: list[ProviderFile]) -> Iterator[Fault]:
    owners: dict[tuple[str, str], str] = {}
    for file in files:
        for claim in _claims(file):
            if claim in owners:
                key, name = claim
                yield Fault(file=file.file_name, key=key, problem=f"{name} is also in {owners[claim]}")
            owners.setdefault(claim, file.file_name)


def _claims(file: ProviderFile) -> Iterator[tuple[str, str]]:
    for entry in file.entries:
        yield "id", entry.id
        for key, names in (("domains", entry.domains), ("suffixes", entry.suffixes), ("mx", entry.mx)):
            for name in names:
                yield key, name


if __name__ == "__main__":
    sys.exit(main())
