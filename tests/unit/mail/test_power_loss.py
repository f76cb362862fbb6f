"""A power cut: what was not synced is cut off anywhere, and all that a server was told of is still there."""

import shutil
from pathlib import Path

from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope

ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net",))


def letters(*uids: int) -> list[NewMail]:
    return [NewMail(raw=b"Subject: %d\r\n\r\n" % uid + b"x" * 3_000, uid=uid) for uid in uids]


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def test_rel_02_what_was_synced_is_there_and_the_rest_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "mail" / "mail.sqlite3"
    with Store(path) as store:
        store.add(INBOX, letters(1, 2))
        number = store.outbox.put(b"Subject: out\r\n\r\n", ENVELOPE).message.id
        synced = log_of(path).stat().st_size
        for uid in (3, 4, 5):
            store.add(INBOX, letters(uid), lasting=False)
        file, log = path.read_bytes(), log_of(path).read_bytes()
    found: list[list[int]] = []

    for end in (*range(synced, len(log), 5_000), len(log)):
        again = tmp_path / str(end) / "mail.sqlite3"
        again.parent.mkdir()
        again.write_bytes(file)
        # Beyond the cut the disk may hold anything.
        log_of(again).write_bytes(log[:end] + b"\xa5" * (len(log) - end))
        with Store(again) as store:
            assert store.is_sound()
            assert [row.message.id for row in store.outbox.rows()] == [number]
            found.append(sorted(store.numbering.known_uids(INBOX)))
        shutil.rmtree(again.parent)

    assert found == sorted(found)
    assert [found[0], found[-1]] == [[1, 2], [1, 2, 3, 4, 5]]
    assert all(uids == list(range(1, len(uids) + 1)) for uids in found)
