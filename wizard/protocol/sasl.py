"""Which SASL mechanism is used, exactly one for a login, and how its exchange begins (RFC 4422).

The mechanisms are the modules `sasl_*` beside this one. No APOP, DIGEST-MD5, NTLM or GSSAPI, and nothing that
asks for no password at all (ANONYMOUS, EXTERNAL).
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from wizard.model.secret import AccessToken, Secret
from wizard.model.server import AuthMechanism, AuthMethod
from wizard.protocol.sasl_bearer import OAuthBearer, XOAuth2
from wizard.protocol.sasl_binding import ChannelBinding
from wizard.protocol.sasl_cram import CramMd5
from wizard.protocol.sasl_exchange import Exchange
from wizard.protocol.sasl_password import Login, Plain

if TYPE_CHECKING:
    from wizard.protocol.sasl_scram import Scram

_CLEARTEXT: Final = (AuthMechanism.PLAIN, AuthMechanism.LOGIN)
_UNBOUND: Final = (AuthMechanism.SCRAM_SHA_256, AuthMechanism.SCRAM_SHA_1)
_BOUND: Final = (AuthMechanism.SCRAM_SHA_256_PLUS, AuthMechanism.SCRAM_SHA_1_PLUS)
_TOKEN: Final = (AuthMechanism.XOAUTH2, AuthMechanism.OAUTHBEARER)
_BOUND_NAMES: Final = frozenset(mechanism.value for mechanism in _BOUND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be used at one server inside one TLS session.

    `names` are the mechanisms the server named, in capitals. `has_command` says that the protocol's own login
    command (LOGIN, or USER and PASS) may be used, which counts as LOGIN. `binding` is for the -PLUS forms.
    """

    names: Collection[str]
    has_command: bool = False
    binding: ChannelBinding | None = None

    def has(self, mechanism: AuthMechanism) -> bool:
        """Whether this mechanism can be used."""
        if mechanism in _BOUND and self.binding is None:
            return False
        return mechanism.value in self.names or (self.has_command and mechanism is AuthMechanism.LOGIN)


def choose(
    offer: Offer,
    *,
    with_token: bool = False,
    wanted: AuthMechanism | None = None,
    methods: Collection[AuthMethod] = (),
) -> AuthMechanism | None:
    """The one mechanism to use, or None; docs/adr/0017-sasl-policy.md has the reasons.

    Inside verified TLS the password itself comes first: every server can check it, however it keeps its own.
    With `wanted` it is that mechanism or none. Where `methods` name a password, their way of it comes first,
    and where they name none, no password goes. A token goes by the mechanisms for tokens, a password never.
    """
    order = _TOKEN if with_token else _for_password(methods, offer.binding)
    return next((one for one in order if wanted in (None, one) and offer.has(one)), None)


def _for_password(
    methods: Collection[AuthMethod], binding: ChannelBinding | None
) -> tuple[AuthMechanism, ...]:
    # A binding that servers need not know is no reason to risk the login where the same goes without it.
    bound_first = binding is not None and binding.kind.is_usual
    scram = (*_BOUND, *_UNBOUND) if bound_first else (*_UNBOUND, *_BOUND)
    challenged = (*scram, AuthMechanism.CRAM_MD5)
    if not methods or AuthMethod.PASSWORD_CLEARTEXT in methods:
        return (*_CLEARTEXT, *challenged)
    return (*challenged, *_CLEARTEXT) if AuthMethod.PASSWORD_ENCRYPTED in methods else ()


def exchange(
    mechanism: AuthMechanism, username: str, secret: Secret, *, offer: Offer, nonce: str
) -> Exchange:
    """The exchange of one mechanism; `nonce` is new every time and nobody can guess it.

    Raises:
        InputError: the user name or the secret cannot go on the wire, or is of the wrong kind.
    """
    match mechanism:
        case AuthMechanism.PLAIN:
            return Plain(username, secret)
        case AuthMechanism.LOGIN:
            return Login(username, secret)
        case AuthMechanism.CRAM_MD5:
            return CramMd5(username, secret)
        case AuthMechanism.XOAUTH2 | AuthMechanism.OAUTHBEARER:
            assert isinstance(secret, AccessToken), "choose() takes these for tokens only"
            bearer = XOAuth2 if mechanism is AuthMechanism.XOAUTH2 else OAuthBearer
            return bearer(username, secret)
        case AuthMechanism.SCRAM_SHA_1 | AuthMechanism.SCRAM_SHA_256:
            # RFC 5802 §6: told to a server that seems to know no binding, so that one that does will object.
            seems_unbound = _BOUND_NAMES.isdisjoint(offer.names)
            binding = offer.binding if seems_unbound else None
            return _scram(mechanism, username, secret, nonce=nonce, binding=binding)
        case AuthMechanism.SCRAM_SHA_1_PLUS | AuthMechanism.SCRAM_SHA_256_PLUS:
            return _scram(mechanism, username, secret, nonce=nonce, binding=offer.binding)
        case _:
            assert_never(mechanism)


def _scram(
    mechanism: AuthMechanism, username: str, secret: Secret, *, nonce: str, binding: ChannelBinding | None
) -> "Scram":
    # Imported when a server wants it: scramp and what it brings cost more time than most logins need at all.
    from wizard.protocol.sasl_scram import Scram  # noqa: PLC0415

    return Scram(mechanism, username, secret, nonce=nonce, binding=binding)
