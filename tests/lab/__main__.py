"""The lab for a person: `python -m tests.lab list | shell | run -- COMMAND…` (root only)."""

import argparse
import signal
import sys
from collections.abc import Sequence

from tests.lab import PROVIDERS, Lab, LabError

_PROMPT = {"PS1": r"(pretend internet) \w\$ "}


def main(arguments: Sequence[str]) -> int:
    """Does what the command line asks for; the exit status is that of the command that was run."""
    wish = _parser().parse_args(arguments)
    if wish.what == "list":
        sys.stdout.write(_list())
        return 0
    command = ["bash", "--norc", "-i"] if wish.what == "shell" else wish.command
    # Ctrl-C is for the command; the lab ends after it.
    signal.signal(signal.SIGINT, lambda *_: None)
    try:
        with Lab(rtt_ms=wish.rtt) as lab:
            return lab.pc.popen(command, env=_PROMPT, stdin=None, own_session=False).wait()
    except LabError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.lab", description="a pretend internet")
    parser.add_argument(
        "--rtt", type=float, default=0.0, metavar="MS", help="round-trip time to every server"
    )
    commands = parser.add_subparsers(dest="what", required=True)
    commands.add_parser("list", help="the providers, their users and passwords")
    commands.add_parser("shell", help="a shell on the PC side")
    run = commands.add_parser("run", help="one command on the PC side")
    run.add_argument("command", nargs="+")
    return parser


def _list() -> str:
    lines = []
    for provider in PROVIDERS:
        lines.append(f"{provider.domain}: {provider.note}")
        lines += [f"    {user.local}@{provider.domain}  {user.password}" for user in provider.users]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
