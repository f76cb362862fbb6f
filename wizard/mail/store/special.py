"""What a folder of the server is for: by its special use (RFC 6154), else by the name it has."""

import re
from collections.abc import Iterable, Mapping

from wizard.mail.store.rows import Role
from wizard.protocol.imap_outcomes import Folder

USES = {
    "\\sent": Role.SENT,
    "\\drafts": Role.DRAFTS,
    "\\trash": Role.TRASH,
    "\\junk": Role.JUNK,
    "\\archive": Role.ARCHIVE,
}
NAMES: Mapping[Role, tuple[str, ...]] = {
    Role.SENT: (
        *("sent", "sent items", "sent messages", "sent mail", "sent-mail"),
        *("送信済み", "送信済みアイテム", "送信済みメール", "送信済みトレイ", "送信済み トレイ"),
        *("送信済", "送信済メール", "送信済トレイ", "送信箱", "送信控え"),
    ),
    Role.DRAFTS: ("drafts", "draft", "下書き", "下書きトレイ", "下書き保存", "草稿"),
    Role.TRASH: (
        *("trash", "deleted items", "deleted messages", "bin"),
        *("ごみ箱", "ゴミ箱", "削除済みアイテム", "削除済みメール", "削除済み"),
    ),
    Role.JUNK: (
        *("junk", "junk e-mail", "junk email", "spam", "bulk mail"),
        *("迷惑メール", "迷惑メールフォルダ", "迷惑メールトレイ", "スパム"),
    ),
    Role.ARCHIVE: ("archive", "archives", "アーカイブ", "保管", "保存"),
}
"""The names in the order in which they are believed, lower case."""

# The last three show mails that are in other folders too (RFC 6154 §2, RFC 8457).
_UNUSABLE = frozenset({"\\noselect", "\\nonexistent", "\\all", "\\flagged", "\\important"})


def usable(folders: Iterable[Folder]) -> list[Folder]:
    """The folders that can hold mail."""
    return [folder for folder in folders if not _UNUSABLE & _words(folder)]


def roles_of(folders: Iterable[Folder]) -> dict[Role, Folder]:
    """Which folder has which role; each role at most once."""
    candidates = usable(folders)
    found: dict[Role, Folder] = {}
    for folder in candidates:
        for word in _words(folder):
            if word in USES:
                found.setdefault(USES[word], folder)
    taken = {folder.name_raw for folder in found.values()}
    for role, names in NAMES.items():
        rest = [folder for folder in candidates if folder.name_raw not in taken]
        named = best_named(rest, names)
        if role not in found and named is not None:
            found[role] = named
            taken.add(named.name_raw)
    return found


def best_named(folders: Iterable[Folder], names: tuple[str, ...]) -> Folder | None:
    """The folder with the first of these names, the nearest to the root."""
    named = [folder for folder in folders if leaf(folder) in names]
    return min(named, key=lambda folder: (names.index(leaf(folder)), len(folder.name)), default=None)


def leaf(folder: Folder) -> str:
    """The last part of a folder's name, in lower case and with single spaces."""
    last = folder.name.rpartition(folder.delimiter)[2] if folder.delimiter else folder.name
    return re.sub(r"\s+", " ", last).strip().lower()


def _words(folder: Folder) -> set[str]:
    return {word.lower() for word in folder.attributes}
