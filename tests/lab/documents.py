"""The documents that pretend providers publish on the web."""

import base64
import hashlib
import json
from dataclasses import dataclass

from tests.lab.rows import Page

AUTOCONFIG_PATH = "/mail/config-v1.1.xml"
WELL_KNOWN_PATH = "/.well-known/autoconfig/mail/config-v1.1.xml"

AUTODISCOVER_PATH = "/autodiscover/autodiscover.xml"
PACC_PATH = "/.well-known/user-agent-configuration.json"

SSL = "SSL"
STARTTLS = "STARTTLS"
PLAIN = "plain"

ADDRESS = "%EMAILADDRESS%"
LOCAL_PART = "%EMAILLOCALPART%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One server of an autoconfig document; `kind` is imap, pop3 or smtp."""

    kind: str
    host: str
    port: int
    socket: str = SSL
    username: str = ADDRESS


def client_config(domain: str, *doors: Door, name: str = "Pretend Mail") -> Page:
    """An autoconfig document (format 1.1) that offers these servers in this order."""
    servers = "\n".join(_server(door) for door in doors)
    return Page(
        body=f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="{domain}">
    <domain>{domain}</domain>
    <displayName>{name}</displayName>
    <displayShortName>{name}</displayShortName>
{servers}
  </emailProvider>
</clientConfig>
"""
    )


def _server(door: Door) -> str:
    tag = "outgoingServer" if door.kind == "smtp" else "incomingServer"
    return f"""    <{tag} type="{door.kind}">
      <hostname>{door.host}</hostname>
      <port>{door.port}</port>
      <socketType>{door.socket}</socketType>
      <username>{door.username}</username>
      <authentication>password-cleartext</authentication>
    </{tag}>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One server of an Autodiscover answer; `extra` are further elements, such as Encryption."""

    kind: str
    host: str
    port: int
    extra: str = "<SSL>on</SSL>"


def autodiscover(*found: Found) -> Page:
    """An Autodiscover answer that names these servers."""
    protocols = "".join(
        f"<Protocol><Type>{one.kind}</Type><Server>{one.host}</Server><Port>{one.port}</Port>"
        f"{one.extra}<LoginName></LoginName></Protocol>"
        for one in found
    )
    return _autodiscover(f"<AccountType>email</AccountType><Action>settings</Action>{protocols}")


def autodiscover_elsewhere(url: str) -> Page:
    """An Autodiscover answer that leads to another place."""
    return _autodiscover(f"<Action>redirectUrl</Action><RedirectUrl>{url}</RedirectUrl>")


def _autodiscover(account: str) -> Page:
    schema = "http://schemas.microsoft.com/exchange/autodiscover"
    return Page(
        body=f"""<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="{schema}/responseschema/2006">
  <Response xmlns="{schema}/outlook/responseschema/2006a"><Account>{account}</Account></Response>
</Autodiscover>
"""
    )


def pacc(**hosts: str) -> Page:
    """A user-agent configuration document that names these hosts."""
    document = {
        "protocols": {protocol: {"host": host} for protocol, host in hosts.items()},
        "authentication": {"password": True},
    }
    return Page(body=json.dumps(document), content_type="application/json")


def pacc_record(page: Page) -> str:
    """The text record that vouches for such a document."""
    digest = base64.b64encode(hashlib.sha256(page.body.encode()).digest()).decode()
    return f"v=UAAC1; a=sha256; d={digest}"


def web_page(title: str) -> Page:
    """An ordinary page, such as a web server gives for everything it does not know."""
    return Page(
        body=f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>",
        content_type="text/html; charset=utf-8",
    )
