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

    def keep(self, account_id: str, secret: Secret, sending: Secret | None = None) -> Kept | Problem:
        """Keep the secret, and one for sending if any, in the wanted place or the first that works."""
        if self._wanted is SecretPlace.SESSION:
            return self._keep_for_session(account_id, secret, sending)
        problem = self._keychain.keep(account_id, secret)
        if problem is None and sending is not None:
            problem = self._keychain.keep(sending_id(account_id), sending)
            if problem is not None:
                self._keychain.forget(account_id)  # both at one place, or neither
        if problem is None:
            return Kept(place=SecretPlace.KEYRING)
        if self._wanted is SecretPlace.KEYRING:
            return problem
        return self._keep_for_session(account_id, secret, sending)

    def keep_for_session(self, account_id: str, secret: Secret) -> Kept:
        """Keep the secret until the program ends."""
        return self._keep_for_session(account_id, secret, None)

    def _keep_for_session(self, account_id: str, secret: Secret, sending: Secret | None) -> Kept:
        self._session[account_id] = secret
        if sending is not None:
            self._session[sending_id(account_id)] = sending
        return Kept(place=SecretPlace.SESSION, notice=Problem(code=ProblemCode.SESSION_ONLY))

    def recall(self, account: Account) -> Secret | Problem:
        """The password of the account, or why it has to be asked for."""
        return self._recall(account, account.id, ProblemCode.PASSWORD_NOT_KEPT)

    def recall_for_sending(self, account: Account) -> Secret | Problem | None:
        """The password of its own that sending has, or why it has to be asked for; None if it has none."""
        if not account.has_sending_secret:
            return None
        return self._recall(account, sending_id(account.id), ProblemCode.SENDING_PASSWORD_NOT_KEPT)

    def _recall(self, account: Account, entry: str, missing: ProblemCode) -> Secret | Problem:
        if entry in self._session:
            return self._session[entry]
        if account.secret_place is not SecretPlace.KEYRING:
            return Problem(code=missing)
        found = self._keychain.recall(entry)
        return found if found is not None else Problem(code=missing)

    def forget(self, account_id: str, place: SecretPlace) -> Problem | None:
        """Delete the passwords of an account that is removed."""
        for entry in (account_id, sending_id(account_id)):
            self._session.pop(entry, None)
        if place is not SecretPlace.KEYRING:
            return None
        return self._keychain.forget(account_id) or self._keychain.forget(sending_id(account_id))

    def forget_for_sending(self, account: Account) -> Problem | None:
        """Delete the password for sending of an account that has none of its own any more."""
        self._session.pop(sending_id(account.id), None)
        is_kept = account.has_sending_secret and account.secret_place is SecretPlace.KEYRING
        return self._keychain.forget(sending_id(account.id)) if is_kept else None


def sending_id(account_id: str) -> str:
    """The name under which the password for sending is kept."""
    return f"{account_id}.sending"
