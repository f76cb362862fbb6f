"""The pages about the three ways of talking to a mail company: SMTP, POP and IMAP."""

from wizard.wording.learn.page import (
    Caution,
    Choice,
    Conversation,
    Fact,
    LearnPage,
    TryIt,
    hear,
    say,
)
from wizard.wording.learn.topic import Topic
from wizard.wording.marking import mark

SMTP = LearnPage(
    topic=Topic.SMTP,
    title=mark("Learn", "SMTP: sending"),
    lead=mark("Learn", "SMTP is the way in which mail is handed over."),
    picture=mark("Learn", "A letter goes from your computer up to the counter of the mail company."),
    labels=(mark("Learn", "Your computer"), mark("Learn", "Mail company")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "Computers talk with each other by fixed rules. For sending, these rules are called SMTP. "
                "In everyday words they go like this:",
            )
        ),
        Conversation(
            (
                say(mark("Learn", "I would like to send mail.")),
                hear(mark("Learn", "Understood.")),
                say(mark("Learn", "It is for hanako@example.jp.")),
                hear(mark("Learn", "Agreed.")),
                say(mark("Learn", "Here is the text.")),
                hear(mark("Learn", "Received.")),
            )
        ),
        Fact(
            mark(
                "Learn",
                "When your company passes the mail on, two companies talk in the same six steps. So it "
                "goes on until the mailbox of the other person is reached.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Before the first step your computer says your name and password, so that nobody else can "
                "send in your name.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "When does your computer speak SMTP?"),
        choices=(
            Choice(
                text=mark("Learn", "When I send mail"),
                reply=mark("Learn", "That is right. SMTP is for sending."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "When I receive mail"),
                reply=mark("Learn", "Not this one. Receiving has two other ways: POP and IMAP."),
            ),
        ),
    ),
    see=(Topic.POP, Topic.IMAP, Topic.PORTS),
)

POP = LearnPage(
    topic=Topic.POP,
    title=mark("Learn", "POP: taking mail out"),
    lead=mark("Learn", "POP takes mail out of the post office into your computer."),
    picture=mark(
        "Learn", "Three letters leave the mail company for your computer. The mailbox there is empty."
    ),
    labels=(mark("Learn", "Mail company: empty"), mark("Learn", "Your computer: the mail is here")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "POP is one of two ways to receive mail. The first two letters stand for post office.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The mail company does not bring mail to your door. Your mail program goes and asks: when "
                "it starts, now and then, or when you press Receive.",
            )
        ),
        Conversation(
            (
                say(mark("Learn", "I came for mail.")),
                hear(mark("Learn", "Your name and password, please?")),
                say(mark("Learn", "Here are my name and my password.")),
                hear(mark("Learn", "They are right. Three letters are here.")),
                say(mark("Learn", "May I take them?")),
                hear(mark("Learn", "Yes, here you are.")),
            )
        ),
        Fact(
            mark(
                "Learn",
                "What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "Mail that was taken out is on that one computer only. The telephone cannot see it, and if "
                "the computer breaks, the mail is lost.",
            )
        ),
        Fact(
            mark("Learn", "Many internet and phone companies let you receive by POP."),
        ),
    ),
    try_it=TryIt(
        question=mark(
            "Learn",
            "The computer at home took your mail out by POP, and it was deleted at the company. Can the "
            "telephone still receive it?",
        ),
        choices=(
            Choice(
                text=mark("Learn", "Yes, it can"),
                reply=mark("Learn", "It cannot: the mail is no longer at the company, only at home."),
            ),
            Choice(
                text=mark("Learn", "No, it cannot"),
                reply=mark("Learn", "That is right. It is only in the computer at home now."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.IMAP, Topic.PORTS),
)

IMAP = LearnPage(
    topic=Topic.IMAP,
    title=mark("Learn", "IMAP: reading copies"),
    lead=mark("Learn", "With IMAP the mail stays at the mail company; you read copies."),
    picture=mark(
        "Learn",
        "The letters stay at the mail company. Your computer and your telephone both show copies of them.",
    ),
    labels=(
        mark("Learn", "Your computer: copies"),
        mark("Learn", "Mail company: the mail stays"),
        mark("Learn", "Your telephone: copies"),
    ),
    blocks=(
        Fact(mark("Learn", "IMAP is the other way to receive mail, beside POP.")),
        Fact(
            mark(
                "Learn",
                "Computer, telephone and tablet all show the same mail, because it lies in one place: at "
                "the mail company.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Mail stays there until you delete it on purpose. What you delete is then gone everywhere.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "The room there is limited. When it is full, new mail is refused. Delete what you no "
                "longer need, mail with large files first.",
            )
        ),
        Fact(mark("Learn", "If the company offers both, Tayori takes IMAP.")),
    ),
    try_it=TryIt(
        question=mark("Learn", "Your mailbox is full. What happens to new mail?"),
        choices=(
            Choice(
                text=mark("Learn", "It is refused"),
                reply=mark("Learn", "That is right. Whoever wrote it is told that it did not arrive."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "The oldest mail makes room"),
                reply=mark("Learn", "Nothing is deleted by itself. The new mail is refused."),
            ),
        ),
    ),
    see=(Topic.POP, Topic.PORTS),
)
