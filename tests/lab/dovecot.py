"""The Dovecot configuration: IMAP, POP3, local delivery, and who may log in where. Pure.

A Dovecot offers the same mechanisms everywhere, so providers with `mechanisms` share a second one.
"""

import base64
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from tests.lab import introspection
from tests.lab.mechanisms import TOKEN_MECHANISMS
from tests.lab.plan import HOME, Place, Plan, behind
from tests.lab.rows import TLS_PORTS, LoginName, Provider, Service, User

LMTP_SOCKET = HOME / "dovecot" / "lmtp"
LOG = HOME / "log" / "dovecot.log"
MAIL_ID = 5000
"""The user and group number that owns the mailboxes."""

SPECIAL_FOLDERS = ("Sent", "Trash", "Drafts", "Junk")
_IMAP = (Service.IMAP, Service.IMAPS, Service.IMAP_PLAIN)
_POP3 = (Service.POP3, Service.POP3S, Service.POP3_PLAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One Dovecot and the providers it serves; `mechanisms` are what it offers for a login."""

    name: str
    mechanisms: tuple[str, ...]
    plan: Plan

    @property
    def folder(self) -> PurePosixPath:
        """Where its sockets lie."""
        return HOME / self.name

    @property
    def configuration(self) -> PurePosixPath:
        """Its configuration file."""
        return HOME / f"{self.name}.conf"

    @property
    def command(self) -> tuple[str, ...]:
        """How it is started."""
        return ("dovecot", "-F", "-c", str(self.configuration))


def instances(plan: Plan) -> Iterator[Instance]:
    """The first, which also delivers, and a second one where a provider wants it."""
    usual = tuple(place for place in plan.places if not place.provider.mechanisms)
    others = tuple(place for place in plan.places if place.provider.mechanisms)
    yield Instance(name="dovecot", mechanisms=("PLAIN", "LOGIN"), plan=replace(plan, places=usual))
    if others:
        names = dict.fromkeys(name for place in others for name in place.provider.mechanisms)
        yield Instance(name="dovecot-more", mechanisms=tuple(names), plan=replace(plan, places=others))


def auth_socket(place: Place) -> PurePosixPath:
    """Where Postfix asks about the logins at this place."""
    return HOME / ("dovecot-more" if place.provider.mechanisms else "dovecot") / "auth-smtp"


def files(plan: Plan) -> dict[PurePosixPath, str]:
    """The configuration files and the user databases: one of all mailboxes, one per address for logins."""
    texts = {
        **{instance.configuration: _configuration(instance) for instance in instances(plan)},
        **{_token_file(place): _introspection(place) for place, *_ in plan.at(Service.INTROSPECTION)},
        HOME / "users" / "mailboxes": "".join(
            f"{user.local}@{row.domain}:::::{HOME}/mail/{row.domain}/{user.local}::\n"
            for row in plan.providers
            for user in row.users
        ),
    }
    for place in plan.places:
        for address in place.addresses:
            texts[HOME / "users" / address] = _logins(plan, place)
    return texts


def _token_file(place: Place) -> PurePosixPath:
    return HOME / f"{place.name}-tokens.conf"


def _introspection(place: Place) -> str:
    return f"""introspection_mode = post
introspection_url = http://{place.ipv4}{introspection.PATH}
username_attribute = username
active_attribute = active
active_value = true
"""


def _configuration(instance: Instance) -> str:
    plan = instance.plan
    delivers = instance.name == "dovecot"
    with_password = [name for name in instance.mechanisms if name not in TOKEN_MECHANISMS]
    return "\n".join(
        [
            _GENERAL.format(
                HOME=HOME,
                LOG=LOG,
                MAIL_ID=MAIL_ID,
                folder=instance.folder,
                name=instance.name,
                protocols="imap pop3 lmtp" if delivers else "imap pop3",
                mechanisms=" ".join(instance.mechanisms).lower(),
                passwords=" ".join(with_password).lower(),
            ),
            *(_TOKENS.format(file=_token_file(place)) for place, *_ in plan.at(Service.INTROSPECTION)),
            _LMTP if delivers else "",
            _login_service("imap", _listeners(plan, *_IMAP)),
            _login_service("pop3", _listeners(plan, *_POP3)),
            "namespace inbox {\n  inbox = yes",
            *(_folder(name) for name in SPECIAL_FOLDERS),
            "}",
            *(_address_block(place) for place in plan.places if _speaks_mail(place)),
        ]
    )


def _speaks_mail(place: Place) -> bool:
    return any(service in (*_IMAP, *_POP3) for service in place.host.ports.values())


def _listeners(plan: Plan, *services: Service) -> str:
    addresses: dict[tuple[int, bool], list[str]] = defaultdict(list)
    for place, port, _ in plan.at(*services):
        implicit_tls = port in TLS_PORTS and not place.host.is_relayed
        addresses[behind(place, port), implicit_tls] += place.addresses
    return "\n".join(
        f"  inet_listener port{port} {{\n    address = {' '.join(found)}\n    port = {port}\n"
        f"    ssl = {'yes' if implicit_tls else 'no'}\n  }}"
        for (port, implicit_tls), found in addresses.items()
    )


def _login_service(protocol: str, listeners: str) -> str:
    return f"""service {protocol}-login {{
  service_count = 0
  process_min_avail = 1
  inet_listener {protocol} {{
    port = 0
  }}
  inet_listener {protocol}s {{
    port = 0
  }}
{listeners}
}}
"""


def _folder(name: str) -> str:
    return f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{name}\n  }}"


def _address_block(place: Place) -> str:
    if any(service in (Service.IMAP_PLAIN, Service.POP3_PLAIN) for service in place.host.ports.values()):
        settings = "  ssl = no\n  disable_plaintext_auth = no"
    else:
        settings = f"  ssl_cert = <{place.chain}\n  ssl_key = <{place.chain}"
    if place.provider.capability is not None:
        settings += f"\n  protocol imap {{\n    imap_capability = {place.provider.capability}\n  }}"
    return "\n".join(f"local {address} {{\n{settings}\n}}" for address in place.addresses)


def _logins(plan: Plan, place: Place) -> str:
    if place.host.refuses_logins:
        return ""
    return "".join(
        f"{name}:{{PLAIN.b64}}{base64.b64encode((place.host.password or user.password).encode()).decode()}"
        f"::::::user={user.local}@{row.domain}\n"
        for row in plan.logins(place.provider)
        for user in row.users
        for name in _names(row, user)
    )


def _names(row: Provider, user: User) -> tuple[str, ...]:
    address = f"{user.local}@{row.domain}"
    match row.login:
        case LoginName.ADDRESS:
            return (address,)
        case LoginName.LOCAL_PART:
            return (user.local,)
        case LoginName.EITHER:
            return (address, user.local)


_GENERAL = """protocols = {protocols}
base_dir = {folder}
state_dir = {folder}-state
instance_name = {name}
log_path = {LOG}
log_timestamp =
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
auth_verbose = yes
disable_plaintext_auth = yes
ssl = yes
ssl_min_protocol = TLSv1.2
ssl_cert = <{HOME}/certificates/fallback.pem
ssl_key = <{HOME}/certificates/fallback.pem
mail_location = maildir:~/Maildir:UTF-8
mail_save_crlf = yes
mail_fsync = never
mail_uid = {MAIL_ID}
mail_gid = {MAIL_ID}
first_valid_uid = {MAIL_ID}
# Lets nobody in, and has the next one refuse at once: auth_failure_delay alone leaves half a second.
passdb {{
  driver = static
  args = noauthenticate=y nodelay=y
}}
passdb {{
  driver = passwd-file
  mechanisms = {passwords}
  args = username_format=%u {HOME}/users/%l
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {HOME}/users/mailboxes
}}
event_exporter log {{
  format = json
  format_args = time-unix
  transport = log
}}
metric logins {{
  exporter = log
  filter = event=auth_request_finished
  fields = user original_user service local_ip mechanism success transport
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener auth-smtp {{
    mode = 0666
  }}
}}
"""

_TOKENS = """passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {file}
}}
"""

_LMTP = """service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
"""
