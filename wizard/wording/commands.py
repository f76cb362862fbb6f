"""What the command line says beside problems."""

from enum import Enum

from wizard.wording.marking import mark


class Saying(Enum):
    """Every sentence of the headless commands."""

    PASSWORD_PROMPT = mark("Cli", "Mail password: ")
    SENDING_PASSWORD_PROMPT = mark("Cli", "Receiving works. Password for sending mail: ")
    LOOKING = mark("Cli", "Looking for the servers of %1 …")
    FOUND = mark("Cli", "Found by %1 (%2):")
    HANDSHAKE = mark("Cli", "Handshake: %1 answered over a safe connection")
    LOGGED_IN_INCOMING = mark("Cli", "Logged in for receiving: %1")
    LOGGED_IN_OUTGOING = mark("Cli", "Logged in for sending: %1")
    SAVED = mark("Cli", "Saved as %1")
    WORKS = mark("Cli", "It works: mail can be received and sent.")
    IMPORTED = mark("Cli", "The account is ready: %1")
    EXPORTED = mark("Cli", "The account was written without its password: %1")
    REMOVED = mark("Cli", "The account was removed. Its mail stays on this computer.")
    NO_MAIL = mark("Cli", "No mail here.")
    FETCHED = mark("Cli", "%1: %2 new, %3 in all")
    MAILS_FOUND = mark("Cli", "%1 mails were found.")
    CHANGED = mark("Cli", "Done. The mail company is told at the next fetch.")
    LEFT_DAYS = mark("Cli", "Fetched mail stays at the mail company for %1 days, and here for ever.")
    LEFT_NEVER = mark("Cli", "Fetched mail is taken from the mail company at once, and stays here.")
    LEFT_ALWAYS = mark("Cli", "Fetched mail stays at the mail company for ever, and here too.")
    SENT = mark("Cli", "The mail was sent.")
    QUEUED = mark("Cli", "The mail waits in the outbox.")
    OUTBOX_EMPTY = mark("Cli", "Nothing waits.")
    OUTBOX_WAITING = mark("Cli", "waits")
    OUTBOX_WAITING_UNTIL = mark("Cli", "waits, next try %1")
    OUTBOX_SENDING = mark("Cli", "is being sent")
    OUTBOX_REFUSED = mark("Cli", "was not taken")
    OUTBOX_UNKNOWN = mark("Cli", "sent or not: unknown")
    OUTBOX_NOT_ALL = mark("Cli", "was sent, but not to all")
    OUTBOX_NOT_TO = mark("Cli", "not to %1")
    OUTBOX_CHOICES = mark(
        "Cli", "Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1"
    )
    OUTBOX_DONE = mark("Cli", "Done.")
    OUTBOX_AGAIN = mark("Cli", "It waits for sending. Send now: tayori flush")
    FLUSHED = mark("Cli", "Sent: %1   still waiting: %2")
    PEOPLE_NONE = mark("Cli", "The address book is empty. Whom you write to gets into it by itself.")
    PEOPLE_CLUB = mark("Cli", "Group %1: %2")
    PRACTICE_READY = mark("Cli", "A practice mail company is running on this computer. Nothing leaves it.")
    PRACTICE_HINT = mark("Cli", "This is practice: nothing leaves this computer. Address: %1   Password: %2")
    TEST_MAIL_SENT = mark("Cli", "Sent: a letter to oneself")
    TEST_MAIL_FETCHED = mark("Cli", "Fetched: the letter came back after %1 ms")
    SAME_YES = mark("Cli", "Same message: yes")
    SAME_NO = mark("Cli", "Same message: no")
    NO_DISPLAY = mark("Cli", "There is no screen here for a window. Try: tayori practice, or tayori --help")
    PROVIDERS_READ = mark("Cli", "%1 files were read, %2 could not be used. They tell of %3 mail domains.")
    TRUST_BELIEVED = mark("Cli", "This computer believes %1 as it is. Nothing has to be accepted.")
    TRUST_HOW = mark(
        "Cli",
        "Compare the fingerprint with the one that the owner of the server tells you, by telephone or on "
        "paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT",
    )
    TRUST_ACCEPTED = mark(
        "Cli", "Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1"
    )
    TRUST_FORGOTTEN = mark("Cli", "Nothing is accepted by hand for %1 any more.")
    TRUST_NOTHING = mark("Cli", "Nothing was accepted by hand for %1.")
    TRUST_NONE = mark("Cli", "No certificate has been accepted by hand.")
    TRUST_SUBJECT = mark("Cli", "Issued to:   %1")
    TRUST_ISSUER = mark("Cli", "Issued by:   %1")
    TRUST_NAMES = mark("Cli", "For:         %1")
    TRUST_TIME = mark("Cli", "Valid:       from %1 to %2")
    TRUST_PROBLEM = mark("Cli", "Problem:     %1")
    TRUST_FINGERPRINT = mark("Cli", "Fingerprint: %1")
    ACT_WRONG_PASSWORD = mark("Cli", "You enter a wrong password:")
    ACT_USUAL_PASSWORD = mark("Cli", "You enter the usual password:")
    ACT_SPECIAL_PASSWORD = mark("Cli", "You enter the special password for mail programs:")
    ACT_CALL_THE_COMPANY = mark("Cli", "You call the company, and it puts things in order.")
    ACT_ANSWER_THE_WRITER = mark("Cli", "You answer the writer alone:")
    ACT_WORKED = mark("Cli", "  → It works.")
    LEARN_ONE = mark("Cli", "To read one of them: tayori learn %1")
    PROVIDERS_KEPT = mark("Cli", "No file in this folder could be used. Nothing was changed.")
