"""Programs and boxes that open encrypted connections to look into them, known by the issuers they make up."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class InterceptorKind(Enum):
    """Who it is that looks into the connections; UNNAMED was seen at work, and nobody knows its name."""

    VIRUS_CHECKER = "virus_checker"
    COMPANY = "company"
    PARENTAL = "parental"
    DEVELOPER_TOOL = "developer_tool"
    ADWARE = "adware"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interceptor:
    """One product; `names` and `switch` (what ends the looking) are texts by language."""

    id: str
    kind: InterceptorKind
    names: tuple[tuple[str, str], ...]
    switch: tuple[tuple[str, str], ...] = ()

    def name(self, language: str) -> str:
        """Its name in this language, else in English."""
        return _in(language, self.names)

    def switch_words(self, language: str) -> str:
        """What to switch so that it looks no more; empty when nobody can say."""
        return _in(language, self.switch)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerName:
    """The parts of an issuer's name that say who it is (X.520): common names, organizations and units."""

    common_names: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The one part that tells people most."""
        parts = (*self.common_names, *self.organizations, *self.units)
        return parts[0] if parts else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The issuers of one product, each part in small letters and with * for whatever differs."""

    interceptor: Interceptor
    common_names: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    def has(self, issuer: IssuerName) -> bool:
        """Whether any part of the issuer's name is one of this family."""
        return (
            _match(issuer.common_names, self.common_names)
            or _match(issuer.organizations, self.organizations)
            or _match(issuer.units, self.units)
        )


def recognised(issuer: IssuerName, families: Iterable[Family]) -> Interceptor | None:
    """The product whose issuer this is; None when no family has it."""
    return next((family.interceptor for family in families if family.has(issuer)), None)


def unnamed(issuer: IssuerName) -> Interceptor:
    """Whoever it is that vouches, by this name, for servers that have nothing to do with each other."""
    return Interceptor(id="unnamed", kind=InterceptorKind.UNNAMED, names=(("en", issuer.shown),))


def _match(parts: Iterable[str], patterns: Iterable[str]) -> bool:
    folded = [part.casefold() for part in parts]
    return any(_fits(part, pattern) for part in folded for pattern in patterns)


def _fits(part: str, pattern: str) -> bool:
    """Whether a part is like a pattern; by hand, for a hundred expressions take long to compile."""
    first, *others = pattern.split("*")
    if not others:
        return part == pattern
    *middles, last = others
    if len(part) < len(first) + len(last) or not part.startswith(first) or not part.endswith(last):
        return False
    place, end = len(first), len(part) - len(last)
    for middle in middles:
        found = part.find(middle, place, end)
        if found < 0:
            return False
        place = found + len(middle)
    return True


def _in(language: str, texts: tuple[tuple[str, str], ...]) -> str:
    by_language = dict(texts)
    return by_language.get(language) or by_language.get("en") or ""
