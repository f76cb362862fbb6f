"""The outbox and a real Postfix: refusals of every kind, an answer that is lost, addresses beyond ASCII."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.lab import Lab, Outcome
from tests.lab.providers import provider
from tests.lab.sending import CUT_AFTER_BYTES
from tests.lab.trouble import recipients_answered
from wizard.mail.reading.message import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Somebody with an account at a provider."""

    lab: Lab
    home: Path
    domain: str

    def say(self, command: str, *arguments: str, password: bool = True) -> Outcome:
        """A command, with the password if it wants one."""
        word = ["--password-stdin"] if password else []
        stdin = provider(self.domain).password() + "\n"
        return self.lab.tayori(command, *arguments, *word, "--json", home=self.home, stdin=stdin)

    def send(self, *to: str, subject: str = "Tea", attach: Path | None = None) -> Outcome:
        """A letter."""
        file = ["--attach", str(attach)] if attach else []
        return self.say("send", "--to", ", ".join(to), "--subject", subject, "--body", "x", *file)

    def waiting(self) -> list[tuple[str, list[str]]]:
        """What is in the outbox: each letter's state, and who was refused."""
        rows: list[dict[str, Any]] = self.say("outbox", password=False).json
        return [(row["state"], [one["address"] for one in row["refused"]]) for row in rows]


WriterAt = Callable[[str], Writer]


@pytest.fixture(scope="module")
def writers(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of a fresh account at each of the providers."""
    homes = {domain: tmp_path_factory.mktemp(domain) for domain in ("srv.test", "cut.test", "utf8.test")}
    for domain, home in homes.items():
        done = Writer(lab=lab, home=home, domain=domain).say(
            "setup", f"taro@{domain}", "--secrets", "session"
        )
        assert done.json["status"] == "ready", done
    return homes


@pytest.fixture
def writer(lab: Lab, writers: dict[str, Path], tmp_path: Path) -> WriterAt:
    """Somebody at a provider who has written nothing yet."""

    def of(domain: str) -> Writer:
        home = tmp_path / "home"
        shutil.copytree(writers[domain], home)
        return Writer(lab=lab, home=home, domain=domain)

    return of


def codes(outcome: Outcome) -> list[str]:
    return [problem["code"] for problem in outcome.json["problems"]]


def test_one_unknown_recipient_is_named_and_the_other_gets_the_letter(lab: Lab, writer: WriterAt) -> None:
    taro = writer("srv.test")

    sent = taro.send("hanako@srv.test", "nobody@srv.test")

    assert (sent.json["status"], codes(sent)) == ("sent", ["recipient_refused"])
    assert len(lab.mail.wait_for("hanako@srv.test")) == 1
    assert taro.waiting() == [("sent", ["nobody@srv.test"])]
    assert taro.say("flush").json["mails"] == []
    assert len(lab.mailbox("hanako@srv.test")) == 1


def test_a_letter_that_is_put_off_waits_and_is_sent_once(lab: Lab, writer: WriterAt) -> None:
    taro = writer("srv.test")
    with recipients_answered(lab, hanako="450 4.2.0 Greylisted, come back later"):
        put_off = taro.send("hanako@srv.test")
    waits = taro.waiting()

    flushed = taro.say("flush")

    assert (put_off.json["status"], codes(put_off)) == ("queued", ["try_later"])
    assert waits == [("waiting", [])]
    assert flushed.status == 0, flushed
    assert taro.waiting() == []
    assert len(lab.mail.wait_for("hanako@srv.test")) == 1


def test_a_letter_larger_than_the_server_announces_never_leaves(
    lab: Lab, writer: WriterAt, tmp_path: Path
) -> None:
    taro = writer("srv.test")
    (tmp_path / "film.bin").write_bytes(b"\0" * 9_000_000)

    refused = taro.send("hanako@srv.test", attach=tmp_path / "film.bin")

    assert (refused.json["status"], codes(refused)) == ("refused", ["message_too_large"])
    assert taro.waiting() == [("refused", [])]
    assert lab.mailbox("hanako@srv.test") == []


def test_a_letter_whose_answer_was_lost_is_unknown_until_it_is_found_among_the_sent(
    lab: Lab, writer: WriterAt, tmp_path: Path
) -> None:
    taro = writer("cut.test")
    (tmp_path / "photo.bin").write_bytes(b"\0" * CUT_AFTER_BYTES * 2)

    lost = taro.send("hanako@cut.test", attach=tmp_path / "photo.bin")
    (arrived,) = lab.mail.wait_for("hanako@cut.test")
    not_again = taro.say("flush")
    state = taro.waiting()
    # As companies do that keep a copy of everything that is sent.
    lab.deliver("taro@cut.test", arrived, folder="Sent")
    found = taro.say("flush")

    assert (lost.json["status"], codes(lost)) == ("unknown", ["send_unknown"])
    assert (not_again.json["mails"], state) == ([], [("unknown", [])])
    assert [one["status"] for one in found.json["mails"]] == ["sent"]
    assert taro.waiting() == []
    assert len(lab.mailbox("hanako@cut.test")) == 1
    assert len(lab.mailbox("taro@cut.test", "Sent")) == 1


def test_a_letter_to_an_address_beyond_ascii_arrives_where_the_server_takes_it(
    lab: Lab, writer: WriterAt
) -> None:
    taro = writer("utf8.test")

    sent = taro.send("花子 <花子@utf8.test>", "hanako@utf8.test", subject="お花見")

    assert (sent.json["status"], codes(sent)) == ("sent", [])
    for address in ("花子@utf8.test", "hanako@utf8.test"):
        (arrived,) = lab.mail.wait_for(address)
        message = read(arrived)
        assert message.subject == "お花見"
        assert [(one.name, one.address) for one in message.to] == [
            ("花子", "花子@utf8.test"),
            ("", "hanako@utf8.test"),
        ]


def test_a_server_without_smtputf8_is_told_nothing_and_the_writer_why(lab: Lab, writer: WriterAt) -> None:
    taro = writer("srv.test")

    refused = taro.send("花子@utf8.test", "hanako@srv.test")

    (problem,) = refused.json["problems"]
    assert (refused.json["status"], problem["code"]) == ("refused", "address_beyond_ascii")
    assert "花子@utf8.test" in problem["message"]
    assert problem["next_step"]
    assert taro.waiting() == [("refused", [])]
    assert lab.mailbox("hanako@srv.test") == []
