"""Domains that are probably a slip for one of the popular ones: a question for the user, never a correction.

A real company may have a name one letter away from a famous one. So whole domains are compared, label by
label, and short names must be right to the letter: `ocn.ne.jo` is asked about, `odn.ne.jp` is not.
"""

from collections.abc import Iterable
from typing import Final

from wizard.model.known_domains import KNOWN_SUFFIXES, is_known_domain

POPULAR_DOMAINS: Final = (
    "au.com",
    "biglobe.ne.jp",
    "docomo.ne.jp",
    "ezweb.ne.jp",
    "gmail.com",
    "hotmail.co.jp",
    "hotmail.com",
    "i.softbank.jp",
    "icloud.com",
    "jcom.zaq.ne.jp",
    "live.jp",
    "msn.com",
    "nifty.com",
    "ocn.ne.jp",
    "outlook.com",
    "outlook.jp",
    "plala.or.jp",
    "so-net.ne.jp",
    "softbank.ne.jp",
    "uqmobile.jp",
    "yahoo.co.jp",
    "yahoo.com",
    "ybb.ne.jp",
    "ymobile.ne.jp",
)
"""What people in Japan mean most often."""

_MEANT: Final[dict[str, str]] = {
    slip: meant
    for meant, slips in {
        "gmail.com": "gmail.jp gmail.co.jp gmail.ne.jp gmail.com.jp gmail.cmo",
        "yahoo.co.jp": "yahoo.co yahoo.or.jp yahoo.ad.jp",
        "docomo.ne.jp": "docomo.co.jp docomo.or.jp docomo.jp",
        "ezweb.ne.jp": "ezweb.co.jp ezweb.or.jp ezweb.jp",
        "au.com": "au.co.jp au.ne.jp",
        "i.softbank.jp": "i.softbank.ne.jp i.softbank.co.jp softbank.jp",
        "icloud.com": "icloud.jp icloud.ne.jp icloud.co.jp icould.com",
        "hotmail.co.jp": "hotmail.ne.jp",
        "outlook.jp": "outlook.co.jp outlook.ne.jp",
        "ocn.ne.jp": "ocn.co.jp ocn.or.jp",
        "nifty.com": "nifty.co.jp",
        "plala.or.jp": "plala.ne.jp",
        "ybb.ne.jp": "ybb.co.jp",
    }.items()
    for slip in slips.split()
}
"""Slips further away than a letter or two: mostly the wrong one of .com, .co.jp, .ne.jp and .or.jp."""

_LONG_DOMAIN: Final = 10
_LONG_NAME: Final = 7
_SHORT_NAME: Final = 4
_FARTHEST: Final = 2
_DIGITS_LIKE_LETTERS: Final = str.maketrans("01", "ol")


def meant_domain(domain_ascii: str) -> str | None:
    """The popular domain that was probably meant, or None; known mail domains are never asked about."""
    if is_known_domain(domain_ascii):
        return None
    if domain_ascii in _MEANT:
        return _MEANT[domain_ascii]
    if any(domain_ascii.endswith(f".{popular}") for popular in POPULAR_DOMAINS):
        return None
    like_letters = domain_ascii.translate(_DIGITS_LIKE_LETTERS)
    if like_letters in POPULAR_DOMAINS:
        return like_letters
    return nearest(domain_ascii, POPULAR_DOMAINS)


def with_forgotten_at(text: str) -> str | None:
    """The address in a text without @ that ends with a popular domain: `taro.docomo.ne.jp`.

    Domains that are also handed out with sub-domains do not tell where the @ belongs.
    """
    for popular in POPULAR_DOMAINS:
        local = text[: -len(popular) - 1]
        if popular not in KNOWN_SUFFIXES and local and text.lower() == f"{local}.{popular}".lower():
            return f"{local}@{popular}"
    return None


def edits(one: str, other: str) -> int:
    """How many letters to add, leave out, change or swap with a neighbour (Damerau-Levenshtein)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, wanted in enumerate(other, start=1):
            steps = [above[column] + 1, current[-1] + 1, above[column - 1] + (letter != wanted)]
            if before and column > 1 and one[row - 2 : row] == wanted + other[column - 2]:
                steps.append(before[column - 2] + 1)
            current.append(min(steps))
        before, above = above, current
    return above[-1]


def is_one_edit(one: str, other: str) -> bool:
    """Whether `edits` would be 1; much faster, for whole address books."""
    # What one edit leaves alone before or after it is at least this long.
    half = (min(len(one), len(other)) - 2) // 2
    if half > 0 and one[:half] != other[:half] and one[-half:] != other[-half:]:
        return False
    begin = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), -1)
    if begin < 0:
        return abs(len(one) - len(other)) == 1
    rest, wanted = one[begin:], other[begin:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[2:] == wanted[2:] and rest[:2] == wanted[1::-1])
    )


def nearest(typed: str, domains: Iterable[str]) -> str | None:
    """The one domain that is nearer to the typed one than all others, if it is near enough."""
    near = sorted(
        (distance, domain) for domain in domains if (distance := _distance(typed, domain)) is not None
    )
    is_tie = len(near) > 1 and near[0][0] == near[1][0]
    return near[0][1] if near and not is_tie else None


def _distance(typed: str, popular: str) -> int | None:
    """The edits between two domains, or None when they are too many to be a slip of the fingers."""
    limit = _FARTHEST if len(popular) >= _LONG_DOMAIN else 1
    if abs(len(typed) - len(popular)) > limit:
        return None
    typed_labels, labels = typed.split("."), popular.split(".")
    if len(typed_labels) != len(labels):
        # A dot more or less is the whole slip.
        return 1 if edits(typed, popular) == 1 else None
    name = max(labels[:-1], key=len)
    distances = []
    for one, label in zip(typed_labels, labels, strict=True):
        distances.append(edits(one, label))
        if distances[-1] > (_name_limit(one, name) if label == name else 1):
            return None
    return sum(distances) if sum(distances) <= limit else None


def _name_limit(typed: str, name: str) -> int:
    if len(name) <= _SHORT_NAME:
        return 0
    # Fingers rarely miss the first letter twice over: foxmail.com is no slip for hotmail.com.
    is_long = min(len(typed), len(name)) >= _LONG_NAME and typed[0] == name[0]
    return _FARTHEST if is_long else 1
