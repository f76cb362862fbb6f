"""Passwords in the system's keyring: allowed backends only, read back, never waiting for ever."""

import threading

import keyring.backend
import keyring.errors
import pytest
from typing_extensions import override

from tests.helpers.flow_values import SETTINGS
from wizard.accounts.keychain import Keychain, system_backend
from wizard.accounts.secrets import Kept, Secrets
from wizard.model.account import Account, SecretPlace
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret

SECRET = Secret("パスワード and spaces ")


class FakeKeyring(keyring.backend.KeyringBackend):
    """A keyring in memory; `fault` is raised by every call, `forgets` loses what is written."""

    def __init__(self, *, fault: Exception | None = None, forgets: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fault = fault
        self.forgets = forgets

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        if not self.forgets:
            self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault


class StuckKeyring(FakeKeyring):
    """A locked keyring that waits for somebody to unlock it, until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait(10)
        return None


def code(answer: object) -> ProblemCode | None:
    """The code of a problem, or None for anything else."""
    return answer.code if isinstance(answer, Problem) else None


def test_a_secret_is_kept_recalled_and_forgotten() -> None:
    chain = Keychain(FakeKeyring())

    assert chain.keep("taro", SECRET) is None
    assert chain.recall("taro") == SECRET
    assert chain.forget("taro") is None
    assert chain.recall("taro") is None
    assert chain.forget("taro") is None


def test_a_keyring_that_loses_what_it_is_given_is_found_out() -> None:
    assert code(Keychain(FakeKeyring(forgets=True)).keep("taro", SECRET)) is ProblemCode.KEYRING_UNAVAILABLE


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (keyring.errors.KeyringLocked("locked"), ProblemCode.KEYRING_LOCKED),
        (keyring.errors.InitError("dismissed"), ProblemCode.KEYRING_UNAVAILABLE),
        (keyring.errors.NoKeyringError("none"), ProblemCode.KEYRING_UNAVAILABLE),
        (FileNotFoundError("the bus went away"), ProblemCode.KEYRING_UNAVAILABLE),
    ],
)
def test_what_a_keyring_raises_becomes_a_problem(fault: Exception, expected: ProblemCode) -> None:
    chain = Keychain(FakeKeyring(fault=fault))

    assert code(chain.keep("taro", SECRET)) is expected
    assert code(chain.recall("taro")) is expected
    assert code(chain.forget("taro")) is expected


def test_a_keyring_that_never_answers_counts_as_locked() -> None:
    stuck = StuckKeyring()

    answer = Keychain(stuck, answer_within_s=0.05).recall("taro")
    stuck.unlocked.set()

    assert code(answer) is ProblemCode.KEYRING_LOCKED


def test_without_a_keyring_nothing_is_kept() -> None:
    chain = Keychain(None)

    assert code(chain.keep("taro", SECRET)) is ProblemCode.KEYRING_UNAVAILABLE
    assert code(chain.recall("taro")) is ProblemCode.KEYRING_UNAVAILABLE
    assert chain.forget("taro") is None


def test_a_backend_that_is_not_on_the_list_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.backend, "get_all_keyring", lambda: [FakeKeyring()])

    assert system_backend() is None


def account(place: SecretPlace) -> Account:
    """An account whose password is kept there."""
    return Account(
        id="taro", settings=SETTINGS, display_name="", created="2026-11-22T00:00:00+00:00", secret_place=place
    )


def test_the_keyring_is_the_first_choice() -> None:
    backend = FakeKeyring()
    saved = account(SecretPlace.KEYRING)
    secrets = Secrets(Keychain(backend))

    assert secrets.keep(saved.id, SECRET) == Kept(place=SecretPlace.KEYRING)
    assert Secrets(Keychain(backend)).recall(saved) == SECRET
    assert secrets.forget(saved.id, SecretPlace.KEYRING) is None
    assert code(secrets.recall(saved)) is ProblemCode.PASSWORD_NOT_KEPT


def test_without_a_keyring_the_session_keeps_it_and_says_so() -> None:
    secrets = Secrets(Keychain(None))
    saved = account(SecretPlace.SESSION)

    kept = secrets.keep(saved.id, SECRET)

    assert isinstance(kept, Kept)
    assert kept.place is SecretPlace.SESSION
    assert code(kept.notice) is ProblemCode.SESSION_ONLY
    assert secrets.recall(saved) == SECRET
    assert code(Secrets(Keychain(None)).recall(saved)) is ProblemCode.PASSWORD_NOT_KEPT


def test_a_keyring_that_was_demanded_and_is_not_there_is_a_problem() -> None:
    secrets = Secrets(Keychain(None), wanted=SecretPlace.KEYRING)

    assert code(secrets.keep("taro", SECRET)) is ProblemCode.KEYRING_UNAVAILABLE


def test_the_session_can_be_demanded_although_there_is_a_keyring() -> None:
    backend = FakeKeyring()

    Secrets(Keychain(backend), wanted=SecretPlace.SESSION).keep("taro", SECRET)

    assert backend.kept == {}


class HalfKeyring(FakeKeyring):
    """A keyring that takes one password and is full then."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        if self.kept:
            raise keyring.errors.PasswordSetError("full")
        super().set_password(service, username, password)


def test_two_passwords_are_kept_at_one_place_or_the_keyring_has_neither() -> None:
    ring = HalfKeyring()
    secrets = Secrets(Keychain(ring))

    kept = secrets.keep("taro", SECRET, Secret("for sending"))

    assert isinstance(kept, Kept)
    assert kept.place is SecretPlace.SESSION
    assert ring.kept == {}
