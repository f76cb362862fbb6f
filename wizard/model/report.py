"""What a person who helps gets to see of something that did not work: everything but what is private."""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import TypeVar, cast

from wizard.model.candidate import Evidence
from wizard.model.conversation import Talk
from wizard.model.lamp import Lamp
from wizard.model.looked import Looked
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem
from wizard.model.server import Server

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """When it was, and with what: `moment` is RFC 3339 with the zone, `system` its name and version."""

    moment: str
    version: str
    system: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What did not work, and all that is known of it.

    `address` is the mail address, "" while there is none. `problems` are the ones that a page is about,
    `notices` those told beside it. `probed` are the ports that were tried last, `lamps` how far the logins
    came, `servers` those of an account that is set up, or of a file that says them.
    """

    circumstances: Circumstances
    address: str
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    looked: Looked | None = None
    probed: tuple[ProbeResult, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    servers: tuple[Server, ...] = ()
    talks: tuple[Talk, ...] = ()


def with_texts(value: T, clean: Callable[[str], str]) -> T:
    """The same value with every text in it, however deep, put through `clean`.

    No field has to be named, so that none can be forgotten.
    """
    if isinstance(value, str):
        return cast("T", clean(value))
    if isinstance(value, Enum):
        return value
    if isinstance(value, tuple):
        return cast("T", tuple(with_texts(one, clean) for one in value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: with_texts(getattr(value, field.name), clean) for field in fields(value)}
        return cast("T", type(value)(**changed))
    assert value is None or isinstance(value, bool | int), f"a text may hide in {type(value).__name__}"
    return value
