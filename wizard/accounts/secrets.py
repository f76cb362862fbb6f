"""Where passwords are kept: the system's keyring, or this session only; never silently in plain text."""

from dataclasses import dataclass

from wizard.accounts.keychain import Keychain
from wizard.model.account import Account, SecretPlace
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A secret was kept at `place`; `notice` is to be told when that is not for good."""

    place: SecretPlace
    notice: Problem | None = None


class Secrets:
    """The passwords of all accounts, wherever each is kept.

    Args:
        keychain: the system's keyring.
        wanted: the only place that may be used, or None for the first that works.
    """

    def __init__(self, keychain: Keychain, *, wanted: SecretPlace | None = None) -> None:
        self._keychain = keychain
        self._wanted = wanted
        self._session: dict[str, Secret] = {}

    def keep(self, account_id: str, secret: Secret) -> Kept | Problem:
        """Keep the secret in the wanted place, or the first that works."""
        if self._wanted is SecretPlace.SESSION:
            return self.keep_for_session(account_id, secret)
        problem = self._keychain.keep(account_id, secret)
        if problem is None:
            return Kept(place=SecretPlace.KEYRING)
        if self._wanted is SecretPlace.KEYRING:
            return problem
        return self.keep_for_session(account_id, secret)

    def keep_for_session(self, account_id: str, secret: Secret) -> Kept:
        """Keep the secret until the program ends."""
        self._session[account_id] = secret
        return Kept(place=SecretPlace.SESSION, notice=Problem(code=ProblemCode.SESSION_ONLY))

    def recall(self, account: Account) -> Secret | Problem:
        """The password of the account, or why it has to be asked for."""
        if account.id in self._session:
            return self._session[account.id]
        if account.secret_place is not SecretPlace.KEYRING:
            return Problem(code=ProblemCode.PASSWORD_NOT_KEPT)
        found = self._keychain.recall(account.id)
        return found if found is not None else Problem(code=ProblemCode.PASSWORD_NOT_KEPT)

    def forget(self, account_id: str, place: SecretPlace) -> Problem | None:
        """Delete the password of an account that is removed."""
        self._session.pop(account_id, None)
        return self._keychain.forget(account_id) if place is SecretPlace.KEYRING else None
