"""The one internet of the program."""

import ssl

from wizard.net.internet import Internet


async def test_the_real_internet_believes_the_system_and_reroutes_nothing() -> None:
    real = Internet.real()

    assert real.tls.context().verify_mode is ssl.CERT_REQUIRED
    assert real.trace is None
    assert (await real.dns.addresses("192.0.2.7")).found == ("192.0.2.7",)
    await real.http.aclose()
