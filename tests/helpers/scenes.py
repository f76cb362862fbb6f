"""The wizard's states as people meet them, for tests of the windows and for the pictures in docs/screens."""

from dataclasses import replace

from tests.helpers.company_scenes import (
    closed_goo,
    password_hint,
    password_special,
    preparation_docomo,
    preparation_gmail,
)
from wizard.flow.state import State, TestMail
from wizard.flow.step import Step
from wizard.model.account import VerifiedSettings
from wizard.model.address_check import check_address, parse_address
from wizard.model.candidate import (
    Alternative,
    Answer,
    Candidate,
    Conflict,
    Discovery,
    Evidence,
    Instruction,
    Provider,
    ProviderStatus,
    Source,
    Trust,
)
from wizard.model.interceptor import Interceptor, InterceptorKind
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.looked import Looked
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server

TYPED = "taro@example.ne.jp"
ADDRESS = parse_address(TYPED)
ACCOUNT_ID = "taro-example.ne.jp"

_IMAP = Endpoint(protocol=Protocol.IMAP, host="imap.example.ne.jp", port=993, security=Security.TLS)
_SMTP = Endpoint(protocol=Protocol.SMTP, host="smtp.example.ne.jp", port=465, security=Security.TLS)
INCOMING = Server(endpoint=_IMAP, username=TYPED, auth=AuthMechanism.PLAIN)
OUTGOING = Server(endpoint=_SMTP, username=TYPED, auth=AuthMechanism.PLAIN)
CANDIDATE = Candidate(
    incoming=(INCOMING,), outgoing=(OUTGOING,), source=Source.AUTOCONFIG, trust=Trust.VERIFIED
)
SETTINGS = VerifiedSettings(
    address=ADDRESS, incoming=INCOMING, outgoing=OUTGOING, source=Source.AUTOCONFIG, trust=Trust.VERIFIED
)
PROVIDER = Provider(
    id="example",
    names=(("ja", "れいネット"), ("en", "Example Net")),
    status=ProviderStatus.NEEDS_PREPARATION,
    preparation=(
        Instruction(
            texts=(
                ("ja", "ブラウザーで れいネットの会員ページを開き、ログインします。"),
                ("en", "Open the member page of Example Net in a browser and sign in."),
            ),
            url="https://member.example.ne.jp/",
        ),
        Instruction(
            texts=(
                ("ja", "「メールの設定」から「メールソフトで使う」を選びます。"),
                ("en", "Under “Mail settings”, choose “Use a mail program”."),
            ),
            url="https://member.example.ne.jp/mail",
        ),
        Instruction(
            texts=(
                ("ja", "出てきた16文字のパスワードを紙に書いておきます。"),
                ("en", "Write down the password of 16 letters that appears."),
            ),
            url="https://member.example.ne.jp/mail",
        ),
    ),
)
EVIDENCE = (
    Evidence(source=Source.TABLE, asked="example.ne.jp", answer=Answer.NOTHING, ms=0),
    Evidence(
        source=Source.AUTOCONFIG,
        asked="https://autoconfig.example.ne.jp/mail/config-v1.1.xml?emailaddress=taro@example.ne.jp",
        answer=Answer.FOUND,
        ms=86,
    ),
    Evidence(
        source=Source.ISPDB,
        asked="https://autoconfig.thunderbird.net/v1.1/example.ne.jp",
        answer=Answer.NOTHING,
        ms=142,
    ),
)
PROBED = (
    ProbeResult(endpoint=_IMAP, state=ProbeState.OPEN, ms=61),
    ProbeResult(endpoint=_SMTP, state=ProbeState.OPEN, ms=58),
)
LOOKED = Looked(
    discovery=Discovery(candidates=(CANDIDATE,), evidence=EVIDENCE),
    candidate=CANDIDATE,
    probed=PROBED,
    receivers=("example.ne.jp",),
)

ENTERED = State(typed_address=TYPED, checked=check_address(TYPED))
LOOKING = replace(ENTERED, step=Step.LOOKING, run=1, trail=(Step.ADDRESS,), evidence=EVIDENCE[:1])
FOUND = replace(LOOKING, looked=LOOKED, candidate=CANDIDATE, evidence=EVIDENCE)
PASSWORD = replace(FOUND, step=Step.PASSWORD)


def address_typed() -> State:
    """The first page with an address in it."""
    return replace(ENTERED, step=Step.ADDRESS)


def address_wrong() -> State:
    """The first page after Next was pressed with something that is no address."""
    typed = "taro.example.ne.jp"
    problem = Problem(code=ProblemCode.INVALID_ADDRESS)
    return State(typed_address=typed, checked=check_address(typed), problems=(problem,))


def typed(text: str) -> State:
    """The first page with this in its field."""
    return State(typed_address=text, checked=check_address(text))


def address_full_width() -> State:
    """Typed with the input method on."""
    return typed("ｔａｒｏ＠ｅｘａｍｐｌｅ。ｎｅ．ｊｐ")  # noqa: RUF001 - as it is typed


def address_misspelled() -> State:
    """A domain that is most likely another one."""
    return typed("taro@gmial.com")


def address_too_long() -> State:
    """A local part of more than 64 characters, after Next was pressed."""
    return replace(
        typed("taro" * 17 + "@example.ne.jp"), problems=(Problem(code=ProblemCode.INVALID_ADDRESS),)
    )


def address_legacy() -> State:
    """An old address that breaks the rules and works."""
    return typed("taro..y.@docomo.ne.jp")


def looking() -> State:
    """Two places have answered."""
    return replace(LOOKING, evidence=EVIDENCE)


def preparation() -> State:
    """The company wants something done first."""
    candidate = replace(CANDIDATE, provider=PROVIDER, source=Source.TABLE)
    problem = Problem(code=ProblemCode.NEEDS_PREPARATION, facts=("Example Net",))
    looked = replace(
        LOOKED,
        discovery=Discovery(candidates=(candidate,), provider=PROVIDER, evidence=EVIDENCE),
        candidate=candidate,
        problems=(problem,),
    )
    return replace(FOUND, step=Step.PREPARATION, looked=looked, candidate=candidate, notices=(problem,))


def consent() -> State:
    """Another company would get the password."""
    looked = replace(LOOKED, receivers=("mailhost.example.com",), consent_domains=("mailhost.example.com",))
    return replace(FOUND, step=Step.CONSENT, looked=looked)


def password() -> State:
    """The company is found."""
    return PASSWORD


def password_conflict() -> State:
    """The company's notice and its address book name different companies."""
    imap = replace(_IMAP, host="imap.mailhost.example.com")
    smtp = replace(_SMTP, host="smtp.mailhost.example.com")
    other = Candidate(
        incoming=(Server(endpoint=imap, username=TYPED),),
        outgoing=(Server(endpoint=smtp, username=TYPED),),
        source=Source.SRV,
        trust=Trust.UNSIGNED,
    )
    asked = Evidence(
        source=Source.SRV,
        asked="SRV _imaps._tcp.example.ne.jp",
        answer=Answer.FOUND,
        detail="imap.mailhost.example.com:993",
        ms=24,
    )
    companies = ("example.ne.jp", "mailhost.example.com")
    discovery = Discovery(
        candidates=(CANDIDATE, other),
        conflicts=(Conflict(sources=(Source.AUTOCONFIG, Source.SRV), base_domains=companies),),
        alternatives=(Alternative(candidate=other, receivers=companies[1:]),),
        evidence=(*EVIDENCE, asked),
    )
    return replace(PASSWORD, looked=replace(LOOKED, discovery=discovery), evidence=discovery.evidence)


def password_wrong() -> State:
    """The servers did not accept the password."""
    problem = Problem(code=ProblemCode.AUTH_FAILED, detail="535 5.7.8 authentication failed")
    return replace(PASSWORD, secret=Secret("wrong"), problems=(problem,))


def password_with_username() -> State:
    """Only the user knows the login name."""
    candidate = replace(
        CANDIDATE,
        incoming=(replace(INCOMING, username=None),),
        outgoing=(replace(OUTGOING, username=None),),
        provider=PROVIDER,
    )
    return replace(PASSWORD, candidate=candidate, looked=replace(LOOKED, candidate=candidate))


def password_other_name() -> State:
    """The server does not know the login name."""
    problem = Problem(code=ProblemCode.USERNAME_REFUSED, detail="Login failed: user not found")
    return replace(PASSWORD, secret=Secret("wrong"), problems=(problem,))


def sending_login() -> State:
    """Receiving works, and the same login was refused for sending."""
    problem = Problem(
        code=ProblemCode.OUTGOING_AUTH_FAILED,
        facts=("smtp.example.ne.jp",),
        detail="535 5.7.8 Error: authentication failed",
    )
    trail = (Step.ADDRESS, Step.PASSWORD)
    return replace(
        PASSWORD, step=Step.SENDING_LOGIN, trail=trail, secret=Secret("s3cret"), problems=(problem,)
    )


def switched_off() -> State:
    """The company lets no mail program in before that is switched on."""
    return refused_by_server(
        ProblemCode.ACCESS_SWITCHED_OFF,
        "ALERT Your account is not enabled for IMAP use. Please visit your settings page (Failure)",
    )


def locked() -> State:
    """The company has locked the account."""
    return refused_by_server(
        ProblemCode.ACCOUNT_LOCKED, "CONTACTADMIN Your account has been locked after 3 failed logins."
    )


def refused_by_server(code: ProblemCode, words: str) -> State:
    """A refusal that another password does not mend, with the server's own words."""
    problem = Problem(code=code, facts=("imap.example.ne.jp",), detail=words)
    trail = (Step.ADDRESS, Step.PASSWORD)
    return replace(FOUND, step=Step.PROBLEM, trail=trail, secret=Secret("s3cret"), problems=(problem,))


def checking() -> State:
    """Receiving works, sending is being tried."""
    lamps = (
        Lamp(side=Side.INCOMING, state=LampState.WORKS, endpoint=_IMAP),
        Lamp(side=Side.OUTGOING, state=LampState.LOGGING_IN, endpoint=_SMTP),
    )
    trail = (Step.ADDRESS, Step.PASSWORD)
    return replace(PASSWORD, step=Step.CHECKING, run=2, trail=trail, secret=Secret("s3cret"), lamps=lamps)


def problem(code: ProblemCode = ProblemCode.NETWORK_BLOCKED) -> State:
    """Something did not work out."""
    told = Problem(
        code=code,
        facts=("example.ne.jp", "2027-03-31"),
        detail="imap://imap.example.ne.jp:993/tls: connection timed out",
    )
    return replace(FOUND, step=Step.PROBLEM, problems=(told,))


def intercepted() -> State:
    """A virus checker opens the connections, and the system does not believe it."""
    checker = Interceptor(
        id="eset",
        kind=InterceptorKind.VIRUS_CHECKER,
        names=(("ja", "ESET"), ("en", "ESET")),
        switch=(
            ("ja", "ESETの詳細設定（F5キー）で、「SSL/TLS」をオフにしてください。"),  # noqa: RUF001 - as it is said
            ("en", "In ESET's advanced setup (F5 key), switch “SSL/TLS” off."),
        ),
    )
    issuer = "CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.,C=SK"
    certificate = Certificate(
        subject="CN=imap.example.ne.jp",
        issuer=issuer,
        names=("imap.example.ne.jp",),
        not_before="2026-06-01T00:00:00Z",
        not_after="2027-06-30T00:00:00Z",
        problem=CertificateProblem.INTERCEPTED,
        spki_sha256="5f0a" * 16,
        interceptor=checker,
    )
    refused = ProbeResult(
        endpoint=_IMAP,
        state=ProbeState.TLS_FAILED,
        tls=TlsFacts(version=None, cipher=None, certificate=certificate),
        detail="unable to get local issuer certificate",
        ms=64,
    )
    told = Problem(
        code=ProblemCode.INTERCEPTED,
        facts=("imap.example.ne.jp",),
        detail=f"imap.example.ne.jp: {issuer}",
        interceptor=checker,
    )
    looked = replace(LOOKED, candidate=None, probed=(refused,))
    return replace(FOUND, step=Step.PROBLEM, problems=(told,), looked=looked)


def clock_wrong() -> State:
    """This computer's clock stands at a day long ago."""
    told = Problem(
        code=ProblemCode.CLOCK_WRONG,
        facts=("2024-03-01", "imap.example.ne.jp"),
        detail="certificate is not yet valid",
    )
    return replace(FOUND, step=Step.PROBLEM, problems=(told,))


def wrong_name() -> State:
    """The server that answers is for other names."""
    told = Problem(
        code=ProblemCode.CERTIFICATE_PROBLEM,
        facts=(
            "imap.example.ne.jp",
            "wrong_name",
            "sv1234.shared-hosting.example, www.shared-hosting.example",
            "2027-01-31T00:00:00Z",
        ),
        detail="Hostname mismatch, certificate is not valid for 'imap.example.ne.jp'.",
    )
    return replace(FOUND, step=Step.PROBLEM, problems=(told,))


def nothing_found() -> State:
    """The company publishes nothing over https."""
    cut_off = replace(EVIDENCE[1], answer=Answer.FAILED, detail="closed: connection refused")
    evidence = (EVIDENCE[0], cut_off, EVIDENCE[2])
    told = Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=("example.ne.jp",))
    looked = Looked(discovery=Discovery(evidence=evidence), candidate=None, problems=(told,))
    return replace(
        LOOKING, step=Step.PROBLEM, evidence=evidence, looked=looked, candidate=None, problems=(told,)
    )


def waiting() -> State:
    """The account is kept, the letter to oneself is on its way."""
    return replace(
        PASSWORD, step=Step.DONE, trail=(), settings=SETTINGS, account_id=ACCOUNT_ID, secret=Secret("s3cret")
    )


def done() -> State:
    """The letter to oneself came back."""
    return replace(waiting(), test_mail=TestMail(arrived=True, same=True, message_row=1, ms=2140))


def late() -> State:
    """The letter to oneself did not come in time, and the password is not kept."""
    problem = Problem(code=ProblemCode.TEST_MAIL_LATE)
    notice = Problem(code=ProblemCode.SESSION_ONLY)
    return replace(
        waiting(), test_mail=TestMail(arrived=False, same=False, problem=problem), notices=(notice,)
    )


WIZARD_SCENES = {
    "address": State,
    "address_typed": address_typed,
    "address_wrong": address_wrong,
    "address_full_width": address_full_width,
    "address_misspelled": address_misspelled,
    "address_too_long": address_too_long,
    "address_legacy": address_legacy,
    "looking": looking,
    "looking_details": looking,
    "preparation": preparation,
    "preparation_gmail": preparation_gmail,
    "preparation_docomo": preparation_docomo,
    "closed_goo": closed_goo,
    "consent": consent,
    "password": password,
    "password_details": password,
    "password_conflict": password_conflict,
    "password_conflict_details": password_conflict,
    "password_wrong": password_wrong,
    "password_login_name": password_with_username,
    "password_special": password_special,
    "password_hint": password_hint,
    "password_other_name": password_other_name,
    "sending_login": sending_login,
    "checking": checking,
    "problem": problem,
    "problem_intercepted": intercepted,
    "problem_clock": clock_wrong,
    "problem_wrong_name": wrong_name,
    "problem_switched_off": switched_off,
    "problem_locked": locked,
    "problem_details": locked,
    "problem_nothing_found": nothing_found,
    "done_waiting": waiting,
    "done": done,
    "done_late": late,
}
"""Every picture of the wizard and the state it shows."""
