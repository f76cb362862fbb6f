"""The main job on real servers: from an address and a password to a mail that came back."""

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.lab import Lab, Outcome
from tests.lab.providers import provider
from wizard.mail.reading.message import read

READY = [
    pytest.param(
        "autoconfig.test", ("autoconfig", "verified"), ("imap", 993, "tls", "smtp", 465), id="autoconfig"
    ),
    pytest.param(
        "wellknown.test", ("well_known", "verified"), ("imap", 993, "tls", "smtp", 587), id="well-known"
    ),
    pytest.param("srv.test", ("srv", "unsigned"), ("imap", 993, "tls", "smtp", 465), id="srv"),
    pytest.param("srv-pop.test", ("srv", "unsigned"), ("pop3", 995, "tls", "smtp", 587), id="srv-pop"),
    pytest.param(
        "guess-starttls.test",
        ("guess", "unsigned"),
        ("imap", 143, "starttls", "smtp", 587),
        id="guess-starttls",
    ),
    pytest.param("guess-tls.test", ("guess", "unsigned"), ("imap", 993, "tls", "smtp", 465), id="guess-tls"),
    pytest.param(
        "pop-only.test", ("guess", "unsigned"), ("pop3", 995, "tls", "smtp", 587), id="pop-only-465-filtered"
    ),
    pytest.param("ocn.ne.jp", ("table", "verified"), ("imap", 993, "tls", "smtp", 465), id="table"),
    pytest.param("dead-ipv6.test", ("guess", "unsigned"), ("imap", 993, "tls", "smtp", 465), id="dead-ipv6"),
    pytest.param("slow.test", ("guess", "unsigned"), ("imap", 993, "tls", "smtp", 465), id="slow-greeting"),
]

NOT_READY = [
    ("wrong-cert.test", "certificate_problem"),
    ("expired-cert.test", "certificate_problem"),
    ("self-signed.test", "certificate_problem"),
    ("unknown-issuer.test", "certificate_problem"),
    ("plain-only.test", "insecure_only"),
    ("smtp-refuses.test", "outgoing_auth_failed"),
    ("silent.test", "no_servers_found"),
    ("hangup.test", "no_servers_found"),
    ("garbage.test", "no_servers_found"),
    ("filtered.test", "no_servers_found"),
    ("closed.test", "no_servers_found"),
    ("no-mail.test", "no_servers_found"),
    ("wildcard.test", "no_servers_found"),
    ("nobody-has-this.test", "domain_not_found"),
]


def setup(lab: Lab, domain: str, home: Path, *arguments: str, password: str | None = None) -> Outcome:
    """Runs `setup --json` for taro at this provider."""
    users = {user.local: user.password for user in provider(domain).users} if password is None else {}
    word = password or users.get("taro", "himitsu")
    return lab.tayori(
        "setup",
        f"taro@{domain}",
        "--password-stdin",
        "--json",
        "--secrets",
        "session",
        *arguments,
        home=home,
        stdin=word + "\n",
    )


def run_json(lab: Lab, home: Path, *arguments: str, stdin: str | None = None) -> Any:
    """The JSON of a command that is expected to succeed."""
    outcome = lab.tayori(*arguments, "--json", home=home, stdin=stdin)
    assert outcome.status == 0, outcome
    return outcome.json


@pytest.mark.parametrize(("domain", "found", "servers"), READY)
def test_setup_is_ready(
    lab: Lab, tmp_path: Path, domain: str, found: tuple[str, str], servers: tuple[object, ...]
) -> None:
    outcome = setup(lab, domain, tmp_path)

    answer = outcome.json
    assert (outcome.status, answer["status"]) == (0, "ready"), outcome
    assert (answer["source"], answer["trust"]) == found
    incoming, outgoing = answer["incoming"], answer["outgoing"]
    assert (
        incoming["protocol"],
        incoming["port"],
        incoming["security"],
        outgoing["protocol"],
        outgoing["port"],
    ) == servers
    assert {incoming["auth"], outgoing["auth"]} <= {"plain", "login"}
    assert any(row["source"] == found[0] and row["answer"] == "found" for row in answer["evidence"])
    assert [row["id"] for row in run_json(lab, tmp_path, "accounts")] == [answer["account_id"]]


@pytest.mark.parametrize(("domain", "status"), NOT_READY, ids=str)
def test_setup_says_why_not_and_keeps_nothing(lab: Lab, tmp_path: Path, domain: str, status: str) -> None:
    lab.mail.forget()
    outcome = lab.tayori(
        "setup", f"taro@{domain}", "--password-stdin", "--json", home=tmp_path, stdin="himitsu-no-kotoba-1\n"
    )

    answer = outcome.json
    assert (outcome.status, answer["status"]) == (1, status), outcome
    assert answer["problems"][0]["message"]
    assert answer["problems"][0]["next_step"]
    assert answer["account_id"] is None
    assert not (tmp_path / "accounts").exists()
    assert outcome.elapsed_s < 25
    assert not any("himitsu" in str(row["text"]) for row in lab.mail.heard())


def test_a_wrong_password_is_auth_failed_after_one_attempt_a_server_and_keeps_nothing(
    lab: Lab, tmp_path: Path
) -> None:
    lab.mail.forget()

    outcome = setup(lab, "autoconfig.test", tmp_path, password="not this one")

    assert (outcome.status, outcome.json["status"]) == (1, "auth_failed")
    assert not (tmp_path / "accounts").exists()
    assert lab.mail.logins("taro@autoconfig.test").refused <= 2
    assert "not this one" not in outcome.stdout + outcome.stderr


def test_the_password_is_in_no_file_and_in_no_output(lab: Lab, tmp_path: Path) -> None:
    password = provider("srv.test").user("taro").password

    outcome = setup(lab, "srv.test", tmp_path)

    assert password not in outcome.stdout + outcome.stderr
    stored = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert stored
    assert not any(password.encode() in path.read_bytes() for path in stored)


def test_no_save_keeps_nothing(lab: Lab, tmp_path: Path) -> None:
    outcome = setup(lab, "srv.test", tmp_path, "--no-save")

    assert (outcome.json["status"], outcome.json["account_id"]) == ("ready", None)
    assert not (tmp_path / "accounts").exists()


@pytest.mark.parametrize("domain", ["autoconfig.test", "pop-only.test"], ids=["imap", "pop"])
def test_a_mail_to_oneself_comes_back_byte_for_byte(lab: Lab, tmp_path: Path, domain: str) -> None:
    lab.reset_mail()
    password = provider(domain).user("taro").password + "\n"
    assert setup(lab, domain, tmp_path).json["status"] == "ready"

    sent = run_json(
        lab,
        tmp_path,
        "send",
        "--password-stdin",
        "--to",
        f"taro@{domain}",
        "--subject",
        "総会のお知らせ ①㈱",
        "--body",
        "こんにちは。\n.点で始まる行\n",
        stdin=password,
    )
    lab.mail.wait_for(f"taro@{domain}")
    fetched = run_json(lab, tmp_path, "fetch", "--password-stdin", stdin=password)
    rows = run_json(lab, tmp_path, "list", "--folder", "INBOX")
    shown = run_json(lab, tmp_path, "show", str(rows[0]["id"]))

    assert (sent["status"], sent["warnings"]) == ("sent", [])
    assert fetched["folders"][0]["new"] == 1
    assert [(row["subject"], row["unread"]) for row in rows] == [("総会のお知らせ ①㈱", True)]
    assert shown["message_id"] == sent["message_id"]
    assert shown["text"].strip() == "こんにちは。\n.点で始まる行"
    assert shown["from"][0]["address"] == f"taro@{domain}"
    again = run_json(lab, tmp_path, "fetch", "--password-stdin", stdin=password)
    assert again["folders"][0]["new"] == 0


def test_a_copy_lies_in_the_sent_folder_of_the_server(lab: Lab, tmp_path: Path) -> None:
    lab.reset_mail()
    setup(lab, "srv.test", tmp_path)
    password = provider("srv.test").user("taro").password + "\n"

    sent = run_json(
        lab,
        tmp_path,
        "send",
        "--password-stdin",
        "--to",
        "hanako@autoconfig.test",
        "--subject",
        "Hello",
        "--body",
        "Hi, I attach a photo.",
        stdin=password,
    )

    assert [warning["code"] for warning in sent["warnings"]] == ["file_forgotten"]
    (copy,) = lab.mailbox("taro@srv.test", "Sent")
    (arrived,) = lab.mail.wait_for("hanako@autoconfig.test")
    assert b"Subject: Hello" in copy
    assert body(copy) == body(arrived)


def body(raw: bytes) -> bytes:
    """What stands below the header, with the line ends of this machine."""
    return raw.replace(b"\r\n", b"\n").split(b"\n\n", 1)[1]


def test_raw_mail_is_kept_byte_for_byte(lab: Lab, tmp_path: Path) -> None:
    lab.reset_mail()
    odd = b"Subject: =?x?\r\nFrom: \xff\xfe <a@b>\r\n\r\n" + b"x" * 5000 + b"\r\n.dot\r\n\x1b$B\x00end\r\n"
    lab.deliver("taro@srv.test", odd)
    setup(lab, "srv.test", tmp_path)
    password = provider("srv.test").user("taro").password + "\n"

    run_json(lab, tmp_path, "fetch", "--password-stdin", stdin=password)
    (row,) = run_json(lab, tmp_path, "list")

    stored = next(tmp_path.rglob("mail.sqlite3")).read_bytes()
    wal = b"".join(path.read_bytes() for path in tmp_path.rglob("mail.sqlite3-wal"))
    assert b"x" * 500 in stored + wal
    assert run_json(lab, tmp_path, "show", str(row["id"]))["text"]


def test_a_reply_goes_to_the_writer_and_names_the_mail_it_answers(lab: Lab, tmp_path: Path) -> None:
    lab.reset_mail()
    letter = (
        b"From: hanako@srv.test\r\nTo: taro@srv.test\r\nSubject: Tea\r\nMessage-ID: <tea@srv.test>\r\n"
        b"Date: Sun, 22 Nov 2026 10:00:00 +0900\r\n\r\nTea on Sunday?\r\n"
    )
    lab.deliver("taro@srv.test", letter)
    setup(lab, "srv.test", tmp_path)
    password = provider("srv.test").user("taro").password + "\n"
    run_json(lab, tmp_path, "fetch", "--password-stdin", stdin=password)
    (row,) = run_json(lab, tmp_path, "list")

    run_json(
        lab,
        tmp_path,
        "send",
        "--password-stdin",
        "--reply-to-id",
        str(row["id"]),
        "--body",
        "Yes!",
        stdin=password,
    )

    (answer,) = lab.mail.wait_for("hanako@srv.test")
    assert b"In-Reply-To: <tea@srv.test>" in answer
    assert b"Subject: Re: Tea" in answer


def test_a_letter_is_passed_on_with_its_words_and_its_file(lab: Lab, tmp_path: Path) -> None:
    letter = (
        b"From: Hanako <hanako@srv.test>\r\nTo: taro@srv.test\r\nSubject: Re: Tea\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nTea on Sunday?\r\n"
        b"--b\r\nContent-Type: application/pdf; name=tea.pdf\r\n\r\n%PDF-1.7\r\n--b--\r\n"
    )
    lab.deliver("taro@srv.test", letter)
    setup(lab, "srv.test", tmp_path)
    password = provider("srv.test").user("taro").password + "\n"
    run_json(lab, tmp_path, "fetch", "--password-stdin", stdin=password)
    (row,) = run_json(lab, tmp_path, "list")
    passed_on = ("send", "--password-stdin", "--forward-id", str(row["id"]))

    to_nobody = lab.tayori(*passed_on, home=tmp_path, stdin=password)
    run_json(lab, tmp_path, *passed_on, "--to", "hanako@srv.test", "--body", "Please see.", stdin=password)

    assert to_nobody.status == 2
    (arrived,) = lab.mail.wait_for("hanako@srv.test")
    message = read(arrived)
    assert message.subject == "Fwd: Tea"
    assert message.text.startswith("Please see.")
    assert "Tea on Sunday?" in message.text
    assert "Hanako <hanako@srv.test>" in message.text
    assert [(one.name, one.size) for one in message.attachments] == [("tea.pdf", 8)]


def test_an_exported_account_needs_only_the_password_on_another_machine(lab: Lab, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    password = provider("guess-starttls.test").user("taro").password
    setup(lab, "guess-starttls.test", first)
    file = tmp_path / "taro.tayori"

    run_json(lab, first, "export", "taro@guess-starttls.test", "-o", str(file))
    wrong = lab.tayori("import", str(file), "--password-stdin", "--json", home=second, stdin="wrong\n")
    nothing_kept = not (second / "accounts").exists()
    imported = run_json(lab, second, "import", str(file), "--password-stdin", stdin=password + "\n")

    assert password not in file.read_text("utf-8")
    assert (wrong.status, wrong.json["status"], nothing_kept) == (1, "auth_failed", True)
    assert imported["checked"] is True
    assert run_json(lab, second, "fetch", "--password-stdin", stdin=password + "\n")["problems"] == []


def test_settings_of_another_company_need_a_yes(lab: Lab, tmp_path: Path) -> None:
    profile = {
        "format": "tayori-profile",
        "version": 1,
        "display_name": "",
        "settings": {
            "address": "taro@autoconfig.test",
            "incoming": {
                "protocol": "imap",
                "host": "imap.ocn.ne.jp",
                "port": 993,
                "security": "tls",
                "username": "taro@autoconfig.test",
                "auth": "plain",
            },
            "outgoing": {
                "protocol": "smtp",
                "host": "smtp.ocn.ne.jp",
                "port": 465,
                "security": "tls",
                "username": "taro@autoconfig.test",
                "auth": "plain",
            },
            "source": "autoconfig",
            "trust": "verified",
        },
    }
    file = tmp_path / "odd.tayori"
    file.write_text(json.dumps(profile), "utf-8")
    lab.mail.forget()

    outcome = lab.tayori("import", str(file), "--password-stdin", "--json", home=tmp_path, stdin="himitsu\n")

    assert (outcome.status, outcome.json["status"]) == (1, "needs_confirmation")
    assert "ocn.ne.jp" in outcome.json["problems"][0]["message"]
    assert lab.mail.all_logins() == []


def test_typed_servers_are_constraints_and_the_rest_is_found(lab: Lab, tmp_path: Path) -> None:
    outcome = setup(
        lab,
        "guess-tls.test",
        tmp_path,
        "--imap",
        "mail.guess-tls.test",
        "--smtp",
        "mail.guess-tls.test:465/tls",
    )

    answer = outcome.json
    assert answer["status"] == "ready", outcome
    assert (answer["incoming"]["host"], answer["outgoing"]["port"]) == ("mail.guess-tls.test", 465)


def test_ctrl_c_in_the_middle_leaves_no_half_account(lab: Lab, tmp_path: Path) -> None:
    process = lab.popen(
        [
            "./.venv/bin/python",
            "-m",
            "wizard",
            "setup",
            "taro@slow.test",
            "--password-stdin",
            "--json",
            "--imap",
            "imap.slow.test",
        ],
        env={"PYTHONPATH": ".", "TAYORI_HOME": str(tmp_path), "HOME": str(tmp_path)},
    )
    time.sleep(2.0)
    process.send_signal(signal.SIGINT)
    stdout, _ = process.communicate(timeout=20)

    assert json.loads(stdout)["status"] == "cancelled"
    assert not (tmp_path / "accounts").exists()


def test_without_a_network_it_says_offline(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            "unshare",
            "-n",
            "./.venv/bin/python",
            "-m",
            "wizard",
            "setup",
            "taro@example.jp",
            "--password-stdin",
            "--json",
        ],
        input="himitsu\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={
            "PYTHONPATH": ".",
            "TAYORI_HOME": str(tmp_path),
            "HOME": str(tmp_path),
            "PATH": "/usr/bin:/usr/sbin",
        },
    )

    assert (done.returncode, json.loads(done.stdout)["status"]) == (1, "offline"), done
    assert not (tmp_path / "accounts").exists()


def test_probe_shows_the_six_ports(lab: Lab, tmp_path: Path) -> None:
    results = run_json(lab, tmp_path, "probe", "smtp.pop-only.test")

    states = {row["port"]: row["state"] for row in results}
    assert states == {
        587: "open",
        465: "filtered",
        993: "closed",
        995: "closed",
        143: "closed",
        110: "closed",
    }
    (open_row,) = [row for row in results if row["state"] == "open"]
    assert open_row["tls"]["version"] == "TLSv1.3"
    assert "PLAIN" in open_row["auth_mechanisms"]


def test_discover_needs_no_password_and_shows_its_evidence(lab: Lab, tmp_path: Path) -> None:
    lab.mail.forget()

    answer = run_json(lab, tmp_path, "discover", "taro@autoconfig.test")

    best = answer["candidates"][0]
    assert (best["source"], best["incoming"][0]["host"]) == ("autoconfig", "in.autoconfig.test")
    assert best["incoming"][0]["username"] == "taro@autoconfig.test"
    assert lab.mail.all_logins() == []
