"""The pages about encryption, ports and passwords."""

from wizard.wording.learn.page import Caution, Choice, Fact, LearnPage, Row, Table, TryIt
from wizard.wording.learn.topic import Topic
from wizard.wording.marking import mark

ENCRYPTION = LearnPage(
    topic=Topic.ENCRYPTION,
    title=mark("Learn", "Encryption"),
    lead=mark("Learn", "It makes a closed letter out of a postcard."),
    picture=mark(
        "Learn",
        "On the left a postcard that everybody on the way can read. On the right a closed letter with a "
        "lock.",
    ),
    labels=(mark("Learn", "Open: anybody can read it"), mark("Learn", "Encrypted: nobody can read it")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "Without encryption, mail and password travel like a postcard. With encryption nobody on "
                "the line between you and your mail company can read them.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The usual encryption is called TLS; some programs write SSL. Some servers encrypt from "
                "the start. Others begin openly and then switch over: that is called STARTTLS.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "First the server shows a certificate, a proof of who it is. Tayori examines it and sends "
                "no password to a server that cannot prove who it is.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "If a program says that a certificate is not right, do not go on. Look at the date and "
                "time of your computer, then ask your mail company.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "Mail companies themselves can read mail. Never write the numbers of bank cards or "
                "passwords in it.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark(
            "Learn", "A program asks: “The certificate is not right. Go on anyway?” What do you do?"
        ),
        choices=(
            Choice(
                text=mark("Learn", "I stop and ask"),
                reply=mark("Learn", "That is right. Until it is clear, your password stays with you."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "I go on"),
                reply=mark("Learn", "Better not: a stranger could be getting your password."),
            ),
        ),
    ),
    see=(Topic.PORTS, Topic.PASSWORD),
)

PORTS = LearnPage(
    topic=Topic.PORTS,
    title=mark("Learn", "Ports"),
    lead=mark("Learn", "The number of the counter at which a server does one kind of work."),
    picture=mark(
        "Learn",
        "A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.",
    ),
    labels=(mark("Learn", "Counters for sending"), mark("Learn", "Counters for receiving")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "One server does many kinds of work. A port is a number from 0 to 65535 that tells for "
                "which program a connection is (16 bits).",
            )
        ),
        Table(
            (
                Row(
                    number=587,
                    use=mark("Learn", "SMTP: sending. Most companies recommend it today."),
                    caution=mark("Learn", "The computer's own guard (firewall) may have to let it through."),
                ),
                Row(
                    number=465,
                    use=mark("Learn", "SMTP: sending, encrypted from the start."),
                    caution=mark("Learn", "As with 587; and virus checkers may not see inside."),
                ),
                Row(
                    number=25,
                    use=mark("Learn", "SMTP: once the usual one for sending, now between companies."),
                    caution=mark(
                        "Learn",
                        "So much unwanted mail was sent through it that internet companies keep it closed "
                        "for homes (OP25B).",
                    ),
                ),
                Row(
                    number=995,
                    use=mark("Learn", "POP: taking out, encrypted from the start."),
                    caution=mark("Learn", "Virus checkers may not see inside."),
                ),
                Row(
                    number=110,
                    use=mark("Learn", "POP: taking out; open until it is switched over to encryption."),
                ),
                Row(
                    number=993,
                    use=mark("Learn", "IMAP: reading copies, encrypted from the start."),
                    caution=mark("Learn", "Virus checkers may not see inside."),
                ),
                Row(
                    number=143,
                    use=mark("Learn", "IMAP: reading copies; open until it is switched over to encryption."),
                ),
            )
        ),
        Caution(
            mark(
                "Learn",
                "A virus checker that cannot see inside an encrypted line may disturb it. Then ask its "
                "maker what to do, and leave the encryption on.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Tayori tries the counters by itself and never uses 25 for sending. You need the numbers "
                "only if you enter the settings yourself.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "An old paper says “sending: port 25”. Which number do you try today?"),
        choices=(
            Choice(
                text=mark("Learn", "25, as it is written"),
                reply=mark("Learn", "From homes 25 is mostly closed now. Try 587 or 465."),
            ),
            Choice(
                text=mark("Learn", "587 or 465"),
                reply=mark("Learn", "That is right. These two are for sending from home."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.SMTP, Topic.POP, Topic.IMAP),
)

PASSWORD = LearnPage(
    topic=Topic.PASSWORD,
    title=mark("Learn", "The mail password"),
    lead=mark("Learn", "It is the key of your mailbox."),
    picture=mark("Learn", "A key, and the mailbox that it opens."),
    labels=(mark("Learn", "Your password"), mark("Learn", "Your mailbox")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "By the password the mail company knows that it is you. You find it on the paper that the "
                "company gave you.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "The password for connecting to the internet, or for switching on the computer, is often "
                "another one.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is "
                "written in half-width letters.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "Whoever guesses many times is locked out by the company. If it does not match twice, stop "
                "and look at the paper.",
            )
        ),
        Caution(
            mark(
                "Learn",
                "No mail company asks for your password by mail or by telephone. Who does is a swindler.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "Tayori puts the password into the safe of this computer and writes it nowhere else.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark(
            "Learn",
            "Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?",
        ),
        choices=(
            Choice(
                text=mark("Learn", "I enter it, so that nothing is closed"),
                reply=mark("Learn", "Do not. Such mail is from swindlers. Delete it, or ask somebody."),
            ),
            Choice(
                text=mark("Learn", "I delete the mail"),
                reply=mark("Learn", "That is right. Your company would never ask like this."),
                is_right=True,
            ),
        ),
    ),
    see=(Topic.APP_PASSWORD, Topic.ENCRYPTION),
)

APP_PASSWORD = LearnPage(
    topic=Topic.APP_PASSWORD,
    title=mark("Learn", "The special password for mail programs"),
    lead=mark("Learn", "Some companies want a second key, for mail programs only."),
    picture=mark("Learn", "Two keys: one for the company's web page, one for mail programs."),
    labels=(mark("Learn", "Usual password: web page"), mark("Learn", "Special password: mail program")),
    blocks=(
        Fact(
            mark(
                "Learn",
                "These companies let no mail program in with the usual password. They call the second one "
                "app password.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "You make it on the company's web page. Often you first have to switch on signing in with "
                "a telephone there.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "It is long, and you need not remember it. It is shown only once: write it down, or enter "
                "it here at once.",
            )
        ),
        Fact(
            mark(
                "Learn",
                "If a computer is lost, you declare only its special password void. The usual one stays as "
                "it is.",
            )
        ),
    ),
    try_it=TryIt(
        question=mark("Learn", "Your company gave you a special password. Which one do you enter in Tayori?"),
        choices=(
            Choice(
                text=mark("Learn", "The special one"),
                reply=mark("Learn", "That is right. The usual one is for the company's web page."),
                is_right=True,
            ),
            Choice(
                text=mark("Learn", "The usual one"),
                reply=mark("Learn", "The company would not let Tayori in with it. Enter the special one."),
            ),
        ),
    ),
    see=(Topic.PASSWORD, Topic.WEB_MAIL),
)
