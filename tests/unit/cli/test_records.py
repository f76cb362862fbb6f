"""What the headless commands say of a discovery, as JSON."""

from dataclasses import replace

from tests.helpers.flow_values import CANDIDATE, looked
from wizard.cli.records import discovery_record
from wizard.cli.setup_records import setup_record
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.candidate import Conflict, Discovery, Source
from wizard.wording.marking import untranslated

CONFLICT = Conflict(sources=(Source.AUTOCONFIG, Source.SRV), base_domains=("example.jp", "example.net"))
TOLD = {
    "sources": ["autoconfig", "srv"],
    "base_domains": ["example.jp", "example.net"],
    "message": (
        "They do not agree: the company's own notice says example.jp, "
        "and the internet's address book (DNS) says example.net."
    ),
}
DISCOVERY = Discovery(candidates=(CANDIDATE,), conflicts=(CONFLICT,))


def test_discover_tells_sources_that_disagree_side_by_side() -> None:
    assert discovery_record(DISCOVERY, untranslated, "en")["conflicts"] == [TOLD]


def test_setup_tells_them_too_and_who_gets_the_password() -> None:
    state = State(step=Step.PASSWORD, looked=replace(looked(), discovery=DISCOVERY))

    record = setup_record(state, untranslated, elapsed_ms=1)

    assert (record["conflicts"], record["receivers"]) == ([TOLD], ["example.jp"])


def test_a_setup_that_found_nothing_has_no_conflicts() -> None:
    record = setup_record(State(), untranslated, elapsed_ms=1)

    assert (record["conflicts"], record["receivers"]) == ([], [])


def test_a_domain_in_other_letters_is_asked_about_in_both_forms() -> None:
    found = looked(consent=("xn--r8jz45g.jp",))

    record = setup_record(State(step=Step.CONSENT, looked=found), untranslated, elapsed_ms=1)

    assert "例え.jp (xn--r8jz45g.jp)" in str(record["problems"])
