"""The details behind a search, for someone who helps."""

from dataclasses import replace

from tests.helpers.flow_values import looked
from tests.helpers.scenes import intercepted
from wizard.gui.texts import Language, Texts
from wizard.gui.widgets.evidence_text import evidence_text
from wizard.model.candidate import Answer, Conflict, Discovery, Evidence, Source

EVIDENCE = Evidence(source=Source.SRV, asked="_imaps._tcp.example.jp", answer=Answer.NOTHING, ms=3)
CONFLICT = Conflict(sources=(Source.AUTOCONFIG, Source.MX), base_domains=("example.jp", "example.net"))


def test_sources_that_disagree_stand_side_by_side_and_the_choice_is_told(texts: Texts) -> None:
    texts.use(Language.ENGLISH)
    found = replace(looked(), discovery=Discovery(conflicts=(CONFLICT,)))

    told = evidence_text((EVIDENCE,), found)

    assert "srv: nothing there (3 ms)" in told
    assert "autoconfig says example.jp, but mx says example.net" in told
    assert told.endswith("chosen: autoconfig (verified), the most trusted answer whose servers work")


def test_an_answer_that_named_servers_shows_how_far_it_is_trusted(texts: Texts) -> None:
    texts.use(Language.ENGLISH)
    found = replace(EVIDENCE, source=Source.AUTOCONFIG, answer=Answer.FOUND)

    assert "autoconfig: found (3 ms, verified)" in evidence_text((found,), looked())


def test_a_certificate_that_is_not_right_is_shown_whole(texts: Texts) -> None:
    texts.use(Language.ENGLISH)
    told = evidence_text((), intercepted().looked)

    for line in (
        "unable to get local issuer certificate",
        "certificate of CN=imap.example.ne.jp",
        "issued by CN=ESET SSL Filter CA",
        "for imap.example.ne.jp",
        "valid from 2026-06-01T00:00:00Z to 2027-06-30T00:00:00Z",
        "fingerprint of its key (SHA-256): 5f0a",
    ):
        assert line in told
