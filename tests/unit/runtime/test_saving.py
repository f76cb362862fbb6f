"""Keeping an account: whole, or not at all."""

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import keyring.backend
from typing_extensions import override

from tests.helpers.fake_internet import fake_internet
from tests.helpers.flow_values import SETTINGS
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.model.account import SecretPlace
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.home import Home
from wizard.runtime.saving import remove_account, save_account
from wizard.runtime.world import World

SECRET = Secret("correct horse")


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory that can be made to wait before it writes."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.may_write = threading.Event()
        self.may_write.set()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.may_write.wait(10)
        self.kept[username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


def world(home: Path, ring: Ring | None) -> World:
    """A world with this keyring and no internet."""
    return World(
        internet=fake_internet(),
        table=ProviderTable.load(home / "none.json"),
        accounts=AccountStore(home / "accounts"),
        secrets=Secrets(Keychain(ring)),
        home=Home(home),
        language="en",
    )


async def test_the_password_goes_to_the_keyring_and_the_rest_to_a_file(tmp_path: Path) -> None:
    ring = Ring()

    saved = await save_account(SETTINGS, SECRET, world(tmp_path, ring), display_name="山田太郎")

    assert not isinstance(saved, Problem)
    account, notice = saved
    assert (account.secret_place, notice) == (SecretPlace.KEYRING, None)
    assert ring.kept == {account.id: "correct horse"}
    assert AccountStore(tmp_path / "accounts").all() == (account,)


async def test_without_a_keyring_the_account_is_kept_for_this_session_and_it_is_told(tmp_path: Path) -> None:
    saved = await save_account(SETTINGS, SECRET, world(tmp_path, None))

    assert not isinstance(saved, Problem)
    account, notice = saved
    assert account.secret_place is SecretPlace.SESSION
    assert notice is not None
    assert notice.code is ProblemCode.SESSION_ONLY


async def test_a_file_that_cannot_be_written_takes_the_password_out_again(tmp_path: Path) -> None:
    ring = Ring()
    (tmp_path / "accounts").write_text("a file where the folder should be", "utf-8")

    problem = await save_account(SETTINGS, SECRET, world(tmp_path, ring))

    assert isinstance(problem, Problem)
    assert problem.code is ProblemCode.SAVE_FAILED
    assert ring.kept == {}


async def test_cancelling_while_the_keyring_writes_leaves_nothing(tmp_path: Path) -> None:
    ring = Ring()
    ring.may_write.clear()
    saving = asyncio.create_task(save_account(SETTINGS, SECRET, world(tmp_path, ring)))
    await asyncio.sleep(0.05)

    saving.cancel()
    ring.may_write.set()
    await asyncio.gather(saving, return_exceptions=True)

    assert saving.cancelled()
    assert ring.kept == {}
    assert not (tmp_path / "accounts").exists()


async def test_setting_up_again_keeps_the_day_and_the_name(tmp_path: Path) -> None:
    here = world(tmp_path, Ring())
    first = await save_account(SETTINGS, SECRET, here, display_name="山田太郎")
    assert not isinstance(first, Problem)

    again = await save_account(
        replace(SETTINGS, incoming=replace(SETTINGS.incoming, username="taro")), Secret("new"), here
    )

    assert not isinstance(again, Problem)
    assert (again[0].created, again[0].display_name) == (first[0].created, "山田太郎")
    assert len(here.accounts.all()) == 1


async def test_removing_forgets_the_password_too(tmp_path: Path) -> None:
    ring = Ring()
    here = world(tmp_path, ring)
    saved = await save_account(SETTINGS, SECRET, here)
    assert not isinstance(saved, Problem)

    assert await remove_account(saved[0], here) is None
    assert (ring.kept, here.accounts.all()) == ({}, ())


SENDING = Secret("for sending")


async def test_a_password_of_its_own_for_sending_is_kept_beside_the_other(tmp_path: Path) -> None:
    ring = Ring()
    there = world(tmp_path, ring)

    saved = await save_account(SETTINGS, SECRET, there, sending_secret=SENDING)

    assert not isinstance(saved, Problem)
    account, _ = saved
    assert AccountStore(tmp_path / "accounts").all() == (account,)
    assert account.has_sending_secret
    assert there.secrets.recall(account) == SECRET
    assert there.secrets.recall_for_sending(account) == SENDING
    assert sorted(ring.kept.values()) == ["correct horse", "for sending"]
    assert "for sending" not in (tmp_path / "accounts" / f"{account.id}.json").read_text("utf-8")


async def test_an_account_set_up_anew_without_it_forgets_the_password_for_sending(tmp_path: Path) -> None:
    ring = Ring()
    there = world(tmp_path, ring)
    await save_account(SETTINGS, SECRET, there, sending_secret=SENDING)

    saved = await save_account(SETTINGS, SECRET, there)

    assert not isinstance(saved, Problem)
    assert list(ring.kept.values()) == ["correct horse"]
    assert there.secrets.recall_for_sending(saved[0]) is None


async def test_a_removed_account_leaves_neither_password(tmp_path: Path) -> None:
    ring = Ring()
    there = world(tmp_path, ring)
    saved = await save_account(SETTINGS, SECRET, there, sending_secret=SENDING)
    assert not isinstance(saved, Problem)

    assert await remove_account(saved[0], there) is None

    assert ring.kept == {}


async def test_both_passwords_are_for_this_session_when_there_is_no_keyring(tmp_path: Path) -> None:
    there = world(tmp_path, None)

    saved = await save_account(SETTINGS, SECRET, there, sending_secret=SENDING)
    later = world(tmp_path, None)

    assert not isinstance(saved, Problem)
    assert there.secrets.recall_for_sending(saved[0]) == SENDING
    assert later.secrets.recall_for_sending(saved[0]) == Problem(code=ProblemCode.SENDING_PASSWORD_NOT_KEPT)
