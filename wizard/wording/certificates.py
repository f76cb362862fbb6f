"""Why a server could not prove who it is, in words: every verdict, and who looks into connections."""

from typing import Final

from wizard.model.interceptor import Interceptor, InterceptorKind
from wizard.model.probe import CertificateProblem
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.dates import day_in_words
from wizard.wording.marking import Translate, mark

LANGUAGE: Final = mark("Language", "en")
"""Translated into the name of the language itself, for texts that come with their data in both languages."""

_NAMES_SHOWN: Final = 3

# %1 host, %2 the verdict's code, %3 the names the certificate is for, %4 its last day.
CERTIFICATES: Final = {
    CertificateProblem.EXPIRED: (
        mark("Problem", "The proof that this is really %1 ran out on %4, so no password was sent."),
        mark("Problem", "Please check the date of this computer. If it is right, ask your mail company."),
    ),
    CertificateProblem.NOT_YET_VALID: (
        mark("Problem", "The proof that this is really %1 is not valid yet, so no password was sent."),
        mark("Problem", "Please check the date of this computer. If it is right, ask your mail company."),
    ),
    CertificateProblem.SELF_SIGNED: (
        mark("Problem", "Nobody but %1 itself says that it is really %1, so no password was sent."),
        mark("Problem", "Please ask your mail company, or the person who runs this server."),
    ),
    CertificateProblem.UNKNOWN_ISSUER: (
        mark("Problem", "Nobody that this computer trusts vouches for %1, so no password was sent."),
        mark("Problem", "Please ask your mail company, or the person who runs this server."),
    ),
    CertificateProblem.WRONG_NAME: (
        mark("Problem", "Instead of %1, another server answered, so no password was sent."),
        mark("Problem", "It calls itself %3. Please compare this with the paper from your mail company."),
    ),
    CertificateProblem.WEAK_KEY: (
        mark("Problem", "The proof that this is really %1 is too easy to forge, so no password was sent."),
        mark("Problem", "Please ask your mail company for a safer server."),
    ),
    CertificateProblem.REVOKED: (
        mark("Problem", "The proof that this is really %1 was declared void, so no password was sent."),
        mark("Problem", "Please do not use this server until your mail company says that it is safe."),
    ),
    CertificateProblem.WRONG_PURPOSE: (
        mark("Problem", "The proof that %1 shows was made for something else, so no password was sent."),
        mark("Problem", "Please ask your mail company, or the person who runs this server."),
    ),
    CertificateProblem.CHANGED: (
        mark("Problem", "%1 shows another certificate than the one that was accepted by hand."),
        mark(
            "Problem",
            "Please ask the person who runs this server. Only if it was changed on purpose, use “tayori "
            "distrust” and look at it anew.",
        ),
    ),
}

NAMELESS: Final = (
    mark("Problem", "Instead of %1, another server answered, so no password was sent."),
    mark("Problem", "Please compare the server's name with the paper from your mail company."),
)
"""WRONG_NAME where the certificate has no name at all (RFC 9525 §6.1: the common name is none)."""

INTERCEPTORS: Final = {
    InterceptorKind.VIRUS_CHECKER: (
        mark(
            "Problem",
            "Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.",
        ),
        mark("Problem", "Please switch off in %1 that it opens encrypted connections, then try again."),
    ),
    InterceptorKind.COMPANY: (
        mark(
            "Problem",
            "A device of this network (%1) is opening mail connections, so no password was sent.",
        ),
        mark("Problem", "Please ask the person who looks after this network, or try at home."),
    ),
    InterceptorKind.PARENTAL: (
        mark(
            "Problem",
            "A program that protects children (%1) is opening mail connections, so no password was sent.",
        ),
        mark("Problem", "Please ask the person who set up %1 to leave mail alone."),
    ),
    InterceptorKind.DEVELOPER_TOOL: (
        mark(
            "Problem",
            "A program for testing (%1) is opening mail connections to show them, so no password was sent.",
        ),
        mark("Problem", "Please end %1, then try again."),
    ),
    InterceptorKind.ADWARE: (
        mark(
            "Problem",
            "A harmful program (%1) is opening the connections of this computer, so no password was sent.",
        ),
        mark("Problem", "Please enter no password on this computer until somebody has removed %1."),
    ),
    InterceptorKind.UNNAMED: (
        mark(
            "Problem",
            "Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.",
        ),
        mark("Problem", "Please try on another network, or ask the person who looks after this computer."),
    ),
}
SWITCH: Final = mark("Problem", "%2 Then try again.")
VERSION_TOLD: Final = mark(
    "Problem", "%1 only knows an old encryption (%2) that is not safe any more, so no password was sent."
)

NEWER: Final = mark("Problem", "Please ask your mail company for a newer server.")

WHO: Final = {
    InterceptorKind.VIRUS_CHECKER: mark("Probe", "the virus checker %1 opens this connection to inspect it"),
    InterceptorKind.COMPANY: mark("Probe", "the network device %1 opens this connection to inspect it"),
    InterceptorKind.PARENTAL: mark("Probe", "the parental control %1 opens this connection to inspect it"),
    InterceptorKind.DEVELOPER_TOOL: mark("Probe", "the developer tool %1 opens this connection"),
    InterceptorKind.ADWARE: mark("Probe", "the harmful program %1 opens this connection"),
    InterceptorKind.UNNAMED: mark("Probe", "somebody on the way (%1) seems to open this connection"),
}


def own_texts(problem: Problem, translate: Translate) -> tuple[str, str] | None:
    """The sentence and the next step that fit better than those of the code, if there are any."""
    match problem.code:
        case ProblemCode.CERTIFICATE_PROBLEM:
            return _of_certificate(problem.facts)
        case ProblemCode.TLS_TOO_OLD if len(problem.facts) > 1:
            return VERSION_TOLD, NEWER
        case ProblemCode.INTERCEPTED if problem.interceptor is not None:
            sentence, next_step = INTERCEPTORS[problem.interceptor.kind]
            has_switch = problem.interceptor.switch_words(translate("Language", LANGUAGE)) != ""
            return sentence, SWITCH if has_switch else next_step
        case _:
            return None


def own_facts(problem: Problem, translate: Translate) -> tuple[str, ...]:
    """The facts as they are said in this language."""
    match problem.code, problem.facts:
        case ProblemCode.INTERCEPTED, _ if problem.interceptor is not None:
            return _named(problem.interceptor, translate)
        case ProblemCode.CLOCK_WRONG, (moment, *others):
            return day_in_words(moment, translate), *others
        case ProblemCode.CERTIFICATE_PROBLEM, (host, verdict, names, last_day):
            return host, verdict, _few(names), day_in_words(last_day, translate)
        case _:
            return problem.facts


def who_opens(interceptor: Interceptor, translate: Translate) -> tuple[str, tuple[str, ...]]:
    """The sentence about a connection that somebody opens although all is believed, and its facts."""
    return translate("Probe", WHO[interceptor.kind]), _named(interceptor, translate)


def _named(interceptor: Interceptor, translate: Translate) -> tuple[str, str]:
    language = translate("Language", LANGUAGE)
    return interceptor.name(language), interceptor.switch_words(language)


def _of_certificate(facts: tuple[str, ...]) -> tuple[str, str] | None:
    verdict = facts[1] if len(facts) > 1 else None
    if verdict == CertificateProblem.WRONG_NAME.value and not "".join(facts[2:3]):
        return NAMELESS
    return next((texts for problem, texts in CERTIFICATES.items() if problem.value == verdict), None)


def _few(names: str) -> str:
    """The first names, for a certificate may be for a hundred of them."""
    shown = names.split(", ")
    return ", ".join(shown[:_NAMES_SHOWN]) + (", …" if len(shown) > _NAMES_SHOWN else "")
