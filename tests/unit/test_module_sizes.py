"""A module stays small enough to be one idea."""

from tests.helpers.sources import CHECKOUT, modules

LIMIT_LINES = 400


def test_no_module_is_longer_than_the_limit() -> None:
    lengths = {
        file.relative_to(CHECKOUT).as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in modules("wizard", "providers")
    }

    assert {name: length for name, length in lengths.items() if length > LIMIT_LINES} == {}
