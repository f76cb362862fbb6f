"""What went wrong with mail that is kept, fetched or sent: a sentence and a next step for each code."""

from typing import Final

from wizard.model.problem import ProblemCode
from wizard.wording.marking import mark

MAIL_TEXTS: Final[dict[ProblemCode, tuple[str, str]]] = {
    ProblemCode.FOLDER_NOT_FOUND: (
        mark("Problem", "There is no folder %1."),
        mark("Problem", "Please check its name."),
    ),
    ProblemCode.MESSAGE_NOT_FOUND: (
        mark("Problem", "There is no mail with the number %1."),
        mark("Problem", "Please look at the list of letters once more."),
    ),
    ProblemCode.MESSAGE_REFUSED: (
        mark("Problem", "The mail server refused the mail."),
        mark(
            "Problem",
            "The mail is kept. Please read what the server said, change the mail, and send it again.",
        ),
    ),
    ProblemCode.RECIPIENT_REFUSED: (
        mark("Problem", "The mail server does not deliver to %1."),
        mark("Problem", "Please check this address and send to it again."),
    ),
    ProblemCode.RECIPIENT_INVALID: (
        mark("Problem", "%1 is not a mail address."),
        mark("Problem", "Please correct the address of the person you write to."),
    ),
    ProblemCode.SEND_UNKNOWN: (
        mark(
            "Problem",
            "The connection broke while the mail was handed over. It may or may not have been sent.",
        ),
        mark("Problem", "Please ask the other person before you send it again."),
    ),
    ProblemCode.SENT_COPY_FAILED: (
        mark("Problem", "The mail was sent, but its copy could not be put into the server's Sent folder."),
        mark("Problem", "Nothing needs to be done: the copy is kept on this computer."),
    ),
    ProblemCode.STORE_UNUSABLE: (
        mark("Problem", "The mail kept on this computer cannot be opened."),
        mark("Problem", "Please close other windows of Tayori, then try again."),
    ),
    ProblemCode.TEST_MAIL_LATE: (
        mark("Problem", "The letter to yourself has not arrived yet."),
        mark("Problem", "It often comes a few minutes later. Please look again with “Receive”."),
    ),
    ProblemCode.STORE_IN_USE: (
        mark("Problem", "The mail kept on this computer is open in another window of Tayori."),
        mark("Problem", "Please close the other window, then try again."),
    ),
    ProblemCode.STORE_DAMAGED: (
        mark("Problem", "The mail kept on this computer is damaged."),
        mark("Problem", "Please start Tayori again. It saves what can be read and fetches the rest anew."),
    ),
    ProblemCode.STORE_REBUILT: (
        mark("Problem", "The mail kept on this computer was damaged and has been put together again."),
        mark("Problem", "Please fetch mail now. The damaged file is kept too, as “%1”."),
    ),
    ProblemCode.STORE_TOO_NEW: (
        mark("Problem", "The mail kept on this computer belongs to a newer Tayori."),
        mark("Problem", "Please update Tayori on this computer. The mail was not changed."),
    ),
    ProblemCode.DISK_FULL: (
        mark("Problem", "This computer has no room left for mail."),
        mark("Problem", "Please make room on the disk, then try again. Nothing was lost."),
    ),
    ProblemCode.QUOTA_NEAR: (
        mark("Problem", "Your mailbox at the mail company is %1 percent full."),
        mark("Problem", "Please delete old mail soon. A full mailbox cannot take new mail."),
    ),
    ProblemCode.QUOTA_FULL: (
        mark("Problem", "Your mailbox at the mail company is almost full (%1 percent)."),
        mark("Problem", "Please delete old mail now. A full mailbox sends new mail back."),
    ),
    ProblemCode.FOLDER_UNSTEADY: (
        mark("Problem", "The mail company keeps changing the numbers of the mails in %1."),
        mark("Problem", "Your mail is kept here. Please ask the mail company if this comes again."),
    ),
    ProblemCode.MAILS_MISSING: (
        mark("Problem", "Many mails of %1 are suddenly not there any more at the mail company."),
        mark("Problem", "They are still kept here. If they are missing next time too, they go here as well."),
    ),
    ProblemCode.CHANGE_REFUSED: (
        mark("Problem", "The mail company did not do a change in %1."),
        mark("Problem", "It will be tried again next time."),
    ),
    ProblemCode.MAIL_ON_ITS_WAY: (
        mark("Problem", "This mail has not come whole yet."),
        mark("Problem", "Please receive mail once more, then open it again."),
    ),
    ProblemCode.MESSAGE_TOO_LARGE: (
        mark("Problem", "This letter is too large: it has %1, and the mail company takes %2 at most."),
        mark("Problem", "Please send fewer files, or smaller ones. The letter is still here."),
    ),
    ProblemCode.MESSAGE_TOO_LARGE_THERE: (
        mark("Problem", "This letter is too large for the mail company: it has %1."),
        mark("Problem", "Please send fewer files, or smaller ones. The letter is still here."),
    ),
    ProblemCode.ADDRESS_BEYOND_ASCII: (
        mark("Problem", "%1 cannot send to %2, because of the letters in this address."),
        mark("Problem", "Please ask the person for an address made of English letters."),
    ),
    ProblemCode.RECIPIENT_FULL: (
        mark("Problem", "The mailbox of %1 is full, so it takes no mail now."),
        mark("Problem", "Please send it again when old mail was deleted there."),
    ),
    ProblemCode.RECIPIENT_LATER: (
        mark("Problem", "%1 cannot take the letter just now."),
        mark("Problem", "It is tried again by itself. The others have got it."),
    ),
    ProblemCode.GAVE_UP_SENDING: (
        mark("Problem", "%1 did not take the letter, although it was tried %2 times."),
        mark("Problem", "Please look under “Waiting”. The letter is still there and can be sent again."),
    ),
    ProblemCode.NOT_IN_OUTBOX: (
        mark("Problem", "There is no letter number %1 for which this can be done."),
        mark("Problem", "Please look at what waits, with “tayori outbox”."),
    ),
    ProblemCode.FILES_TOO_LARGE: (
        mark("Problem", "The files are too large together: %1 does not fit in any more."),
        mark("Problem", "Most mail companies take 20 MB at most. Please send the files in several letters."),
    ),
    ProblemCode.NOBODY_OF_THAT_NAME: (
        mark("Problem", "“%1” is not in the address book."),
        mark("Problem", "Please look at the names, with “tayori people”."),
    ),
}
