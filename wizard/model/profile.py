"""What stands in a file with which one computer hands an account to another."""

from dataclasses import dataclass

from wizard.model.account import VerifiedSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An account without any secret, as the file `name` says it; `display_name` is that of its owner."""

    name: str
    settings: VerifiedSettings
    display_name: str
