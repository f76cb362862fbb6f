"""A mail that was read as `parse --json` and `show --json`, and as text for people."""

from wizard.cli.screen import Screen
from wizard.mail.reading.message import ReadMessage
from wizard.mail.text.mailboxes import Mailbox
from wizard.model.record import Record


def message_record(message: ReadMessage) -> Record:
    """The whole mail; `html` is the sanitised one."""
    in_list = message.list_id is not None or message.list_post is not None
    return {
        "from": _people(message.from_),
        "to": _people(message.to),
        "cc": _people(message.cc),
        "reply_to": _people(message.reply_to),
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "message_id": message.message_id,
        "in_reply_to": message.in_reply_to,
        "list": {"id": message.list_id, "post": message.list_post} if in_list else None,
        "text": message.text,
        "html": message.html,
        "attachments": [
            {
                "name": attachment.name,
                "content_type": attachment.content_type,
                "size": attachment.size,
                "sha256": attachment.sha256,
                "inline": attachment.inline,
            }
            for attachment in message.attachments
        ],
        "warnings": [warning.value for warning in message.warnings],
    }


def _people(mailboxes: tuple[Mailbox, ...]) -> list[Record]:
    return [{"name": mailbox.name, "address": mailbox.address} for mailbox in mailboxes]


def say_message(message: ReadMessage, screen: Screen) -> None:
    """The mail as a letter on the terminal."""
    for heading, people in (("From", message.from_), ("To", message.to), ("Cc", message.cc)):
        if people:
            screen.say(f"{heading}: {', '.join(person(mailbox) for mailbox in people)}")
    if message.date is not None:
        screen.say(f"Date: {message.date:%Y-%m-%d %H:%M %z}")
    screen.say(f"Subject: {message.subject}")
    screen.say("")
    screen.say(message.text)
    for attachment in message.attachments:
        screen.say(f"[{attachment.name}, {attachment.content_type}, {attachment.size}]")


def person(mailbox: Mailbox) -> str:
    """A person as `name <address>`, or the address alone."""
    return f"{mailbox.name} <{mailbox.address}>" if mailbox.name else mailbox.address
