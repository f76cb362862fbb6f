"""Networks in trouble: what stands in the way is named, with one next step, before ten seconds are over."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tally import Record, tally
from tests.lab import PROVIDERS, Lab, obstacle, provider
from tests.lab.trouble import (
    clock_off,
    dns_gone,
    dns_silent,
    names_lead_to_portal,
    plain_web_leads_to_portal,
    ports_dropped,
    unplugged,
    web_leads_to_portal,
)
from tests.lab.troubled import SENDING_PASSWORD

LIMIT_MS = 10_000
LABS = 3
AT_ONCE = 6
MAIL_PORTS = (25, 110, 143, 465, 587, 993, 995)

Trouble = Callable[[Lab], AbstractContextManager[None]]


def none(_lab: Lab) -> AbstractContextManager[None]:
    """The network is in order; the trouble is at the other end."""
    return nullcontext()


def no_mail(lab: Lab) -> AbstractContextManager[None]:
    """The network drops whatever goes to a mail port."""
    return ports_dropped(lab, *MAIL_PORTS)


def no_587(lab: Lab) -> AbstractContextManager[None]:
    """The network drops what goes to port 587."""
    return ports_dropped(lab, 587)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Setting up taro@DOMAIN with this trouble ends with this status, this code and this sentence."""

    shows: str
    domain: str
    trouble: Trouble = none
    status: str
    code: str = ""
    says: str = ""
    arguments: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)


no_dns = partial(
    Case, status="offline", code="dns_failed", says="The internet's address book did not answer."
)
blocked = partial(Case, status="network_blocked", code="network_blocked", says="This network blocks mail.")
unreachable = partial(Case, status="timeout", code="server_unreachable")
offline = partial(
    Case, status="offline", code="offline", says="This computer is not connected to the internet."
)
wrong_clock = partial(
    Case, status="certificate_problem", code="clock_wrong", says="This computer's clock says"
)

CASES = [
    no_dns(shows="DNS: nobody at its port", domain="srv.test", trouble=dns_gone),
    no_dns(shows="DNS: silent", domain="srv.test", trouble=dns_silent),
    no_dns(shows="DNS: silent, company of the table", domain="ocn.ne.jp", trouble=dns_silent),
    Case(
        shows="NXDOMAIN",
        domain="nobody-has-this.test",
        status="domain_not_found",
        code="domain_not_found",
        says="There is no mail company called nobody-has-this.test.",
    ),
    blocked(shows="sign-in page: all names lead to it", domain="srv.test", trouble=names_lead_to_portal),
    blocked(
        shows="sign-in page: all names, company of the table",
        domain="ocn.ne.jp",
        trouble=names_lead_to_portal,
    ),
    blocked(
        shows="sign-in page: http and https, wrong certificates",
        domain="closed.test",
        trouble=web_leads_to_portal,
    ),
    blocked(
        shows="sign-in page: http alone, the rest dropped",
        domain="closed.test",
        trouble=plain_web_leads_to_portal,
    ),
    blocked(
        shows="sign-in page: http alone, company of the table",
        domain="gmail.com",
        trouble=plain_web_leads_to_portal,
    ),
    blocked(shows="all mail ports dropped", domain="autoconfig.test", trouble=no_mail),
    blocked(shows="all mail ports dropped, table", domain="ocn.ne.jp", trouble=no_mail),
    blocked(shows="all mail ports dropped, guessed", domain="guess-tls.test", trouble=no_mail),
    Case(shows="only 587 dropped, 465 named too", domain="slow.test", trouble=no_587, status="ready"),
    Case(shows="only 587 dropped, 587 named alone", domain="named-587.test", trouble=no_587, status="ready"),
    blocked(
        shows="only 587 dropped, the company has nothing else",
        domain="wellknown.test",
        trouble=no_587,
    ),
    unreachable(
        shows="one company's hosts dropped",
        domain="swallowed.test",
        says="The mail server in.swallowed.test did not answer.",
    ),
    unreachable(
        shows="one host dropped",
        domain="half-swallowed.test",
        says="The mail server out.half-swallowed.test did not answer.",
    ),
    Case(shows="IPv6 published and dropped", domain="dead-ipv6.test", status="ready"),
    Case(
        shows="tarpit",
        domain="tarpit.test",
        status="timeout",
        code="timeout",
        says="The mail server took too long to answer.",
    ),
    Case(
        shows="RST after the greeting",
        domain="breaks-off.test",
        status="timeout",
        code="server_hung_up",
        says="The mail server in.breaks-off.test hung up in the middle.",
    ),
    offline(shows="unplugged", domain="srv.test", trouble=unplugged),
    offline(shows="unplugged, company that wants preparation", domain="gmail.com", trouble=unplugged),
    wrong_clock(shows="clock two years slow", domain="srv.test", env=clock_off("-2y")),
    wrong_clock(shows="clock two years fast", domain="autoconfig.test", env=clock_off("+2y")),
    # Certificates of one owner alone can really have run out: the words name both.
    wrong_clock(
        shows="clock two years fast, one owner's hosts alone",
        domain="ocn.ne.jp",
        code="certificate_problem",
        says="The proof that this is really ",
        env=clock_off("+2y"),
    ),
    Case(shows="TLS and STARTTLS published the wrong way round", domain="swapped.test", status="ready"),
    Case(
        shows="STARTTLS typed for 993",
        domain="srv.test",
        status="no_servers_found",
        code="wrong_security",
        says="The server eins.srv.test is there, but it wants another kind of encryption.",
        arguments=("--imap", "eins.srv.test:993/starttls", "--smtp", "zwei.srv.test"),
    ),
    Case(
        shows="TLS typed for 587",
        domain="named-587.test",
        status="no_servers_found",
        code="wrong_security",
        says="The server box.named-587.test is there, but it wants another kind of encryption.",
        arguments=("--imap", "box.named-587.test", "--smtp", "box.named-587.test:587/tls"),
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The JSON of the real command, and what reached the servers meanwhile."""

    answer: Any
    attempts: int
    overheard: bool


@pytest.fixture(scope="module")
def ends(tmp_path_factory: pytest.TempPathFactory) -> dict[str, End]:
    """How every case ended: some labs side by side, and in each those with the same trouble together.

    They mostly wait, which many can do at the same time.
    """
    if (reason := obstacle()) is not None:
        pytest.skip(reason)
    troubles = list(dict.fromkeys(case.trouble for case in CASES))
    found: dict[str, End] = {}
    with ThreadPoolExecutor(LABS) as pool:
        parts = [pool.submit(run_all, troubles[part::LABS], tmp_path_factory) for part in range(LABS)]
        for part in parts:
            found |= part.result()
    return found


def run_all(troubles: list[Trouble], homes: pytest.TempPathFactory) -> dict[str, End]:
    """One trouble after the other in a lab of its own."""
    found: dict[str, End] = {}
    with Lab() as own, ThreadPoolExecutor(AT_ONCE) as pool:
        for trouble in troubles:
            cases = [case for case in CASES if case.trouble is trouble]
            with trouble(own):
                answers = list(pool.map(lambda case: setup(own, case, homes.mktemp("home")), cases))
            overheard = any("himitsu" in str(row["text"]) for row in own.mail.heard())
            for case, answer in zip(cases, answers, strict=True):
                attempts = len(own.logins(f"taro@{case.domain}").attempts)
                found[case.shows] = End(answer=answer, attempts=attempts, overheard=overheard)
            own.mail.forget()
    return found


def setup(own: Lab, case: Case, home: Path) -> Any:
    """The JSON of the real command."""
    words = {row.domain: row.password() for row in PROVIDERS if row.users}
    return own.tayori(
        "setup",
        f"taro@{case.domain}",
        *("--password-stdin", "--json", "--secrets", "session"),
        *case.arguments,
        home=home,
        stdin=words.get(case.domain, "himitsu") + "\n",
        env={"TAYORI_LANG": "en", **case.env},
    ).json


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.shows)
def test_what_is_in_the_way_is_named_before_ten_seconds_are_over(
    ends: dict[str, End], case: Case, record_property: Record
) -> None:
    end = ends[case.shows]
    took = f"{end.answer['elapsed_ms'] / 1000:4.1f} s"
    tally(record_property, "bad networks", f"{case.shows:53} {took} {end.answer['status']}")

    assert end.answer["status"] == case.status, end
    assert end.answer["elapsed_ms"] < LIMIT_MS
    if case.status == "ready":
        return
    first = end.answer["problems"][0]
    assert first["code"] == (case.code or case.status)
    assert first["message"].startswith(case.says)
    assert first["next_step"]
    assert (end.attempts, end.overheard) == (0, False)


def run_for(lab: Lab, home: Path, address: str, words: str, *arguments: str) -> Any:
    """The JSON of `setup` with these lines on stdin."""
    options = ("--password-stdin", "--json", "--secrets", "session", *arguments)
    return lab.tayori("setup", address, *options, home=home, stdin=words, env={"TAYORI_LANG": "en"}).json


def test_a_password_of_its_own_for_sending_is_used_where_the_first_is_refused_and_kept(
    lab: Lab, tmp_path: Path
) -> None:
    address = "taro@own-sending.test"
    first = provider("own-sending.test").password()
    both = f"{first}\n{SENDING_PASSWORD}\n"
    run = partial(run_for, lab, tmp_path, address)

    alone = run(first + "\n")
    answer = run(both, "--smtp-password-stdin")
    sent = lab.tayori(
        *("send", "--password-stdin", "--json", "--to", address, "--subject", "Tea", "--body", "Sunday?"),
        home=tmp_path,
        stdin=both,
    ).json

    assert alone["status"] == "outgoing_auth_failed"
    assert answer["status"] == "ready", answer
    assert sent["status"] == "sent", sent
    assert len(lab.mail.wait_for(address)) == 1
    assert SENDING_PASSWORD not in "".join(
        path.read_text("utf-8", errors="replace") for path in tmp_path.rglob("*.json")
    )


@pytest.mark.parametrize(
    ("address", "status", "codes"),
    [
        ("taro@gmail.com", "needs_preparation", ["app_password_needed", "needs_preparation"]),
        ("taro@yahoo.co.jp", "needs_preparation", ["auth_failed", "needs_preparation"]),
        ("taro@srv.test", "auth_failed", ["auth_failed"]),
    ],
)
def test_a_plain_refusal_is_told_with_what_the_table_knows_of_the_company(
    lab: Lab, tmp_path: Path, address: str, status: str, codes: list[str]
) -> None:
    answer = run_for(lab, tmp_path, address, "not this one\n")

    assert answer["status"] == status
    assert [problem["code"] for problem in answer["problems"]] == codes
    assert "AUTHENTICATIONFAILED" in answer["problems"][0]["detail"]
    assert lab.logins(address).refused <= 2
