"""The pages about web mail, mailing lists and practice."""

from wizard.wording.learn.page import Caution, Choice, Fact, LearnPage, TryIt
from wizard.wording.learn.topic import Topic
from wizard.wording.marking import mark

WEB_MAIL = LearnPage(
    topic=Topic.WEB_MAIL,
    title=mark("Learn", "Web mail"),
    lead=mark("Learn", "Reading mail on the company's web page, without a mail program."),
    picture=mark(
        "Learn", "A browser on your computer asks a web server. The web server looks into your mailbox."
    ),
    labels=(mark("Learn", "Browser"), mark("Learn", "Web server"), mark("Learn", "Your mailbox")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the "
                "language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The browser talks to a web server. This stands in front of the mail system and fetches "
                "the mail from there.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "The web mail of internet companies often works like POP: mail that a mail program took "
                "out is no longer seen on the web page.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Some free mail can collect the mail of your other addresses, too, if you wish.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "You are at your daughter's house. How do you read your mail there?"),
        choices=(
            Choice(
                text=mark("Learn", "On the company's web page"),
                reply=mark("Learn", "That is right. Do not forget to sign out afterwards."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "I cannot"),
                reply=mark("Learn", "You can: any browser opens the company's web page."),
            ),
        ),
    ),
    see=(Topic.POP, Topic.IMAP),
)

MAILING_LIST = LearnPage(
    topic=Topic.MAILING_LIST,
    title=mark("Learn", "Mailing lists"),
    lead=mark("Learn", "One address for a whole group."),
    picture=mark(
        "Learn", "One person writes to the address of the group. From there the mail goes to everyone."
    ),
    labels=(mark("Learn", "The writer"), mark("Learn", "Address of the group"), mark("Learn", "Everyone")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "A mailing list has an address of its own. Mail to this address goes to all its members.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The mail may look as if the group had sent it, and not the person who wrote it.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "So a plain answer goes to everyone. What was meant for one person is read by all.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Tayori sees that mail came through a list and asks: only the writer, or everyone in the "
                "group?",
            )
        ),
    ),
    try_it=TryIt(
        question=mark(
            "Learn",
            "The group is invited to tea. You want to tell Hanako alone why you are not coming. What do "
            "you press?",
        ),
        choices=(
            Choice(
                text=mark("Learn", "Everyone in the group"),
                reply=mark("Learn", "Then all of them read your reason. Press “Only Hanako”."),
            ),
            Choice(
                text=mark("Learn", "Only Hanako"),
                reply=mark("Learn", "That is right. Nobody else reads it."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.ADDRESS,),
)

PRACTICE = LearnPage(
    topic=Topic.PRACTICE,
    title=mark("Learn", "Practice"),
    lead=mark("Learn", "A place where nothing can go wrong."),
    picture=mark("Learn", "A small post office inside the computer. No line leads out of it."),
    labels=(mark("Learn", "Nothing leaves this computer"),),
    blocks=(
        Fact(
            mark(
                "Learn",
                "Tayori brings a pretend mail company along. It is in your computer, and mail from there "
                "goes nowhere else.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "There you can write to Hanako, to the post office, to a group or to yourself, as often as "
                "you like.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. "
                "Each time it says what to do.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "When you close the practice, all its mail is gone. Your real mail is not touched.",
            )
        ),
        Fact(mark("Learn", "It is opened on Tayori's first page, or by “tayori practice”.")),
    ),
    try_it=TryIt(
        question=mark(
            "Learn", "In the practice you write to a real address by mistake. Does it arrive there?"
        ),
        choices=(
            Choice(
                text=mark("Learn", "Yes, it does"),
                reply=mark("Learn", "It does not: the practice has no way out."),
            ),
            Choice(
                text=mark("Learn", "No, it does not"),
                reply=mark("Learn", "That is right. So try whatever you like."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.WAY,),
)
