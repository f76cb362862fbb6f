"""What the words of a refusal say: the table of all known ones, the narrow rows before the wide ones.

The first row that fits wins. Wording changes without notice: a code that says enough is never overruled by it
(`wizard.protocol.replies`), and a sentence that no row knows leaves the refusal as it is.
"""

from wizard.model.server import Protocol
from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_row import RefusalRow
from wizard.protocol.refusals_in_asia import ASIA
from wizard.protocol.refusals_of_companies import COMPANIES
from wizard.protocol.refusals_of_software import SOFTWARE

ROWS: tuple[RefusalRow, ...] = (*COMPANIES, *ASIA, *SOFTWARE)


def row_for(protocol: Protocol, code: str, text: str) -> RefusalRow | None:
    """The row that knows this refusal, if any."""
    return next((row for row in ROWS if row.fits(protocol, code, text)), None)


def reason_in_text(protocol: Protocol, code: str, text: str) -> RefusalReason | None:
    """The reason that a known refusal has, None for one that is not known."""
    row = row_for(protocol, code, text)
    return None if row is None else row.reason
