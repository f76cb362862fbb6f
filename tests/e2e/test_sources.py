"""Every source of settings alone, and every known defect of them: each ends right, and says how it knows."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tally import Record, tally
from tests.lab import Lab, Provider, provider
from tests.lab.attacked import EVIL
from tests.lab.documents import web_page
from tests.lab.machines import web_host
from tests.lab.rows import Host, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One provider of the lab and how setting it up ends.

    `asks` is the base domain that the user must agree to; `servers` are hosts and ports, receiving first.
    """

    shows: str
    domain: str
    source: str
    trust: str
    servers: tuple[str, str] | None = None
    asks: str | None = None


ALONE = [
    Case(shows="table", domain="ocn.ne.jp", source="table", trust="verified"),
    Case(shows="autoconfig at its own host", domain="autoconfig.test", source="autoconfig", trust="verified"),
    Case(
        shows="autoconfig, well-known, login by local part",
        domain="wellknown.test",
        source="well_known",
        trust="verified",
    ),
    Case(
        shows="autoconfig of a domain in Japanese letters",
        domain="xn--r8jz45g.test",
        source="autoconfig",
        trust="verified",
    ),
    Case(shows="mailconf= text record", domain="mailconf.test", source="autoconfig", trust="unsigned"),
    Case(shows="shared list (ISPDB)", domain="ispdb.test", source="ispdb", trust="verified"),
    Case(shows="PACC with its digest", domain="pacc.test", source="pacc", trust="signed"),
    Case(shows="SRV", domain="srv.test", source="srv", trust="unsigned"),
    Case(shows="SRV for POP, IMAP denied", domain="srv-pop.test", source="srv", trust="unsigned"),
    Case(
        shows="SRV at odd ports",
        domain="srv-odd.test",
        source="srv",
        trust="unsigned",
        servers=("eins.srv-odd.test:2143", "eins.srv-odd.test:2587"),
    ),
    Case(
        shows="SRV out of the domain",
        domain="srv-out.test",
        source="srv",
        trust="unsigned",
        asks="srv-host.test",
    ),
    Case(
        shows="MX, autoconfig there",
        domain="hosted.test",
        source="mx",
        trust="unsigned",
        asks="mailhost.test",
    ),
    Case(shows="MX, shared list", domain="mx-listed.test", source="mx", trust="unsigned", asks="listed.test"),
    Case(
        shows="Autodiscover over https", domain="autodiscover.test", source="autodiscover", trust="verified"
    ),
    Case(
        shows="Autodiscover by SRV", domain="autodiscover-srv.test", source="autodiscover", trust="unsigned"
    ),
    Case(
        shows="Autodiscover by http redirect",
        domain="autodiscover-302.test",
        source="autodiscover",
        trust="open",
    ),
    Case(shows="guessed names", domain="guess-tls.test", source="guess", trust="unsigned"),
    Case(
        shows="the mail exchanger itself",
        domain="mx-host.test",
        source="guess",
        trust="unsigned",
        asks="big-box.test",
    ),
    Case(
        shows="certificate names",
        domain="cert-name.test",
        source="guess",
        trust="unsigned",
        asks="cert-host.test",
    ),
    Case(
        shows="the name behind an alias",
        domain="alias.test",
        source="guess",
        trust="unsigned",
        asks="alias-host.test",
    ),
]

DEFECTS = [
    Case(
        shows="A3.2 plain SRV labels: STARTTLS is demanded",
        domain="a3-2.test",
        source="srv",
        trust="unsigned",
        servers=("post.a3-2.test:143", "post.a3-2.test:587"),
    ),
    Case(
        shows="A4.1 unknown protection: TLS is used",
        domain="a4-1.test",
        source="autoconfig",
        trust="verified",
        servers=("post.a4-1.test:993", "post.a4-1.test:465"),
    ),
    Case(
        shows="A6.1 Encryption alone is heeded",
        domain="a6-1.test",
        source="autodiscover",
        trust="verified",
        servers=("post.a6-1.test:143", "post.a6-1.test:587"),
    ),
    Case(
        shows="A7.1 SRV priority and weight",
        domain="a7-1.test",
        source="srv",
        trust="unsigned",
        servers=("heavy.a7-1.test:993", "heavy.a7-1.test:465"),
    ),
    Case(
        shows="A8.1 stale shared list: the next source",
        domain="stale-list.test",
        source="guess",
        trust="unsigned",
        servers=("mail.stale-list.test:993", "mail.stale-list.test:465"),
    ),
    Case(
        shows="A8.1 stale table: the next source",
        domain="infoweb.ne.jp",
        source="autoconfig",
        trust="verified",
        servers=("post.infoweb.ne.jp:993", "post.infoweb.ne.jp:465"),
    ),
    Case(
        shows="A9.1 SRV order: TLS before STARTTLS",
        domain="a9-1.test",
        source="srv",
        trust="unsigned",
        servers=("post.a9-1.test:993", "post.a9-1.test:465"),
    ),
    Case(
        shows="A9.2 document order: TLS before clear",
        domain="a9-2.test",
        source="autoconfig",
        trust="verified",
        servers=("post.a9-2.test:993", "post.a9-2.test:465"),
    ),
    Case(
        shows="A10.1 owner cut off, forged SRV: asks",
        domain="a10-1.test",
        source="srv",
        trust="unsigned",
        asks=EVIL,
    ),
    Case(
        shows="W_SR SRV out of the domain: asks",
        domain="w-sr.test",
        source="srv",
        trust="unsigned",
        asks=EVIL,
    ),
    Case(
        shows="W_AD Autodiscover by http elsewhere: asks",
        domain="w-ad.test",
        source="autodiscover",
        trust="open",
        asks=EVIL,
    ),
]

REFUSED = {
    "a1-1.test": ("A1.1 autoconfig over http is not read", "no_servers_found"),
    "a1-2.test": ("A1.2 Autodiscover over http is not read", "no_servers_found"),
    "a1-3.test": ("A1.3 https to http is not followed", "no_servers_found"),
    "a2-1.test": ("A2.1 a public suffix is not asked", "no_servers_found"),
    "a3-1.test": ("A3.1 W_P only unencrypted servers: told", "insecure_only"),
    "a5-1.test": ("A5.1 nothing found: nothing unencrypted", "insecure_only"),
    "tenant.test": ("tenant of Microsoft 365 behind a filter", "needs_oauth"),
    "no-mail-here.test": ("null MX", "no_servers_found"),
    "bad-web-cert.test": ("TLS failure of a published autoconfig", "certificate_problem"),
}


def setup(lab: Lab, domain: str, home: Path, *arguments: str) -> Any:
    """The JSON of setting up taro at this provider."""
    users = {user.local: user.password for user in provider(domain).users}
    outcome = lab.tayori(
        *("setup", f"taro@{domain}", "--password-stdin", "--json", "--secrets", "session", *arguments),
        home=home,
        stdin=users.get("taro", "himitsu-no-kotoba-1") + "\n",
    )
    return outcome.json


def place(server: dict[str, Any]) -> str:
    return f"{server['host']}:{server['port']}"


@pytest.mark.parametrize("case", [*ALONE, *DEFECTS], ids=lambda case: f"{case.domain}: {case.shows}")
def test_a_source_leads_to_the_account_and_no_password_goes_before_the_yes(
    lab: Lab, tmp_path: Path, case: Case, record_property: Record
) -> None:
    tally(
        record_property,
        "sources",
        f"{case.shows:48} {case.source:13} {case.trust:9} asks: {case.asks or '-'}",
    )
    address = f"taro@{case.domain}"

    if case.asks is not None:
        asked = setup(lab, case.domain, tmp_path)
        assert asked["status"] == "needs_confirmation"
        assert case.asks in asked["problems"][-1]["message"]
        assert lab.logins(address).attempts == ()
        assert lab.mail.all_logins() == []
    answer = setup(lab, case.domain, tmp_path, *(["--yes"] if case.asks is not None else []))

    assert answer["status"] == "ready", answer
    assert (answer["source"], answer["trust"]) == (case.source, case.trust)
    assert any(row["source"] == case.source and row["answer"] == "found" for row in answer["evidence"])
    if case.servers is not None:
        assert (place(answer["incoming"]), place(answer["outgoing"])) == case.servers
    assert lab.logins(address).refused == 0 or case.domain == "wellknown.test"


@pytest.mark.parametrize("domain", REFUSED)
def test_a_bad_answer_is_no_account_and_gets_no_password(
    lab: Lab, tmp_path: Path, domain: str, record_property: Record
) -> None:
    shows, status = REFUSED[domain]
    tally(record_property, "sources", f"{shows:48} {'-':13} {'-':9} {status}")

    answer = setup(lab, domain, tmp_path, "--yes")

    assert answer["status"] == status, answer
    assert answer["problems"][0]["message"]
    assert lab.mail.all_logins() == []
    assert not any("himitsu" in str(row["text"]) for row in lab.mail.heard())


def test_a1_nothing_but_a_redirect_is_asked_over_plain_http(lab: Lab, tmp_path: Path) -> None:
    for domain in ("a1-1.test", "a1-2.test", "a1-3.test"):
        setup(lab, domain, tmp_path)

    plain = {(row["host"], row["body"]) for row in lab.mail.requests() if row["scheme"] == "http"}
    assert plain == {("autodiscover.a1-2.test", "")}


def test_a2_1_and_cfg_08_no_public_suffix_is_asked(lab: Lab, tmp_path: Path) -> None:
    setup(lab, "a2-1.test", tmp_path)

    assert "autoconfig.co.uk" not in {row["host"] for row in lab.mail.requests()}


def test_cfg_09_and_cfg_31_no_credentials_and_no_stranger_learns_the_address(
    lab: Lab, tmp_path: Path
) -> None:
    for domain in ("autodiscover.test", "w-ad.test", "hosted.test", "tenant.test"):
        setup(lab, domain, tmp_path)

    for row in lab.mail.requests():
        told = f"{row['target']} {row['body']}"
        own = row["host"].endswith(("autodiscover.test", "w-ad.test", "hosted.test", "tenant.test"))
        assert own or "taro" not in told, row
        assert "himitsu" not in told


def test_cfg_17_what_is_stale_is_said_so(lab: Lab, tmp_path: Path) -> None:
    answer = setup(lab, "infoweb.ne.jp", tmp_path)

    stale = [row for row in answer["evidence"] if row["source"] == "table"]
    assert [row["answer"] for row in stale] == ["found", "failed", "skipped"]
    assert "imap.nifty.com" in stale[1]["asked"]
    assert stale[1]["detail"].startswith("server_unreachable")


def test_sources_that_disagree_are_shown_side_by_side(lab: Lab, tmp_path: Path) -> None:
    found = lab.tayori("discover", "taro@a10-1.test", "--json", home=tmp_path).json

    cut_off = [row for row in found["evidence"] if "autoconfig.a10-1.test" in row["asked"]]
    assert {row["answer"] for row in cut_off} <= {"timeout", "failed"}
    assert found["candidates"][0]["source"] == "srv"


def test_proton_without_its_bridge_says_what_is_needed(lab: Lab, tmp_path: Path) -> None:
    outcome = lab.tayori(
        "setup", "taro@proton.me", "--password-stdin", "--json", home=tmp_path, stdin="himitsu\n"
    )

    assert outcome.json["status"] == "no_mail_program_access"


CAPTIVE = [
    pytest.param(
        [
            Provider(
                domain="com",
                note="a network that makes up addresses for all names below com",
                users=(),
                wildcard="portal.com",
                hosts=(web_host("portal.com", pages={"*": web_page("Please sign in")}),),
            )
        ],
        "taro@some-club.com",
        id="every name is made up",
    ),
    pytest.param(
        [
            Provider(
                domain="thunderbird.net",
                note="a network that answers for everybody else's web server",
                users=(),
                hosts=(web_host("autoconfig.thunderbird.net", pages={"*": web_page("Please sign in")}),),
            ),
            Provider(
                domain="some-club.test",
                note="publishes nothing",
                hosts=(Host(names=("www.some-club.test",), ports={80: Service.WEB}),),
            ),
        ],
        "taro@some-club.test",
        id="a sign-in page for every web server",
    ),
]


@pytest.mark.parametrize(("rows", "address"), CAPTIVE)
def test_cfg_24_a_network_that_wants_a_sign_in_is_told(
    tmp_path: Path, rows: list[Provider], address: str, record_property: Record
) -> None:
    tally(
        record_property,
        "sources",
        f"{'captive portal: ' + rows[0].note[:32]:48} {'-':13} {'-':9} network_blocked",
    )

    with Lab(rows) as own:
        outcome = own.tayori("setup", address, "--password-stdin", "--json", home=tmp_path, stdin="himitsu\n")

    assert outcome.json["status"] == "network_blocked", outcome


def test_open_http_is_believed_only_when_asked_for_and_then_needs_a_yes(lab: Lab, tmp_path: Path) -> None:
    word = "himitsu-no-kotoba-1\n"

    outcome = lab.tayori(
        "setup",
        "taro@a1-1.test",
        "--allow-http",
        "--password-stdin",
        "--json",
        home=tmp_path,
        stdin=word,
    )

    answer = outcome.json
    assert (answer["status"], answer["trust"]) == ("needs_confirmation", "open"), outcome
    assert "evil" in answer["problems"][0]["message"]
