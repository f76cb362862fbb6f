"""Who has a mailbox at the practice provider, and the passwords, which are no secrets."""

from dataclasses import dataclass
from typing import Final

DOMAIN: Final = "renshu.example"
COMPANY_NAME: Final = "Tayori practice mail"
PASSWORD: Final = "sakura-mochi-7"  # noqa: S105 - shown to every learner
SPECIAL_PASSWORD: Final = "yuzu-9x4k-mame"  # noqa: S105
"""The one for mail programs, in the lesson where the company wants one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One mailbox; `name` is how its owner signs."""

    address: str
    name: str


LEARNER: Final = Member(address=f"tayori@{DOMAIN}", name="Tayori")
HANAKO: Final = Member(address=f"hanako@{DOMAIN}", name="花子")
OFFICE: Final = Member(address=f"office@{DOMAIN}", name="れんしゅう郵便局")
MEMBERS: Final = (LEARNER, HANAKO, OFFICE)

LIST_ADDRESS: Final = f"minna@{DOMAIN}"
LIST_FIELDS: Final = (
    ("List-Id", f"Everyone <minna.{DOMAIN}>"),
    ("List-Post", f"<mailto:{LIST_ADDRESS}>"),
)
"""What marks a letter as one of the members' mailing list (RFC 2919, RFC 2369)."""
