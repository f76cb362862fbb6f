"""One TOML table read key by key, with errors that name the file, the key and what is wrong."""

from collections.abc import Iterable
from datetime import date, datetime


class SchemaError(ValueError):
    """A provider file that does not have the shape of the schema."""

    def __init__(self, *, file: str, key: str, problem: str) -> None:
        """Keep the three parts apart, so that a caller can show them as it likes."""
        super().__init__(f"{file}: {key}: {problem}")
        self.file = file
        self.key = key
        self.problem = problem


class Fields:
    """A TOML table whose keys are taken one by one; keys that nobody took are an error."""

    def __init__(self, table: dict[str, object], *, file: str, path: str = "") -> None:
        """Start with all keys untaken; `path` is the place of the table in its file."""
        self._table = table
        self._file = file
        self._path = path
        self._taken: set[str] = set()

    def error(self, key: str, problem: str) -> SchemaError:
        """The error for this key of this table."""
        return SchemaError(file=self._file, key=f"{self._path}{key}", problem=problem)

    def optional_text(self, key: str) -> str | None:
        """A string without blank ends, or None when the key is absent."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(key, "must be a string")
        if not value or value != value.strip():
            raise self.error(key, "must not be empty nor begin or end with a blank")
        return value

    def text(self, key: str) -> str:
        """A string that must be there."""
        value = self.optional_text(key)
        if value is None:
            raise self.error(key, "is missing")
        return value

    def choice(self, key: str, allowed: Iterable[str]) -> str:
        """A string out of a fixed set."""
        return self._one_of(key, self.text(key), sorted(allowed))

    def choices(self, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Strings out of a fixed set, in the order of the file; none when the key is absent."""
        words = sorted(allowed)
        return tuple(self._one_of(key, value, words) for value in self.texts(key))

    def integer(self, key: str) -> int:
        """A whole number that must be there."""
        value = self._take(key)
        if value is None:
            raise self.error(key, "is missing")
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.error(key, "must be a whole number")
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when the key is absent."""
        value = self._take(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise self.error(key, "must be true or false")
        return value

    def optional_day(self, key: str) -> date | None:
        """A date such as 2026-11-22 (without quotes), or None when the key is absent."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, datetime) or not isinstance(value, date):
            raise self.error(key, "must be a date such as 2026-11-22, without quotes")
        return value

    def day(self, key: str) -> date:
        """A date that must be there."""
        value = self.optional_day(key)
        if value is None:
            raise self.error(key, "is missing")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; empty when the key is absent."""
        values: list[str] = []
        for value in self._list(key):
            if not isinstance(value, str) or not value or value != value.strip():
                raise self.error(key, "must be a list of strings without blank ends")
            values.append(value)
        return tuple(values)

    def table(self, key: str) -> "Fields":
        """A table that must be there."""
        found = self.optional_table(key)
        if found is None:
            raise self.error(key, "is missing")
        return found

    def optional_table(self, key: str) -> "Fields | None":
        """A table, or None when the key is absent."""
        value = self._take(key)
        return None if value is None else self._as_table(key, value)

    def tables(self, key: str) -> tuple["Fields", ...]:
        """A list of tables; empty when the key is absent."""
        return tuple(
            self._as_table(f"{key}[{number}]", value) for number, value in enumerate(self._list(key), start=1)
        )

    def finish(self) -> None:
        """Refuse the keys that nobody took."""
        for key in self._table:
            if key not in self._taken:
                raise self.error(key, "is not a key of the schema")

    def _take(self, key: str) -> object:
        self._taken.add(key)
        return self._table.get(key)

    def _list(self, key: str) -> list[object]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.error(key, "must be a list")
        return value

    def _as_table(self, key: str, value: object) -> "Fields":
        if not isinstance(value, dict):
            raise self.error(key, "must be a table")
        return Fields(value, file=self._file, path=f"{self._path}{key}.")

    def _one_of(self, key: str, value: str, words: list[str]) -> str:
        if value not in words:
            raise self.error(key, f"is {value!r}, must be one of {', '.join(words)}")
        return value
