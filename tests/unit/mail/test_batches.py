"""Pieces of work that a slow line can carry."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.batches import BYTES_LIMIT, COUNT_LIMIT, MAIL_LIMIT_BYTES, cut_into_batches, is_too_large


@given(st.lists(st.none() | st.integers(0, 2 * BYTES_LIMIT), max_size=500))
def test_every_mail_is_in_one_batch_in_order_and_no_batch_is_too_large(sizes: list[int | None]) -> None:
    batches = list(cut_into_batches(enumerate(sizes)))

    assert [number for batch in batches for number in batch] == list(range(len(sizes)))
    for batch in batches:
        assert len(batch) <= COUNT_LIMIT
        assert len(batch) == 1 or sum(sizes[number] or 0 for number in batch) <= BYTES_LIMIT


def test_small_mails_share_a_batch() -> None:
    assert list(cut_into_batches((number, 1_000) for number in range(450))) == [
        list(range(200)),
        list(range(200, 400)),
        list(range(400, 450)),
    ]


def test_a_mail_of_unknown_size_is_never_too_large() -> None:
    assert not is_too_large(None)
    assert not is_too_large(MAIL_LIMIT_BYTES)
    assert is_too_large(MAIL_LIMIT_BYTES + 1)
