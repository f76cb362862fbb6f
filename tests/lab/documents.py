"""The documents that pretend providers publish on the web."""

from dataclasses import dataclass

from tests.lab.rows import Page

AUTOCONFIG_PATH = "/mail/config-v1.1.xml"
WELL_KNOWN_PATH = "/.well-known/autoconfig/mail/config-v1.1.xml"

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


def web_page(title: str) -> Page:
    """An ordinary page, such as a web server gives for everything it does not know."""
    return Page(
        body=f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>",
        content_type="text/html; charset=utf-8",
    )
