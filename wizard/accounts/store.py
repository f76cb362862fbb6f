"""The saved accounts: one small file each, without secrets, written atomically."""

import hashlib
import json
import logging
import re
from collections.abc import Mapping
from pathlib import Path

from wizard.accounts.files import sync_folder, write_atomically
from wizard.model.account import Account, LeaveOnServer, SecretPlace
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import RecordError, mapping, settings_from, settings_record, text

log = logging.getLogger(__name__)

VERSION = 1
_LIMIT_BYTES = 65_536


def account_id(address: str) -> str:
    """A stable name for the account of this address, safe as a file name on every system."""
    slug = re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")[:40]
    return f"{slug}-{hashlib.sha256(address.encode()).hexdigest()[:8]}"


class AccountStore:
    """The accounts in one folder; a file that cannot be understood is left alone and told by `unreadable`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Account, ...]:
        """Every account that can be read, oldest first."""
        read = (self._read(path) for path in self._paths())
        return tuple(sorted((account for account in read if account), key=lambda a: (a.created, a.id)))

    def unreadable(self) -> tuple[Path, ...]:
        """The files that are there and cannot be understood."""
        return tuple(path for path in self._paths() if self._read(path) is None)

    def find(self, name: str) -> Account | None:
        """The account with this ID or this address."""
        wanted = name.strip()
        for account in self.all():
            if wanted in {account.id, account.settings.address.wire, account.settings.address.shown}:
                return account
        return None

    def save(self, account: Account) -> Problem | None:
        """Keep the account, replacing an older one of the same ID; a problem means nothing changed."""
        record = {
            "version": VERSION,
            "id": account.id,
            "display_name": account.display_name,
            "created": account.created,
            "secret_place": account.secret_place.value,
            "has_sending_secret": account.has_sending_secret,
            "leave_days": account.leave.days,
            "settings": settings_record(account.settings),
        }
        data = json.dumps(record, ensure_ascii=False, indent=1).encode()
        try:
            write_atomically(self._path(account.id), data)
        except OSError as error:
            return Problem(code=ProblemCode.SAVE_FAILED, detail=error.strerror or str(error))
        return None

    def remove(self, account_id: str) -> Problem | None:
        """Forget the account; its mail lies elsewhere and is not touched."""
        try:
            self._path(account_id).unlink(missing_ok=True)
            if self._folder.exists():
                sync_folder(self._folder)
        except OSError as error:
            return Problem(code=ProblemCode.SAVE_FAILED, detail=error.strerror or str(error))
        return None

    def _path(self, account_id: str) -> Path:
        return self._folder / f"{account_id}.json"

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []

    def _read(self, path: Path) -> Account | None:
        try:
            with path.open("rb") as file:
                data = mapping(json.loads(file.read(_LIMIT_BYTES)), "account")
            if data.get("version") != VERSION:
                raise RecordError("version")
            return Account(
                id=text(data, "id"),
                settings=settings_from(data.get("settings")),
                display_name=str(data.get("display_name") or ""),
                created=text(data, "created"),
                secret_place=SecretPlace(text(data, "secret_place")),
                has_sending_secret=data.get("has_sending_secret") is True,
                leave=_leave(data),
            )
        except (OSError, ValueError, RecursionError) as error:
            log.info("account file %s is not readable: %s", path.name, type(error).__name__)
            return None


def _leave(data: Mapping[str, object]) -> LeaveOnServer:
    """How long mail is left at the company; a file that does not say is one of an older Tayori."""
    if "leave_days" not in data:
        return LeaveOnServer()
    days = data["leave_days"]
    if days is None:
        return LeaveOnServer(None)
    if not isinstance(days, int) or isinstance(days, bool) or days < 0:
        raise RecordError("leave_days")
    return LeaveOnServer(days)
