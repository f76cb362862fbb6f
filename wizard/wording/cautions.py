"""What is said of a letter before it leaves."""

from enum import Enum

from wizard.wording.marking import mark


class CautionText(Enum):
    """Every sentence; %1 and %2 are a group, addresses, words of the letter, or sizes."""

    GROUP_ANSWER = mark(
        "BeforeSending", "You answer a letter that everyone in the group “%1” got. Who gets your answer?"
    )
    GOES_TO_WRITER = mark(
        "BeforeSending", "Everyone in the group “%1” got the letter that this answers. It goes to %2 alone."
    )
    GOES_TO_GROUP = mark("BeforeSending", "This answer goes to everyone in the group “%1”.")
    GOES_TO_SO_MANY = mark(
        "BeforeSending", "This answer goes to everyone in the group “%1”, about %2 people."
    )
    MANY_VISIBLE = mark("BeforeSending", "%1 people will see each other's addresses.")
    LOOKS_ALIKE = mark(
        "BeforeSending", "“%1” has letters that only look like ordinary ones. Its real name is “%2”."
    )
    LOOKS_ALIKE_IN_NAME = mark(
        "BeforeSending", "“%1” has letters that only look like ordinary ones. Please check it."
    )
    ALMOST_KNOWN = mark("BeforeSending", "“%1” is almost the same as “%2” in your address book.")
    MISSPELLED = mark("BeforeSending", "“%1”: did you mean “%2”?")
    NO_SUBJECT = mark("BeforeSending", "The letter has no subject.")
    FILE_FORGOTTEN = mark("BeforeSending", "The letter says “%1”, but there is no file with it.")
    TOO_LARGE = mark(
        "BeforeSending",
        "The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.",
    )
    LARGER_THAN_COMMON = mark(
        "BeforeSending", "The letter is %1 large. Many mail companies take no more than %2."
    )
