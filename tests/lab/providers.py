"""All pretend providers of the lab; add yours to the module that fits (see README.md)."""

from tests.lab.attacked import ATTACKED
from tests.lab.broken import BROKEN
from tests.lab.guessed import GUESSED
from tests.lab.mechanisms import MECHANISMS
from tests.lab.published import PUBLISHED
from tests.lab.rows import Provider
from tests.lab.sending import SENDING
from tests.lab.single import SINGLE
from tests.lab.troubled import TROUBLED

PROVIDERS = (*PUBLISHED, *SINGLE, *GUESSED, *BROKEN, *ATTACKED, *MECHANISMS, *TROUBLED, *SENDING)


def provider(domain: str) -> Provider:
    """The row of a domain; KeyError if there is none."""
    for row in PROVIDERS:
        if row.domain == domain:
            return row
    raise KeyError(domain)
