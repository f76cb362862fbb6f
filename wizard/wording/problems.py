"""One plain sentence and one next step for every problem code."""

from dataclasses import dataclass

from wizard.model.problem import Problem, ProblemCode
from wizard.wording.certificates import own_facts, own_texts
from wizard.wording.mail_problems import MAIL_TEXTS
from wizard.wording.marking import Translate, fill, mark


@dataclass(frozen=True, slots=True)
class Told:
    """A problem in words: what happened, what to do now, and the other side's own words.

    `problem` is the problem itself, where it is one.
    """

    sentence: str
    next_step: str
    detail: str
    problem: Problem | None = None


TEXTS: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.NEEDS_CONFIRMATION: (
        mark("Problem", "The password would go to %1, which is not the company in your address."),
        mark("Problem", "Go on only if you know that %1 handles your mail."),
    ),
    ProblemCode.NEEDS_PREPARATION: (
        mark("Problem", "%1 wants you to do something first, before a mail program may be used."),
        mark("Problem", "Follow the steps of %1, then enter the password you got there."),
    ),
    ProblemCode.NEEDS_OAUTH: (
        mark("Problem", "%1 only allows signing in through a web browser, which Tayori cannot do yet."),
        mark("Problem", "Please read this mail on the web page of %1."),
    ),
    ProblemCode.CLOSED_PROVIDER: (
        mark("Problem", "%1 has ended its mail service."),
        mark("Problem", "Please use another mail address."),
    ),
    ProblemCode.NO_MAIL_PROGRAM_ACCESS: (
        mark("Problem", "%1 does not let mail programs in."),
        mark("Problem", "Please read this mail on the phone or on the web page of %1."),
    ),
    ProblemCode.INVALID_ADDRESS: (
        mark("Problem", "This is not a mail address yet."),
        mark("Problem", "Please compare it letter by letter with the paper from your mail company."),
    ),
    ProblemCode.DOMAIN_NOT_FOUND: (
        mark("Problem", "There is no mail company called %1."),
        mark("Problem", "Please check the part after the @ sign, letter by letter."),
    ),
    ProblemCode.NO_SERVERS_FOUND: (
        mark("Problem", "%1 exists, but no mail service was found there."),
        mark("Problem", "Please ask the company for its mail settings, or check the address."),
    ),
    ProblemCode.OFFLINE: (
        mark("Problem", "This computer is not connected to the internet."),
        mark("Problem", "Please check the cable or the Wi-Fi, then try again."),
    ),
    ProblemCode.NETWORK_BLOCKED: (
        mark("Problem", "This network blocks mail."),
        mark("Problem", "If this network asks you to sign in on a web page, do so first. Else try at home."),
    ),
    ProblemCode.CERTIFICATE_PROBLEM: (
        mark("Problem", "The mail server could not prove that it is really %1, so no password was sent."),
        mark("Problem", "Please check the date and time of this computer, then ask your mail company."),
    ),
    ProblemCode.INSECURE_ONLY: (
        mark(
            "Problem",
            "This mail server is not encrypted. Others could see your password, so it was not sent.",
        ),
        mark("Problem", "Please ask your mail company for an encrypted server."),
    ),
    ProblemCode.AUTH_FAILED: (
        mark("Problem", "The password did not match."),
        mark("Problem", "Please check capital and small letters, and 0 (zero) and O, then enter it again."),
    ),
    ProblemCode.OUTGOING_AUTH_FAILED: (
        mark("Problem", "Receiving works, but the company did not accept the same password for sending."),
        mark("Problem", "Please look for another login name or password on the company's paper."),
    ),
    ProblemCode.TIMEOUT: (
        mark("Problem", "The mail server took too long to answer."),
        mark("Problem", "Please wait a little and try again."),
    ),
    ProblemCode.CANCELLED: (
        mark("Problem", "It was stopped. Nothing was changed."),
        mark("Problem", "You can start again whenever you like."),
    ),
    ProblemCode.SETTINGS_ON_CARD: (
        mark("Problem", "This is mail of %1, but its settings are not known here."),
        mark("Problem", "Please look for the settings on the registration card of %1."),
    ),
    ProblemCode.PROVIDER_CLOSING: (
        mark("Problem", "%1 will end its mail service on %2."),
        mark("Problem", "Please get a new address before that day."),
    ),
    ProblemCode.USERNAME_NEEDED: (
        mark("Problem", "This company uses a login name that is not the mail address."),
        mark("Problem", "Please enter the login name that the company gave you."),
    ),
    ProblemCode.PASSWORD_MISSING: (
        mark("Problem", "The password is still empty."),
        mark("Problem", "Please enter the mail password."),
    ),
    ProblemCode.PASSWORD_NOT_KEPT: (
        mark("Problem", "The password of this account is not kept on this computer."),
        mark("Problem", "Please enter the mail password."),
    ),
    ProblemCode.SENDING_PASSWORD_NOT_KEPT: (
        mark("Problem", "The password for sending with this account is not kept on this computer."),
        mark("Problem", "Please enter the password for sending mail."),
    ),
    ProblemCode.DNS_FAILED: (
        mark("Problem", "The internet's address book did not answer."),
        mark("Problem", "Please check the connection, then try again."),
    ),
    ProblemCode.SERVER_UNREACHABLE: (
        mark("Problem", "The mail server %1 did not answer."),
        mark("Problem", "Please try again later."),
    ),
    ProblemCode.SERVER_HUNG_UP: (
        mark("Problem", "The mail server %1 hung up in the middle."),
        mark("Problem", "Please try again later."),
    ),
    ProblemCode.SERVER_CONFUSED: (
        mark("Problem", "The server %1 did not speak as a mail server should."),
        mark("Problem", "Please show this to the person who helps you."),
    ),
    ProblemCode.SERVER_UNPROVED: (
        mark("Problem", "The server %1 could not show that it knows your password, so Tayori stopped."),
        mark("Problem", "Please do not try again on this network, and ask the person who helps you."),
    ),
    ProblemCode.TRY_LATER: (
        mark("Problem", "The mail server asks to try again later."),
        mark("Problem", "Please wait ten minutes, then try again with the same password."),
    ),
    ProblemCode.LOGIN_BLOCKED: (
        mark("Problem", "The mail company does not accept this password for mail programs."),
        mark(
            "Problem",
            "Please make a special password for mail programs on the company's web page and enter that one.",
        ),
    ),
    ProblemCode.USERNAME_REFUSED: (
        mark("Problem", "The mail company does not know this login name."),
        mark("Problem", "Please enter the login name from the paper of your mail company."),
    ),
    ProblemCode.APP_PASSWORD_NEEDED: (
        mark("Problem", "This company wants a special password for mail programs."),
        mark(
            "Problem", "Please make one on the company's web page and enter it here, not the usual password."
        ),
    ),
    ProblemCode.ACCESS_SWITCHED_OFF: (
        mark("Problem", "For this address, the use of mail programs is switched off at the mail company."),
        mark(
            "Problem", "Please switch it on in the mail settings on the company's web page, then try again."
        ),
    ),
    ProblemCode.BASIC_AUTH_OFF: (
        mark(
            "Problem",
            "This company takes no passwords from mail programs any more, only a sign-in by browser.",
        ),
        mark("Problem", "Please read this mail on the company's web page for now."),
    ),
    ProblemCode.WEB_LOGIN_NEEDED: (
        mark("Problem", "The mail company wants to be sure that it is you."),
        mark(
            "Problem", "Please sign in once on the company's web page, then try again with the same password."
        ),
    ),
    ProblemCode.ACCOUNT_LOCKED: (
        mark("Problem", "The mail company has locked this account. Trying other passwords does not help."),
        mark("Problem", "Please open it again on the company's web page, or call the company."),
    ),
    ProblemCode.TOO_MANY_TRIES: (
        mark("Problem", "There were too many tries, so the mail company lets nobody in for a while."),
        mark("Problem", "Please wait an hour, then try again with the password you are sure of."),
    ),
    ProblemCode.PASSWORD_EXPIRED: (
        mark("Problem", "This password has run out."),
        mark("Problem", "Please choose a new one on the company's web page and enter that one."),
    ),
    ProblemCode.WRONG_SECURITY: (
        mark("Problem", "The server %1 is there, but it wants another kind of encryption."),
        mark("Problem", "Please enter %2 for this server, then try again."),
    ),
    ProblemCode.KEYRING_UNAVAILABLE: (
        mark("Problem", "This computer has no safe place for passwords."),
        mark("Problem", "Add --secrets session to use the password this time only, without keeping it."),
    ),
    ProblemCode.KEYRING_LOCKED: (
        mark("Problem", "The safe place for passwords is locked."),
        mark("Problem", "Please unlock it with your computer's password, then try again."),
    ),
    ProblemCode.SESSION_ONLY: (
        mark("Problem", "The password is not kept on this computer."),
        mark("Problem", "You will be asked for it again next time."),
    ),
    ProblemCode.SAVE_FAILED: (
        mark("Problem", "The account could not be saved on this computer."),
        mark("Problem", "Please make room on the disk, then try again."),
    ),
    ProblemCode.NO_ACCOUNT: (
        mark("Problem", "No account has been set up on this computer yet."),
        mark("Problem", "Use “tayori setup” with your mail address first."),
    ),
    ProblemCode.ACCOUNT_NOT_FOUND: (
        mark("Problem", "There is no account %1 here."),
        mark("Problem", "Use “tayori accounts” to see the accounts there are."),
    ),
    ProblemCode.ACCOUNT_EXISTS: (
        mark("Problem", "The account %1 is already here."),
        mark("Problem", "Nothing was changed. Remove it first if you want to set it up anew."),
    ),
    ProblemCode.FILE_UNREADABLE: (
        mark("Problem", "The file %1 could not be read."),
        mark("Problem", "Please check its name and place."),
    ),
    ProblemCode.FILE_NOT_A_PROFILE: (
        mark("Problem", "The file %1 is not a Tayori profile."),
        mark("Problem", "Please choose another file. The right one was made by Tayori (“tayori export”)."),
    ),
    ProblemCode.FILE_TOO_NEW: (
        mark("Problem", "The file %1 was made by a newer Tayori."),
        mark("Problem", "Please update Tayori on this computer."),
    ),
    ProblemCode.PRACTICE_FAILED: (
        mark("Problem", "The practice could not be opened, or it ended by itself."),
        mark("Problem", "Please try once more. Your own mail was not touched."),
    ),
    ProblemCode.INTERCEPTED: (
        mark(
            "Problem",
            "Somebody on the way is opening mail connections to inspect them, so no password was sent.",
        ),
        mark("Problem", "Please try on another network, or ask the person who looks after this computer."),
    ),
    ProblemCode.CLOCK_WRONG: (
        mark("Problem", "This computer's clock says %1, which is not right. No password was sent."),
        mark("Problem", "Please set the date and time of this computer, then try again."),
    ),
    ProblemCode.TLS_TOO_OLD: (
        mark(
            "Problem", "%1 only knows an old encryption that is not safe any more, so no password was sent."
        ),
        mark("Problem", "Please ask your mail company for a newer server."),
    ),
    ProblemCode.CERTIFICATE_UNACCEPTABLE: (
        mark("Problem", "The certificate of %1 cannot be accepted by hand (%2)."),
        mark("Problem", "Please ask the owner of the server for a certificate that is in order."),
    ),
    ProblemCode.FINGERPRINT_MISMATCH: (
        mark(
            "Problem", "This is not the fingerprint of the certificate that %1 shows. Nothing was accepted."
        ),
        mark("Problem", "Please ask the owner of the server for it, by telephone or on paper."),
    ),
    **MAIL_TEXTS,
}


def tell(problem: Problem, translate: Translate) -> Told:
    """The problem in the user's language."""
    sentence, next_step = own_texts(problem, translate) or TEXTS[problem.code]
    facts = own_facts(problem, translate)
    return Told(
        fill(translate("Problem", sentence), facts),
        fill(translate("Problem", next_step), facts),
        problem.detail,
        problem,
    )
