"""What the lines of a mail conversation mean, in the words in which people are taught how mail travels."""

from wizard.model.conversation import TalkGroup, TalkLine, TalkStep
from wizard.wording.marking import Translate, fill, mark

STEPS: dict[TalkStep, str] = {
    TalkStep.CALL: mark("Talk", "Hello?"),
    TalkStep.HELLO: mark("Talk", "Yes, this is the post office."),
    TalkStep.ABILITIES: mark("Talk", "What can you do?"),
    TalkStep.ENCRYPTION: mark("Talk", "From here on nobody else can listen."),
    TalkStep.LOGIN: mark("Talk", "Here are my name and my password."),
    TalkStep.LOGIN_ANSWER: mark("Talk", "They are right. Come in."),
    TalkStep.OFFER: mark("Talk", "I would like to send a letter."),
    TalkStep.OFFER_ANSWER: mark("Talk", "Understood."),
    TalkStep.RECIPIENT: mark("Talk", "It is for %1."),
    TalkStep.RECIPIENT_ANSWER: mark("Talk", "Agreed."),
    TalkStep.TEXT: mark("Talk", "Here is the text."),
    TalkStep.TEXT_ANSWER: mark("Talk", "Received."),
    TalkStep.CAME: mark("Talk", "I came for mail."),
    TalkStep.WHO: mark("Talk", "Your name and password, please?"),
    TalkStep.NAME_AND_PASSWORD: mark("Talk", "Here are my name and my password."),
    TalkStep.COUNT: mark("Talk", "Letters that are here: %1."),
    TalkStep.ASK: mark("Talk", "May I have them?"),
    TalkStep.YES: mark("Talk", "Yes, here you are."),
    TalkStep.OTHER: mark("Talk", "Something else."),
}

_NO_FACT: dict[TalkStep, str] = {
    TalkStep.RECIPIENT: mark("Talk", "It is for this person."),
    TalkStep.COUNT: mark("Talk", "How many letters are here?"),
}

REFUSALS: dict[TalkStep, str] = {
    TalkStep.ENCRYPTION: mark("Talk", "No safe line came about."),
    TalkStep.LOGIN_ANSWER: mark("Talk", "No, they are not right."),
    TalkStep.RECIPIENT_ANSWER: mark("Talk", "No, I do not deliver there."),
}
_REFUSED = mark("Talk", "No, that is not possible.")

HIDDEN = mark("Talk", "(not shown here: name or password)")
LEFT_OUT = mark("Talk", "(%1 more characters)")
INTRODUCTION = mark("Talk", "What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.")
NOT_YET = mark("Talk", "not yet")
NOTHING = mark("Talk", "Nobody has said anything yet.")
SENDING = mark("Talk", "Sending: %1")
FETCHING = mark("Talk", "Fetching: %1")


def tell_step(group: TalkGroup, translate: Translate) -> str:
    """What a group of lines means."""
    if group.was_refused:
        return translate("Talk", REFUSALS.get(group.step, _REFUSED))
    if not group.fact:
        return name_step(group.step, translate)
    return fill(translate("Talk", STEPS[group.step]), (group.fact,))


def name_step(step: TalkStep, translate: Translate) -> str:
    """What a step is about, before anything of it was said."""
    return translate("Talk", _NO_FACT.get(step) or STEPS[step])


def tell_line(line: TalkLine, translate: Translate) -> str:
    """The real line, or what stands in its place."""
    if line.secret:
        return translate("Talk", HIDDEN)
    if line.left_out:
        return fill(translate("Talk", LEFT_OUT), (str(line.left_out),))
    return line.text
