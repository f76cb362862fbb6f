"""Which doors are tried before anybody knows whether they will be needed."""

from tests.helpers.discovery_values import candidate
from wizard.model.candidate import Source
from wizard.probe.ahead import DOORS_CAP, DOORS_OF_A_HOST_CAP, HOSTS_CAP, doors


def test_both_sides_come_in_turn_and_the_best_of_each_first() -> None:
    named = candidate(
        ["pop3://a.example.org:995/tls", "imap://a.example.org:993/tls"],
        ["smtp://a.example.org:587/starttls", "smtp://a.example.org:465/tls"],
        source=Source.AUTOCONFIG,
    )

    assert [str(one) for one in doors([named])] == [
        "imap://a.example.org:993/tls",
        "smtp://a.example.org:465/tls",
        "pop3://a.example.org:995/tls",
        "smtp://a.example.org:587/starttls",
    ]


def test_doors_that_were_begun_are_not_named_again() -> None:
    named = candidate(["imap://a.example.org:993/tls"], ["smtp://a.example.org:465/tls"], source=Source.SRV)
    first = doors([named])

    assert doors([named], begun=first) == ()
    assert doors([named], begun=first[:1]) == first[1:]


def test_unencrypted_doors_are_never_tried() -> None:
    named = candidate(["imap://a.example.org:143/none"], ["smtp://a.example.org:465/tls"], source=Source.SRV)

    assert [one.port for one in doors([named])] == [465]


def test_no_more_hosts_are_met_than_is_polite() -> None:
    many = candidate(
        [f"imap://in{number}.example.org:993/tls" for number in range(40)],
        [f"smtp://out{number}.example.org:465/tls" for number in range(40)],
        source=Source.SRV,
    )

    met = doors([many])

    assert len({one.host for one in met}) == HOSTS_CAP
    assert {one.port for one in met} == {993, 465}
    assert doors([many], begun=met) == ()


def test_no_host_is_met_at_more_doors_than_mail_has() -> None:
    odd = candidate(
        [f"imap://a.example.org:{port}/tls" for port in range(2000, 2040)],
        ["smtp://a.example.org:465/tls"],
        source=Source.SRV,
    )

    met = doors([odd])

    assert len(met) == DOORS_OF_A_HOST_CAP
    assert met[1].port == 465


def test_there_is_an_end_to_all_doors_together() -> None:
    hosts = [f"h{number}.example.org" for number in range(HOSTS_CAP)]
    ways = ("993/tls", "143/starttls", "2993/tls", "2143/starttls")
    many = candidate(
        [f"imap://{host}:{way}" for host in hosts for way in ways],
        [f"smtp://{host}:465/tls" for host in hosts],
        source=Source.SRV,
    )

    assert len(doors([many])) == DOORS_CAP
