"""The mail window as people meet it, for tests and for the pictures in docs/screens."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.helpers.scenes import ACCOUNT_ID, SETTINGS
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.reading.message import ReadMessage, read
from wizard.mail.reading.shown import lay_out
from wizard.mail.receiving.fetch import FetchReport, FolderReport
from wizard.mail.sending.before_sending import Surroundings, look_over
from wizard.mail.store.drafts import KeptDraft, Letter
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.store.rows import (
    INBOX,
    OUTBOX,
    SENT,
    TRASH,
    FolderRow,
    MessageRow,
    OutgoingRow,
    Refusal,
    Role,
)
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.envelope import Envelope
from wizard.mail.writing.reply import others_than_writer
from wizard.model.account import Account, SecretPlace
from wizard.model.address_check import parse_address
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.runtime.desk import (
    AccountsListed,
    FetchMail,
    MailFetched,
    MailListed,
    MessageOpened,
    PasswordNeeded,
)
from wizard.runtime.desk_filing import FoldersListed, MailFiled
from wizard.runtime.desk_writing import DraftsListed, PeopleListed

Said = TypeVar("Said")
ACCOUNT = Account(
    id=ACCOUNT_ID,
    settings=SETTINGS,
    display_name="",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.SESSION,
)
_IN = SETTINGS.incoming
_POP = replace(_IN, endpoint=replace(_IN.endpoint, protocol=Protocol.POP3, port=995))
POP_ACCOUNT = replace(ACCOUNT, settings=replace(SETTINGS, incoming=_POP))
"""The same account, whose mail is taken out by POP3."""

_LETTERS = {
    "ja": (
        ("田中花子", "hanako@example.jp", "来週の囲碁の会について", True, 0, "太郎さん、こんにちは。"),
        (
            "尾張シニアクラブ",
            "club@example.org",
            "[club:0213] 秋の旅行の写真です",
            True,
            3,
            "みなさん、お元気ですか。",
        ),
        (
            "れいネット",
            "info@example.ne.jp",
            "ご利用料金のお知らせ",
            False,
            0,
            "いつもご利用ありがとうございます。",
        ),
        ("山田次郎", "jiro@example.com", "Re: 孫が生まれました", False, 1, "おめでとうございます。"),
        ("たより", "taro@example.ne.jp", "たよりから、自分あての試しのメール", False, 0, "このメールは…"),
        (
            "図書館",
            "library@example.jp",
            "予約された本の用意ができました",
            False,
            0,
            "ご予約の本が届きました。",
        ),
    ),
    "en": (
        ("Hanako Tanaka", "hanako@example.jp", "Our game of go next week", True, 0, "Dear Taro,"),
        (
            "Owari Senior Club",
            "club@example.org",
            "[club:0213] Pictures of our autumn trip",
            True,
            3,
            "Dear all,",
        ),
        ("Example Net", "info@example.ne.jp", "Your bill for November", False, 0, "Thank you for using us."),
        ("Jiro Yamada", "jiro@example.com", "Re: A grandchild is born", False, 1, "Congratulations!"),
        ("Tayori", "taro@example.ne.jp", "A letter from Tayori to yourself", False, 0, "This letter was"),
        (
            "Library",
            "library@example.jp",
            "Your book is waiting for you",
            False,
            0,
            "The book that you ordered",
        ),
    ),
}
_AGES = (
    timedelta(0),
    timedelta(days=1),
    timedelta(days=2),
    timedelta(days=9),
    timedelta(days=30),
    timedelta(days=400),
)
_BODIES = {
    "ja": (
        "太郎さん、こんにちは。\n\n来週の水曜日の囲碁の会ですが、会場が公民館の2階に変わりました。"
        "時間はいつもと同じ、午後1時からです。\n\nお茶は私が持っていきますので、どうぞ手ぶらでおいでください。"
        "楽しみにしています。\n\n田中花子\n"
    ),
    "en": (
        "Dear Taro,\n\nour game of go next Wednesday has moved: we meet on the second floor of the community "
        "hall. The time is the same as always, one o'clock in the afternoon.\n\nI shall bring the tea, so "
        "just come as you are. I look forward to it.\n\nHanako\n"
    ),
}


def _said(texts: Mapping[str, Said], language: str) -> Said:
    """What is written in this language; friends who speak neither write English."""
    return texts.get(language, texts["en"])


def rows(language: str = "ja", *, now: datetime | None = None) -> tuple[MessageRow, ...]:
    """Six mails of the last year."""
    today = now or datetime.now().astimezone()
    return tuple(
        MessageRow(
            id=number,
            folder=INBOX,
            message_id=f"<{number}@example.org>",
            from_name=name,
            from_address=address,
            subject=subject,
            date=(today - age).isoformat(timespec="seconds"),
            unread=unread,
            flagged=False,
            attachments=attachments,
            size=2048,
            preview=preview,
        )
        for number, ((name, address, subject, unread, attachments, preview), age) in enumerate(
            zip(_said(_LETTERS, language), _AGES, strict=True), start=1
        )
    )


def raw_mail(language: str = "ja", *, group: bool = False, file: bytes = b"") -> bytes:
    """A mail of a friend; with `group` it came through a mailing list."""
    name, address, subject, *_ = _said(_LETTERS, language)[1 if group else 0]
    mail = EmailMessage(policy=SMTP)
    mail["From"] = (
        f'"{_said(_LETTERS, language)[0][0]}" <{_said(_LETTERS, language)[0][1]}>'
        if group
        else f'"{name}" <{address}>'
    )
    mail["To"] = "club@example.org" if group else "taro@example.ne.jp"
    mail["Subject"] = subject
    mail["Date"] = "Sun, 22 Nov 2026 09:05:00 +0900"
    mail["Message-ID"] = "<letter@example.jp>"
    if group:
        mail["List-Id"] = f"{name} <club.example.org>"
        mail["List-Post"] = "<mailto:club@example.org>"
    mail.set_content(_said(_BODIES, language), cte="base64")
    if file:
        mail.add_attachment(file, maintype="image", subtype="jpeg", filename="旅行.jpg")
    return mail.as_bytes()


def opened(raw: bytes, row_id: int = 1, outgoing: OutgoingRow | None = None) -> MessageOpened:
    """The engine's answer with this mail."""
    message = read(raw)
    return MessageOpened(
        account_id=ACCOUNT_ID,
        row_id=row_id,
        message=message,
        shown=lay_out(message, raw),
        raw=raw,
        others=others_than_writer(message, SETTINGS.address),
        outgoing=outgoing,
    )


def outgoing(state: OutgoingState, language: str = "ja") -> OutgoingRow:
    """The first mail as one of the outbox."""
    refused = (Refusal(address="jiro@example.com", reply="550 5.1.1 no such user"),)
    return OutgoingRow(
        message=rows(language)[0],
        envelope=Envelope(mail_from="taro@example.ne.jp", recipients=("hanako@example.jp",)),
        state=state,
        reply="" if state is OutgoingState.UNKNOWN else "554 5.7.1 not accepted",
        refused=refused if state is OutgoingState.SENT else (),
    )


def fetched(new: int = 2) -> MailFetched:
    """The end of a fetch without problems."""
    return MailFetched(
        account_id=ACCOUNT_ID,
        report=FetchReport(folders=(FolderReport(name=INBOX, new=new, total=6, unread=2),)),
    )


def address_book(language: str = "ja") -> AddressBook:
    """Two people and a group."""
    ja = language == "ja"
    hanako = Person(
        id=1,
        address=parse_address("hanako@example.jp"),
        name="山田花子" if ja else "Hanako Yamada",
        kana="やまだはなこ" if ja else "",
    )
    other = Person(
        id=2,
        address=parse_address("yamamoto@example.com"),
        name="山本三郎" if ja else "Harry Brown",
        kana="やまもとさぶろう" if ja else "",
    )
    club = Club(
        id=1,
        name="山歩きの会" if ja else "Hall of Go",
        kana="やまあるきのかい" if ja else "",
        members=(hanako, other),
    )
    return AddressBook(people=(hanako, other), clubs=(club,))


def drafts(language: str = "ja") -> tuple[KeptDraft, ...]:
    """Two letters that were begun."""
    when = datetime(2026, 11, 22, 9, 5).astimezone()
    trip, photo = (
        ("旅行の写真", "本をありがとう") if language == "ja" else ("Our trip", "Thank you for the book")
    )
    return (
        KeptDraft(key="1", letter=Letter(to="hanako@example.jp", subject=trip), kept_at=when),
        KeptDraft(key="2", letter=Letter(body=photo), kept_at=when - timedelta(days=3)),
    )


def listed(language: str = "ja", *, folder: str = INBOX) -> MailListed:
    """The engine's answer with the rows of a folder."""
    found = rows(language) if folder == INBOX else ()
    return MailListed(account_id=ACCOUNT_ID, folder=folder, rows=found, total=len(found))


def folders(language: str = "ja") -> FoldersListed:
    """The folders of an account at a company that has some of its own."""
    club, work = ("町内会", "趣味/囲碁") if language == "ja" else ("Neighbours", "Hobbies/Go")
    return FoldersListed(
        account_id=ACCOUNT_ID,
        folders=(
            FolderRow(name=INBOX, role=Role.INBOX, total=6, unread=2),
            FolderRow(name=SENT, role=Role.SENT, total=14, unread=0),
            FolderRow(name=OUTBOX, role=Role.OUTBOX, total=0, unread=0),
            FolderRow(name=TRASH, role=Role.TRASH, total=3, unread=0),
            FolderRow(name="迷惑メール", role=Role.JUNK, total=21, unread=19),
            FolderRow(name=club, role=None, total=8, unread=1),
            FolderRow(name=work, role=None, total=0, unread=0),
        ),
    )


def fill(window: MailWindow, language: str) -> None:
    """Answer what a mail window asks when it opens."""
    window.take(AccountsListed(accounts=(ACCOUNT,)))
    window.take(folders(language))
    window.take(listed(language))
    window.take(fetched())
    window.take(listed(language))


def _list(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    return None


def _letter(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.table.selectRow(0)
    window.take(opened(raw_mail(language)))
    return None


def _group(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.table.selectRow(1)
    window.take(opened(raw_mail(language, group=True, file=b"x" * 1_200_000), row_id=2))
    return None


def _before_group(window: MailWindow, language: str) -> QWidget | None:
    _group(window, language)
    window.toolbar.reply.click()
    people = address_book(language)
    club = replace(people.clubs[0], name=_said(_LETTERS, language)[1][0], members=people.people * 16)
    group = read(raw_mail(language, group=True))
    return _last_look(window, book=replace(people, clubs=(club,)), answered=group)


def _before_many(window: MailWindow, language: str) -> QWidget | None:
    body = "総会の資料を添付します。" if language == "ja" else "I attach the papers for our meeting."
    names = (
        "hanaka@example.jp",
        "jiro@gmial.com",
        "saburo@example.com",
        "mari@example.com",
        "ken@example.com",
    )
    _write(window, Letter(to=", ".join(names), body=body))
    return _last_look(window, book=address_book(language))


def _before_large(window: MailWindow, language: str) -> QWidget | None:
    subject = "旅行の写真" if language == "ja" else "Our trip"
    _write(window, Letter(to="jiro@gm\u0430il.com", subject=subject))
    return _last_look(window, book=address_book(language), file_sizes=(19_000_000,), limit_bytes=10_485_760)


def _write(window: MailWindow, letter: Letter) -> None:
    fill(window, "ja")
    window.toolbar.write.click()
    assert window.answers.window is not None
    window.answers.window.sheet.show_letter(letter)


def _last_look(
    window: MailWindow,
    *,
    book: AddressBook,
    answered: ReadMessage | None = None,
    file_sizes: tuple[int, ...] = (),
    limit_bytes: int | None = None,
) -> QWidget | None:
    """Press the button, and let the engine say what it saw."""
    compose = window.answers.window
    assert compose is not None
    wanted: list[Draft] = []
    compose.look_wanted.connect(wanted.append)
    compose.send.click()
    around = Surroundings(
        own=SETTINGS.address,
        book=book,
        answered=answered,
        file_sizes=file_sizes,
        limit_bytes=limit_bytes,
    )
    compose.show_cautions(look_over(wanted[0], around))
    return compose.last_look


def _compose(window: MailWindow, language: str) -> QWidget | None:
    _letter(window, language)
    window.toolbar.reply.click()
    return window.answers.window


def _outgoing(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.table.selectRow(0)
    window.take(opened(raw_mail(language), outgoing=outgoing(OutgoingState.UNKNOWN, language)))
    return None


def _everyone(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.table.selectRow(0)
    several = b"To: taro@example.ne.jp, jiro@example.com\r\nCc: saburo@example.com"
    window.take(opened(raw_mail(language).replace(b"To: taro@example.ne.jp", several)))
    return None


def _names(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.take(PeopleListed(account_id=ACCOUNT_ID, book=address_book(language)))
    window.toolbar.write.click()
    compose = window.answers.window
    assert compose is not None
    compose.sheet.to.set_text("やま" if language == "ja" else "ha")
    compose.sheet.to.typed.emit()
    compose.sheet.to.people.setCurrentRow(0)
    return compose


def _drafts(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.take(DraftsListed(account_id=ACCOUNT_ID, drafts=drafts(language)))
    window.toolbar.write.click()
    return window.answers.chooser


def _compose_problem(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.toolbar.write.click()
    compose = window.answers.window
    assert compose is not None
    compose.sheet.to.set_text("hanako.example.jp")
    compose.send.click()
    return compose


def _deleted(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.table.selectRow(3)
    window.take(opened(raw_mail(language), row_id=4))
    window.toolbar.delete.click()
    window.take(MailFiled(account_id=ACCOUNT_ID, row_id=4, source=INBOX, target=TRASH))
    window.take(opened(raw_mail(language), row_id=5))
    return None


def _searched(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    words = "囲碁" if language == "ja" else "game"
    window.column.search.edit.setText(words)
    window.column.search.here.click()
    found = rows(language)[:1]
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=found, total=1, words=words))
    return None


def _nothing_found(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.search.edit.setText("xyz")
    window.column.search.here.click()
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=(), total=0, words="xyz"))
    return None


def _move_to(window: MailWindow, language: str) -> QWidget | None:
    _letter(window, language)
    window.pane.tools.move_to.click()
    return window.filing.chooser


def _folders(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.folders.more.click()
    return window.column.folders.chooser


def _for_good(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.column.folders.choose(TRASH)
    window.shelf.show_folder(TRASH)
    in_bin = tuple(replace(row, folder=TRASH, unread=False) for row in rows(language)[:2])
    window.take(MailListed(account_id=ACCOUNT_ID, folder=TRASH, rows=in_bin, total=2))
    window.column.table.selectRow(0)
    window.take(opened(raw_mail(language)))
    window.toolbar.delete.click()
    return window.filing.ask.dialog


def _offline(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    problems = (Problem(code=ProblemCode.OFFLINE),)
    window.take(MailFetched(account_id=ACCOUNT_ID, report=FetchReport(problems=problems)))
    return None


def _full(window: MailWindow, language: str) -> QWidget | None:
    settings = replace(SETTINGS, address=parse_address("hanako@example.jp"))
    other = replace(ACCOUNT, id="hanako-example.jp", settings=settings)
    fill(window, language)
    window.take(AccountsListed(accounts=(ACCOUNT, other)))
    warning = Problem(code=ProblemCode.QUOTA_NEAR, facts=("86",))
    window.take(MailFetched(account_id=ACCOUNT_ID, report=FetchReport(warnings=(warning,))))
    return None


def _more(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.toolbar.more.click()
    return window.more.chooser


def _leaving(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    window.take(AccountsListed(accounts=(POP_ACCOUNT,)))
    window.toolbar.more.click()
    assert window.more.chooser is not None
    window.more.chooser.button("leaving").click()
    return window.leaving.chooser


def _password(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    problem = Problem(code=ProblemCode.SESSION_ONLY)
    window.take(
        PasswordNeeded(account_id=ACCOUNT_ID, request=FetchMail(account_id=ACCOUNT_ID), problem=problem)
    )
    return window.passwords.dialog


MAIL_SCENES: dict[str, Callable[[MailWindow, str], QWidget | None]] = {
    "mail_list": _list,
    "mail_letter": _letter,
    "mail_group": _group,
    "before_group": _before_group,
    "before_many": _before_many,
    "before_large": _before_large,
    "compose": _compose,
    "compose_problem": _compose_problem,
    "mail_unknown": _outgoing,
    "mail_everyone": _everyone,
    "compose_names": _names,
    "drafts": _drafts,
    "password_prompt": _password,
    "mail_deleted": _deleted,
    "mail_for_good": _for_good,
    "mail_search": _searched,
    "mail_nothing_found": _nothing_found,
    "mail_folders": _folders,
    "mail_move_to": _move_to,
    "mail_offline": _offline,
    "mail_accounts_quota": _full,
    "mail_more": _more,
    "mail_leaving": _leaving,
}
"""Every picture of the mail window; each returns the window to look at, None for the mail window."""
