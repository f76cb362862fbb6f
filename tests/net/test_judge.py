"""What certificates say together, as pure rules: who opens connections, and whether the clock is right."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from wizard.model.interceptor import Family, Interceptor, InterceptorKind, IssuerName
from wizard.model.probe import Certificate, CertificateProblem
from wizard.net.judge import Owners, Sightings, clock_is_wrong, interceptor_of, last_two_labels, problem_with

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
SHIELD = Interceptor(
    id="shield", kind=InterceptorKind.VIRUS_CHECKER, names=(("en", "Shield"), ("ja", "たて"))
)
FAMILIES = (
    Family(
        interceptor=SHIELD,
        common_names=("shield root*",),
        organizations=("shield inc.",),
        units=("by shield",),
    ),
)
UNKNOWN, SELF_SIGNED = CertificateProblem.UNKNOWN_ISSUER, CertificateProblem.SELF_SIGNED
EXPIRED, NOT_YET = CertificateProblem.EXPIRED, CertificateProblem.NOT_YET_VALID


def certificate(
    common_name: str = "Some CA",
    *,
    organization: str = "",
    unit: str = "",
    problem: CertificateProblem | None = UNKNOWN,
    key: str = "aa",
    logged: bool = False,
) -> Certificate:
    name = IssuerName(
        common_names=(common_name,) if common_name else (),
        organizations=(organization,) if organization else (),
        units=(unit,) if unit else (),
    )
    return Certificate(
        subject="CN=server",
        issuer=f"CN={common_name},O={organization},OU={unit}",
        names=("server",),
        not_after=None,
        problem=problem,
        issuer_name=name,
        issuer_key=key,
        is_logged=logged,
    )


def who(one: Certificate, sightings: dict[str, Certificate] | None = None) -> Interceptor | None:
    return interceptor_of(one, sightings or {}, FAMILIES, Owners())


@pytest.mark.parametrize("problem", [None, UNKNOWN, SELF_SIGNED, EXPIRED, CertificateProblem.WRONG_NAME])
@pytest.mark.parametrize(
    "one",
    [
        certificate("Shield Root"),
        certificate("SHIELD ROOT 7"),
        certificate("x", organization="Shield Inc."),
        certificate("x", unit="by Shield"),
    ],
    ids=["common name", "what differs", "organization", "unit"],
)
def test_a_product_is_known_by_its_issuer_whether_believed_or_not(
    one: Certificate, problem: CertificateProblem | None
) -> None:
    assert who(replace(one, problem=problem)) is SHIELD


def test_a_public_certificate_is_nobodys_make_up_whatever_its_issuer_is_called() -> None:
    assert who(certificate("Shield Root", logged=True, problem=None)) is None


def test_a_part_of_a_name_is_not_the_name() -> None:
    for name in ("The Shield Root", "Shield"):
        assert who(certificate(name)) is None


def test_an_issuer_that_nobody_believes_and_that_vouches_for_strangers_is_on_the_way() -> None:
    box = certificate("Corp Box")

    seen = who(box, {"imap.example.org": box, "autoconfig.example.net": box})

    assert seen is not None
    assert (seen.kind, seen.name("ja")) == (InterceptorKind.UNNAMED, "Corp Box")


@pytest.mark.parametrize(
    "others",
    [
        {},
        {"imap.example.org": certificate("Corp Box"), "smtp.example.org": certificate("Corp Box")},
        {"imap.example.org": certificate("Corp Box"), "a.example.net": certificate("Other Box")},
        {"imap.example.org": certificate("Corp Box"), "a.example.net": certificate("Corp Box", key="bb")},
        {"imap.example.org": certificate("Corp Box"), "a.example.net": certificate("Corp Box", problem=None)},
        {
            "imap.example.org": certificate("Corp Box", problem=SELF_SIGNED),
            "a.example.net": certificate("Corp Box", problem=SELF_SIGNED),
        },
    ],
    ids=["alone", "one owner", "another issuer", "another key", "believed there", "each for itself"],
)
def test_what_has_another_reason_is_not_taken_for_somebody_on_the_way(others: dict[str, Certificate]) -> None:
    one = next(iter(others.values()), certificate("Corp Box"))

    assert who(one, others) is None


def test_an_issuer_without_a_name_is_nobody() -> None:
    nameless = certificate("")

    assert who(nameless, {"a.example.org": nameless, "b.example.net": nameless}) is None


def test_a_believed_private_issuer_needs_three_strangers() -> None:
    box = certificate("Corp Box", problem=None)
    two = {"imap.example.org": box, "autoconfig.example.net": box}

    assert who(box, two) is None
    assert who(box, {**two, "www.example.com": box}) is not None
    public = replace(box, is_logged=True)
    assert who(box, {**two, "www.example.com": public}) is None


@pytest.mark.parametrize(
    ("problem", "becomes"),
    [
        (UNKNOWN, CertificateProblem.INTERCEPTED),
        (SELF_SIGNED, CertificateProblem.INTERCEPTED),
        (None, None),
        (EXPIRED, EXPIRED),
        (CertificateProblem.WRONG_NAME, CertificateProblem.WRONG_NAME),
    ],
)
def test_only_the_riddle_of_the_issuer_is_solved_by_knowing_who_it_is(
    problem: CertificateProblem | None, becomes: CertificateProblem | None
) -> None:
    one = replace(certificate(problem=problem), interceptor=SHIELD)

    assert problem_with(one) is becomes
    assert problem_with(replace(one, interceptor=None)) is problem


def wrong(
    problem: CertificateProblem | None,
    sightings: dict[str, CertificateProblem | None],
    *,
    now: datetime = NOW,
    newest: date | None = date(2026, 11, 20),
) -> bool:
    seen = {host: certificate(problem=one) for host, one in sightings.items()}
    return clock_is_wrong(certificate(problem=problem), seen, now=now, newest=newest, owners=Owners())


@pytest.mark.parametrize("problem", [EXPIRED, NOT_YET])
def test_a_clock_before_our_own_youngest_fact_is_wrong(problem: CertificateProblem) -> None:
    long_ago = datetime(2024, 3, 1, tzinfo=UTC)

    assert wrong(problem, {}, now=long_ago)
    assert not wrong(problem, {}, now=long_ago, newest=None)
    assert not wrong(problem, {}, now=datetime(2026, 11, 19, tzinfo=UTC))


def test_a_clock_is_not_blamed_for_anything_else() -> None:
    long_ago = datetime(2024, 3, 1, tzinfo=UTC)

    for problem in (None, UNKNOWN, SELF_SIGNED, CertificateProblem.WRONG_NAME, CertificateProblem.REVOKED):
        assert not wrong(problem, {"a.example.org": NOT_YET, "b.example.net": NOT_YET}, now=long_ago)


@pytest.mark.parametrize(
    ("problem", "sightings", "is_wrong"),
    [
        (NOT_YET, {"a.example.org": NOT_YET}, False),
        (NOT_YET, {"a.example.org": NOT_YET, "b.example.org": NOT_YET}, False),
        (NOT_YET, {"a.example.org": NOT_YET, "b.example.net": NOT_YET}, True),
        (NOT_YET, {"a.example.org": NOT_YET, "b.example.net": NOT_YET, "c.example.com": None}, True),
        (EXPIRED, {"a.example.org": EXPIRED}, False),
        (EXPIRED, {"a.example.org": EXPIRED, "b.example.net": EXPIRED}, True),
        (EXPIRED, {"a.example.org": EXPIRED, "b.example.net": EXPIRED, "c.example.com": None}, False),
        (EXPIRED, {"a.example.org": EXPIRED, "b.example.net": NOT_YET}, False),
        (EXPIRED, {"a.example.org": EXPIRED, "b.example.net": EXPIRED, "c.example.com": UNKNOWN}, True),
    ],
)
def test_strangers_that_agree_against_the_clock_are_right(
    problem: CertificateProblem, sightings: dict[str, CertificateProblem | None], *, is_wrong: bool
) -> None:
    assert wrong(problem, sightings) is is_wrong


def test_the_owner_of_a_host_is_asked_only_when_it_could_matter() -> None:
    def never(host: str) -> str:
        raise AssertionError(host)

    box = certificate("Corp Box", problem=None)

    assert interceptor_of(box, {"a.example.org": box, "b.example.net": box}, (), Owners(never)) is None


def test_without_a_list_of_suffixes_strangers_are_taken_for_one_owner_rather_than_the_reverse() -> None:
    assert last_two_labels("imap.example.co.jp.") == last_two_labels("mail.other.co.jp") == "co.jp"


def test_not_more_than_200_hosts_are_remembered() -> None:
    sightings = Sightings()
    for number in range(300):
        sightings.note(f"h{number}.example.org", certificate())
    newer = certificate("Newer")
    sightings.note("h7.example.org", newer)
    sightings.note("h299.example.org", newer)

    assert len(sightings.all()) == 200
    assert sightings.all()["h7.example.org"] is newer
    assert "h299.example.org" not in sightings.all()


def test_a_day_is_given_for_the_zones_of_the_world() -> None:
    almost = datetime(2026, 11, 20, tzinfo=UTC) - timedelta(hours=12)

    assert not wrong(NOT_YET, {}, now=almost)
