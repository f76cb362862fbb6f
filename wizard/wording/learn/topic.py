"""The words that have a page of their own, in the order in which they are best read."""

from enum import Enum


class Topic(Enum):
    """One page; the value is its name on the command line and the name of its picture."""

    ADDRESS = "address"
    WAY = "way"
    SMTP = "smtp"
    POP = "pop"
    IMAP = "imap"
    ENCRYPTION = "encryption"
    PORTS = "ports"
    PASSWORD = "password"  # noqa: S105 - a topic, no password
    APP_PASSWORD = "app-password"  # noqa: S105
    WEB_MAIL = "web-mail"
    MAILING_LIST = "mailing-list"
    PRACTICE = "practice"


def after(topic: Topic) -> Topic | None:
    """The page that is read next; None after the last one."""
    order = list(Topic)
    place = order.index(topic) + 1
    return order[place] if place < len(order) else None
