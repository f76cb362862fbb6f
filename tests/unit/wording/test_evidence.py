"""The details behind a search, for someone who helps."""

from dataclasses import replace

from tests.helpers.flow_values import CANDIDATE, INCOMING, looked
from tests.helpers.scenes import intercepted
from wizard.model.candidate import Answer, Candidate, Conflict, Discovery, Evidence, Source, Trust
from wizard.wording.evidence import evidence_text
from wizard.wording.marking import untranslated

EVIDENCE = Evidence(source=Source.SRV, asked="_imaps._tcp.example.jp", answer=Answer.NOTHING, ms=3)
CONFLICT = Conflict(sources=(Source.AUTOCONFIG, Source.MX), base_domains=("example.jp", "example.net"))


def candidate_of(source: Source, trust: Trust, host: str) -> Candidate:
    endpoint = replace(INCOMING.endpoint, host=host)
    return replace(CANDIDATE, incoming=(replace(INCOMING, endpoint=endpoint),), source=source, trust=trust)


def test_sources_that_disagree_stand_side_by_side_and_the_choice_is_told_first() -> None:
    found = replace(looked(), discovery=Discovery(candidates=(CANDIDATE,), conflicts=(CONFLICT,)))

    told = evidence_text((EVIDENCE,), found, untranslated)

    assert told.startswith("chosen: autoconfig (verified), the most trusted answer whose servers work")
    assert "autoconfig says example.jp, but mx says example.net" in told
    assert "srv: nothing there (3 ms)" in told


def test_every_answer_that_was_not_chosen_has_its_reason() -> None:
    gone = candidate_of(Source.TABLE, Trust.VERIFIED, "old.example.jp")
    listed = candidate_of(Source.ISPDB, Trust.VERIFIED, "mail.example.net")
    named = candidate_of(Source.SRV, Trust.UNSIGNED, "mail.example.com")
    failed = Evidence(source=Source.TABLE, asked="old.example.jp, smtp.example.jp", answer=Answer.FAILED)
    discovery = Discovery(candidates=(gone, CANDIDATE, listed, named), evidence=(failed,))

    told = evidence_text((), replace(looked(), discovery=discovery), untranslated).splitlines()

    assert told == [
        "chosen: autoconfig (verified), the most trusted answer whose servers work",
        "not chosen: table (verified) old.example.jp, smtp.example.jp, its servers do not work",
        "not chosen: ispdb (verified) mail.example.net, smtp.example.jp, later in the order of sources",
        "not chosen: srv (unsigned) mail.example.com, smtp.example.jp, less trusted",
    ]


def test_a_choice_of_the_user_is_told_as_one() -> None:
    named = candidate_of(Source.SRV, Trust.UNSIGNED, "mail.example.com")
    found = replace(looked(candidate=named), discovery=Discovery(candidates=(CANDIDATE, named)))

    told = evidence_text((), found, untranslated).splitlines()

    assert told == [
        "chosen by you: srv (unsigned)",
        "not chosen: autoconfig (verified) imap.example.jp, smtp.example.jp, you chose another",
    ]


def test_an_answer_that_named_servers_shows_how_far_it_is_trusted() -> None:
    found = replace(EVIDENCE, source=Source.AUTOCONFIG, answer=Answer.FOUND)

    assert "autoconfig: found (3 ms, verified)" in evidence_text((found,), looked(), untranslated)


def test_a_certificate_that_is_not_right_is_shown_whole() -> None:
    told = evidence_text((), intercepted().looked, untranslated)

    for line in (
        "unable to get local issuer certificate",
        "certificate of CN=imap.example.ne.jp",
        "issued by CN=ESET SSL Filter CA",
        "for imap.example.ne.jp",
        "valid from 2026-06-01T00:00:00Z to 2027-06-30T00:00:00Z",
        "fingerprint of its key (SHA-256): 5f0a",
    ):
        assert line in told
