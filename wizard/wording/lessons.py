"""The lessons of the practice in words: what will happen, what is seen, what to do, and what was learned."""

from dataclasses import dataclass

from wizard.model.lesson import Lesson
from wizard.wording.marking import Translate, fill, mark


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonWords:
    """English sources of the context "Lesson"; `hint` is the one sentence to remember while practising."""

    title: str
    happens: str
    seen: str
    task: str
    hint: str
    learned: str


WORDS: dict[Lesson, LessonWords] = {
    Lesson.WRONG_PASSWORD: LessonWords(
        title=mark("Lesson", "A wrong password"),
        happens=mark(
            "Lesson",
            "A password that does not match is refused. After three wrong ones the company locks the "
            "account.",
        ),
        seen=mark("Lesson", "Tayori says that the password did not match, later that the account is locked."),
        task=mark(
            "Lesson",
            "Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty "
            "seconds: here that is as if you had called the company.",
        ),
        hint=mark("Lesson", "First enter a wrong password on purpose."),
        learned=mark(
            "Lesson",
            "If a password does not match, look at the paper before you try again. A locked account is "
            "opened by the company.",
        ),
    ),
    Lesson.APP_PASSWORD: LessonWords(
        title=mark("Lesson", "A special password is wanted"),
        happens=mark("Lesson", "The company does not let mail programs in with the usual password."),
        seen=mark("Lesson", "Tayori says that a special password for mail programs is wanted."),
        task=mark(
            "Lesson",
            "Enter the usual password first. Then enter the special one, which stands at the top of the "
            "page.",
        ),
        hint=mark("Lesson", "First the usual password, then the special one."),
        learned=mark(
            "Lesson",
            "You make the special password on the company's web page. The usual one stays as it is.",
        ),
    ),
    Lesson.FULL_BOX: LessonWords(
        title=mark("Lesson", "A full mailbox"),
        happens=mark("Lesson", "Your mailbox is full of photos. The letter to yourself is refused."),
        seen=mark("Lesson", "Tayori shows what the mail company said: the mailbox is full."),
        task=mark(
            "Lesson",
            "Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for "
            "you. Then write a letter to yourself.",
        ),
        hint=mark("Lesson", "See what is said. After twenty seconds, write to yourself once more."),
        learned=mark("Lesson", "A full mailbox refuses new mail. Delete mail with large files now and then."),
    ),
    Lesson.LIST_REPLY: LessonWords(
        title=mark("Lesson", "Answering a group"),
        happens=mark("Lesson", "Hanako invites the whole group to tea."),
        seen=mark("Lesson", "When you answer, Tayori asks: only the writer, or everyone in the group?"),
        task=mark(
            "Lesson",
            "Set up mail, open Hanako's invitation, and answer only her. If you answer everyone, see what "
            "comes back.",
        ),
        hint=mark("Lesson", "Open Hanako's invitation and answer only her."),
        learned=mark("Lesson", "Only Hanako has read your answer. Look twice before you answer a group."),
    ),
    Lesson.SLOW_SERVER: LessonWords(
        title=mark("Lesson", "A slow mail company"),
        happens=mark("Lesson", "The mail company takes a long time for each answer."),
        seen=mark("Lesson", "The bar on the page goes on slowly. Tayori says when it takes longer."),
        task=mark("Lesson", "Wait. There is nothing to press, and nothing is broken."),
        hint=mark("Lesson", "It takes a while. Just wait."),
        learned=mark("Lesson", "Slow is not broken. Waiting helped."),
    ),
    Lesson.CERTIFICATE: LessonWords(
        title=mark("Lesson", "A server that cannot prove who it is"),
        happens=mark("Lesson", "The server shows a certificate (a proof of who it is) that is not right."),
        seen=mark("Lesson", "Tayori stops before your password goes out, and says so."),
        task=mark(
            "Lesson",
            "Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as "
            "if you had called the company. Then press “Try again”.",
        ),
        hint=mark("Lesson", "Read what is said. After twenty seconds, press “Try again”."),
        learned=mark("Lesson", "No password was sent to the wrong place. If in doubt, stop and ask."),
    ),
}

FREE = mark("Lesson", "Everything works")
FREE_TASK = mark(
    "Lesson", "Set up mail, read the letters that are there, and write some. Nothing goes wrong."
)
KINDS = mark("Lesson", "Kinds of practice")
LEAD = mark("Lesson", "All of it stays in this computer. Nothing can break.")
CHOOSE = mark("Lesson", "Please choose one")
HAPPENS = mark("Lesson", "What happens")
SEEN = mark("Lesson", "What you see")
TASK = mark("Lesson", "What to do")
DONE = mark("Lesson", "Well done")
_USUAL = mark("Lesson", "This is practice. Password: %1")
_SPECIAL = mark("Lesson", "Special password: %1")


def tell_lesson(lesson: Lesson, translate: Translate) -> tuple[tuple[str, str], ...]:
    """Heading and sentence of each part of a lesson, in the order in which they are read."""
    words = WORDS[lesson]
    parts = ((HAPPENS, words.happens), (SEEN, words.seen), (TASK, words.task))
    return tuple((translate("Lesson", heading), translate("Lesson", text)) for heading, text in parts)


def tell_hint(lesson: Lesson, translate: Translate, *, password: str, special_password: str) -> str:
    """What to remember during a lesson: the password, or both, and what to do first; a line each."""
    lines = [fill(translate("Lesson", _USUAL), (password,))]
    if lesson is Lesson.APP_PASSWORD:
        lines.append(fill(translate("Lesson", _SPECIAL), (special_password,)))
    return "\n".join((*lines, translate("Lesson", WORDS[lesson].hint)))
