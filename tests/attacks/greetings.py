"""Greetings that are none, or that refuse: the scripts of the rows about the first words."""

from dataclasses import dataclass

from tests.attacks.cases import Case, variants
from wizard.protocol.actions import FailureKind


@dataclass(frozen=True, slots=True)
class Greeted:
    """What comes first, and how that ends."""

    script: str
    kind: FailureKind
    code: str = ""


NOT_MAIL, PROTOCOL, REFUSED = FailureKind.NOT_MAIL, FailureKind.PROTOCOL, FailureKind.GREETING_REFUSED

REFUSALS = {
    "221": ("221 go away", REFUSED, "221"),
    "354": ("354 go away", REFUSED, "354"),
    "421": ("421 4.3.2 go away", FailureKind.UNAVAILABLE, "421 4.3.2"),
    "500": ("500 go away", REFUSED, "500"),
    "501": ("501 go away", REFUSED, "501"),
    "530": ("530 5.7.0 go away", REFUSED, "530 5.7.0"),
    "554": ("554 go away", REFUSED, "554"),
}

GREETINGS: list[Case[Greeted]] = [
    *variants(
        "TAM-14",
        "imap",
        {
            "junk": Greeted("S: junk", NOT_MAIL),
            "two lines of junk": Greeted("S: junk\nS: more junk\nS: * OK hello", NOT_MAIL),
            "tagged": Greeted("S: T1 OK hello", NOT_MAIL),
            "reordered": Greeted("S: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: * OK hello", NOT_MAIL),
            "no response": Greeted("S: * (((", PROTOCOL),
            "continuation": Greeted("S: + OK hello", NOT_MAIL),
            "data": Greeted("S: * 5 EXISTS", NOT_MAIL),
        },
    ),
    *variants(
        "TAM-15",
        "imap",
        {
            "NO": Greeted("S: * NO go away", REFUSED),
            "BAD": Greeted("S: * BAD go away", REFUSED),
            "BYE": Greeted("S: * BYE go away", REFUSED),
            "BYE for a while": Greeted(
                "S: * BYE [UNAVAILABLE] go away", FailureKind.UNAVAILABLE, "UNAVAILABLE"
            ),
        },
    ),
    *variants(
        "TAM-16",
        "pop3",
        {
            "no STLS": Greeted(
                "S: +OK POP3 ready <1896.697170952@pop.example.org>\nC: STLS\nS: -ERR unknown\n"
                "C: CAPA\nS: +OK\nS: USER\nS: SASL CRAM-MD5\nS: APOP\nS: .",
                FailureKind.NO_STARTTLS,
            )
        },
    ),
    *variants(
        "TAM-17",
        "pop3",
        {
            "after STLS": Greeted("S: +OK 2 messages\nC: STLS\nS: 1 120\nS: 2 200\nS: .", PROTOCOL),
        },
    ),
    *variants(
        "TAM-18",
        "smtp",
        {name: Greeted(f"S: {line}", kind, code) for name, (line, kind, code) in REFUSALS.items()},
    ),
]
