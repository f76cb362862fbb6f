"""Every known attack and fault that a mail server, or somebody before it, can try: one row each.

A row counts only when each of its protocols held in each chopping. What does not apply here says why.
"""

from dataclasses import dataclass

from tests.helpers.transcript import CHOPPINGS

IMAP = ("imap",)
POP3 = ("pop3",)
SMTP = ("smtp",)
ALL = ("imap", "pop3", "smtp")
NOT_CHOPPED = "-"
"""Stands for the chopping where a row is about what this side says or shows, and nothing is received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One attack: what is tried in which protocols, and what must hold.

    `is_chopped` says that the server's bytes come in every chopping; `absent` says why a row does not apply.
    """

    id: str
    tries: str
    holds: str
    protocols: tuple[str, ...] = ALL
    is_chopped: bool = True
    absent: str = ""

    @property
    def family(self) -> str:
        """The letters before the number."""
        return self.id.partition("-")[0]

    @property
    def choppings(self) -> tuple[str, ...]:
        """The ways in which the server's bytes must have come."""
        return tuple(sorted(CHOPPINGS)) if self.is_chopped else (NOT_CHOPPED,)

    @property
    def parts(self) -> frozenset[tuple[str, str]]:
        """Every protocol in every chopping."""
        return frozenset((protocol, chopping) for protocol in self.protocols for chopping in self.choppings)


def _row(row_id: str, protocols: tuple[str, ...], tries: str, holds: str, *, is_chopped: bool = True) -> Row:
    return Row(id=row_id, tries=tries, holds=holds, protocols=protocols, is_chopped=is_chopped)


TLS = (
    _row("TLS-01", IMAP, "STARTTLS stripped from the capabilities", "the end, told as: no encryption"),
    _row("TLS-02", IMAP, "NO to STARTTLS", "the end, nothing tried again in clear"),
    _row("TLS-03", IMAP, "BAD to STARTTLS", "the end, nothing tried again in clear"),
    _row("TLS-04", IMAP, "a continuation instead of OK", "a broken conversation at once, without a wait"),
    _row("TLS-05", IMAP, "PREAUTH, with and without offers", "refused; no mailbox is opened"),
    _row("TLS-06", IMAP, "no CAPABILITY and no STARTTLS at all", "the end"),
    _row("TLS-07", IMAP, "nothing but IMAP4 as capability", "the end"),
    _row("TLS-08", IMAP, "every SASL mechanism, no STARTTLS", "none is used, no challenge is answered"),
    _row("TLS-09", IMAP, "a login referral", "never followed; the server's words are kept"),
    _row("TLS-10", IMAP, "a mailbox referral", "never followed; the server's words are kept"),
    _row("TLS-11", IMAP, "a tagged OK before its command", "fatal; tags cannot be guessed"),
    _row("TLS-12", SMTP, "EHLO without STARTTLS", "the end"),
    _row("TLS-13", SMTP, "502 to STARTTLS", "the end"),
    _row("TLS-14", SMTP, "454 to STARTTLS", "the mail waits in the outbox and never leaves in clear"),
    _row("TLS-15", SMTP, "354, 221, 421, 500, 501 or 530 to STARTTLS", "only 220 begins TLS"),
    _row("TLS-16", SMTP, "no ESMTP: EHLO refused in five ways", "no HELO"),
    _row("TLS-17", POP3, "CAPA without STLS, or no CAPA", "the end"),
    _row("TLS-18", POP3, "-ERR to STLS", "the end, asked once"),
    _row(
        "TLS-19",
        ALL,
        "clear text instead of the ServerHello",
        "a handshake that failed; no clear text follows",
    ),
    _row("TLS-20", ALL, "closed or reset right after STARTTLS", "the end; no other port in clear"),
    _row("TLS-21", ALL, "a handshake that never ends", "given up at the deadline"),
    _row(
        "TLS-22",
        ALL,
        "garbage, a goodbye or a bad record after the handshake",
        "the end; never back to clear",
    ),
    _row("TLS-23", ALL, "clear text on a port for TLS", "told as: not TLS on this port"),
    _row("TLS-24", ALL, "the TLS port blocked, STARTTLS stripped on the other", "no settings come of it"),
    _row("TLS-25", IMAP, "UTF8=ONLY and LOGINDISABLED", "no LOGIN, no ENABLE that was not offered"),
    _row("TLS-26", IMAP, "COMPRESS=DEFLATE offered in clear and inside", "never asked for"),
    _row(
        "TLS-27", ALL, "no STARTTLS on a second way: sent copy, check, second name, outbox", "the same demand"
    ),
    _row("TLS-28", ALL, "a server of TLS 1.0 or 1.1", "refused, the version is named"),
    _row("TLS-29", ALL, "an account called encrypted whose line is not", "the lamp follows the live line"),
)

TAM = (
    _row("TAM-01", IMAP, "answers in one piece with the OK to STARTTLS", "fatal before the handshake"),
    _row(
        "TAM-02", IMAP, "ALERT before, with and after the handshake", "only the one inside TLS is passed on"
    ),
    _row("TAM-03", IMAP, "BYE right after the OK", "fatal, not a farewell"),
    _row("TAM-04", POP3, "the answer to the next command with the +OK", "fatal"),
    _row("TAM-05", POP3, "garbage with the +OK", "fatal"),
    _row("TAM-06", SMTP, "an EHLO answer with the 220", "fatal; offers are asked again inside TLS"),
    _row("TAM-07", IMAP, "ten kinds of untagged data after the greeting", "none is alive inside TLS"),
    _row("TAM-08", IMAP, "the same before the OK to STARTTLS", "none is alive inside TLS"),
    _row("TAM-09", IMAP, "CAPABILITY in clear", "forgotten and asked again"),
    _row("TAM-10", IMAP, "an untagged REFERRAL in clear", "ignored"),
    _row("TAM-11", IMAP, "a capability with an address in it", "no connection goes there"),
    _row("TAM-12", IMAP, "AUTH= stripped, a mail to be stored", "no APPEND before TLS and login"),
    _row("TAM-13", IMAP, "markup in the name of a folder", "text, never more"),
    _row("TAM-14", IMAP, "junk, tagged or reordered greetings", "closed, with the demand for TLS in force"),
    _row("TAM-15", IMAP, "NO, BAD or BYE as greeting", "an error and the end"),
    _row("TAM-16", POP3, "an APOP timestamp in clear", "no APOP"),
    _row("TAM-17", POP3, "lines after the greeting", "out of step: fatal"),
    _row("TAM-18", SMTP, "seven greetings that refuse, six answers to QUIT", "an error; QUIT always ends"),
    _row("TAM-19", ALL, "the same bytes in other pieces", "the same conversation"),
    _row(
        "TAM-20",
        IMAP,
        "BYE or the end in the middle of a FETCH",
        "nothing half is stored; it comes next time",
    ),
    _row(
        "TAM-21",
        IMAP,
        "messages nobody asked for, twice, or without UID",
        "only what was asked for is stored",
    ),
    _row("TAM-22", IMAP, "EXPUNGE of 0, of 999, during a FETCH", "borne; UIDs decide"),
)

UI = (
    _row("UI-01", ALL, "an alert or greeting in clear", "never shown as the server's words"),
    _row("UI-02", IMAP, "ALERT, BADCHARSET, PARSE with a text", "a short plain quotation among the details"),
    _row("UI-03", POP3, "terminal escapes in a greeting", "stripped everywhere"),
    _row("UI-04", POP3, "response codes in any case", "the right advice for each"),
    _row(
        "UI-05", ALL, "markup, a megabyte, bidi and line breaks in an error", "one short line of plain text"
    ),
    _row("UI-06", ALL, "an outage told at the login", "the password is not asked for again"),
)

INJ = (
    _row(
        "INJ-01", IMAP, "CR, LF, NUL in names, flags, mailboxes", "a literal or a refusal", is_chopped=False
    ),
    _row("INJ-02", POP3, "line breaks in USER and PASS", "a refusal", is_chopped=False),
    _row("INJ-03", SMTP, "line breaks and > in MAIL and RCPT", "a refusal", is_chopped=False),
    _row("INJ-04", SMTP, "bare CR and LF around a dot", "no second message in the first", is_chopped=False),
    _row(
        "INJ-05", SMTP, "endless lines in header and body", "no line over 998 bytes leaves", is_chopped=False
    ),
    _row("INJ-06", SMTP, "line breaks in subjects and names", "one field stays one field", is_chopped=False),
    _row("INJ-07", SMTP, "NUL, VT, FF and odd line ends in fields", "taken out or encoded", is_chopped=False),
    _row(
        "INJ-08",
        SMTP,
        "addresses that look like others",
        "refused, or shown beside the name",
        is_chopped=False,
    ),
    _row("INJ-09", SMTP, "many names beyond ASCII, folded", "read back the same", is_chopped=False),
    _row(
        "INJ-10", SMTP, "mailto: with attach and bcc", "a letter to that address, no more", is_chopped=False
    ),
    _row("INJ-11", ALL, "escapes and line breaks for the log, the password said back", "one line, masked"),
)

PRT = (
    _row("PRT-01", IMAP, "literals of gigabytes", "refused at their announcement"),
    _row("PRT-02", IMAP, "literals without a sane size", "a broken conversation, no wait"),
    _row("PRT-03", IMAP, "200,000 literals in one response", "linear time"),
    _row("PRT-04", IMAP, "one line of more than a megabyte", "read, in memory of its own size"),
    _row("PRT-05", IMAP, "a million parentheses", "no recursion, a cap"),
    _row("PRT-06", IMAP, "numbers of 32 bits and more, or 0", "no loop over them; 0 is unknown"),
    _row("PRT-07", ALL, "SCRAM with 2^31 iterations", "given up at once"),
    _row("PRT-08", POP3, "long lines, endless lists and mails, odd dots", "read, or ended by a cap"),
    _row("PRT-09", SMTP, "endless or changing replies, 334 to everything", "ended by a cap or at once"),
    _row("PRT-10", ALL, "one byte a second", "the deadline is for the whole operation"),
    _row("PRT-11", ALL, "a server that vanishes without a word", "noticed within two minutes"),
    _row("PRT-12", IMAP, "OK without a text", "accepted"),
    _row("PRT-13", IMAP, "data at any time, unknown words, odd case and spaces", "borne"),
    _row("PRT-14", IMAP, "folder names in every form", "the raw name stays the key"),
    _row("PRT-15", ALL, "throttling at the login", "one try, and not called a wrong password"),
    _row("PRT-16", IMAP, "impossible dates", "unknown, and the order stays"),
    _row(
        "PRT-17", POP3, "UIDLs missing, doubled, long, empty, changing", "no mail is lost, doubled or deleted"
    ),
)

ROWS = {row.id: row for row in (*TLS, *TAM, *UI, *INJ, *PRT)}
