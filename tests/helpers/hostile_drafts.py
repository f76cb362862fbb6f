"""Drafts as hostile as the fields of a letter, a file, or a mail that is answered can make them."""

import random
from dataclasses import dataclass
from typing import Final

from wizard.mail.reading.message import read
from wizard.mail.writing.compose import Draft, DraftAttachment
from wizard.mail.writing.forward import forward_draft
from wizard.mail.writing.recipients import Recipient, parse_recipients
from wizard.mail.writing.reply import reply_all_draft, reply_draft
from wizard.model.address import EmailAddress

EVIL: Final = "evil@attacker.example"

_ENDS: Final = (
    "\r\n",
    "\n",
    "\r",
    "\r\n.\r\n",
    "\n.\n",
    "\r.\r",
    "\n.\r\n",
    "\r\n.\n",
    ".\r\n",
    "\r\r\n",
    "\r\n\r\n",
)
_ODD: Final = (
    "\0",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1b[2J",
    "\x7f",
    "\x85",
    "\u2028",
    "\u2029",
    "\ud800",
    "\udc0a",
    "\t",
)
_MARKS: Final = ("\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\u3000", "\u00a0", " ", "  ", "   ")
_COMMANDS: Final = (
    *(f"Bcc: {EVIL}", f"MAIL FROM:<{EVIL}>", f"RCPT TO:<{EVIL}>", "DATA", "QUIT", "RSET", "."),
    *(f"a@b>\r\nRCPT TO:<{EVIL}", "Content-Type: text/html", "--=_", "From evil ", "-- ", ">From "),
)
_CODED: Final = (
    *(
        f"=?utf-8?q?=0d=0aBcc:_{EVIL}?=",
        "=?utf-8?b?DQpCY2M6IGU=?=",
        "=?",
        "?=",
        "=?utf-8?Q?",
        "=0D=0A",
        "%0d%0a",
    ),
    *(
        "utf-8''a%0d%0ab",
        '"',
        "\\",
        '\\"',
        "(",
        ")",
        "<",
        ">",
        ",",
        ";",
        ":",
        "@",
        "'",
        "*0*=",
        "[",
        "]",
        "=",
        ".",
    ),
)
_JAPANESE: Final = (
    *(
        "総会のお知らせ",
        "㈱髙﨑①",
        "ﾃﾞﾝﾜ",
        "\uff5e\u2015\uff0d\u2225",
        "か\u3099",
        "は\u309a",
        "添付.pdf",
        "\U0001f600",
        "𠮷野家",
    ),
    *("ひらがな" * 30, "漢字" * 200, "e\u0301", "é", "ß" * 60),
)
_PLAIN: Final = (
    "tea",
    "Sunday",
    "a" * 77,
    "x" * 1200,
    "word " * 40,
    "Re: ",
    "Fwd: ",
    "1",
    "",
    "CON",
    "../../x",
)
_KINDS: Final = (_ENDS, _ODD, _MARKS, _COMMANDS, _CODED, _JAPANESE, _PLAIN, _PLAIN)
_PEOPLE: Final = (
    *(
        "hanako@example.net",
        "foo..bar.@docomo.ne.jp",
        ".dot@docomo.ne.jp",
        "a+b@example.org",
        "o'neil@example.org",
    ),
    *("jiro@xn--wgv71a119e.jp", "kei@日本語.jp", '"quoted local"@example.org', "UPPER@Example.ORG"),
)
_TYPES: Final = (
    "application/pdf",
    "message/rfc822",
    "multipart/mixed; boundary=x",
    "text/plain",
    "image/jpeg",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileDraft:
    """A draft and the name its writer has chosen."""

    number: int
    display_name: str
    draft: Draft


def hostile_draft(number: int, own: EmailAddress) -> HostileDraft:
    """The draft of this number, always the same; one in four answers or passes on a hostile mail."""
    chance = random.Random(number)
    made = _passed_on(chance, own) if chance.random() < 0.25 else _written(chance)
    return HostileDraft(number=number, display_name=_text(chance, 4), draft=made)


def _text(chance: random.Random, longest: int) -> str:
    return "".join(chance.choice(chance.choice(_KINDS)) for _ in range(chance.randint(0, longest)))


def _written(chance: random.Random) -> Draft:
    return Draft(
        to=(*_people(chance, 3), *_typed(chance)),
        cc=_people(chance, 2),
        bcc=_people(chance, 1),
        subject=_text(chance, 6),
        body=_text(chance, 30),
        attachments=tuple(_file(chance) for _ in range(chance.choice((0, 0, 1, 2)))),
        in_reply_to=chance.choice(
            (None, "<1@example.org>", _text(chance, 3), f"<1@example.org>{_text(chance, 2)}")
        ),
        references=tuple(f"<{_text(chance, 1)}{n}@example.org>" for n in range(chance.randint(0, 40))),
    )


def _people(chance: random.Random, most: int) -> tuple[Recipient, ...]:
    """People with good addresses and hostile names."""
    picked = chance.sample(_PEOPLE, chance.randint(0, most))
    addresses = (one.address for text in picked for one in parse_recipients([text]).found)
    return tuple(Recipient(name=_text(chance, 3), address=address) for address in addresses)


def _typed(chance: random.Random) -> tuple[Recipient, ...]:
    """What is left of hostile words in an address field."""
    found = parse_recipients([f"{_text(chance, 2)}{chance.choice(_PEOPLE)}{_text(chance, 2)}"]).found
    # Addresses beyond ASCII need a server and readers that know them; they have tests of their own.
    return tuple(one for one in found if one.address.wire.isascii())


def _file(chance: random.Random) -> DraftAttachment:
    kind = chance.choice((*_TYPES, _text(chance, 2)))
    data = _text(chance, 20).encode("utf-8", "surrogatepass") + chance.randbytes(20)
    return DraftAttachment(name=_text(chance, 4), content_type=kind, data=data)


def _passed_on(chance: random.Random, own: EmailAddress) -> Draft:
    """An answer to, or the passing on of, a mail whose every field is hostile."""
    names = (
        "From",
        "Reply-To",
        "To",
        "Cc",
        "Subject",
        "Message-ID",
        "References",
        "In-Reply-To",
        "List-Post",
    )
    fields = [f"{name}: {_text(chance, 4)} <{chance.choice(_PEOPLE)}>" for name in names]
    raw = "\r\n".join([*fields, "", _text(chance, 10)]).encode("utf-8", "replace")
    message = read(raw)
    match chance.randrange(3):
        case 0:
            made = reply_draft(message, own=own, attribution=_text(chance, 2))
        case 1:
            made = reply_all_draft(message, own=own, attribution=_text(chance, 2))
        case _:
            made = forward_draft(message, raw, head=_text(chance, 3))
    ascii_only = [tuple(one for one in people if one.address.wire.isascii()) for people in (made.to, made.cc)]
    return Draft(
        to=ascii_only[0],
        cc=ascii_only[1],
        subject=made.subject,
        body=made.body,
        attachments=made.attachments,
        in_reply_to=made.in_reply_to,
        references=made.references,
    )
