"""Finds compiled data: beside the package in a wheel, under build/ in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "compiled", _PACKAGE.parent / "build" / "compiled")


def path(name: str) -> Path:
    """Where a compiled file lies.

    Raises:
        FileNotFoundError: it was not compiled; in a checkout `./run` and `./test` do that.
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(f"{name} is not compiled; run ./run or ./test in the checkout once")
