"""What is tried against STARTTLS where the only right answer is the end: the scripts of the TLS rows."""

from dataclasses import dataclass

from tests.attacks.cases import Case, variants
from wizard.protocol.actions import FailureKind


@dataclass(frozen=True, slots=True)
class Stop:
    """A script, and how the conversation ends; `unencrypted` says that people are told of no encryption."""

    script: str
    kind: FailureKind
    unencrypted: bool = False


_SASL = (
    "ANONYMOUS", "CRAM-MD5", "DIGEST-MD5", "NTLM", "XOAUTH2", "OAUTHBEARER", "GSSAPI", "SCRAM-SHA-1",
    "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS", "EXTERNAL", "KERBEROS_V4", "SKEY", "OTP",
    "PLAIN", "LOGIN", "SECURID", "GSS-SPNEGO", "PLAIN-CLIENTTOKEN", "MSN", "XYMCOOKIE", "9798-M-RSA-SHA1-ENC",
)  # fmt: skip
_ALL_SASL = " ".join(f"AUTH={name}" for name in _SASL)
_ASKED = "S: * OK hello\nC: T1 STARTTLS\n"
_OFFERED = "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hello\nC: T1 STARTTLS\n"
_HELLO = "S: 220 hello\nC: EHLO me.example\n"
_EHLO = f"{_HELLO}S: 250-mx.example\nS: 250-STARTTLS\nS: 250 AUTH PLAIN\nC: STARTTLS\n"
_STLS = "S: +OK hello\nC: STLS\n"


def _none(script: str) -> Stop:
    return Stop(script, FailureKind.NO_STARTTLS, unencrypted=True)


def _refused(script: str) -> Stop:
    return Stop(script, FailureKind.STARTTLS_REFUSED, unencrypted=True)


def _greeted(capabilities: str) -> str:
    return f"S: * OK [CAPABILITY {capabilities}] hello"


_PREAUTH = {
    "P": "",
    "P_1": "[CAPABILITY IMAP4rev1] ",
    "P_2": "[CAPABILITY IMAP4rev1 STARTTLS] ",
    "P_3": "[CAPABILITY IMAP4rev1 AUTH=PLAIN] ",
    "P_4": "[CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ",
    "P_5": "[CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ",
}

IMAP_STOPS: list[Case[Stop]] = [
    *variants(
        "TLS-01",
        "imap",
        {
            "greeting": _none(_greeted("IMAP4rev1 AUTH=PLAIN")),
            "silent": _none(f"{_ASKED}S: T1 BAD what is that"),
            "listed": _none(f"{_ASKED}S: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: T1 BAD what is that"),
        },
    ),
    *variants(
        "TLS-02",
        "imap",
        {
            "offered": _refused(f"{_OFFERED}S: T1 NO do not begin"),
            "silent": _refused(f"{_ASKED}S: T1 NO do not begin"),
        },
    ),
    *variants("TLS-03", "imap", {"": _refused(f"{_OFFERED}S: T1 BAD do not begin")}),
    *variants(
        "TLS-04",
        "imap",
        {
            "text": Stop(f"{_ASKED}S: + continue with something", FailureKind.PROTOCOL),
            "empty": Stop(f"{_ASKED}S: +", FailureKind.PROTOCOL),
        },
    ),
    *variants(
        "TLS-05",
        "imap",
        {
            **{
                name: Stop(f"S: * PREAUTH {code}hello", FailureKind.PREAUTH)
                for name, code in _PREAUTH.items()
            },
            "lower case": Stop("S: * preauth [ALERT] do log in", FailureKind.PREAUTH),
            "late": Stop(f"{_ASKED}S: * PREAUTH surprise", FailureKind.PREAUTH),
        },
    ),
    *variants(
        "TLS-06",
        "imap",
        {
            "bad": _none(f"{_ASKED}S: T1 BAD no"),
            "hidden": _none(f"{_ASKED}S: * CAPABILITY\nS: T1 BAD no"),
        },
    ),
    *variants(
        "TLS-07",
        "imap",
        {
            "greeting": _none(_greeted("IMAP4")),
            "response": _none(f"{_ASKED}S: * CAPABILITY IMAP4\nS: T1 BAD no"),
        },
    ),
    *variants(
        "TLS-08",
        "imap",
        {
            "greeting": _none(_greeted(f"IMAP4rev1 SASL-IR {_ALL_SASL}")),
            "response": _none(f"{_ASKED}S: * CAPABILITY IMAP4rev1 {_ALL_SASL}\nS: T1 BAD no"),
        },
    ),
    *variants(
        "TLS-11",
        "imap",
        {
            "next": Stop(f"{_ASKED}S: T2 OK begin TLS now", FailureKind.PROTOCOL),
            "guessed": Stop(f"{_ASKED}S: 2 OK begin TLS now", FailureKind.PROTOCOL),
            "empty": Stop(f"{_ASKED}S: T OK begin TLS now", FailureKind.PROTOCOL),
        },
    ),
    *variants(
        "TLS-25",
        "imap",
        {
            "UTF8=ONLY": _none(_greeted("IMAP4rev1 UTF8=ONLY AUTH=PLAIN")),
            "LOGINDISABLED": _none(_greeted("IMAP4rev1 LOGINDISABLED AUTH=PLAIN")),
            "both": _none(_greeted("IMAP4rev1 ENABLE UTF8=ONLY LOGINDISABLED")),
        },
    ),
]

SMTP_STOPS: list[Case[Stop]] = [
    *variants("TLS-12", "smtp", {"": _none(f"{_HELLO}S: 250-mx.example\nS: 250 AUTH PLAIN LOGIN")}),
    *variants("TLS-13", "smtp", {"": _refused(f"{_EHLO}S: 502 unknown")}),
    *variants("TLS-14", "smtp", {"": Stop(f"{_EHLO}S: 454 4.7.0 not now", FailureKind.STARTTLS_LATER)}),
    *variants(
        "TLS-15",
        "smtp",
        {
            **{str(code): _refused(f"{_EHLO}S: {code} no") for code in (354, 221, 250, 334, 500, 501, 530)},
            "421": Stop(f"{_EHLO}S: 421 4.3.0 busy", FailureKind.STARTTLS_LATER),
        },
    ),
    *variants(
        "TLS-16",
        "smtp",
        {
            **{str(code): _none(f"{_HELLO}S: {code} what") for code in (500, 501, 502, 504, 550, 354, 220)},
            "421": Stop(f"{_HELLO}S: 421 4.3.0 busy", FailureKind.UNAVAILABLE),
        },
    ),
]

POP3_STOPS: list[Case[Stop]] = [
    *variants(
        "TLS-17",
        "pop3",
        {
            "not listed": _none(
                f"{_STLS}S: -ERR unknown\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN CRAM-MD5\nS: ."
            ),
            "no CAPA": _none(f"{_STLS}S: -ERR unknown\nC: CAPA\nS: -ERR unknown"),
        },
    ),
    *variants(
        "TLS-18",
        "pop3",
        {
            "listed": _refused(f"{_STLS}S: -ERR no\nC: CAPA\nS: +OK\nS: STLS\nS: ."),
            "then closed": _refused(f"{_STLS}S: -ERR no\nC: CAPA\nEOF"),
            "continuation": Stop(f"{_STLS}S: + go on", FailureKind.PROTOCOL),
            "junk": Stop(f"{_STLS}S: maybe", FailureKind.PROTOCOL),
        },
    ),
]
