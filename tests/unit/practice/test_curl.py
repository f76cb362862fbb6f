"""curl meets the practice provider by its names and standard ports, in all its protocols."""

import asyncio
import shutil
from pathlib import Path

import pytest

from wizard.practice.provider import ADDRESS, PASSWORD, PracticeProvider

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture
def folder(provider: PracticeProvider, tmp_path: Path) -> Path:
    """Where the authority lies before any curl starts: several of them read it at once."""
    (tmp_path / "ca.pem").write_text(provider.ca_pem)
    return tmp_path


async def curl(provider: PracticeProvider, folder: Path, *arguments: str) -> bytes:
    """What curl brings, with every name and port led to where it is."""
    led = []
    for (host, port), (ip, place) in provider.doors.items():
        led += ["--connect-to", f"{host}:{port}:{ip}:{place}"]
    always = [
        "--silent",
        "--show-error",
        "--max-time",
        "8",
        "--noproxy",
        "*",
        "--cacert",
        str(folder / "ca.pem"),
    ]
    process = await asyncio.create_subprocess_exec(
        "curl",
        *("--disable", *always, *led, *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={},
    )
    said, complaint = await process.communicate()
    assert process.returncode == 0, complaint.decode()
    return said


def member(address: str = ADDRESS) -> tuple[str, ...]:
    return ("--user", f"{address}:{PASSWORD}")


@pytest.mark.parametrize(
    "url",
    [
        "https://autoconfig.renshu.example/mail/config-v1.1.xml?emailaddress=tayori%40renshu.example",
        "https://renshu.example/.well-known/autoconfig/mail/config-v1.1.xml",
    ],
)
async def test_the_settings_file_is_served(provider: PracticeProvider, folder: Path, url: str) -> None:
    assert b"<port>993</port>" in await curl(provider, folder, "--fail", url)


@pytest.mark.parametrize(
    "door", [("imaps://imap.renshu.example", ()), ("imap://imap.renshu.example", ("--ssl-reqd",))]
)
async def test_letters_are_read_by_imap(
    provider: PracticeProvider, folder: Path, door: tuple[str, tuple[str, ...]]
) -> None:
    url, options = door

    folders, letter, found = await asyncio.gather(
        *(
            curl(provider, folder, *member(), *options, f"{url}/{path}")
            for path in ("", "INBOX;UID=3", "INBOX?SUBJECT%20Tea")
        )
    )

    assert rb'* LIST (\Junk) "/" "Junk"' in folders
    assert b"Subject: [minna] Tea on Saturday" in letter
    assert found.strip() == b"* SEARCH 3"


@pytest.mark.parametrize(
    "door", [("pop3s://pop.renshu.example", ()), ("pop3://pop.renshu.example", ("--ssl-reqd",))]
)
async def test_letters_are_read_by_pop3(
    provider: PracticeProvider, folder: Path, door: tuple[str, tuple[str, ...]]
) -> None:
    url, options = door

    listed, letter = await asyncio.gather(
        *(curl(provider, folder, *member(), *options, f"{url}/{path}") for path in ("", "3"))
    )

    assert [line.split()[0] for line in listed.splitlines()] == [b"1", b"2", b"3"]
    assert b"Subject: [minna] Tea on Saturday" in letter


@pytest.mark.parametrize(
    "door", [("smtps://smtp.renshu.example", ()), ("smtp://smtp.renshu.example:587", ("--ssl-reqd",))]
)
async def test_letters_are_sent_and_filed(
    provider: PracticeProvider, folder: Path, door: tuple[str, tuple[str, ...]]
) -> None:
    url, options = door
    written = folder / "letter.eml"
    written.write_bytes(b"Subject: from curl\r\n\r\n.a dot\r\n")
    envelope = ("--mail-from", ADDRESS, "--mail-rcpt", "hanako@renshu.example", "--upload-file", str(written))

    await curl(provider, folder, *member(), *options, *envelope, url)
    await curl(provider, folder, *member(), "--upload-file", str(written), "imaps://imap.renshu.example/Sent")

    hanako = member("hanako@renshu.example")
    arrived = await curl(provider, folder, *hanako, "imaps://imap.renshu.example/INBOX;UID=3")
    filed = await curl(provider, folder, *member(), "imaps://imap.renshu.example/Sent;UID=1")
    assert arrived.endswith(b"Subject: from curl\r\n\r\n.a dot\r\n")
    assert filed == b"Subject: from curl\r\n\r\n.a dot\r\n"
