"""Values with something in every text of theirs, for tests of what must never come out at the other end."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

from wizard.model.secret import Secret

T = TypeVar("T")


def changed_at(value: T, change: Callable[[str], str], places: frozenset[str], at: str = "") -> T:
    """The same value with a change made to the texts at these places."""
    if isinstance(value, str):
        return cast("T", change(value) if at in places else value)
    if isinstance(value, Enum | Secret) or value is None:
        return value
    if isinstance(value, tuple):
        members = (changed_at(one, change, places, f"{at}[{n}]") for n, one in enumerate(value))
        return cast("T", tuple(members))
    if is_dataclass(value) and not isinstance(value, type):
        told = {
            field.name: changed_at(getattr(value, field.name), change, places, f"{at}.{field.name}")
            for field in fields(value)
        }
        return cast("T", replace(value, **told))
    return value


def places_of(value: object, at: str = "") -> Iterator[str]:
    """Where the texts of a value are."""
    if isinstance(value, str):
        yield at
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from places_of(one, f"{at}[{number}]")
    elif is_dataclass(value) and not isinstance(value, type | Enum):
        for field in fields(value):
            yield from places_of(getattr(value, field.name), f"{at}.{field.name}")
