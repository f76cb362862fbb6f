"""Why the mail store cannot be used, in words of its own and as a problem for people."""

import sqlite3
from enum import Enum
from typing import Self

from wizard.model.problem import Problem, ProblemCode


class StoreFault(Enum):
    """What is wrong with the store."""

    IN_USE = "in_use"
    TOO_NEW = "too_new"
    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    DISK_FULL = "disk_full"
    NOT_WRITABLE = "not_writable"


_FAULTS = {
    sqlite3.SQLITE_BUSY: StoreFault.IN_USE,
    sqlite3.SQLITE_LOCKED: StoreFault.IN_USE,
    sqlite3.SQLITE_CORRUPT: StoreFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreFault.DAMAGED,
    sqlite3.SQLITE_FORMAT: StoreFault.DAMAGED,
    sqlite3.SQLITE_FULL: StoreFault.DISK_FULL,
    sqlite3.SQLITE_IOERR: StoreFault.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: StoreFault.NOT_WRITABLE,
    sqlite3.SQLITE_READONLY: StoreFault.NOT_WRITABLE,
    sqlite3.SQLITE_PERM: StoreFault.NOT_WRITABLE,
    sqlite3.SQLITE_AUTH: StoreFault.NOT_WRITABLE,
    sqlite3.SQLITE_NOMEM: StoreFault.NOT_WRITABLE,
}
_PRIMARY = 0xFF
_CODES = {
    StoreFault.IN_USE: ProblemCode.STORE_IN_USE,
    StoreFault.TOO_NEW: ProblemCode.STORE_TOO_NEW,
    StoreFault.DAMAGED: ProblemCode.STORE_DAMAGED,
    StoreFault.NOT_OURS: ProblemCode.STORE_UNUSABLE,
    StoreFault.DISK_FULL: ProblemCode.DISK_FULL,
    StoreFault.NOT_WRITABLE: ProblemCode.STORE_UNUSABLE,
}


class StoreError(Exception):
    """The store cannot do this; what was committed before is kept."""

    def __init__(self, fault: StoreFault, detail: str) -> None:
        super().__init__(f"{fault.value}: {detail}")
        self.fault = fault
        self.problem = Problem(code=_CODES[fault], detail=f"{fault.value}: {detail}")

    @classmethod
    def of(cls, error: sqlite3.Error) -> Self | None:
        """The fault behind an error of SQLite; None when it is a mistake in a statement, not in the world."""
        fault = _FAULTS.get(getattr(error, "sqlite_errorcode", -1) & _PRIMARY)
        return None if fault is None else cls(fault, str(error))
