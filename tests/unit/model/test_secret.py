"""A secret does not show itself."""

import ast
import copy
import logging
import pickle

import pytest

from tests.helpers.sources import nodes
from wizard.model.secret import AccessToken, Secret

SECRET = Secret("correct horse")


def test_a_secret_is_never_in_a_text() -> None:
    shown = [repr(SECRET), str(SECRET), f"{SECRET}", f"{SECRET!r}", f"{[SECRET]}"]

    assert not any("correct" in text for text in shown)


def test_a_secret_is_never_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("login with %s", SECRET)

    assert "correct" not in caplog.text


def test_a_secret_is_never_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(SECRET)


def test_a_secret_is_itself_when_copied_and_equal_by_value() -> None:
    assert copy.deepcopy(SECRET) is SECRET
    assert copy.copy(SECRET) is SECRET
    assert Secret("correct horse") == SECRET
    assert hash(Secret("correct horse")) == hash(SECRET)
    assert Secret("other") != SECRET
    assert not Secret("")


def test_a_token_is_not_a_password_of_the_same_letters() -> None:
    token = AccessToken("correct horse")

    assert repr(token) == "AccessToken(***)"
    assert token == AccessToken("correct horse")
    assert token != SECRET
    assert token != SECRET
    assert len({token, SECRET}) == 2


def test_only_the_mechanisms_the_keychain_and_the_redactor_open_a_secret() -> None:
    openers = {
        place.partition(":")[0]
        for place, node in nodes("wizard", "providers", "i18n")
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "reveal"
        and not node.args
    }

    assert openers == {
        "wizard/accounts/keychain.py",
        "wizard/protocol/redactor.py",
        "wizard/protocol/sasl_bearer.py",
        "wizard/protocol/sasl_password.py",
        "wizard/protocol/sasl_scram.py",
    }
