"""The stories that are interrupted everywhere: fetching, moving, writing and sending."""

from dataclasses import replace

from tests.helpers.company_imap import Box
from tests.helpers.mail_company import Company
from tests.helpers.mail_values import NOW, account, draft, somebody
from tests.kills.scenario import Hands, Scenario, Step
from wizard.mail.sending.send import SendStatus
from wizard.mail.store.drafts import Letter
from wizard.mail.store.filing import FLAGGED
from wizard.mail.store.rows import INBOX
from wizard.mail.writing.compose import Draft, DraftAttachment
from wizard.model.account import LeaveOnServer
from wizard.model.problem import Problem
from wizard.model.server import Protocol

MOVING = "IMAP4rev1 SPECIAL-USE LIST-EXTENDED UIDPLUS MOVE CONDSTORE"
COPYING = "IMAP4rev1 SPECIAL-USE LIST-EXTENDED UIDPLUS"
PLAIN = "IMAP4rev1"
KEY = "0123456789abcdef"
PLAN = DraftAttachment(name="予定.txt", content_type="text/plain", data=b"plan\n")
PICTURE = DraftAttachment(name="旅行.jpg", content_type="image/jpeg", data=bytes(range(256)) * 60)


LONG = "総会のお知らせ\n" * 100


def letter(subject: str) -> bytes:
    """A mail; each is found by its subject, and takes pages of its own in the store."""
    words = f"総会 {subject}\r\n" * 150
    return f"Subject: {subject}\r\nMessage-ID: <{subject}@example.net>\r\n\r\n{words}".encode()


def company_of_mails(offers: str = MOVING) -> Company:
    """Mails in two folders, some with flags."""
    boxes = {INBOX: Box(), "Trash": Box(attributes="\\Trash"), "会": Box()}
    company = Company(boxes=boxes, offers=offers)
    for number in range(6):
        company.inbox.put(letter(f"in{number}"), *(("\\Seen",) if number == 1 else ()))
    for number in range(3):
        company.boxes["会"].put(letter(f"club{number}"), *(("\\Flagged", "$Own") if number else ()))
    return company


def pop_company() -> Company:
    """A mailbox that only POP3 reads."""
    company = Company(uidls=[f"u{number}" for number in range(6)])
    for number in range(6):
        company.inbox.put(letter(f"in{number}"))
    return company


def sending_company() -> Company:
    """A mailbox with a folder for sent mail."""
    return Company(boxes={INBOX: Box(), "送信済み": Box(attributes="\\Sent")}, offers=MOVING)


def changed_elsewhere(company: Company) -> None:
    """Another program moves and deletes mails, and the server numbers the inbox anew."""
    club, inbox = company.boxes["会"], Box(uid_validity=2)
    kept = [mail.raw for mail in company.inbox.mails.values()]
    company.boxes[INBOX] = inbox
    for raw in (*reversed(kept), club.remove(1).raw, letter("new")):
        inbox.put(raw)
    club.remove(2)


async def fetch_all(hands: Hands) -> tuple[Problem, ...]:
    """Fetch."""
    return await hands.fetch()


def read_mail(subject: str) -> Step:
    """Read a mail."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        number = hands.number(subject)
        if number is not None:
            hands.store.mark_read(number)
        return ()

    return step


def flag_mail(subject: str) -> Step:
    """Mark a mail."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        number = hands.number(subject)
        assert number is not None, subject
        hands.store.journal.set_flag(number, FLAGGED, on=True)
        return ()

    return step


def move_mail(subject: str, target: str) -> Step:
    """Put a mail into another folder."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        number = hands.number(subject)
        assert number is not None, subject
        assert hands.store.journal.move(number, target)
        return ()

    return step


def delete_mail(subject: str) -> Step:
    """Delete a mail for good."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        number = hands.number(subject)
        if number is not None:
            assert hands.store.journal.delete(number)
        return ()

    return step


def send_mail(subject: str, *people: str) -> Step:
    """Send a letter, unless it is among those that wait or were sent."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        if hands.number(subject) is not None:
            return ()
        letter = replace(draft(*people, subject=subject, body=LONG), bcc=(somebody("jiro@example.net"),))
        return await post(hands, letter, None)

    return step


async def post(hands: Hands, letter: Draft, key: str | None) -> tuple[Problem, ...]:
    """Send; what waits in the outbox afterwards is looked after by flushing."""
    report = await hands.postman.send(letter, now=NOW, draft_key=key)
    return report.problems if report.status is SendStatus.REFUSED else ()


async def flush(hands: Hands) -> tuple[Problem, ...]:
    """Let what waits go."""
    reports = await hands.postman.flush(now=NOW)
    return tuple(problem for report in reports for problem in report.problems)


async def begin_letter(hands: Hands) -> tuple[Problem, ...]:
    """Begin a letter that has a file from the start."""
    if hands.store.drafts.find(KEY) is None:
        hands.store.drafts.begin(KEY, Letter(to="hana", subject="trip"), [PLAN], now=NOW)
    return ()


def write_on(body: str) -> Step:
    """Go on with the letter."""

    async def step(hands: Hands) -> tuple[Problem, ...]:
        words = Letter(to="hanako@example.net", subject="trip", body=body)
        hands.store.drafts.keep(KEY, words, now=NOW)
        return ()

    return step


async def enclose_picture(hands: Hands) -> tuple[Problem, ...]:
    """Enclose a picture, unless it is there."""
    kept = hands.store.drafts.find(KEY)
    if kept is None or PICTURE.name not in {file.name for file in kept.files}:
        hands.store.drafts.enclose(KEY, PICTURE)
    return ()


async def send_letter(hands: Hands) -> tuple[Problem, ...]:
    """Send the letter as it stands in the drafts."""
    if hands.number("trip") is not None:
        return ()
    kept = hands.store.drafts.find(KEY)
    assert kept is not None
    finished = draft("hanako@example.net", subject=kept.letter.subject, body=kept.letter.body)
    return await post(hands, replace(finished, attachments=hands.store.drafts.attachments(KEY)), KEY)


def moving(name: str, offers: str) -> Scenario:
    """Mails are moved and deleted, and one is moved on and back."""
    return Scenario(
        name=name,
        account=account(),
        company=lambda: company_of_mails(offers),
        prepared=(fetch_all, fetch_all),
        steps=(
            move_mail("in0", "会"),
            delete_mail("in1"),
            flag_mail("in2"),
            move_mail("in3", "Trash"),
            move_mail("club0", "Trash"),
            fetch_all,
            move_mail("in3", INBOX),
            move_mail("in4", "新しい箱"),
            read_mail("in4"),
            delete_mail("club1"),
            fetch_all,
        ),
    )


STORIES = (
    Scenario(
        name="pull",
        account=account(),
        company=company_of_mails,
        steps=(fetch_all, read_mail("in0"), flag_mail("club0"), fetch_all),
    ),
    Scenario(
        name="POP with delete",
        account=replace(account(Protocol.POP3), leave=LeaveOnServer(0)),
        company=pop_company,
        steps=(fetch_all, read_mail("in0"), delete_mail("in1"), fetch_all),
    ),
    Scenario(
        name="POP, kept there, deleted here",
        account=replace(account(Protocol.POP3), leave=LeaveOnServer(None)),
        company=pop_company,
        steps=(fetch_all, delete_mail("in1"), delete_mail("in2"), fetch_all),
    ),
    Scenario(
        name="outbox",
        account=account(),
        company=sending_company,
        steps=(send_mail("first", "hanako@example.net"), send_mail("second", "saburo@example.net"), flush),
    ),
    Scenario(
        name="draft",
        account=account(),
        company=sending_company,
        steps=(
            begin_letter,
            write_on("行きま"),
            enclose_picture,
            write_on(LONG),
            send_letter,
            flush,
        ),
    ),
    Scenario(
        name="numbered anew",
        account=account(),
        company=company_of_mails,
        prepared=(fetch_all, fetch_all),
        elsewhere=changed_elsewhere,
        steps=(read_mail("in0"), move_mail("in5", "会"), flag_mail("club2"), fetch_all, fetch_all),
    ),
    moving("move", MOVING),
    moving("move without MOVE", COPYING),
    moving("move without MOVE and UIDPLUS", PLAIN),
)
