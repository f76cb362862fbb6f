"""The settings of the programs that `tests.bench.fetch` measures beside Tayori: isync's mbsync, and mpop."""

from pathlib import Path
from typing import Final

from tests.lab.rows import Host, Provider, Service, User

TARO: Final = User(local="taro", password="himitsu-no-kotoba-1")
HOST: Final = "mail.bench.test"
USER: Final = "taro@bench.test"
PROVIDER: Final = Provider(
    domain="bench.test",
    note="a full mailbox",
    hosts=(Host(names=(HOST,), ports={993: Service.IMAPS, 995: Service.POP3S}),),
    users=(TARO,),
)
_TRUSTED = "/etc/ssl/certs/ca-certificates.crt"


def mbsync(place: Path, *, fsync: bool) -> list[str]:
    """The command that brings the inbox into a Maildir in this folder, which is made."""
    place.mkdir()
    settings = place / "mbsyncrc"
    settings.touch(0o600)
    settings.write_text(
        f"""FSync {"yes" if fsync else "no"}

IMAPAccount bench
Host {HOST}
Port 993
User {USER}
Pass {TARO.password}
SSLType IMAPS
CertificateFile {_TRUSTED}

IMAPStore far
Account bench

MaildirStore near
Path {place}/mail/
Inbox {place}/mail/INBOX

Channel inbox
Far :far:
Near :near:
Create Near
Patterns INBOX
SyncState *
"""
    )
    (place / "mail").mkdir()
    return ["mbsync", "-q", "-c", str(settings), "-a"]


def mpop(place: Path) -> list[str]:
    """The command that copies the mailbox into a Maildir in this folder, which is made."""
    maildir = place / "mail"
    for name in ("new", "cur", "tmp"):
        (maildir / name).mkdir(parents=True)
    settings = place / "mpoprc"
    settings.touch(0o600)
    settings.write_text(
        f"""account default
host {HOST}
port 995
tls on
tls_starttls off
tls_trust_file {_TRUSTED}
user {USER}
password {TARO.password}
uidls_file {place}/uidls
delivery maildir {maildir}
keep on
"""
    )
    return ["mpop", "--quiet", f"--file={settings}"]


def stored(place: Path) -> int:
    """How many mails lie in the Maildir that such a command filled."""
    return sum(1 for name in ("new", "cur") for file in place.rglob(f"{name}/*") if file.is_file())
