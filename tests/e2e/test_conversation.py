"""Handshakes and conversations on real servers, as they are shown to a person who wants to follow them."""

from base64 import b64encode
from pathlib import Path

from tests.lab import Lab
from tests.lab.providers import provider


def test_the_doors_of_a_real_company_are_told_one_by_one(lab: Lab, tmp_path: Path) -> None:
    outcome = lab.tayori(
        "probe",
        *("in.autoconfig.test", "eins.srv-odd.test:2143", "eins.srv-odd.test:2587/starttls"),
        *("pop-only.test:25", "--json"),
        home=tmp_path,
    )

    told = {(row["host"], row["port"]): row for row in outcome.json}
    assert outcome.status == 0
    assert told["in.autoconfig.test", 993]["state"] == "open"
    assert told["in.autoconfig.test", 993]["tls"]["certificate"]["problem"] is None
    assert told["in.autoconfig.test", 110]["state"] == "closed"
    assert told["eins.srv-odd.test", 2143]["protocol"] == "imap"
    assert told["eins.srv-odd.test", 2143]["state"] == "open"
    assert told["eins.srv-odd.test", 2587]["state"] == "open"
    assert "587" in told["pop-only.test", 25]["explanation"]


def test_the_conversation_of_a_set_up_shows_everything_but_the_password(lab: Lab, tmp_path: Path) -> None:
    password = provider("srv.test").user("taro").password

    outcome = lab.tayori(
        *("setup", "taro@srv.test", "--password-stdin", "--no-save", "--conversation"),
        home=tmp_path,
        stdin=password,
    )

    said = outcome.stdout + outcome.stderr
    assert outcome.status == 0, said
    assert "1. I came for mail." in said
    assert "3. Here are my name and my password." in said
    assert "They are right. Come in." in said
    assert "EHLO" in said
    assert password not in said
    assert b64encode(password.encode()).decode().rstrip("=") not in said
    assert b64encode(f"\0taro@srv.test\0{password}".encode()).decode() not in said
