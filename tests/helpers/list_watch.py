"""How long the list of mails takes to show a folder, and to take in a new mail at the top."""

import time
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.letter_opener import without_collection
from tests.helpers.mail_scenes import rows
from tests.helpers.scenes import ACCOUNT_ID
from wizard.gui.look import Look
from wizard.gui.mail.mail_list import PAGE_ROWS
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.store.rows import INBOX, MessageRow
from wizard.runtime.desk import MailListed

ROWS = 100_000
NOW = datetime.now().astimezone()
"""One moment for all pages: a row is the same whenever it is made."""
_EXAMPLES = rows(now=NOW)


def page(newest: int) -> tuple[MessageRow, ...]:
    """The first page of a folder whose newest mail has this number."""
    return tuple(replace(_EXAMPLES[(newest - number) % 6], id=newest - number) for number in range(PAGE_ROWS))


class ListWatch:
    """A mail window whose list is filled and measured, in the thread's own processor time."""

    def __init__(self, look: Look) -> None:
        self.window = MailWindow(look, FakeEngine(), ACCOUNT_ID)
        self.window.resize(1180, 740)
        self.window.show()
        self._settle()

    def show_ms(self, total: int = ROWS) -> float:
        """Show a folder of so many mails, to the last painted row."""
        self._take(page(10), total=10)
        return self._take(page(total), total=total)

    def insert_ms(self, total: int) -> float:
        """Take in one mail more than the `total` that are there."""
        return self._take(page(total + 1), total=total + 1)

    def _take(self, first: tuple[MessageRow, ...], *, total: int) -> float:
        reply = MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=first[:total], total=total)
        with without_collection():
            begun_s = time.thread_time()
            self.window.take(reply)
            self._settle()
            return (time.thread_time() - begun_s) * 1000

    def _settle(self) -> None:
        for _ in range(4):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
