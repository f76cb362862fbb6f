"""Every SASL mechanism at every door of real servers: the right secret, a Japanese one, and a wrong one."""

import json
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import pytest

from tests.helpers.tally import Record, tally
from tests.lab import Lab, LoginAttempt, Outcome, provider
from tests.lab.mechanisms import PASSWORD_MECHANISMS, TOKEN_MECHANISMS

ROW = provider("mechanisms.test")
HOST = "mail.mechanisms.test"
DOORS = {
    "imap 993": ("imap", 993, "tls"),
    "imap 143": ("imap", 143, "starttls"),
    "pop3 995": ("pop3", 995, "tls"),
    "pop3 110": ("pop3", 110, "starttls"),
    "smtp 465": ("smtp", 465, "tls"),
    "smtp 587": ("smtp", 587, "starttls"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One login as `tests.lab_inside.logins` reads it; without a mechanism the policy chooses."""

    protocol: str
    host: str
    port: int
    security: str
    mechanism: str
    username: str
    secret: str
    is_token: bool


def wish(door: str, mechanism: str, *, user: str = "taro", spoilt: str = "") -> Wish:
    protocol, port, security = DOORS[door]
    is_token = mechanism in TOKEN_MECHANISMS
    owner = ROW.user(user)
    return Wish(
        protocol=protocol,
        host=HOST,
        port=port,
        security=security,
        mechanism=mechanism,
        username=ROW.address(user),
        secret=(owner.token if is_token else owner.password) + spoilt,
        is_token=is_token,
    )


Ends = list[dict[str, str]]


def log_in(lab: Lab, *wishes: Wish) -> tuple[Ends, list[LoginAttempt]]:
    """How each login ended, and what the servers counted."""
    lab.mail.forget()
    done = lab.run(
        [sys.executable, "-m", "tests.lab_inside.logins"],
        stdin=json.dumps([asdict(one) for one in wishes]),
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), lab.mail.all_logins()


def wishes(mechanism: str, door: str) -> list[Wish]:
    return [wish(door, mechanism), wish(door, mechanism, user="hanako"), wish(door, mechanism, spoilt="x")]


CASES = [(mechanism, door) for mechanism in (*PASSWORD_MECHANISMS, *TOKEN_MECHANISMS) for door in DOORS]


@pytest.fixture(scope="module")
def everything(lab: Lab) -> dict[tuple[str, str], tuple[Ends, list[LoginAttempt]]]:
    """Three logins for each case, one after the other, and the three attempts that the servers saw."""
    ends, attempts = log_in(lab, *(one for case in CASES for one in wishes(*case)))
    assert len(ends) == len(attempts) == 3 * len(CASES)
    return {
        case: (ends[3 * place : 3 * place + 3], attempts[3 * place : 3 * place + 3])
        for place, case in enumerate(CASES)
    }


@pytest.mark.parametrize(("mechanism", "door"), CASES)
def test_a_mechanism_lets_its_users_in_and_nobody_else_with_one_attempt_each(
    everything: dict[tuple[str, str], tuple[Ends, list[LoginAttempt]]],
    mechanism: str,
    door: str,
    record_property: Record,
) -> None:
    tally(record_property, "mechanisms", f"{mechanism:14} {door}")

    (right, other, wrong), attempts = everything[mechanism, door]

    assert right == other == {"end": "logged_in", "mechanism": mechanism}
    assert wrong["end"] == "refused", wrong
    assert wrong["reason"] == ("token" if mechanism in TOKEN_MECHANISMS else "credentials"), wrong
    assert [attempt.accepted for attempt in attempts] == [True, True, False]
    assert {attempt.service for attempt in attempts} == {door.split(" ", maxsplit=1)[0]}
    # LOGIN stands for the commands of IMAP and POP too, which Dovecot counts as PLAIN.
    by_command = mechanism == "LOGIN" and not door.startswith("smtp")
    assert {attempt.mechanism for attempt in attempts} == {"PLAIN" if by_command else mechanism}
    assert all(attempt.protected for attempt in attempts)


def test_the_policy_takes_plain_for_a_password_and_xoauth2_for_a_token(lab: Lab) -> None:
    password = [wish(door, "") for door in DOORS]
    token = [replace(one, secret=ROW.user("taro").token, is_token=True) for one in password]

    ends, attempts = log_in(lab, *password, *token)

    assert [end.get("mechanism") for end in ends] == ["PLAIN"] * 6 + ["XOAUTH2"] * 6
    assert len(attempts) == 12
    asked = [row["body"] for row in lab.mail.requests() if row["target"].endswith("/introspect")]
    assert asked
    assert all(body.startswith("token=ya29.pretend-token-of-taro") for body in asked)


def test_a_token_is_for_its_owner_alone(lab: Lab) -> None:
    stolen = [
        replace(wish("imap 993", mechanism), secret=ROW.user("hanako").token)
        for mechanism in TOKEN_MECHANISMS
    ]

    ends, _ = log_in(lab, *stolen)

    assert [end["end"] for end in ends] == ["refused", "refused"]


def test_other_providers_offer_what_they_did(lab: Lab, tmp_path: Path) -> None:
    found = lab.tayori(
        "probe", "mail.guess-tls.test", HOST, "--ports", "993,465", "--json", home=tmp_path
    ).json

    offered = {(row["host"], row["port"]): set(row["auth_mechanisms"]) for row in found}
    usual, everything = {"PLAIN", "LOGIN"}, {*PASSWORD_MECHANISMS, *TOKEN_MECHANISMS}
    assert offered == {
        ("mail.guess-tls.test", 993): usual,
        ("mail.guess-tls.test", 465): usual,
        (HOST, 993): everything,
        (HOST, 465): everything,
    }


def test_a_server_that_is_never_sent_the_password_is_set_up_and_used(tmp_path: Path) -> None:
    row = replace(ROW, mechanisms=("CRAM-MD5", "SCRAM-SHA-256"))
    address, stdin = row.address("hanako"), row.password("hanako") + "\n"

    def tayori(own: Lab, *arguments: str) -> Outcome:
        return own.tayori(*arguments, "--password-stdin", "--json", home=tmp_path, stdin=stdin)

    with Lab([row]) as own:
        answer = tayori(own, "setup", address, "--secrets", "session").json
        own.deliver(address, b"From: taro@mechanisms.test\r\nSubject: hello\r\n\r\nhello\r\n")
        fetched = tayori(own, "fetch")
        tayori(own, "send", "--to", address, "--subject", "S", "--body", "B")
        arrived = own.mail.wait_for(address, count=2)
        logins = own.logins(address)

    assert answer["status"] == "ready", answer
    assert {answer["incoming"]["auth"], answer["outgoing"]["auth"]} == {"scram-sha-256"}
    assert fetched.status == 0, fetched
    assert len(arrived) == 2
    assert logins.refused == 0
    assert {attempt.mechanism for attempt in logins.attempts} == {"SCRAM-SHA-256"}
