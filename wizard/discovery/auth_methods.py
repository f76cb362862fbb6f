"""What a configuration says of the login, in the few words that matter for the choice of a mechanism."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from wizard.discovery.xml_document import children
from wizard.model.server import AuthMethod

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CLEARTEXT: Final = AuthMethod.PASSWORD_CLEARTEXT
_ENCRYPTED: Final = AuthMethod.PASSWORD_ENCRYPTED
_WORDS: Final = {
    **{method.value: method for method in AuthMethod},
    # The first version of the format said it shorter.
    "plain": _CLEARTEXT,
    "secure": _ENCRYPTED,
}
_MECHANISMS: Final = {
    "PLAIN": _CLEARTEXT,
    "LOGIN": _CLEARTEXT,
    "CRAM-MD5": _ENCRYPTED,
    "XOAUTH2": AuthMethod.OAUTH2,
    "OAUTHBEARER": AuthMethod.OAUTH2,
}


def methods_in(server: "Element") -> tuple[AuthMethod, ...]:
    """The methods that a server element names, in its order; what we cannot do is passed over."""
    found = (_method(one.get("system", ""), (one.text or "").strip()) for one in _elements(server))
    return tuple(dict.fromkeys(method for method in found if method is not None))


def takes_only_tokens(server: "Element") -> bool:
    """Whether a server element names the sign-in by a browser and nothing else, known or not."""
    named = [(one.get("system", ""), (one.text or "").strip()) for one in _elements(server)]
    return bool(named) and all(_method(*one) is AuthMethod.OAUTH2 for one in named)


def _elements(server: "Element") -> "Iterable[Element]":
    return children(server, "authentication")


def _method(system: str, word: str) -> AuthMethod | None:
    if system.lower() != "sasl":
        return _WORDS.get(word)
    mechanism = word.upper()
    return _ENCRYPTED if mechanism.startswith("SCRAM-") else _MECHANISMS.get(mechanism)
