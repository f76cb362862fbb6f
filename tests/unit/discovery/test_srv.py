"""SRV records as the domain publishes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.discovery_values import address, asker, shown
from tests.helpers.fake_internet import FakeDns
from wizard.discovery import srv
from wizard.discovery.consent import needs_consent
from wizard.model.candidate import Answer, Trust
from wizard.model.server import Protocol
from wizard.net.dns import DnsOutcome, SrvRecord

IMAPS, IMAP, POP3S, POP3, SUBMISSIONS, SUBMISSION = srv.SERVICES


def record(target: str, port: int, *, priority: int = 0, weight: int = 0) -> SrvRecord:
    return SrvRecord(priority=priority, weight=weight, port=port, target=target)


NO_SERVICE = record(".", 0)
FULL_SET = {
    IMAPS: (record("imap.example.org", 993),),
    IMAP: (record("imap.example.org", 143),),
    POP3S: (record("pop.example.org", 995),),
    POP3: (record("pop.example.org", 110),),
    SUBMISSIONS: (record("smtp.example.org", 465),),
    SUBMISSION: (record("smtp.example.org", 587),),
}


def test_a_full_set_becomes_one_candidate_best_first() -> None:
    answer = srv.read(FULL_SET, address())

    assert shown(answer.candidates[0].incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
        "pop3://pop.example.org:995/tls",
        "pop3://pop.example.org:110/starttls",
    ]
    assert shown(answer.candidates[0].outgoing) == [
        "smtp://smtp.example.org:465/tls",
        "smtp://smtp.example.org:587/starttls",
    ]
    assert answer.candidates[0].trust is Trust.UNSIGNED
    assert answer.candidates[0].incoming[0].username == "taro@example.org"
    assert answer.candidates[0].incoming[0].username_alternatives == ("taro",)


def test_cfg_11_the_plain_labels_demand_starttls() -> None:
    answer = srv.read({IMAP: FULL_SET[IMAP], SUBMISSION: FULL_SET[SUBMISSION]}, address())

    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.org:143/starttls"]
    assert shown(answer.candidates[0].outgoing) == ["smtp://smtp.example.org:587/starttls"]


@pytest.mark.parametrize(
    ("service", "port"), [(IMAP, 993), (POP3, 995), (SUBMISSION, 465), (IMAPS, 1993), (SUBMISSIONS, 587)]
)
def test_the_label_or_the_port_of_implicit_tls_means_tls(service: srv.Service, port: int) -> None:
    answer = srv.read({service: (record("mail.example.org", port),)}, address())

    servers = (*answer.candidates[0].incoming, *answer.candidates[0].outgoing)
    assert shown(servers) == [f"{service.protocol.value}://mail.example.org:{port}/tls"]


def test_a_plain_label_at_an_odd_port_is_starttls() -> None:
    answer = srv.read({IMAP: (record("mail.example.org", 1143),)}, address())

    assert shown(answer.candidates[0].incoming) == ["imap://mail.example.org:1143/starttls"]


def test_cfg_19_tls_is_preferred_whatever_the_priorities_say() -> None:
    answer = srv.read(
        {IMAP: (record("a.example.org", 143),), IMAPS: (record("b.example.org", 993, priority=10),)},
        address(),
    )

    assert shown(answer.candidates[0].incoming)[0] == "imap://b.example.org:993/tls"


def test_cfg_15_priority_rises_and_weight_falls() -> None:
    records = [
        record("c.example.org", 993, priority=10, weight=100),
        record("b.example.org", 993, priority=0, weight=1),
        record("a.example.org", 993, priority=0, weight=50),
    ]

    assert [one.target for one in srv.in_order(records)] == [
        "a.example.org",
        "b.example.org",
        "c.example.org",
    ]


@given(
    st.lists(
        st.builds(
            SrvRecord,
            priority=st.integers(0, 65535),
            weight=st.integers(0, 65535),
            port=st.integers(0, 65535),
            target=st.sampled_from(["a.example.org", "b.example.org", ".", "localhost", "192.0.2.1", ""]),
        ),
        max_size=30,
    )
)
def test_cfg_15_any_records_come_out_in_rfc_2782_order(records: list[SrvRecord]) -> None:
    ordered = srv.in_order(records)

    assert [one.priority for one in ordered] == sorted(one.priority for one in ordered)
    assert all(one.port and one.target.endswith(".example.org") for one in ordered)
    assert srv.in_order(reversed(records)) == ordered


@pytest.mark.parametrize(
    "unusable",
    [
        record("imap.example.org", 0),
        record("localhost", 993),
        record("192.0.2.1", 993),
        record("a\\000b.example.org", 993),
        record("nas.local", 993),
        record("intranet", 993),
    ],
)
def test_a_record_that_leads_nowhere_is_left_out(unusable: SrvRecord) -> None:
    answer = srv.read({IMAPS: (unusable,)}, address())

    assert answer.candidates == ()
    assert answer.absent == frozenset()


def test_cfg_15_a_dot_means_that_there_is_no_such_service() -> None:
    answer = srv.read({POP3S: (NO_SERVICE,), POP3: (NO_SERVICE,), IMAPS: FULL_SET[IMAPS]}, address())

    assert answer.absent == {Protocol.POP3}
    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.org:993/tls"]


def test_no_unencrypted_label_does_not_deny_the_encrypted_one() -> None:
    answer = srv.read({IMAP: (NO_SERVICE,), IMAPS: FULL_SET[IMAPS]}, address())

    assert answer.absent == frozenset()


def test_cfg_16_a_target_in_another_domain_needs_consent() -> None:
    answer = srv.read({IMAPS: (record("imap.example.net", 993),)}, address())

    assert needs_consent(answer.candidates[0], address()) == ("example.net",)


async def test_all_six_names_are_asked_at_once_and_leave_evidence() -> None:
    dns = FakeDns(
        records={
            "_imaps._tcp.example.org": FULL_SET[IMAPS],
            "_pop3._tcp.example.org": (NO_SERVICE,),
        },
        outcomes={"_submission._tcp.example.org": DnsOutcome.TIMEOUT},
    )
    errand = asker(dns=dns)

    answer = await srv.ask(address(), errand)

    assert len(dns.asked) == 6
    assert answer.absent == {Protocol.POP3}
    assert {(one.asked, one.answer, one.detail) for one in errand.evidence} == {
        ("SRV _imaps._tcp.example.org", Answer.FOUND, "imap.example.org:993"),
        ("SRV _imap._tcp.example.org", Answer.NOTHING, "nxdomain"),
        ("SRV _pop3s._tcp.example.org", Answer.NOTHING, "nxdomain"),
        ("SRV _pop3._tcp.example.org", Answer.NOTHING, "the domain says that it has no such service"),
        ("SRV _submissions._tcp.example.org", Answer.NOTHING, "nxdomain"),
        ("SRV _submission._tcp.example.org", Answer.TIMEOUT, "timeout"),
    }
