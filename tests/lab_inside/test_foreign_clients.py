"""The lab's servers as clients see them that are not ours."""

import email
import socket
import ssl
import time
from concurrent.futures import ThreadPoolExecutor

import dns.exception
import dns.resolver
import pytest

from tests.lab import PROVIDERS, Host, LoginName, Mailroom, Provider, Service, provider
from tests.lab.foreign import imap, log_in, pop3, smtp
from tests.lab.rows import CertificateKind, Ipv6

MAIL = frozenset(
    {Service.IMAP, Service.IMAPS, Service.POP3, Service.POP3S, Service.SUBMISSION, Service.SUBMISSIONS}
)
DOORS = [
    (row, host, port, service)
    for row in PROVIDERS
    for host in row.hosts
    for port, service in host.ports.items()
    if service in MAIL
    and host.certificate is CertificateKind.GOOD
    and not host.certified
    and host.ipv6 is not Ipv6.DROPPED
]
"""Every mail port with a certificate that must be good, reached by clients that try one address only."""

PROMPT_DOORS = [
    pytest.param(row, host, port, service, id=f"{host.names[0]}:{port}")
    for row, host, port, service in DOORS
    if not host.greeting_delay_s
]
SLOW_DOORS = [door for door in DOORS if door[1].greeting_delay_s]


def login_name(row: Provider) -> str:
    return row.users[0].local if row.login is LoginName.LOCAL_PART else row.address()


@pytest.mark.parametrize(("row", "host", "port", "service"), PROMPT_DOORS)
def test_every_door_lets_its_user_in_and_nobody_else(
    row: Provider, host: Host, port: int, service: Service
) -> None:
    name = login_name(row)

    word = host.password or row.password()
    right = [log_in(host_name, port, service, name=name, password=word) for host_name in host.names]
    wrong = log_in(host.names[0], port, service, name=name, password=row.password() + "x")

    assert right == [not host.refuses_logins] * len(host.names)
    assert not wrong


def test_a_slow_provider_greets_after_three_seconds() -> None:
    def seconds(door: tuple[Provider, Host, int, Service]) -> float:
        row, host, port, service = door
        begun = time.monotonic()
        assert log_in(host.names[0], port, service, name=row.address(), password=row.password())
        return time.monotonic() - begun

    with ThreadPoolExecutor(len(SLOW_DOORS)) as pool:
        waited = list(pool.map(seconds, SLOW_DOORS))

    assert len(waited) == 4
    assert all(3.0 <= wait < 4.5 for wait in waited)


@pytest.mark.parametrize(
    ("domain", "problem"),
    [
        ("wrong-cert.test", "Hostname mismatch"),
        ("expired-cert.test", "certificate has expired"),
        ("self-signed.test", "self-signed certificate"),
        ("unknown-issuer.test", "unable to get local issuer certificate"),
    ],
)
@pytest.mark.parametrize(("label", "port"), [("imap", 993), ("smtp", 465)])
def test_a_bad_certificate_is_bad_in_the_way_its_row_says(
    domain: str, problem: str, label: str, port: int
) -> None:
    host = f"{label}.{domain}"

    with (
        socket.create_connection((host, port), timeout=2) as bare,
        pytest.raises(ssl.SSLCertVerificationError, match=problem),
    ):
        ssl.create_default_context().wrap_socket(bare, server_hostname=host)


def test_dns_answers_every_kind_of_question_and_knows_no_other_names() -> None:
    srv = {str(record) for record in dns.resolver.resolve("_imaps._tcp.srv.test", "SRV")}
    none = {str(record) for record in dns.resolver.resolve("_imaps._tcp.srv-pop.test", "SRV")}
    mx = {str(record) for record in dns.resolver.resolve("hosted.test", "MX")}
    aaaa = {str(record) for record in dns.resolver.resolve("imap.dual.test", "AAAA")}
    wildcard = {str(record) for record in dns.resolver.resolve("whatever.wildcard.test", "A")}

    assert srv == {"0 1 993 eins.srv.test."}
    assert none == {"0 1 0 ."}
    assert mx == {"10 mx1.mailhost.test."}
    assert len(aaaa) == 1
    assert wildcard == {str(record) for record in dns.resolver.resolve("wildcard.test", "A")}
    for name, kind in (("nobody.test", "A"), ("imap.srv.test", "A"), ("example.com", "MX")):
        with pytest.raises(dns.resolver.NXDOMAIN):
            dns.resolver.resolve(name, kind)
    for name, kind in (("imap.closed.test", "AAAA"), ("no-mail.test", "MX"), ("wildcard.test", "MX")):
        with pytest.raises(dns.resolver.NoAnswer):
            dns.resolver.resolve(name, kind)


def test_a_filtered_port_hangs_and_a_closed_one_refuses() -> None:
    for host, port in (("imap.filtered.test", 993), ("smtp.pop-only.test", 465)):
        with pytest.raises(TimeoutError):
            socket.create_connection((host, port), timeout=0.5)
    for host, port in (("imap.closed.test", 993), ("mail.guess-tls.test", 143), ("pop.pop-only.test", 143)):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((host, port), timeout=0.5)


def test_an_ipv6_address_that_leads_nowhere_hangs_and_a_good_one_answers() -> None:
    dead, _ = sorted(socket.getaddrinfo("imap.dead-ipv6.test", 993, type=socket.SOCK_STREAM), reverse=True)
    good, _ = sorted(socket.getaddrinfo("imap.dual.test", 993, type=socket.SOCK_STREAM), reverse=True)

    with socket.socket(socket.AF_INET6) as connection:
        connection.settimeout(0.5)
        with pytest.raises(TimeoutError):
            connection.connect(dead[4])
    with socket.socket(socket.AF_INET6) as connection:
        connection.settimeout(0.5)
        connection.connect(good[4])


def test_strange_servers_are_silent_or_hang_up_or_talk_nonsense() -> None:
    with socket.create_connection(("imap.silent.test", 143), timeout=0.5) as silent:
        silent.sendall(b"a1 LOGIN taro secret\r\n")
        with pytest.raises(TimeoutError):
            silent.recv(1)
    with socket.create_connection(("smtp.hangup.test", 587), timeout=2) as hangup:
        assert hangup.recv(100).startswith(b"220 ")
        assert hangup.recv(100) == b""
    with (
        socket.create_connection(("imap.garbage.test", 993), timeout=2) as bare,
        ssl.create_default_context().wrap_socket(bare, server_hostname="imap.garbage.test") as garbage,
    ):
        assert garbage.recv(100).startswith(b"SSH-")


def test_what_is_said_to_a_server_that_only_listens_is_noted(mailroom: Mailroom) -> None:
    mailroom.forget()

    with socket.create_connection(("pop.silent.test", 110), timeout=2) as silent:
        silent.sendall(b"USER taro\r\n")
        time.sleep(0.1)

    assert mailroom.heard() == [{"name": "imap.silent.test", "port": 110, "text": "USER taro\r\n"}]


def test_plain_servers_offer_no_tls_and_every_login_there_is_noticed(mailroom: Mailroom) -> None:
    row = provider("plain-only.test")
    mailroom.forget()

    with socket.create_connection(("imap.plain-only.test", 143), timeout=2) as connection:
        greeting = connection.recv(500)
        quiet = mailroom.logins(row.address())
        connection.sendall(f"a1 LOGIN {row.address()} {row.password()}\r\n".encode())
        answer = connection.recv(500)
    noticed = mailroom.logins(row.address())

    assert b"STARTTLS" not in greeting
    assert b"LOGINDISABLED" not in greeting
    assert quiet.attempts == ()
    assert answer.startswith((b"a1 OK", b"* CAPABILITY"))
    assert [(attempt.accepted, attempt.protected) for attempt in noticed.attempts] == [(True, False)]


def test_logins_are_counted_by_address_whatever_the_login_name_was(mailroom: Mailroom) -> None:
    row = provider("wellknown.test")
    mailroom.forget()

    log_in("post.wellknown.test", 993, Service.IMAPS, name="taro", password=row.password())
    log_in("post.wellknown.test", 587, Service.SUBMISSION, name="taro", password="wrong")
    log_in("post.wellknown.test", 993, Service.IMAPS, name="taro@wellknown.test", password=row.password())
    found = mailroom.logins("taro@wellknown.test")

    assert (found.accepted, found.refused) == (1, 2)
    assert {(attempt.service, attempt.accepted) for attempt in found.attempts} == {
        ("imap", True),
        ("smtp", False),
        ("imap", False),
    }
    assert all(attempt.protected for attempt in found.attempts)


def test_a_mail_travels_between_two_providers_and_is_read_by_pop(mailroom: Mailroom) -> None:
    sender, receiver = provider("autoconfig.test"), provider("srv-pop.test")
    text = "Subject: =?utf-8?b?44GT44KT44Gr44Gh44Gv?=\r\n\r\n.a dot\r\nbody\r\n"

    with smtp("out.autoconfig.test", 465) as client:
        client.login(sender.address(), sender.password())
        client.sendmail(sender.address(), [receiver.address("hanako")], text)
    (raw,) = mailroom.wait_for(receiver.address("hanako"))
    with pop3("kasse.srv-pop.test", 995) as box:
        box.user(receiver.address("hanako"))
        box.pass_(receiver.password("hanako"))
        _, lines, _ = box.retr(1)
        box.quit()

    assert raw.endswith(b"\r\n\r\n.a dot\r\nbody\r\n")
    assert b"".join(line + b"\r\n" for line in lines) == raw
    assert email.message_from_bytes(raw)["Subject"] == "=?utf-8?b?44GT44KT44Gr44Gh44Gv?="


def test_an_unknown_user_is_refused_and_an_unknown_domain_comes_back(mailroom: Mailroom) -> None:
    row = provider("guess-tls.test")

    with smtp("mail.guess-tls.test", 465) as client:
        client.login(row.address(), row.password())
        client.mail(row.address())
        code, _ = client.rcpt("nobody@srv.test")
        client.rset()
        client.sendmail(row.address(), ["someone@far-away.example"], "Subject: x\r\n\r\nx\r\n")
    (bounce,) = mailroom.wait_for(row.address())

    assert code == 550
    assert b"far-away.example" in bounce


def test_a_delivered_mail_is_the_same_to_the_byte_for_an_imap_client(mailroom: Mailroom) -> None:
    row = provider("guess-starttls.test")
    first, second = b"Subject: one\r\n\r\n\xff\x1b$B\r\n", b"Subject: two\r\n\r\n" + b"x" * 2_000
    mailroom.deliver(row.address(), first)
    mailroom.deliver(row.address(), second)

    with imap("imap.guess-starttls.test", 143) as client:
        client.login(row.address(), row.password())
        _, folders = client.list()
        client.select("INBOX")
        _, answers = client.fetch("1:2", "(BODY.PEEK[])")

    fetched = [answer[1] for answer in answers if isinstance(answer, tuple)]
    assert fetched == [first, second] == mailroom.mailbox(row.address())
    for special in (b"Sent", b"Trash", b"Drafts", b"Junk"):
        assert any(isinstance(folder, bytes) and b"\\" + special in folder for folder in folders)


def test_a_mailbox_is_empty_after_a_reset(mailroom: Mailroom) -> None:
    row = provider("dual.test")
    mailroom.deliver(row.address(), b"Subject: x\r\n\r\nx\r\n", folder="Sent")

    mailroom.reset_mail()

    assert mailroom.mailbox(row.address(), "Sent") == []
