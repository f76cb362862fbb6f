"""Who gets the password with a candidate, and whether the user must agree to that first."""

from collections.abc import Collection

from wizard.discovery.base_domain import base_domain, is_inside
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Trust
from wizard.model.server import THIS_MACHINE


def receivers(candidate: Candidate) -> tuple[str, ...]:
    """The base domains that will get the password."""
    servers = (*candidate.incoming, *candidate.outgoing)
    return tuple(dict.fromkeys(base_domain(server.endpoint.host) for server in servers))


def needs_consent(
    candidate: Candidate, address: EmailAddress, *, agreed: Collection[str] = ()
) -> tuple[str, ...]:
    """The base domains that would receive the password, are not the address's own, and nobody vouched for.

    Empty when no question is needed. Whatever the table or the domain's owner said over https is vouched for.

    Args:
        candidate: the servers that a source named.
        address: the address they are for.
        agreed: hosts that the user typed, or base domains that the user agreed to.
    """
    if candidate.trust <= Trust.SIGNED:
        return ()
    hosts = [server.endpoint.host for server in (*candidate.incoming, *candidate.outgoing)]
    known = {*agreed, THIS_MACHINE}
    foreign = [host for host in hosts if host not in known and not is_inside(host, address.domain_ascii)]
    bases = dict.fromkeys(base_domain(host) for host in foreign)
    return tuple(base for base in bases if base not in agreed)
