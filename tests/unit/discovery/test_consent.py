"""When the user is asked before a password goes somewhere."""

import pytest

from tests.helpers.discovery_values import address, candidate
from wizard.discovery.consent import needs_consent
from wizard.model.candidate import Source, Trust


def test_a_host_of_the_own_domain_needs_no_question_however_it_was_found() -> None:
    found = candidate(
        ["imap://imap.example.org:993/tls"], ["smtp://mail.example.org:465/tls"], source=Source.GUESS
    )

    assert needs_consent(found, address("taro@club.example.org")) == ()


@pytest.mark.parametrize("trust", [Trust.UNSIGNED, Trust.OPEN])
def test_cfg_16_an_unsigned_answer_that_leads_elsewhere_names_each_owner_once(trust: Trust) -> None:
    found = candidate(
        ["imap://imap.example.net:993/tls", "imap://imap2.example.net:993/tls"],
        ["smtp://smtp.example.com:465/tls"],
        source=Source.SRV,
        trust=trust,
    )

    assert needs_consent(found, address()) == ("example.net", "example.com")


@pytest.mark.parametrize("trust", [Trust.VERIFIED, Trust.SIGNED])
def test_what_somebody_vouched_for_needs_no_question(trust: Trust) -> None:
    found = candidate(
        ["imap://imap.example.net:993/tls"],
        ["smtp://smtp.example.net:465/tls"],
        source=Source.AUTOCONFIG,
        trust=trust,
    )

    assert needs_consent(found, address()) == ()


def test_what_the_user_typed_or_agreed_to_is_not_asked_again() -> None:
    found = candidate(
        ["imap://imap.example.net:993/tls"], ["smtp://smtp.example.com:465/tls"], source=Source.GUESS
    )

    assert needs_consent(found, address(), agreed=("imap.example.net",)) == ("example.com",)
    assert needs_consent(found, address(), agreed=("imap.example.net", "example.com")) == ()
