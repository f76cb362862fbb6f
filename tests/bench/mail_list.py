"""A list of 100,000 mails beside a bare QTableView of as many rows in the same run.

`python -m tests.bench.mail_list`; the numbers are medians of the thread's own processor time.
"""

import statistics
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView
from typing_extensions import override

from i18n.build import COMPILED, compile_to
from tests.helpers.list_watch import ROWS, ListWatch
from wizard.gui.look import Look
from wizard.gui.texts import Texts
from wizard.wording.languages import Language

RUNS = 15
SHOWN_GOAL_MS = 30.0
INSERTED_GOAL_MS = 5.0


class _Bare(QAbstractTableModel):
    """Rows that all say the same."""

    count = 10

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return self.count

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return "mail" if role == Qt.ItemDataRole.DisplayRole else None

    def show(self, count: int) -> None:
        """Be a list of so many."""
        self.beginResetModel()
        self.count = count
        self.endResetModel()

    def insert(self) -> None:
        """One more at the top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.count += 1
        self.endInsertRows()


def _bare() -> tuple[list[float], list[float]]:
    view, model = QTableView(), _Bare()
    view.setModel(model)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.resize(500, 700)
    view.show()
    shown, inserted = [], []
    for _ in range(RUNS):
        model.show(10)
        _settle()
        begun_s = time.thread_time()
        model.show(ROWS)
        _settle()
        shown.append((time.thread_time() - begun_s) * 1000)
        begun_s = time.thread_time()
        model.insert()
        _settle()
        inserted.append((time.thread_time() - begun_s) * 1000)
    return shown, inserted


def _settle() -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def main() -> int:
    """Print the medians and their ratios; 1 when one is over its goal."""
    compile_to(COMPILED)
    application = QApplication([])
    application.setStyle("Fusion")
    texts = Texts()
    texts.use(Language.JAPANESE)
    look = Look()
    look.dress()
    watch = ListWatch(look)
    pairs = [(watch.show_ms(), watch.insert_ms(ROWS)) for _ in range(RUNS)]
    shown, inserted = (statistics.median(times) for times in zip(*pairs, strict=True))
    bare_shown, bare_inserted = map(statistics.median, _bare())
    sys.stdout.write(
        f"{ROWS} rows shown: {shown:.1f} ms, {shown / bare_shown:.1f} x a bare table "
        f"(goal <= {SHOWN_GOAL_MS} ms)\n"
        f"one at the top: {inserted:.1f} ms, {inserted / bare_inserted:.1f} x a bare table "
        f"(goal <= {INSERTED_GOAL_MS} ms)\n"
    )
    return 0 if shown <= SHOWN_GOAL_MS and inserted <= INSERTED_GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main())
