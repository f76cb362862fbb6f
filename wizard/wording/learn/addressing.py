"""The pages about the address and about the way that mail takes."""

from wizard.wording.learn.page import Caution, Choice, Fact, LearnPage, TryIt
from wizard.wording.learn.topic import Topic
from wizard.wording.marking import mark

ADDRESS = LearnPage(
    topic=Topic.ADDRESS,
    title=mark("Learn", "The mail address"),
    lead=mark("Learn", "It has two halves, with @ between them."),
    picture=mark(
        "Learn",
        "An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the "
        "@: the name of the mail company.",
    ),
    labels=(mark("Learn", "Your mailbox"), mark("Learn", "Your mail company")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "To send mail you need nothing but the address of the other person. One wrong letter, and "
                "it goes to somebody else or to nobody.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Before the @ stands the name of the mailbox. Its exact name is local part. Companies also "
                "call it account or user ID.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Internet and phone companies give you this name. With free mail you choose it yourself: "
                "one that nobody has yet.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "It is written in half-width letters, digits and a few signs. Each company decides which "
                "signs. It may have 64 characters at most; many companies allow only 20 to 30.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "After the @ stands the name of the mail company, its domain. Domains are given out for "
                "the whole world together, so that no two are the same.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "In one company no name is given twice either. So your address is the only one of its kind "
                "in the world.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "How addresses are written is agreed in public papers, the RFCs. Anybody may read them.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?"),
        choices=(
            Choice(
                text=mark("Learn", "Yes, both are Hanako"),
                reply=mark("Learn", "Look after the @: these are two companies. They may be two Hanakos."),
            ),
            Choice(
                text=mark("Learn", "No, they are two mailboxes"),
                reply=mark("Learn", "That is right. After the @ the names differ, so the companies do, too."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.WAY,),
)

WAY = LearnPage(
    topic=Topic.WAY,
    title=mark("Learn", "How mail travels"),
    lead=mark("Learn", "Mail goes through two mail companies, yours and theirs."),
    picture=mark(
        "Learn",
        "A letter travels from your computer to your mail company, then to their mail company, then to the "
        "other person.",
    ),
    labels=(
        mark("Learn", "Your computer"),
        mark("Learn", "Your mail company"),
        mark("Learn", "Their mail company"),
        mark("Learn", "The other person"),
    ),
    blocks=(
        Fact(
            mark(
                "Learn",
                "A mail program is a program to write and read mail with, like this one. When you press "
                "Send, it hands the mail to your own mail company, over your internet line.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Your mail company looks at the part after the @ and passes the mail on to the other "
                "company. Sometimes there are more companies on the way.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The other company puts it into the mailbox with the name before the @. From then on the "
                "mail is delivered, even if nobody has read it yet.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Later the other person's mail program asks whether there is mail. The company makes sure "
                "who is asking, then hands it over.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The computers of a mail company that do this work are called servers. They run day and "
                "night.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "Delivered does not mean read. If something is urgent, telephone.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "Hanako's computer is switched off. Can you send her mail?"),
        choices=(
            Choice(
                text=mark("Learn", "Yes, it waits for her"),
                reply=mark("Learn", "That is right. It waits in her mailbox at her mail company."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "No, it comes back"),
                reply=mark(
                    "Learn",
                    "It does not come back. It waits at her mail company until she looks.",
                ),
            ),
        ),
    ),
    see=(Topic.SMTP, Topic.POP, Topic.IMAP),
)
