"""A helper's file: believed only as far as anything else, and of no use unless it is whole."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.discovery_values import entry, write_table
from tests.helpers.fake_internet import fake_internet
from tests.helpers.flow_values import ADDRESS, INCOMING, OUTGOING, SETTINGS
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.flow.effect import ReadProfile, Save
from wizard.flow.event import ProfileRead, ProfileRefused, Saved
from wizard.model.account import SecretPlace, VerifiedSettings
from wizard.model.candidate import Source, Trust
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.profile import Profile
from wizard.model.secret import Secret
from wizard.model.server import Server
from wizard.runtime import importing
from wizard.runtime.home import Home
from wizard.runtime.importing import open_profile
from wizard.runtime.saving import save_account
from wizard.runtime.stores import Stores
from wizard.runtime.work import Workshop
from wizard.runtime.world import World
from wizard.sharing.tayori_profile import LIMIT_BYTES, write_profile

SECRET = Secret("correct horse")


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A world without internet whose table knows example.jp."""
    return World(
        internet=fake_internet(),
        table=write_table(tmp_path, {"example": entry()}, domains={"example.jp": "example"}),
        accounts=AccountStore(tmp_path / "home/accounts"),
        secrets=Secrets(Keychain(None), wanted=SecretPlace.SESSION),
        home=Home(tmp_path / "home"),
        language="en",
    )


def written(folder: Path, settings: VerifiedSettings = SETTINGS, *, name: str = "taro.tayori") -> Path:
    """A file that a helper made."""
    place = folder / name
    place.write_bytes(write_profile(settings, display_name="山田太郎"))
    return place


def at(server: Server, host: str) -> Server:
    """The same server at another host."""
    return replace(server, endpoint=replace(server.endpoint, host=host))


async def opened(place: Path, world: World) -> tuple[Profile, Looked]:
    """What stands in a file that is of use."""
    found = await open_profile(place, world)
    assert not isinstance(found, Problem), found
    return found


async def refused(place: Path, world: World) -> Problem:
    """Why a file is of no use."""
    found = await open_profile(place, world)
    assert isinstance(found, Problem)
    return found


async def test_a_file_names_its_owner_its_servers_and_the_company(tmp_path: Path, world: World) -> None:
    profile, looked = await opened(written(tmp_path), world)

    assert (profile.name, profile.display_name, profile.settings) == ("taro.tayori", "山田太郎", SETTINGS)
    assert looked.candidate is not None
    assert (looked.candidate.incoming, looked.candidate.outgoing) == ((INCOMING,), (OUTGOING,))
    assert (looked.candidate.source, looked.candidate.trust) == (Source.IMPORT, Trust.OPEN)
    assert looked.candidate.provider is not None
    assert looked.candidate.provider.id == "example"
    assert (looked.receivers, looked.consent_domains) == (("example.jp",), ())


async def test_the_table_says_nothing_of_servers_it_does_not_know(tmp_path: Path, world: World) -> None:
    settings = replace(SETTINGS, incoming=at(INCOMING, "mail.example.jp"))

    _, looked = await opened(written(tmp_path, settings), world)

    assert looked.candidate is not None
    assert looked.candidate.provider is None
    assert looked.consent_domains == ()


async def test_another_company_in_a_file_needs_a_yes(tmp_path: Path, world: World) -> None:
    settings = replace(SETTINGS, outgoing=at(OUTGOING, "smtp.other.example"), trust=Trust.VERIFIED)

    _, looked = await opened(written(tmp_path, settings), world)

    assert looked.receivers == ("example.jp", "other.example")
    assert looked.consent_domains == ("other.example",)


async def test_an_account_that_is_here_already_is_told_and_stays(tmp_path: Path, world: World) -> None:
    await save_account(SETTINGS, SECRET, world, display_name="before")

    problem = await refused(written(tmp_path), world)

    assert (problem.code, problem.facts) == (ProblemCode.ACCOUNT_EXISTS, ("taro@example.jp",))
    assert [account.display_name for account in world.accounts.all()] == ["before"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ProblemCode.FILE_NOT_A_PROFILE),
        (b"\x89PNG\r\n\x1a\n", ProblemCode.FILE_NOT_A_PROFILE),
        (b'{"format": "tayori-profile", "version": 2}', ProblemCode.FILE_TOO_NEW),
        (write_profile(SETTINGS, display_name="")[:-9], ProblemCode.FILE_NOT_A_PROFILE),
        (write_profile(SETTINGS, display_name="x" * LIMIT_BYTES), ProblemCode.FILE_NOT_A_PROFILE),
    ],
    ids=["empty", "picture", "newer", "cut-off", "huge"],
)
async def test_a_file_that_is_no_profile_is_told_by_its_name(
    content: bytes, code: ProblemCode, tmp_path: Path, world: World
) -> None:
    place = tmp_path / "taro.tayori"
    place.write_bytes(content)

    problem = await refused(place, world)

    assert (problem.code, problem.facts) == (code, ("taro.tayori",))
    assert not world.home.root.exists()


async def test_a_file_of_gigabytes_is_not_read_to_its_end(tmp_path: Path, world: World) -> None:
    place = tmp_path / "film.mp4"
    with place.open("wb") as film:
        film.truncate(1 << 40)

    problem = await refused(place, world)

    assert (problem.code, problem.detail) == (ProblemCode.FILE_NOT_A_PROFILE, "more than 65536 bytes")


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "loop"])
async def test_what_cannot_be_read_is_told_by_its_name(kind: str, tmp_path: Path, world: World) -> None:
    place = tmp_path / "taro.tayori"
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "loop":
        place.symlink_to(place)

    problem = await refused(place, world)

    assert (problem.code, problem.facts) == (ProblemCode.FILE_UNREADABLE, ("taro.tayori",))
    assert problem.detail


async def test_a_disk_that_does_not_answer_is_not_waited_for_for_ever(
    tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    def never(_place: Path) -> bytes:
        answers.wait(10)
        return b""

    monkeypatch.setattr(importing, "READ_WITHIN_S", 0.01)
    monkeypatch.setattr(importing, "_content", never)

    problem = await refused(written(tmp_path), world)
    answers.set()

    assert problem.code is ProblemCode.FILE_UNREADABLE


async def test_a_name_with_signs_that_turn_the_line_round_is_shown_without_them(
    tmp_path: Path, world: World
) -> None:
    place = tmp_path / "taro\u202enosj.tayori\n"
    place.write_bytes(b"")

    assert (await refused(place, world)).facts == ("taro?nosj.tayori?",)


async def test_the_workshop_reads_and_keeps_as_the_wizard_does(tmp_path: Path, world: World) -> None:
    posted: list[object] = []
    workshop = Workshop(world, Stores(world.home), posted.append)

    await workshop.carry_out(ReadProfile(run=3, place=str(written(tmp_path))))
    await workshop.carry_out(ReadProfile(run=4, place=str(tmp_path)))
    await workshop.carry_out(Save(run=5, settings=SETTINGS, secret=SECRET, display_name="山田太郎"))
    await workshop.close()

    read, refusal, saved = posted
    assert isinstance(read, ProfileRead)
    assert (read.run, read.profile.settings.address) == (3, ADDRESS)
    assert isinstance(refusal, ProfileRefused)
    assert (refusal.run, refusal.problem.code) == (4, ProblemCode.FILE_UNREADABLE)
    assert isinstance(saved, Saved)
    account = world.accounts.find(saved.account_id)
    assert account is not None
    assert (account.settings, account.display_name) == (SETTINGS, "山田太郎")
