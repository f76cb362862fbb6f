"""Bytes slipped in before the TLS handshake: those that must be fatal, and those that must be forgotten."""

from itertools import chain

from tests.attacks.cases import Case, variants

GARBAGE = "é" * 40

FATAL: list[Case[str]] = [
    *variants(
        "TAM-01",
        "imap",
        {
            "answers": "S: * CAPABILITY IMAP4REV1 AUTH=PLAIN\nS: T2 OK done\nS: 2 OK done",
            "partial": "S, * CAPAB",
            "empty": "S:",
            "space": "S,  ␊",
        },
    ),
    *variants("TAM-02", "imap", {"suffix": "S: * OK [ALERT] call 555-0100"}),
    *variants("TAM-03", "imap", {"": "S: * BYE so long"}),
    *variants("TAM-04", "pop3", {"answers": "S: +OK\nS: PLAIN\nS: .", "partial": "S, +O", "empty": "S:"}),
    *variants("TAM-05", "pop3", {"": f"S, {GARBAGE}"}),
    *variants(
        "TAM-06",
        "smtp",
        {"answers": "S: 250-x\nS: 250 AUTH LOGIN", "partial": "S, 2", "empty": "S:", "bye": "S: 221 bye"},
    ),
]

UNTAGGED = {
    "01 LIST": 'S: * LIST () "/" INJECTED',
    "02 LSUB": 'S: * LSUB () "/" INJECTED',
    "03 STATUS": "S: * STATUS INBOX (MESSAGES 17 UNSEEN 16)",
    "04 STATUS of the Sent folder": "S: * STATUS Sent (UIDNEXT 1 UIDVALIDITY 7)",
    "05 SEARCH": "S: * SEARCH 1 2 3",
    "06 FLAGS": "S: * FLAGS (\\Seen \\Injected)",
    "07 EXISTS": "S: * 23 EXISTS",
    "08 RECENT": "S: * 5 RECENT",
    "09 EXPUNGE": "S: * 1 EXPUNGE",
    "10 FETCH": "S: * 1 FETCH (UID 3 BODY[] {8}\nS: injected)",
}
CAPABILITIES = {
    "IDLE": "S: * CAPABILITY IDLE AUTH=ANONYMOUS",
    "STARTTLS": "S: * CAPABILITY IMAP4rev1 STARTTLS LITERAL+ AUTH=LOGIN",
    "coded": "S: * OK [CAPABILITY IMAP4rev1 STARTTLS UTF8=ONLY] ready",
}
REFERRALS = {
    "login": "S: * OK [REFERRAL imaps://attacker.example/] go there",
    "mailbox": "S: * NO [REFERRAL imap://;AUTH=*@attacker.example/inbox] go there",
}
ADDRESSES = {
    "sieve": "S: * CAPABILITY IMAP4rev1 IMAPSIEVE=sieve://attacker.example STARTTLS",
    "urlauth": "S: * OK [CAPABILITY IMAP4rev1 STARTTLS URLAUTH URL-PARTIAL] imap://attacker.example/",
}
COMPRESSED = {"": "S: * CAPABILITY IMAP4rev1 STARTTLS COMPRESS=DEFLATE"}
ALERTS = {"prefix": "S: * OK [ALERT] call 555-0100"}

AFTER_THE_GREETING = "S: * OK hello\n{}\nC: T1 STARTTLS\nS: T1 OK\n"
BEFORE_THE_ANSWER = "S: * OK hello\nC: T1 STARTTLS\n{}\nS: T1 OK\n"


def at(place: str, row: str, untagged: dict[str, str]) -> list[Case[str]]:
    """The same data at one place of the conversation in clear."""
    name = "greeting" if place is AFTER_THE_GREETING else "answer"
    return variants(
        row, "imap", {f"{name} {kind}".strip(): place.format(line) for kind, line in untagged.items()}
    )


FORGOTTEN = [
    *at(AFTER_THE_GREETING, "TAM-07", UNTAGGED),
    *at(BEFORE_THE_ANSWER, "TAM-08", UNTAGGED),
    *chain.from_iterable(
        at(place, row, untagged)
        for place in (AFTER_THE_GREETING, BEFORE_THE_ANSWER)
        for row, untagged in (
            ("TAM-02", ALERTS),
            ("TAM-09", CAPABILITIES),
            ("TAM-10", REFERRALS),
            ("TAM-11", ADDRESSES),
            ("TLS-26", COMPRESSED),
        )
    ),
]
