"""The Postfix configuration: submission and mail exchangers; nothing ever leaves the lab. Pure."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.lab.dovecot import LMTP_SOCKET, MAIL_ID, auth_socket
from tests.lab.plan import HOME, Place, Plan, behind
from tests.lab.rows import TLS_PORTS, Service

FOLDER = HOME / "postfix"
QUEUE = HOME / "postfix-queue"
DATA = HOME / "postfix-data"
LOG = HOME / "log" / "postfix.log"
ANSWERS = FOLDER / "answers"
"""What Postfix says to a recipient in place of its own mind: an address and an answer a line."""

COMMAND = ("/usr/lib/postfix/sbin/master", "-c", str(FOLDER))

QUEUE_FOLDERS = (
    *("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved"),
    *("trace", "pid", "maildrop", "public"),
)
"""The folders of a queue; all but pid, maildrop and public belong to the user postfix alone."""

_SUBMISSION = (Service.SUBMISSION, Service.SUBMISSIONS, Service.SUBMISSION_PLAIN)


def files(plan: Plan) -> dict[PurePosixPath, str]:
    """main.cf, master.cf and the list of mailboxes."""
    return {
        FOLDER / "main.cf": _main(plan),
        FOLDER / "master.cf": "".join([_INTERNAL, *_services(plan)]),
        FOLDER / "mailboxes": "".join(
            f"{user.local}@{row.domain} {row.domain}/{user.local}/Maildir/\n"
            for row in plan.providers
            for user in row.users
        ),
        FOLDER / "transport": "".join(
            f"{row.domain} virtual:\n" for row in plan.providers if row.beyond_ascii
        ),
        ANSWERS: "",
    }


def _services(plan: Plan) -> Iterator[str]:
    for place, port, service in plan.at(Service.SMTP, *_SUBMISSION):
        options = _options(place, port, service)
        for address in place.addresses:
            host = f"[{address}]" if ":" in address else address
            yield f"{host}:{behind(place, port)} inet n - n - - smtpd\n"
            yield from (f"  -o {name}={value}\n" for name, value in options.items())


def _options(place: Place, port: int, service: Service) -> dict[str, str]:
    named = {"myhostname": place.name}
    if service is Service.SMTP:
        return named
    options = {
        **named,
        "smtpd_sasl_auth_enable": "yes",
        "smtpd_sasl_path": str(auth_socket(place)),
        "smtpd_relay_restrictions": "$submission_restrictions",
        "smtpd_discard_ehlo_keywords": "" if place.provider.beyond_ascii else "smtputf8",
    }
    relayed = port in TLS_PORTS and place.host.is_relayed
    if service is Service.SUBMISSION_PLAIN or relayed:
        return {**options, "smtpd_tls_auth_only": "no"}
    options |= {"smtpd_tls_security_level": "encrypt", "smtpd_tls_chain_files": str(place.chain)}
    if port in TLS_PORTS:
        options["smtpd_tls_wrappermode"] = "yes"
    return options


def _main(plan: Plan) -> str:
    # Mail for domains of the real world is accepted, then refused by the LMTP server, and comes back.
    domains = " ".join(row.domain for row in plan.providers if row.users)
    return f"""compatibility_level = 3.6
queue_directory = {QUEUE}
data_directory = {DATA}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {LOG}
maillog_file_prefixes = {HOME}
inet_protocols = all
inet_interfaces = loopback-only
myhostname = relay.lab.test
mydestination =
mynetworks =
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = {domains}
virtual_mailbox_maps = texthash:{FOLDER}/mailboxes
virtual_mailbox_base = {HOME}/mail
virtual_uid_maps = static:{MAIL_ID}
virtual_gid_maps = static:{MAIL_ID}
virtual_transport = lmtp:unix:{LMTP_SOCKET}
transport_maps = texthash:{FOLDER}/transport
default_transport = $virtual_transport
notify_classes =
recipient_delimiter = +
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_sasl_type = dovecot
smtpd_tls_auth_only = yes
smtpd_tls_security_level = none
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_tls_session_cache_database =
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:{ANSWERS}
submission_restrictions = permit_sasl_authenticated, reject
max_idle = 3600
smtp_dns_support_level = disabled
"""


_INTERNAL = """postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""
