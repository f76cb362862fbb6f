"""Autodiscover answers written out for tests."""

_SCHEMA = "http://schemas.microsoft.com/exchange/autodiscover"
URL_PATH = "/autodiscover/autodiscover.xml"


def _answer(inside: str) -> bytes:
    return (
        f'<?xml version="1.0"?><Autodiscover xmlns="{_SCHEMA}/responseschema/2006">'
        f'<Response xmlns="{_SCHEMA}/outlook/responseschema/2006a">{inside}</Response></Autodiscover>'
    ).encode()


def protocol(
    kind: str, port: int, *, host: str = "mail.example.org", extra: str = "", login: str = ""
) -> str:
    """One server of an answer."""
    return (
        f"<Protocol><Type>{kind}</Type><Server>{host}</Server><Port>{port}</Port>{extra}"
        f"<LoginName>{login}</LoginName></Protocol>"
    )


def found(*protocols: str) -> bytes:
    """An answer with these servers."""
    inside = "".join(protocols)
    return _answer(f"<Account><AccountType>email</AccountType><Action>settings</Action>{inside}</Account>")


def redirect_url(url: str) -> bytes:
    """An answer that leads to another place."""
    return _answer(f"<Account><Action>redirectUrl</Action><RedirectUrl>{url}</RedirectUrl></Account>")


def redirect_address(address: str) -> bytes:
    """An answer that leads to another address."""
    return _answer(f"<Account><Action>redirectAddr</Action><RedirectAddr>{address}</RedirectAddr></Account>")


ERROR = _answer("<Error><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error>")
"""What a service says to a question that it does not understand."""

USUAL = found(protocol("IMAP", 993), protocol("SMTP", 465))
"""What a service with everything in order says."""
