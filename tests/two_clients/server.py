"""The server from behind: its files, and whether it is still at work for somebody who hung up."""

from pathlib import Path

from tests.lab.plan import HOME


def forget_numbers(address: str, folder: str) -> None:
    """Have a folder numbered anew that nobody has open, nobody being logged in: a new UIDVALIDITY."""
    for file in _maildir(address, folder).glob("dovecot*"):
        if file.name == "dovecot-uidlist" or file.name.startswith("dovecot.index"):
            file.unlink()


def forget_uids(address: str, folder: str) -> None:
    """Give every mail of a folder that nobody has open a new UID under the same UIDVALIDITY."""
    (_maildir(address, folder) / "dovecot-uidlist").unlink(missing_ok=True)


def sessions() -> int:
    """For how many sessions the server works, those included that hung up and left it something to do."""
    count = 0
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            try:
                count += (process / "comm").read_bytes() == b"imap\n"
            except OSError:
                continue  # it has just ended
    return count


def _maildir(address: str, folder: str) -> Path:
    local, _, domain = address.partition("@")
    maildir = Path(HOME) / "mail" / domain / local / "Maildir"
    # On the disk the names are UTF-8 (see the lab's mail_location).
    return maildir if folder == "INBOX" else maildir / f".{_ON_DISK.get(folder, folder)}"


_ON_DISK = {"&ZcWITA-": "旅行"}
