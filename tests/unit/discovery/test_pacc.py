"""The configuration that is vouched for by DNS."""

import base64
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.discovery_values import address, asker, shown
from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery import pacc, pacc_document
from wizard.discovery.asker import Asker
from wizard.discovery.pacc_document import NotPacc, PaccConfig
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import AuthMethod
from wizard.net.dns import DnsOutcome
from wizard.net.http_answer import HttpAnswer, HttpFailure

URL = "https://ua-auto-config.example.org/.well-known/user-agent-configuration.json"
RECORD = "_ua-auto-config.example.org"


def document(**changes: Any) -> bytes:
    usual: dict[str, Any] = {
        "protocols": {
            "imap": {"host": "imap.example.org"},
            "pop3": {"host": "pop.example.org"},
            "submit": {"host": "smtp.example.org"},
        },
        "authentication": {"password": True},
        "info": {"provider": {"name": "Example Club"}},
    }
    return json.dumps(usual | changes).encode()


def vouching(body: bytes, *, algorithm: str = "sha256") -> str:
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    return f"v=UAAC1; a={algorithm}; d={digest}"


def errand_for(body: bytes, *texts: str, outcome: DnsOutcome = DnsOutcome.NXDOMAIN) -> Asker:
    dns = FakeDns(texts={RECORD: texts} if texts else {}, outcomes={RECORD: outcome}, rest=None)
    return asker(dns=dns, http=FakeHttp(pages={URL: body}, rest=None))


async def test_a_document_with_its_digest_is_signed() -> None:
    body = document()
    errand = errand_for(body, vouching(body))

    answer = await pacc.ask(address(), errand)

    (found,) = answer.candidates
    assert shown(found.incoming) == ["imap://imap.example.org:993/tls", "pop3://pop.example.org:995/tls"]
    assert shown(found.outgoing) == ["smtp://smtp.example.org:465/tls"]
    assert (found.source, found.trust) == (Source.PACC, Trust.SIGNED)
    assert {(one.username, one.username_alternatives) for one in found.incoming} == {("taro@example.org", ())}
    assert answer.problems == ()


async def test_any_of_several_records_may_vouch() -> None:
    body = document()
    errand = errand_for(body, "unrelated", vouching(b"older text"), vouching(body) + ";")

    assert (await pacc.ask(address(), errand)).candidates


@pytest.mark.parametrize("key", ["submit", "smtp"])
def test_both_drafts_names_for_sending_are_read(key: str) -> None:
    config = pacc_document.parse(document(protocols={key: {"host": "smtp.example.org"}}), address())

    assert isinstance(config, PaccConfig)
    assert shown(config.outgoing) == ["smtp://smtp.example.org:465/tls"]


@pytest.mark.parametrize(
    ("texts", "outcome", "answer", "detail"),
    [
        ((), DnsOutcome.NXDOMAIN, Answer.REFUSED, "no record vouches for it"),
        (("v=spf1 -all",), DnsOutcome.FOUND, Answer.REFUSED, "no record vouches for it"),
        (
            (vouching(b"other"),),
            DnsOutcome.FOUND,
            Answer.REFUSED,
            "the record of the domain is for another text",
        ),
        ((), DnsOutcome.TIMEOUT, Answer.FAILED, "the record that should vouch for it could not be read"),
    ],
    ids=["no record", "other records", "another digest", "timeout"],
)
async def test_a_document_that_nothing_vouches_for_is_not_used(
    texts: tuple[str, ...], outcome: DnsOutcome, answer: Answer, detail: str
) -> None:
    errand = errand_for(document(), *texts, outcome=outcome)

    found = await pacc.ask(address(), errand)

    assert found.candidates == ()
    (row,) = (one for one in errand.evidence if one.asked == URL)
    assert (row.answer, row.detail) == (answer, detail)


@pytest.mark.parametrize(
    "text",
    [
        vouching(document(), algorithm="md5"),
        vouching(document()).replace("UAAC1", "UAAC2"),
        "v=UAAC1; a=sha256; d=***",
        "v=UAAC1; a=sha256",
        "",
    ],
)
def test_a_record_of_another_kind_vouches_for_nothing(text: str) -> None:
    assert not pacc_document.vouches([text], document())


BODY = document()
DIGEST = base64.b64encode(hashlib.sha256(BODY).digest()).decode()


@pytest.mark.parametrize(
    "texts",
    [
        (f"v=UAAC1; a=sha256; d={DIGEST}",),
        (f"v=UAAC1;a=sha256;d={DIGEST}",),
        (f"v=UAAC1; a=sha256; d={DIGEST};",),
        (f"  v = UAAC1 ;  a = SHA256 ; d = {DIGEST} ; ",),
        (f"d={DIGEST}; a=sha256; v=UAAC1",),
        (f"v=UAAC1; a=sha256; n=a new tag; t; d={DIGEST}; =",),
        (f"v=UAAC1; a=sha256; d={DIGEST[:20]} {DIGEST[20:]}",),
        ("v=spf1 -all", vouching(b"the document of yesterday"), vouching(BODY)),
        (vouching(BODY), "v=UAAC1; a=sha512; d=AAAA"),
    ],
    ids=[
        "as in the drafts",
        "no blanks",
        "a last semicolon",
        "many blanks",
        "another order",
        "unknown tags",
        "broken lines",
        "among others",
        "beside a newer kind",
    ],
)
def test_a_record_vouches_however_it_is_written(texts: tuple[str, ...]) -> None:
    assert pacc_document.vouches(texts, BODY)


@pytest.mark.parametrize(
    "text",
    [
        f"v=UAAC1; a=sha256; d={DIGEST[:-1]}",
        f"v=UAAC1; a=sha256; d={DIGEST.lower()}",
        f"v=UAAC1; a=sha256; d={hashlib.sha256(BODY).hexdigest()}",
        f"v=uaac1; a=sha256; d={DIGEST}",
        f"a=sha256; d={DIGEST}",
    ],
    ids=["cut short", "in small letters", "in hexadecimal", "another version", "no version"],
)
def test_a_record_that_only_looks_alike_vouches_for_nothing(text: str) -> None:
    assert not pacc_document.vouches((text,), BODY)


def test_a_document_as_a_server_makes_it_gives_what_is_mail() -> None:
    body = document(
        protocols={
            "jmap": {"url": "https://mail.example.org/jmap/session"},
            "imap": {"host": "Mail.Example.org."},
            "pop3": {"host": "mail.example.org"},
            "smtp": {"host": "mail.example.org"},
            "managesieve": {"host": "mail.example.org"},
            "caldav": {"url": "https://mail.example.org/dav/cal"},
        },
        authentication={"oauth-public": {"issuer": "https://mail.example.org"}, "password": True},
        info={
            "provider": {
                "name": "Example Mail",
                "shortName": "Example",
                "logo": [{"url": "https://x.example"}],
            },
            "help": {
                "documentation": "https://mail.example.org/help",
                "contact": ["mailto:help@example.org"],
            },
        },
    )

    config = pacc_document.parse(body, address())

    assert isinstance(config, PaccConfig)
    assert shown(config.incoming) == ["imap://mail.example.org:993/tls", "pop3://mail.example.org:995/tls"]
    assert shown(config.outgoing) == ["smtp://mail.example.org:465/tls"]
    assert {one.username for one in (*config.incoming, *config.outgoing)} == {"taro@example.org"}
    assert {one.username_alternatives for one in (*config.incoming, *config.outgoing)} == {()}
    assert (config.name, config.wants_oauth) == ("Example Mail", False)


def test_the_newer_name_of_sending_comes_before_the_older_one() -> None:
    both = {"smtp": {"host": "old.example.org"}, "submit": {"host": "new.example.org"}}

    config = pacc_document.parse(document(protocols=both), address())

    assert isinstance(config, PaccConfig)
    assert shown(config.outgoing) == ["smtp://new.example.org:465/tls", "smtp://old.example.org:465/tls"]


@pytest.mark.parametrize(
    "info",
    [{"provider": {"name": 5}}, {"provider": ["Example"]}, {"provider": None}, [], "Example Mail"],
)
def test_a_name_of_another_shape_is_no_name(info: object) -> None:
    config = pacc_document.parse(document(info=info), address())

    assert isinstance(config, PaccConfig)
    assert config.name == ""


def test_a_name_that_is_a_message_is_cut_and_stays_on_one_line() -> None:
    name = "Example\r\nMail\u202e" + " please call 0120" * 20

    config = pacc_document.parse(document(info={"provider": {"name": name}}), address())

    assert isinstance(config, PaccConfig)
    assert len(config.name) <= 60
    assert config.name.startswith("Example Mail please call")
    assert config.name.isprintable()


async def test_only_signing_in_by_a_browser_is_told() -> None:
    body = document(authentication={"oauth-public": {"issuer": "https://example.org"}})
    errand = errand_for(body, vouching(body))

    answer = await pacc.ask(address(), errand)

    assert answer.problems == (Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Example Club",)),)
    (named,) = answer.candidates
    assert {one.methods for one in (*named.incoming, *named.outgoing)} == {(AuthMethod.OAUTH2,)}


async def test_a_domain_without_a_document_leaves_evidence() -> None:
    dns = FakeDns()
    http = FakeHttp(pages={URL: HttpAnswer(final_url=URL, failure=HttpFailure.UNRESOLVED)})
    errand = asker(dns=dns, http=http)

    assert (await pacc.ask(address(), errand)).candidates == ()
    assert {one.answer for one in errand.evidence} == {Answer.NOTHING}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"protocols": []}',
        b'{"protocols": {"imap": "imap.example.org"}}',
        b'{"protocols": {"imap": {"host": 5}}}',
        b'{"protocols": {"imap": {"host": "localhost"}}}',
        b'{"protocols": {"imap": {"host": "192.0.2.1"}}}',
        b"[" * 100_000,
    ],
)
def test_cfg_23_anything_else_is_no_configuration(body: bytes) -> None:
    assert isinstance(pacc_document.parse(body, address()), NotPacc)


@given(st.binary(max_size=300))
def test_no_bytes_are_too_odd(body: bytes) -> None:
    assert isinstance(pacc_document.parse(body, address()), NotPacc)


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["protocols", "imap", "smtp", "host", "info", "provider", "name"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_json_is_too_odd(value: object) -> None:
    config = pacc_document.parse(json.dumps(value).encode(), address())

    assert isinstance(config, PaccConfig | NotPacc)
