"""The three mail protocols as doors for one SASL exchange, and scripts of it for `transcript.play`."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.helpers.mail_clients import ready_imap, ready_pop3, ready_smtp
from wizard.protocol.client import MailClient
from wizard.protocol.sasl_binding import ChannelBinding

Step = tuple[bytes, bytes]
"""A challenge and the answer to it, both before base64."""

Ready = Callable[[Sequence[str], ChannelBinding | None], MailClient]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """How one protocol carries an exchange; `{}` is where the mechanism or the challenge goes."""

    name: str
    ready: Ready
    command: str
    more: str
    yes: str
    no: str

    def script(
        self,
        mechanism: str,
        opening: bytes | None,
        *steps: Step,
        end: str | None = None,
        at_once: bool = True,
    ) -> str:
        """A whole exchange that ends with `end`, "yes" if it is None; "" for none at all."""
        begin = self.command.format(mechanism)
        lines = [f"C: {begin} {_wire(opening)}" if opening is not None and at_once else f"C: {begin}"]
        if opening is not None and not at_once:
            lines += ["S: " + self.more.format(""), f"C: {_wire(opening)}"]
        for challenge, answer in steps:
            lines += ["S: " + self.more.format(_wire(challenge)), f"C: {_wire(answer)}"]
        last = self.yes if end is None else end
        return "\n".join([*lines, *([f"S: {last}"] if last else [])])


def _wire(message: bytes) -> str:
    return b64encode(message).decode()


IMAP = Door(
    name="imap",
    ready=lambda names, binding: ready_imap(
        "IMAP4rev1 SASL-IR LOGINDISABLED" + "".join(f" AUTH={name}" for name in names), binding=binding
    ),
    command="T1 AUTHENTICATE {}",
    more="+ {}",
    yes="T1 OK [CAPABILITY IMAP4rev1] in",
    no="T1 NO [AUTHENTICATIONFAILED] no",
)
POP3 = Door(
    name="pop3",
    ready=lambda names, binding: ready_pop3(f"SASL {' '.join(names)}", binding=binding),
    command="AUTH {}",
    more="+ {}",
    yes="+OK in",
    no="-ERR [AUTH] no",
)
SMTP = Door(
    name="smtp",
    ready=lambda names, binding: ready_smtp(f"AUTH {' '.join(names)}", binding=binding),
    command="AUTH {}",
    more="334 {}",
    yes="235 2.7.0 in",
    no="535 5.7.8 no",
)
DOORS = (IMAP, POP3, SMTP)
