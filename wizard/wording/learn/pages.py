"""All pages by their topic, and which page explains the word of a problem."""

from collections.abc import Iterator

from wizard.model.problem import ProblemCode
from wizard.wording.learn import addressing, safety, travelling, using
from wizard.wording.learn.page import (
    SPEAKERS,
    Block,
    Caution,
    Conversation,
    Fact,
    LearnPage,
    Line,
    Row,
    Table,
)
from wizard.wording.learn.topic import Topic
from wizard.wording.marking import Translate, fill, mark

PAGES: dict[Topic, LearnPage] = {
    page.topic: page
    for page in (
        addressing.ADDRESS,
        addressing.WAY,
        travelling.SMTP,
        travelling.POP,
        travelling.IMAP,
        safety.ENCRYPTION,
        safety.PORTS,
        safety.PASSWORD,
        safety.APP_PASSWORD,
        using.WEB_MAIL,
        using.MAILING_LIST,
        using.PRACTICE,
    )
}

OF_PROBLEMS: dict[ProblemCode, Topic] = {
    ProblemCode.INVALID_ADDRESS: Topic.ADDRESS,
    ProblemCode.DOMAIN_NOT_FOUND: Topic.ADDRESS,
    ProblemCode.RECIPIENT_INVALID: Topic.ADDRESS,
    ProblemCode.RECIPIENT_REFUSED: Topic.ADDRESS,
    ProblemCode.RECIPIENT_FULL: Topic.IMAP,
    ProblemCode.QUOTA_NEAR: Topic.IMAP,
    ProblemCode.QUOTA_FULL: Topic.IMAP,
    ProblemCode.AUTH_FAILED: Topic.PASSWORD,
    ProblemCode.OUTGOING_AUTH_FAILED: Topic.PASSWORD,
    ProblemCode.ACCOUNT_LOCKED: Topic.PASSWORD,
    ProblemCode.TOO_MANY_TRIES: Topic.PASSWORD,
    ProblemCode.PASSWORD_EXPIRED: Topic.PASSWORD,
    ProblemCode.PASSWORD_MISSING: Topic.PASSWORD,
    ProblemCode.PASSWORD_NOT_KEPT: Topic.PASSWORD,
    ProblemCode.APP_PASSWORD_NEEDED: Topic.APP_PASSWORD,
    ProblemCode.LOGIN_BLOCKED: Topic.APP_PASSWORD,
    ProblemCode.NEEDS_PREPARATION: Topic.APP_PASSWORD,
    ProblemCode.NEEDS_OAUTH: Topic.WEB_MAIL,
    ProblemCode.BASIC_AUTH_OFF: Topic.WEB_MAIL,
    ProblemCode.WEB_LOGIN_NEEDED: Topic.WEB_MAIL,
    ProblemCode.ACCESS_SWITCHED_OFF: Topic.WEB_MAIL,
    ProblemCode.NO_MAIL_PROGRAM_ACCESS: Topic.WEB_MAIL,
    ProblemCode.CERTIFICATE_PROBLEM: Topic.ENCRYPTION,
    ProblemCode.INSECURE_ONLY: Topic.ENCRYPTION,
    ProblemCode.INTERCEPTED: Topic.ENCRYPTION,
    ProblemCode.CLOCK_WRONG: Topic.ENCRYPTION,
    ProblemCode.TLS_TOO_OLD: Topic.ENCRYPTION,
    ProblemCode.WRONG_SECURITY: Topic.ENCRYPTION,
    ProblemCode.NETWORK_BLOCKED: Topic.PORTS,
}
"""The word behind a problem; a problem that is not named here is about how mail travels."""

CONTENTS = mark("Learn", "What the words mean")
TRY_IT = mark("Learn", "Try it")
SEE = mark("Learn", "Words that belong to it")
PICTURE = mark("Learn", "Picture: %1")
CAUTION = mark("Learn", "Please note: %1")
_SAYS = mark("Learn", "%1 says: “%2”")
_PORT = mark("Learn", "Port %1: %2")


def of_problem(code: ProblemCode) -> Topic:
    """The page that explains the word of a problem."""
    return OF_PROBLEMS.get(code, Topic.WAY)


def tell_page(page: LearnPage, translate: Translate) -> Iterator[str]:
    """The page as it is read aloud or printed, one paragraph after the other, without the question."""
    yield translate("Learn", page.lead)
    yield fill(translate("Learn", PICTURE), (translate("Learn", page.picture),))
    for block in page.blocks:
        yield from tell_block(block, translate)


def tell_block(block: Block, translate: Translate) -> Iterator[str]:
    """The paragraphs of one block."""
    match block:
        case Fact():
            yield translate("Learn", block.text)
        case Caution():
            yield tell_caution(block.text, translate)
        case Conversation():
            for line in block.lines:
                yield tell_line(line, translate)
        case Table():
            for row in block.rows:
                yield tell_row(row, translate)


def tell_caution(text: str, translate: Translate) -> str:
    """A warning with the word that says that it is one."""
    return fill(translate("Learn", CAUTION), (translate("Learn", text),))


def tell_line(line: Line, translate: Translate) -> str:
    """Who says what."""
    speaker = translate("Learn", SPEAKERS[line.speaker])
    return fill(translate("Learn", _SAYS), (speaker, translate("Learn", line.text)))


def tell_row(row: Row, translate: Translate) -> str:
    """A row of the table in one breath."""
    told = fill(translate("Learn", _PORT), (str(row.number), translate("Learn", row.use)))
    if row.caution is None:
        return told
    gap = "" if told.endswith("。") else " "
    return f"{told}{gap}{tell_caution(row.caution, translate)}"
