"""A text record that names the document."""

import pytest

from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import address, asker, shown
from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery import mailconf
from wizard.discovery.consent import needs_consent
from wizard.model.candidate import Answer, Source, Trust

URL = "https://conf.example.net/config-v1.1.xml"
THEIRS = config(incoming("imap", "imap.example.net", 993, "SSL"), outgoing("smtp.example.net", 465, "SSL"))


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (f"mailconf={URL}", URL),
        (f" MAILCONF= {URL} ", URL),
        ("mailconf=http://conf.example.net/config-v1.1.xml", None),
        ("mailconf=ftp://conf.example.net/", None),
        ("mailconf=", None),
        ("v=spf1 -all", None),
        (f"mailconf={URL}\n", URL),
        (f"mailconf={URL}?{'x' * 600}", None),
        ("mailconf=https://例え.example/", None),
    ],
)
def test_only_https_is_followed(text: str, url: str | None) -> None:
    assert mailconf.document_url(text) == url


async def test_the_document_is_found_and_as_unsigned_as_the_record() -> None:
    dns = FakeDns(texts={"example.org": ("v=spf1 -all", f"mailconf={URL}")}, rest=None)
    errand = asker(dns=dns, http=FakeHttp(pages={URL: THEIRS}, rest=None))

    (found,) = (await mailconf.ask(address(), errand)).candidates

    assert shown(found.incoming) == ["imap://imap.example.net:993/tls"]
    assert (found.source, found.trust) == (Source.AUTOCONFIG, Trust.UNSIGNED)
    assert needs_consent(found, address()) == ("example.net",)
    assert [(one.asked, one.answer, one.detail) for one in errand.evidence] == [
        ("TXT example.org", Answer.FOUND, URL),
        (URL, Answer.FOUND, "imap.example.net, smtp.example.net"),
    ]


async def test_hosts_of_the_domain_itself_need_no_consent() -> None:
    dns = FakeDns(texts={"example.org": (f"mailconf={URL}",)}, rest=None)
    errand = asker(dns=dns, http=FakeHttp(pages={URL: USUAL}, rest=None))

    (found,) = (await mailconf.ask(address(), errand)).candidates

    assert needs_consent(found, address()) == ()


async def test_other_records_name_nothing() -> None:
    errand = asker(dns=FakeDns(texts={"example.org": ("v=spf1 -all",)}), http=FakeHttp(rest=None))

    assert (await mailconf.ask(address(), errand)).candidates == ()
    assert errand.evidence[0].detail == "no mailconf= among its text records"
