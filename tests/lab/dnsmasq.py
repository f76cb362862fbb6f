"""The dnsmasq configuration that answers for every name of the lab, and NXDOMAIN for all others. Pure."""

from tests.lab.plan import HOME, RESOLVER, Plan, exchangers
from tests.lab.rows import Provider

CONFIGURATION = HOME / "dnsmasq.conf"

COMMAND = ("dnsmasq", "--keep-in-foreground", f"--conf-file={CONFIGURATION}")


def configuration(plan: Plan) -> str:
    """The text of the configuration file."""
    lines = [
        "user=root",
        "no-hosts",
        "no-resolv",
        "bind-interfaces",
        f"listen-address={RESOLVER}",
        "cache-size=0",
        "pid-file=",
        f"log-facility={HOME}/log/dnsmasq.log",
        "log-queries",
        "address=/#/",  # NXDOMAIN for whatever is not named below
    ]
    for place in plan.places:
        published = ",".join(address for address in (place.ipv4, place.ipv6) if address is not None)
        lines += [f"host-record={name},{published}" for name in place.host.names]
    for provider in plan.providers:
        lines += _records(plan, provider)
    return "\n".join(lines) + "\n"


def _records(plan: Plan, provider: Provider) -> list[str]:
    domain = provider.domain
    lines = [f"mx-host={domain},{name},10" for name in exchangers(provider)]
    for record in provider.srv:
        target = "" if record.target == "." else record.target
        lines.append(
            f"srv-host={record.service}._tcp.{domain},{target},{record.port},{record.priority},{record.weight}"
        )
    lines += [f'txt-record={name},"{text}"' for name, text in provider.txt]
    lines += [f"cname={name},{target}" for name, target in provider.cname]
    if provider.wildcard is not None:
        lines.append(f"address=/{domain}/{plan.place(provider.wildcard).ipv4}")
        lines.append(f"local=/{domain}/")  # every name exists, even if it has no record of the kind asked for
    return lines
