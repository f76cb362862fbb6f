"""A password, or a token in its place, that cannot show itself by accident."""

from typing import NoReturn, Self

from typing_extensions import override


class Secret:
    """Text that never appears in repr, str, format, pickle or a comparison by value in a log.

    Only the modules `wizard.protocol.sasl*`, `wizard.accounts.keychain` and `wizard.protocol.redactor`, which
    has to know what it takes out, call `reveal`.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the wire or the keyring and nothing else."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and type(other) is type(self) and other._text == self._text

    @override
    def __hash__(self) -> int:
        return hash((type(self), self._text))

    @override
    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never pickled")


class AccessToken(Secret):
    """An OAuth 2.0 access token (RFC 6750): it goes to servers that ask for one, and never as a password."""

    __slots__ = ()
