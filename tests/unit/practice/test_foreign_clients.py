"""Mail programs that are not ours meet the practice provider: what they and it agree on is the protocol."""

import asyncio
import email
import email.message
import email.policy
import imaplib
import poplib
import smtplib
import ssl
from contextlib import closing
from email.message import EmailMessage
from typing import Any

import pytest
from typing_extensions import override

from wizard.practice.provider import ADDRESS, PASSWORD, PracticeProvider

TIMEOUT_S = 8.0
HANAKO = "hanako@renshu.example"


class KnowingTheName(ssl.SSLContext):
    """Believes the practice authority alone, and expects one name although the address is an IP address."""

    name = ""

    @override
    def wrap_socket(self, *arguments: Any, **options: Any) -> ssl.SSLSocket:
        return super().wrap_socket(*arguments, **{**options, "server_hostname": self.name})


def context(provider: PracticeProvider, host: str) -> ssl.SSLContext:
    knowing = KnowingTheName(ssl.PROTOCOL_TLS_CLIENT)
    knowing.name = host
    knowing.load_verify_locations(cadata=provider.ca_pem)
    return knowing


def imap(provider: PracticeProvider, port: int) -> imaplib.IMAP4:
    host = "imap.renshu.example"
    ip, real_port = provider.doors[host, port]
    if port == 993:
        return imaplib.IMAP4_SSL(ip, real_port, ssl_context=context(provider, host), timeout=TIMEOUT_S)
    client = imaplib.IMAP4(ip, real_port, timeout=TIMEOUT_S)
    client.starttls(context(provider, host))
    return client


def pop3(provider: PracticeProvider, port: int) -> poplib.POP3:
    host = "pop.renshu.example"
    ip, real_port = provider.doors[host, port]
    if port == 995:
        return poplib.POP3_SSL(ip, real_port, context=context(provider, host), timeout=TIMEOUT_S)
    client = poplib.POP3(ip, real_port, timeout=TIMEOUT_S)
    client.stls(context(provider, host))
    return client


def smtp(provider: PracticeProvider, port: int) -> smtplib.SMTP:
    host = "smtp.renshu.example"
    ip, real_port = provider.doors[host, port]
    name = "me.example"
    if port == 465:
        return smtplib.SMTP_SSL(
            ip, real_port, context=context(provider, host), timeout=TIMEOUT_S, local_hostname=name
        )
    client = smtplib.SMTP(ip, real_port, timeout=TIMEOUT_S, local_hostname=name)
    client.starttls(context=context(provider, host))
    return client


def letter(to: str, text: str = "どうぞよろしく\n.\n..\n") -> EmailMessage:
    written = EmailMessage(policy=email.policy.SMTP)
    written["From"], written["To"], written["Subject"] = ADDRESS, to, "はじめまして"
    written.set_content(text, cte="8bit")
    return written


def read(lines: bytes) -> email.message.EmailMessage:
    found = email.message_from_bytes(lines, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("port", [993, 143])
async def test_imaplib_reads_and_files_letters(provider: PracticeProvider, port: int) -> None:
    def visit() -> None:
        with imap(provider, port) as client:
            assert client.login(ADDRESS, PASSWORD)[0] == "OK"
            assert client.list()[1][1] == rb'(\Sent) "/" "Sent"'
            assert client.select("INBOX") == ("OK", [b"3"])
            assert client.search(None, "UNSEEN", "HEADER", "List-Id", '"minna"') == ("OK", [b"3"])
            fetched: Any = client.uid("FETCH", "2", "(FLAGS BODY.PEEK[])")[1]
            message = read(fetched[0][1])
            assert message["Subject"] == "柿を取りに来ませんか"
            assert message.get_content_charset() == "iso-2022-jp"
            assert message.get_content().startswith("こんにちは、花子です。")
            assert client.store("1", "+FLAGS", r"(\Deleted)")[1] == [rb"1 (FLAGS (\Deleted))"]
            assert client.expunge() == ("OK", [b"1"])
            assert client.create('"Club"')[0] == "OK"
            added = client.append("Club", r"(\Seen)", imaplib.Time2Internaldate(0), letter(HANAKO).as_bytes())
            assert b"APPENDUID" in added[1][0]
            assert client.status("Club", "(MESSAGES UNSEEN)") == ("OK", [b'"Club" (MESSAGES 1 UNSEEN 0)'])
            assert client.noop()[0] == "OK"
            assert client.close()[0] == "OK"

    await asyncio.to_thread(visit)


async def test_imaplib_logs_in_by_sasl_and_hears_why_it_may_not(provider: PracticeProvider) -> None:
    def visit() -> None:
        with imap(provider, 993) as client:
            with pytest.raises(imaplib.IMAP4.error, match=r"AUTHENTICATIONFAILED"):
                client.login(ADDRESS, "wrong")
            plain = f"\0{ADDRESS}\0{PASSWORD}".encode()
            assert client.authenticate("PLAIN", lambda _: plain)[0] == "OK"

    await asyncio.to_thread(visit)


@pytest.mark.parametrize("port", [995, 110])
async def test_poplib_fetches_and_deletes_letters(provider: PracticeProvider, port: int) -> None:
    def visit() -> int:
        client = pop3(provider, port)
        with closing(client):
            client.user(ADDRESS)
            client.pass_(PASSWORD)
            assert client.capa()["SASL"] == ["PLAIN"]
            count, size = client.stat()
            sizes = [int(line.split()[1]) for line in client.list()[1]]
            assert (len(sizes), sum(sizes)) == (count, size)
            assert len({line.split()[1] for line in client.uidl()[1]}) == count
            if count == 3:
                lines, octets = client.retr(1)[1:]
                assert octets == sizes[0]
                message = read(b"\r\n".join(lines))
                assert [part.get_filename() for part in message.iter_attachments()] == ["あて先.txt"]
                assert len(client.top(1, 1)[1]) < len(lines)
                client.dele(1)
            client.quit()
        return count

    assert await asyncio.to_thread(visit) == 3
    assert await asyncio.to_thread(visit) == 2


async def test_poplib_hears_why_it_may_not_come_in(provider: PracticeProvider) -> None:
    def visit() -> None:
        with closing(pop3(provider, 995)) as client:
            client.user(ADDRESS)
            with pytest.raises(poplib.error_proto, match=r"-ERR \[AUTH\]"):
                client.pass_("wrong")

    await asyncio.to_thread(visit)


@pytest.mark.parametrize("port", [465, 587])
async def test_smtplib_sends_what_imaplib_then_reads(provider: PracticeProvider, port: int) -> None:
    def visit() -> None:
        written = letter(HANAKO)
        with smtp(provider, port) as client:
            client.login(ADDRESS, PASSWORD)
            assert client.send_message(written) == {}
        with imap(provider, 993) as reader:
            reader.login(HANAKO, PASSWORD)
            assert reader.select(readonly=True) == ("OK", [b"3"])
            fetched: Any = reader.fetch("3", "(RFC822)")[1]
            arrived = read(fetched[0][1])
        assert arrived["Subject"] == "はじめまして"
        assert arrived.get_content().splitlines() == ["どうぞよろしく", ".", ".."]
        assert arrived["Return-Path"] == f"<{ADDRESS}>"

    await asyncio.to_thread(visit)


async def test_smtplib_hears_what_may_not_be(provider: PracticeProvider) -> None:
    def visit() -> None:
        with smtp(provider, 465) as client:
            with pytest.raises(smtplib.SMTPSenderRefused) as too_early:
                client.send_message(letter(HANAKO))
            with pytest.raises(smtplib.SMTPAuthenticationError) as wrong:
                client.login(ADDRESS, "wrong")
            client.login(ADDRESS, PASSWORD)
            refused = client.sendmail(ADDRESS, [HANAKO, "friend@example.org"], letter(HANAKO).as_bytes())
        assert too_early.value.smtp_code == 530
        assert wrong.value.smtp_code == 535
        assert refused["friend@example.org"][0] == 550

    await asyncio.to_thread(visit)


async def test_a_stranger_authority_is_not_enough_for_a_foreign_client(provider: PracticeProvider) -> None:
    def visit() -> None:
        ip, port = provider.doors["imap.renshu.example", 993]
        with pytest.raises(ssl.SSLCertVerificationError):
            imaplib.IMAP4_SSL(ip, port, ssl_context=ssl.create_default_context(), timeout=TIMEOUT_S)

    await asyncio.to_thread(visit)
