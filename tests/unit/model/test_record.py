"""Settings as plain data and back."""

from dataclasses import replace

import pytest

from tests.helpers.flow_values import INCOMING, SETTINGS
from wizard.model.record import settings_from, settings_record
from wizard.model.server import AuthMechanism


@pytest.mark.parametrize("mechanism", AuthMechanism)
def test_every_mechanism_is_kept_under_its_small_name(mechanism: AuthMechanism) -> None:
    settings = replace(SETTINGS, incoming=replace(INCOMING, auth=mechanism))

    record = settings_record(settings)

    assert record["incoming"] == {
        "protocol": "imap",
        "host": "imap.example.jp",
        "port": 993,
        "security": "tls",
        "username": "taro@example.jp",
        "auth": mechanism.value.lower(),
    }
    assert settings_from(record) == settings
