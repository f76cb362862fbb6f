"""What Tayori writes goes through a real Postfix to a real Dovecot, and others read it as it was meant."""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.mails import encoded_word, mail, multipart, part
from tests.lab import Lab
from tests.lab.providers import provider

WRITER, READER = "taro@srv.test", "hanako@autoconfig.test"
READER_NAME = "田中, 花子 (囲碁クラブ)"
WRITER_NAME = "高橋 太郎"
LONG_SUBJECT = "囲碁クラブ総会①のお知らせ㈱髙﨑" * 5
LONG_LINE = "とても長い一行です。" * 200
FILES = {
    "表①（案）.pdf": b"%PDF-1.7\r\n\x00\xff" * 50,  # noqa: RUF001
    "長い名前の資料" * 8 + ".txt": b"one\ntwo\n",
    "a.bin": bytes(range(256)),
}
LIST_LETTER = mail(
    "次の例会は日曜日です。\r\n".encode(),
    b"From: " + encoded_word("佐藤".encode(), "UTF-8") + f" <{READER}>".encode(),
    b"To: club@lists.test",
    b"Reply-To: club@lists.test",
    b"List-Id: <club.lists.test>",
    b"List-Post: <mailto:club@lists.test>",
    b"Subject: " + encoded_word("[club:0123] 例会".encode(), "UTF-8"),
    b"Message-ID: <123@lists.test>",
    b"Content-Type: text/plain; charset=UTF-8",
)
FORWARDED = (
    b"From: jiro@example.org\r\nSubject: " + encoded_word("写真".encode(), "UTF-8") + b"\r\n"
    b"Message-ID: <photo@example.org>\r\nMIME-Version: 1.0\r\n"
    + multipart(
        part("見てください。\r\n".encode(), "text/plain; charset=UTF-8"),
        part(
            b"\xff\xd8\xff",
            'image/jpeg; name="' + encoded_word("旅行①.jpg".encode(), "UTF-8").decode() + '"',
            encoding="base64",
        ),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a letter must be read as; `text` is what its words begin with."""

    subject: str
    text: str
    to: tuple[tuple[str, str], ...] = (("", READER),)
    files: Mapping[str, bytes] | None = None
    answers: str | None = None


LETTERS = (
    Letter(
        subject=LONG_SUBJECT,
        text=f"{LONG_LINE}\n.\n..\nFrom here\n-- \n太郎\n",
        to=((READER_NAME, READER),),
        files=FILES,
    ),
    Letter(subject="Fwd: 写真", text="どうぞ。\n", files={"旅行①.jpg": b"\xff\xd8\xff"}),
    Letter(
        subject="Re: [club:0123] 例会",
        text="行きます。\n",
        to=(("佐藤", READER),),
        answers="<123@lists.test>",
    ),
)


@pytest.fixture(scope="module")
def arrived(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[bytes]]:
    """The three letters as Dovecot keeps them for their reader."""
    home = tmp_path_factory.mktemp("writer")
    lab.reset_mail()
    lab.deliver(WRITER, LIST_LETTER)
    lab.deliver(WRITER, FORWARDED)
    tayori(lab, home, "setup", WRITER, "--secrets", "session")
    for file in home.glob("accounts/*.json"):
        file.write_text(
            json.dumps({**json.loads(file.read_text("utf-8")), "display_name": WRITER_NAME}), "utf-8"
        )
    tayori(lab, home, "fetch")
    numbers = {row["subject"]: str(row["id"]) for row in tayori(lab, home, "list")}
    for letter in LETTERS:
        (home / "body").write_text(letter.text, "utf-8")
        tayori(lab, home, "send", "--body-file", str(home / "body"), *what_to_send(letter, numbers, home))
    yield lab.mail.wait_for(READER, count=len(LETTERS))
    lab.reset_mail()


def what_to_send(letter: Letter, numbers: Mapping[str, str], home: Path) -> list[str]:
    if letter.answers:
        return ["--reply-to-id", numbers["[club:0123] 例会"]]
    if letter.subject.startswith("Fwd: "):
        return ["--to", READER, "--forward-id", numbers["写真"]]
    attached: list[str] = []
    for name, data in (letter.files or {}).items():
        (home / name).write_bytes(data)
        attached += ["--attach", str(home / name)]
    return ["--to", f'"{READER_NAME}" <{READER}>', "--subject", letter.subject, *attached]


def tayori(lab: Lab, home: Path, command: str, *arguments: str) -> Any:
    """The JSON of a command of the writer's that must succeed."""
    password = [] if command == "list" else ["--password-stdin"]
    word = provider("srv.test").password() + "\n"
    done = lab.tayori(command, *arguments, *password, "--json", home=home, stdin=word)
    assert done.status == 0, done
    return done.json


def test_python_reads_every_letter_as_it_was_written(arrived: list[bytes]) -> None:
    read = [message_from_bytes(raw, policy=policy.default) for raw in arrived]

    for letter, message in zip(LETTERS, read, strict=True):
        assert message["subject"] == letter.subject
        assert [(one.display_name, one.addr_spec) for one in message["to"].addresses] == list(letter.to)
        assert [one.display_name for one in message["from"].addresses] == [WRITER_NAME]
        assert message["in-reply-to"] == letter.answers
        assert words(message).startswith(letter.text)
        assert files(message) == (letter.files or {})
        assert message.defects == []
    assert "見てください。" in words(read[1])
    assert "> 次の例会は日曜日です。" in words(read[2])


def words(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    text: str = body.get_content()
    return text.replace("\r\n", "\n")


def files(message: EmailMessage) -> dict[str, bytes]:
    """The files of a mail by their names, which both forms must tell alike."""
    found: dict[str, bytes] = {}
    for one in message.iter_attachments():
        name = one.get_filename()
        assert name is not None
        assert one["content-type"].params["name"] == name
        data = one.get_payload(decode=True)
        assert isinstance(data, bytes)
        found[name] = data
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Notmuch:
    """notmuch with the letters of the reader."""

    lab: Lab
    home: Path

    def run(self, *arguments: str) -> str:
        """What it says."""
        env = {"NOTMUCH_CONFIG": str(self.home / "config"), "HOME": str(self.home)}
        done = self.lab.run(["notmuch", *arguments], env=env)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def messages(self) -> list[dict[str, Any]]:
        """Every letter."""
        threads = json.loads(self.run("show", "--format=json", "--body=true", "--entire-thread=true", "*"))
        return [one for one in _flat(threads) if one]

    def part(self, letter: str, number: int) -> bytes:
        """The bytes of a file."""
        place = self.home / "part"
        command = f"exec notmuch show --format=raw --part={number} id:{letter} > {place}"
        env = {"NOTMUCH_CONFIG": str(self.home / "config"), "HOME": str(self.home)}
        assert self.lab.run(["sh", "-c", command], env=env).returncode == 0
        return place.read_bytes()


def _flat(threads: list[Any]) -> Iterator[dict[str, Any]]:
    """The letters in a tree of threads."""
    for one in threads:
        if isinstance(one, dict):
            yield one
        elif isinstance(one, list):
            yield from _flat(one)


def leaves(parts: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The parts of a letter that hold no others."""
    for one in parts:
        content = one.get("content")
        if isinstance(content, list):
            yield from leaves(content)
        else:
            yield one


MBSYNC = """
IMAPAccount lab
Host in.autoconfig.test
User {user}
Pass {password}
SSLType IMAPS
CertificateFile /etc/ssl/certs/ca-certificates.crt

IMAPStore far
Account lab

MaildirStore near
Inbox {maildir}/INBOX
Path {maildir}/

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
SyncState *
"""


@pytest.fixture
def notmuch(lab: Lab, arrived: list[bytes], tmp_path: Path) -> Notmuch:
    """The letters, fetched by mbsync and indexed by notmuch."""
    if missing := [name for name in ("mbsync", "notmuch") if shutil.which(name) is None]:
        pytest.skip(f"these programs are not installed: {', '.join(missing)}")
    for raw in arrived:
        lab.deliver(READER, raw)
    maildir = tmp_path / "Mail"
    maildir.mkdir()
    password = provider("autoconfig.test").password("hanako")
    (tmp_path / "mbsyncrc").write_text(MBSYNC.format(user=READER, password=password, maildir=maildir))
    fetched = lab.run(["mbsync", "-c", str(tmp_path / "mbsyncrc"), "-a"], env={"HOME": str(tmp_path)})
    assert fetched.returncode == 0, fetched.stderr
    program = Notmuch(lab=lab, home=tmp_path)
    (tmp_path / "config").write_text(
        f"[database]\npath={maildir}\n[user]\nname=x\nprimary_email={READER}\n[new]\ntags=new\n"
    )
    program.run("new")
    return program


def test_mbsync_and_notmuch_read_every_letter_as_it_was_written(notmuch: Notmuch) -> None:
    for letter in LETTERS:
        (found,) = [one for one in notmuch.messages() if one["headers"]["Subject"] == letter.subject]

        assert getaddresses([found["headers"]["To"]]) == list(letter.to)
        assert found["headers"]["From"] == f"{WRITER_NAME} <{WRITER}>"
        parts = list(leaves(found["body"]))
        assert parts[0]["content"].startswith(letter.text)
        names = {one["filename"]: one["id"] for one in parts[1:]}
        assert set(names) == set(letter.files or {})
        for name, number in names.items():
            assert notmuch.part(found["id"], number) == (letter.files or {})[name]
