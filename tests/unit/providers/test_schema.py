"""A provider file becomes values, or an error that names the file, the key and what is wrong."""

from datetime import date

import pytest

from providers import schema
from providers.fields import SchemaError
from providers.schema import Words, parse
from wizard.model.candidate import ProviderStatus
from wizard.model.server import Protocol, Security, UsernameForm

EXAMPLE = """
id = "example-net"
region = "jp"
kind = "isp"
status = "works"
domains = ["example.org"]
suffixes = ["example.org"]
password_kind = "mail_password"
confidence = "high"
last_checked = 2026-11-22
sources = ["https://www.example.org/mail"]

[name]
ja = "例"
en = "Example"

[[incoming]]
protocol = "imap"
host = "imap.example.org"
port = 993
security = "tls"
username = "address"
username_alternatives = ["local_part"]

[[outgoing]]
host = "smtp.example.org"
port = 465
security = "tls"
username = "address"

[[preparation]]
ja = "設定を開きます。"
en = "Open the settings."
"""


def problem_in(text: str) -> SchemaError:
    with pytest.raises(SchemaError) as caught:
        parse(text, file_name="example.org.toml")
    return caught.value


def test_all_of_a_file_becomes_values() -> None:
    provider = parse(EXAMPLE, file_name="example.org.toml").provider

    assert provider.id == "example-net"
    assert provider.name == Words(ja="例", en="Example")
    assert provider.last_checked == date(2026, 11, 22)
    assert provider.incoming[0].username_alternatives == ("local_part",)
    assert provider.outgoing[0].protocol == "smtp"
    assert provider.preparation[0].url is None
    assert provider.notes is None
    assert provider.accepts_legacy_dots is False


def test_a_variant_takes_over_everything_but_its_addresses_and_servers() -> None:
    text = (
        EXAMPLE
        + """
[[variant]]
id = "example-old"
status = "works"
domains = ["old.example.org"]
confidence = "low"
[[variant.incoming]]
protocol = "pop3"
host = "pop.example.org"
port = 995
security = "tls"
username = "local_part"
"""
    )

    file = parse(text, file_name="example.org.toml")

    (variant,) = file.variants
    assert variant.name == file.provider.name
    assert variant.preparation == file.provider.preparation
    assert variant.domains == ("old.example.org",)
    assert variant.suffixes == ()
    assert [server.host for server in variant.incoming] == ["pop.example.org"]
    assert variant.outgoing == ()
    assert [entry.id for entry in file.entries] == ["example-net", "example-old"]


def test_closed_on_and_closes_on_are_the_last_day() -> None:
    text = EXAMPLE.replace('status = "works"', 'status = "closed"\nclosed_on = 2026-02-25')

    provider = parse(text, file_name="example.org.toml").provider

    assert provider.closes_on == date(2026, 2, 25)


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ('id = "example-net"', "", "id", "is missing"),
        ('id = "example-net"', "id = 7", "id", "must be a string"),
        ('id = "example-net"', 'id = " x"', "id", "must not be empty nor begin or end with a blank"),
        ('kind = "isp"', 'kind = "isp"\ncolour = "red"', "colour", "is not a key of the schema"),
        ('region = "jp"', 'region = "mars"', "region", "is 'mars', must be one of jp, world"),
        ("port = 993", 'port = "993"', "incoming[1].port", "must be a whole number"),
        ("port = 993", "port = true", "incoming[1].port", "must be a whole number"),
        ("port = 993", "", "incoming[1].port", "is missing"),
        ('["local_part"]', '["nick"]', "incoming[1].username_alternatives", "is 'nick', must be one of"),
        ('["local_part"]', '"nick"', "incoming[1].username_alternatives", "must be a list"),
        ('["local_part"]', "[7]", "incoming[1].username_alternatives", "must be a list of strings"),
        ("2026-11-22", '"2026-11-22"', "last_checked", "must be a date such as 2026-11-22, without quotes"),
        ("2026-11-22", "2026-11-22T10:00:00", "last_checked", "must be a date such as 2026-11-22"),
        ("last_checked = 2026-11-22", "", "last_checked", "is missing"),
        ('[name]\nja = "例"\nen = "Example"', "", "name", "is missing"),
        ('[name]\nja = "例"\n', "[name]\n", "name.ja", "is missing"),
        ('en = "Open the settings."', "", "preparation[1].en", "is missing"),
        ('kind = "isp"', 'kind = "isp"\nnotes = 1', "notes", "must be a table"),
        (
            'kind = "isp"',
            'kind = "isp"\naccepts_legacy_dots = 1',
            "accepts_legacy_dots",
            "must be true or false",
        ),
        (
            'kind = "isp"',
            'kind = "isp"\ncloses_on = 2027-01-01\nclosed_on = 2027-01-01',
            "closed_on",
            "stands beside",
        ),
        ('id = "example-net"', 'id = "example-net', "(file)", "is not TOML"),
    ],
)
def test_a_wrong_key_is_named_with_what_is_wrong(old: str, new: str, key: str, problem: str) -> None:
    text = EXAMPLE.replace(old, new, 1)
    assert text != EXAMPLE

    error = problem_in(text)

    assert (error.file, error.key) == ("example.org.toml", key)
    assert problem in error.problem
    assert str(error).startswith(f"example.org.toml: {key}: ")


@pytest.mark.parametrize("word", ["plain", "none", "ssl"])
def test_there_is_no_word_for_an_unprotected_server(word: str) -> None:
    error = problem_in(EXAMPLE.replace('security = "tls"', f'security = "{word}"', 1))

    assert error.key == "incoming[1].security"


def test_the_words_of_the_schema_are_those_of_the_wizard() -> None:
    assert {status.value for status in ProviderStatus} == schema.STATUSES
    assert {form.value for form in UsernameForm} == schema.USERNAMES
    assert {one.value for one in Security} - {Security.NONE.value} == schema.SECURITIES
    assert {one.value for one in Protocol if one.is_incoming} == schema.INCOMING_PROTOCOLS
