"""The operating system's keyring, and only that: never a backend that writes plain text.

`keyring` takes any backend it finds, a plain-text one included when keyrings.alt is installed; a locked
collection can block for ever; a write can be lost silently. So: an allow-list, a deadline, and a read-back of
every write.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TypeVar

import keyring.backend
import keyring.errors

from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret

SERVICE = "Tayori"
ALLOWED_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
ANSWER_WITHIN_S = 60.0
"""A keyring that asks the user to unlock it waits for a person; longer than this nobody is there."""

_Value = TypeVar("_Value")


def system_backend() -> keyring.backend.KeyringBackend | None:
    """The best keyring of this system that keeps secrets encrypted, or None."""
    allowed = [
        backend
        for backend in keyring.backend.get_all_keyring()
        if f"{type(backend).__module__}.{type(backend).__qualname__}" in ALLOWED_BACKENDS
    ]
    return max(allowed, key=lambda backend: backend.priority, default=None)


class Keychain:
    """Passwords in one keyring, by account ID; every answer is a value or a Problem."""

    def __init__(
        self, backend: keyring.backend.KeyringBackend | None, *, answer_within_s: float = ANSWER_WITHIN_S
    ) -> None:
        self._backend = backend
        self._answer_within_s = answer_within_s

    def keep(self, account_id: str, secret: Secret) -> Problem | None:
        """Store the secret and prove by reading it back that it is there."""
        backend = self._backend
        if backend is None:
            return Problem(code=ProblemCode.KEYRING_UNAVAILABLE)

        def write() -> str | None:
            backend.set_password(SERVICE, account_id, secret.reveal())
            return backend.get_password(SERVICE, account_id)

        kept = self._ask(write)
        if isinstance(kept, Problem):
            return kept
        if kept != secret.reveal():
            return Problem(
                code=ProblemCode.KEYRING_UNAVAILABLE, detail="the keyring did not keep the password"
            )
        return None

    def recall(self, account_id: str) -> Secret | Problem | None:
        """The secret, None when there is none, or why it cannot be read."""
        backend = self._backend
        if backend is None:
            return Problem(code=ProblemCode.KEYRING_UNAVAILABLE)
        found = self._ask(lambda: backend.get_password(SERVICE, account_id))
        return Secret(found) if isinstance(found, str) else found

    def forget(self, account_id: str) -> Problem | None:
        """Delete the secret; one that is not there is no problem."""
        backend = self._backend
        if backend is None:
            return None

        def delete() -> None:
            if backend.get_password(SERVICE, account_id) is not None:
                backend.delete_password(SERVICE, account_id)

        return self._ask(delete)

    def _ask(self, question: Callable[[], _Value]) -> _Value | Problem:
        """Ask on a thread of its own, because a locked keyring may never answer."""
        answer: Future[_Value] = Future()

        def run() -> None:
            try:
                answer.set_result(question())
            except BaseException as error:  # noqa: BLE001 - handed to the asking thread, which raises it
                answer.set_exception(error)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            return answer.result(self._answer_within_s)
        except FutureTimeoutError:
            return Problem(code=ProblemCode.KEYRING_LOCKED)
        except keyring.errors.KeyringLocked as error:
            return Problem(code=ProblemCode.KEYRING_LOCKED, detail=str(error))
        except (keyring.errors.KeyringError, OSError, RuntimeError) as error:
            # NoKeyringError is a RuntimeError; a bus that went away is a bare OSError.
            return Problem(code=ProblemCode.KEYRING_UNAVAILABLE, detail=str(error))
