"""Opens hostile mails in the real mail window, while somebody watches what this program asks the system.

`python -m tests.helpers.traced_reader FOLDER` prints a line of JSON a mail. Before and after each mail it
tries to open a name below `MARKS` that is not there: so whoever watches knows which mail was open. The last
are controls: a bare text view that does open a file, and a connection.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser

from i18n.build import COMPILED, compile_to
from tests.helpers.hostile_mails import WORDS, HostileMail, every_mail
from tests.helpers.letter_opener import LetterOpener, Opened
from wizard.gui.look import Look
from wizard.gui.texts import Texts
from wizard.mail.writing.reply import reply_draft
from wizard.wording.languages import Language

MARKS = "/tayori-marks"
CONTROL_FILE = "control file"
CONTROL_CONNECTION = "control connection"


def _mark(name: str) -> None:
    with suppress(OSError):
        os.close(os.open(f"{MARKS}/{name}", os.O_RDONLY))


def _between_marks(row: str, work: Callable[[], object]) -> None:
    _mark(f"begin/{row}")
    work()
    _mark(f"end/{row}")


def _told(mail: HostileMail, opener: LetterOpener, done: Opened) -> dict[str, object]:
    """What came of opening a mail, as JSON takes it."""
    message, laid_out = opener.window.pane.message, opener.window.pane.shown
    assert message is not None
    assert laid_out is not None
    shown = "\n".join(laid_out.sheets)
    quoted = reply_draft(message, attribution="").body
    return {
        "row": mail.row,
        "all_s": done.all_s,
        "longest_ms": done.longest_ms,
        "asked": [repr(request) for request in done.asked],
        "says": WORDS in shown and WORDS in quoted,
        "betrays": bool(mail.unseen) and (mail.unseen in shown or mail.unseen in quoted),
    }


def _bare_view(file: Path) -> None:
    view = QTextBrowser()
    view.setHtml(f'<img src="{file.as_uri()}">')
    view.show()
    view.grab()


def _connection() -> None:
    with socket.socket() as connection, suppress(OSError):
        connection.settimeout(1)
        connection.connect(("127.0.0.1", 9))


def main(folder: Path) -> None:
    """Open them all."""
    compile_to(COMPILED)
    app = QApplication([])
    app.setStyle("Fusion")
    texts = Texts()
    texts.use(Language.JAPANESE)
    look = Look()
    look.dress()
    opener = LetterOpener(look)
    for mail in every_mail():
        _mark(f"begin/{mail.row}")
        done = opener.open(mail.raw)
        _mark(f"end/{mail.row}")
        sys.stdout.write(json.dumps(_told(mail, opener, done)) + "\n")
    picture = folder / "picture.png"
    picture.write_bytes(b"x")
    _between_marks(CONTROL_FILE, lambda: _bare_view(picture))
    _between_marks(CONTROL_CONNECTION, _connection)
    sys.stdout.flush()
    # Only the mails were watched; how a program ends is another matter.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
