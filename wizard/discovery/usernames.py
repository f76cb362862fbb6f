"""Login names for servers whose source says nothing, or says it as a form or template."""

import re
from collections.abc import Iterable
from typing import Final

from wizard.model.address import EmailAddress
from wizard.model.server import Endpoint, Server, UsernameForm, username_for

_PLACEHOLDER: Final = re.compile(r"%[A-Z]+%")
_LONGEST: Final = 320


def with_usual_names(endpoint: Endpoint, address: EmailAddress) -> Server:
    """The endpoint with the address as login name, and the local part as the second guess (RFC 6186 §4)."""
    return with_forms(endpoint, address, (UsernameForm.ADDRESS, UsernameForm.LOCAL_PART))


def with_forms(endpoint: Endpoint, address: EmailAddress, forms: Iterable[UsernameForm]) -> Server:
    """The endpoint with the login names that these forms give, in their order."""
    names = [username_for(form, local=address.local, domain_ascii=address.domain_ascii) for form in forms]
    first, *others = names
    return Server(
        endpoint=endpoint,
        username=first,
        username_alternatives=tuple(
            name for name in dict.fromkeys(others) if name is not None and name != first
        ),
    )


def filled_in(template: str, address: EmailAddress) -> str | None:
    """A template of a document with the address put in once; None when it holds what we do not know.

    What was put in is not looked at again: a local part may itself contain "%EMAILDOMAIN%".
    """
    values = {
        "%EMAILADDRESS%": address.wire,
        "%EMAILLOCALPART%": address.local,
        "%EMAILDOMAIN%": address.domain_ascii,
    }
    if any(found not in values for found in _PLACEHOLDER.findall(template)):
        return None
    text = _PLACEHOLDER.sub(lambda found: values[found.group()], template)
    return text if text and text.isprintable() and len(text) <= _LONGEST else None
