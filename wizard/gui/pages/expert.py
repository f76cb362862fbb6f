"""The page for people who know their servers: fields for both, and the doors of their hosts as lights."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.flow.doors import known_candidate
from wizard.flow.event import DoorsWanted, ServersEntered
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import translate
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.choice import Choice
from wizard.gui.widgets.door_lights import DoorLights
from wizard.gui.widgets.prose import Prose, Tone
from wizard.gui.widgets.server_form import ServerForm
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.server import Protocol, Server
from wizard.wording.probes import PORT_IS

_SETTLED_MS = 600
"""So long after the last letter the doors of a host are looked at: its name is whole then."""


class ExpertPage(Page):
    """What is typed is a constraint of the search that the main button starts; the rest is found."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "expert")
        self._address: str | None = None
        self._kind_chosen = False
        self.port_is = Prose(role="small", tone=Tone.SOFT)
        self.receiving = Prose(role="sentence")
        self.kind: Choice[Protocol] = Choice(look, "fetch_by", (Protocol.IMAP, Protocol.POP3))
        self.difference = Prose(role="small", tone=Tone.SOFT)
        self.incoming = ServerForm(look, "incoming", Protocol.IMAP, keys="123")
        self.incoming_doors = DoorLights(look, "incoming_doors")
        self.sending = Prose(role="sentence")
        self.outgoing = ServerForm(look, "outgoing", Protocol.SMTP, keys="456")
        self.outgoing_doors = DoorLights(look, "outgoing_doors")
        self.again = Button(look, "doors_again", icon="receive")
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._lay_out()
        self.add_aside(conversation=True)
        self.column.addStretch(1)
        self.kind.show_option(Protocol.IMAP)
        self.kind.chosen.connect(self._on_kind)
        self.incoming.changed.connect(self._settled.start)
        self.outgoing.changed.connect(self._settled.start)
        self._settled.timeout.connect(self._on_settled)
        self.again.clicked.connect(self._on_again)

    def _lay_out(self) -> None:
        for widget in (
            *(self.receiving, self.kind, self.difference, self.incoming, self.incoming_doors),
            *(_divider(), self.sending, self.outgoing, self.outgoing_doors, self.port_is),
        ):
            self.column.addWidget(widget)
        row = QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.again)
        self.column.addLayout(row)

    @override
    def _show(self, state: State) -> None:
        self._keep_for(state)
        self.head.say(
            self.tr("Detailed settings"),
            self.tr("What you type here is used exactly so. Tayori finds the rest."),
        )
        self._write_texts()
        self._suggest(state)
        self._light(state)

    def _write_texts(self) -> None:
        self.receiving.setText(self.tr("The server for receiving"))
        self.kind.label(
            self.tr("How mail is received"),
            (self.tr("IMAP: read copies"), self.tr("POP: take letters out")),
        )
        self.difference.setText(
            self.tr(
                "IMAP shows copies; the letters stay at the company, so a phone sees them too. "
                "POP takes the letters out of the post office into this computer."
            )
        )
        self.incoming.write_texts(host=self.tr("Server for receiving"), example="imap.example.ne.jp")
        self.sending.setText(self.tr("The server for sending"))
        self.outgoing.write_texts(host=self.tr("Server for sending"), example="smtp.example.ne.jp")
        self.port_is.setText(translate("Probe", PORT_IS))
        self.again.label(self.tr("Look at the &doors again"), "D")

    def _suggest(self, state: State) -> None:
        """Fill in what is known where nobody typed."""
        known = known_candidate(state)
        incoming = () if known is None else known.incoming
        if not self._kind_chosen and not self.incoming.is_typed and incoming:
            self._fetch_by(incoming[0].endpoint.protocol)
        fitting = [server for server in incoming if server.endpoint.protocol is self.kind.option()]
        _suggest(self.incoming, next(iter(fitting), None))
        _suggest(self.outgoing, None if known is None else next(iter(known.outgoing), None))

    def _light(self, state: State) -> None:
        hosts = list(dict.fromkeys(door.host for door in state.doors))
        entered = self.entered()
        known = known_candidate(state)
        sending = entered.outgoing.host or _host(() if known is None else known.outgoing)
        for lights, host in (
            (self.incoming_doors, next((one for one in hosts if one != sending), None)),
            (self.outgoing_doors, sending if sending in hosts else None),
        ):
            doors = [door for door in state.doors if door.host == host]
            sends = lights is self.outgoing_doors
            lights.show_doors(host or "", doors, state.seen, also_sends=sends)
        self.again.setVisible(bool(hosts))

    def entered(self) -> EnteredSettings:
        """What was typed and chosen by hand."""
        incoming = self.incoming.entered()
        by_hand = self._kind_chosen or incoming != EnteredServer(username=incoming.username)
        return EnteredSettings(
            fetches_by=self.kind.option() if by_hand else None,
            incoming=incoming,
            outgoing=self.outgoing.entered(),
        )

    @override
    def bar(self) -> BarTexts:
        return BarTexts(
            main=self.tr("&Try these settings"),
            main_key="T",
            back=self.tr("&Back"),
            cancel=self.tr("&Cancel"),
        )

    @override
    def press_main(self) -> None:
        self._settled.stop()
        faults = [form.complain() for form in (self.incoming, self.outgoing)]
        first = next((fault for fault in faults if fault is not None), None)
        if first is None:
            self.tell(ServersEntered(entered=self.entered()))
            return
        self.reveal(first)
        first.setFocus()

    @override
    def first_field(self) -> QWidget:
        return self.kind.button(self.kind.option())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The first question is seen whatever the size of the text."""
        super().showEvent(event)
        self.reveal(self.first_field())

    def _keep_for(self, state: State) -> None:
        """Forget what was typed for another address."""
        assert state.checked is not None
        assert state.checked.address is not None
        address = state.checked.address.wire
        if self._address not in (None, address):
            self._kind_chosen = False
            self.incoming.forget()
            self.outgoing.forget()
        self._address = address

    def _fetch_by(self, protocol: Protocol) -> None:
        self.kind.show_option(protocol)
        self.incoming.speak(protocol)

    @Slot()
    def _on_kind(self) -> None:
        self._kind_chosen = True
        self.incoming.speak(self.kind.option())
        self._settled.start()
        self.repeat()

    @Slot()
    def _on_settled(self) -> None:
        self.tell(DoorsWanted(entered=self.entered()))

    @Slot()
    def _on_again(self) -> None:
        self._settled.stop()
        self.tell(DoorsWanted(entered=self.entered(), again=True))


def _suggest(form: ServerForm, server: Server | None) -> None:
    form.suggest(None if server is None else server.endpoint, None if server is None else server.username)


def _host(servers: tuple[Server, ...]) -> str | None:
    return next((server.endpoint.host for server in servers), None)


def _divider() -> QFrame:
    divider = QFrame()
    divider.setObjectName("divider")
    return divider
