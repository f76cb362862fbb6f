"""Writes down a mail conversation as lines that a person may see, each with its plain step.

Nothing of a letter's text is kept but the beginning of one that is sent, and nothing at all of what went over
the wire as a credential: the driver says which pieces those are, and hands over none of their bytes.
"""

from dataclasses import replace
from typing import Final

from wizard.model.conversation import Speaker, TalkLine, TalkStep
from wizard.model.server import Endpoint, Protocol
from wizard.protocol.replies import clean_text
from wizard.protocol.talk_imap import ImapTalkReader, literal_size
from wizard.protocol.talk_pieces import Piece, PieceKind, TalkPieces
from wizard.protocol.talk_pop3 import Pop3TalkReader
from wizard.protocol.talk_reading import Reading, TalkReader
from wizard.protocol.talk_smtp import SmtpTalkReader

MOST_LINES: Final = 150
MOST_IN_A_ROW: Final = 12
"""More lines than this of one side about one thing tell nothing new."""

_READERS: dict[Protocol, type[TalkReader]] = {
    Protocol.SMTP: SmtpTalkReader,
    Protocol.POP3: Pop3TalkReader,
    Protocol.IMAP: ImapTalkReader,
}


class TalkWriter:
    """One connection; `lines` is all that was written down so far, a bounded number of lines."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._reader = _READERS[endpoint.protocol]()
        self._sides = {Speaker.CLIENT: TalkPieces(), Speaker.SERVER: TalkPieces()}
        self._text_readings: dict[Speaker, Reading] = {}
        self._lines: list[TalkLine] = []
        step = TalkStep.CAME if endpoint.protocol.is_incoming else TalkStep.CALL
        text = f"{endpoint.host}:{endpoint.port}"
        self._add(TalkLine(speaker=Speaker.CLIENT, step=step, text=text, secured=False))

    @property
    def lines(self) -> tuple[TalkLine, ...]:
        """What was written down."""
        return tuple(self._lines)

    def tls(self, text: str, *, is_up: bool) -> None:
        """The TLS handshake ended."""
        self._add(
            TalkLine(
                speaker=Speaker.BOTH,
                step=TalkStep.ENCRYPTION,
                text=clean_text(text.encode()),
                secured=is_up,
                refused=not is_up,
            )
        )

    def secret(self, *, secured: bool) -> None:
        """The client said a credential."""
        step = self._reader.said_secret()
        self._add(TalkLine(speaker=Speaker.CLIENT, step=step, text="", secured=secured, secret=True))

    def hear(self, speaker: Speaker, data: bytes, *, secured: bool) -> None:
        """One side said these bytes, cut anywhere."""
        side = self._sides[speaker]
        for piece in side.feed(data):
            match piece.kind:
                case PieceKind.LINE:
                    self._note_line(speaker, piece.data, secured=secured)
                case PieceKind.REST:
                    if (size := literal_size(piece.data)) is not None:
                        side.literal(size)
                case PieceKind.TEXT | PieceKind.TEXT_END | PieceKind.LITERAL_END:
                    self._note_text(speaker, piece, secured=secured)

    def _note_line(self, speaker: Speaker, line: bytes, *, secured: bool) -> None:
        reading = self._reader.said(line) if speaker is Speaker.CLIENT else self._reader.heard(line)
        self._add(
            TalkLine(
                speaker=speaker,
                step=reading.step,
                text=clean_text(line),
                secured=secured,
                refused=reading.refused,
                fact=reading.fact,
            )
        )
        if reading.literal is not None:
            self._text_readings[speaker] = reading
            self._sides[speaker].literal(reading.literal)
        if reading.text_of is not None:
            self._text_readings[reading.text_of] = reading
            self._sides[reading.text_of].text(shows=reading.shows)

    def _note_text(self, speaker: Speaker, piece: Piece, *, secured: bool) -> None:
        reading = self._text_readings[speaker]
        line = TalkLine(speaker=speaker, step=reading.step, text="", secured=secured)
        if piece.left_out:
            self._add(replace(line, left_out=piece.left_out))
        if piece.kind is not PieceKind.LITERAL_END:
            fact = str(piece.lines) if piece.kind is PieceKind.TEXT_END and reading.counts else ""
            self._add(replace(line, text=clean_text(piece.data), fact=fact))

    def _add(self, line: TalkLine) -> None:
        """Keep a line, or only count it when there are too many of its kind."""
        telling = bool(line.fact) or line.refused or line.secret or line.speaker is Speaker.BOTH
        full = len(self._lines) >= MOST_LINES
        if not full and (telling or self._in_a_row(line) < MOST_IN_A_ROW):
            self._lines.append(line)
            return
        more = line.left_out or len(line.text)
        last = self._lines[-1]
        if last.left_out:
            self._lines[-1] = replace(last, left_out=last.left_out + more)
        elif len(self._lines) <= MOST_LINES:
            self._lines.append(replace(line, text="", left_out=more))

    def _in_a_row(self, line: TalkLine) -> int:
        kind = (line.speaker, line.step)
        tail = self._lines[-MOST_IN_A_ROW:]
        return sum((one.speaker, one.step) == kind for one in tail)
