"""The fields of one server: host, port, protection, login name; what nobody typed is filled in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.flow.pairing import MAIL_BETWEEN_COMPANIES, SECURED, port_after, security_after
from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.choice import Choice
from wizard.gui.widgets.hints import Hint, HintKind
from wizard.model.entered import EnteredServer, parse_host, parse_port
from wizard.model.server import Endpoint, Protocol, Security
from wizard.wording.probes import NOT_FOR_SENDING


class ServerForm(QWidget):
    """Four questions about one server.

    Signals:
        changed: something was typed or chosen by hand (no argument).
    """

    changed = Signal()

    def __init__(self, look: Look, name: str, protocol: Protocol, *, keys: str) -> None:
        super().__init__()
        self._protocol = protocol
        self._typed: set[QWidget] = set()
        self._port_before: int | None = None
        self.host = BigField(look, f"{name}_host", key=keys[0])
        self.port = BigField(look, f"{name}_port", key=keys[1])
        self.security: Choice[Security | None] = Choice(look, f"{name}_security", (None, *SECURED))
        self.username = BigField(look, f"{name}_username", key=keys[2])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(16))
        for widget in (self.host, self.port, self.security, self.username):
            column.addWidget(widget)
        self.security.show_option(None)
        self.host.typed.connect(self._on_host)
        self.port.typed.connect(self._on_port)
        self.port.left.connect(self._on_port_left)
        self.security.chosen.connect(self._on_security)
        self.username.typed.connect(self._on_username)

    def write_texts(self, *, host: str, example: str) -> None:
        """Name the fields."""
        self.host.label(host)
        self.host.edit.setPlaceholderText(self.tr("Example: %1").replace("%1", example))
        self.port.label(self.tr("Port number"))
        self.port.edit.setPlaceholderText(self.tr("Empty: Tayori finds it"))
        self.security.label(
            self.tr("How it is encrypted"),
            (
                self.tr("Tayori finds it"),
                self.tr("From the start (TLS)"),
                self.tr("After the greeting (STARTTLS)"),
            ),
        )
        self.username.label(self.tr("Login name"))
        self.username.edit.setPlaceholderText(self.tr("Empty: Tayori finds it"))

    def suggest(self, endpoint: Endpoint | None, username: str | None) -> None:
        """Fill in what was found; what somebody typed stays, and so does what somebody emptied."""
        if self.host not in self._typed:
            self.host.set_text("" if endpoint is None else endpoint.host)
        if self._typed.isdisjoint({self.port, self.security}):
            self.port.set_text("" if endpoint is None else str(endpoint.port))
            known = endpoint is not None and endpoint.security in SECURED
            self.security.show_option(endpoint.security if endpoint is not None and known else None)
            self._port_before = self._port()
        if self.username not in self._typed:
            self.username.set_text(username or "")

    def speak(self, protocol: Protocol) -> None:
        """Ask about another protocol: the usual port follows."""
        before, self._protocol = self._protocol, protocol
        after = port_after(self._port(), protocol=protocol, before=before, security=self.security.option())
        self._write_port(after)

    def forget(self) -> None:
        """Empty the form, as for another company."""
        self._typed.clear()
        self.suggest(None, None)
        self.complain(quiet=True)

    @property
    def is_typed(self) -> bool:
        """Whether anything was typed or chosen by hand."""
        return bool(self._typed)

    def entered(self) -> EnteredServer:
        """What was typed by hand; what cannot be read counts as not typed."""
        return EnteredServer(
            host=parse_host(self.host.text()) if self.host in self._typed else None,
            port=self._port() if self.port in self._typed else None,
            security=self.security.option() if self.security in self._typed else None,
            username=(self.username.text().strip() or None) if self.username in self._typed else None,
        )

    def complain(self, *, quiet: bool = False) -> QWidget | None:
        """Say what cannot be as it was typed; the first field with a fault, None when all is well."""
        faults = {} if quiet else self._faults()
        for field in (self.host, self.port):
            field.say([Hint(HintKind.WRONG, faults[field])] if field in faults else [])
        return next((field.edit for field in (self.host, self.port) if field in faults), None)

    def _faults(self) -> dict[BigField, str]:
        faults: dict[BigField, str] = {}
        if self.host.text().strip() and parse_host(self.host.text()) is None:
            faults[self.host] = self.tr("This is not the name of a server, as in mail.example.ne.jp.")
        if self.port.text().strip() and self._port() is None:
            faults[self.port] = self.tr("A port is a number from 1 to 65535.")
        if self._protocol is Protocol.SMTP and self._port() == MAIL_BETWEEN_COMPANIES:
            faults[self.port] = translate("Probe", NOT_FOR_SENDING)
        return faults

    def _port(self) -> int | None:
        return parse_port(self.port.text())

    def _write_port(self, port: int | None) -> None:
        self.port.set_text("" if port is None else str(port))
        self._port_before = port

    @Slot()
    def _on_host(self) -> None:
        self._note(self.host)

    @Slot()
    def _on_port(self) -> None:
        self._note(self.port)

    @Slot()
    def _on_port_left(self) -> None:
        """Only a whole number says something of the protection, not its first digits."""
        port = self._port()
        after = security_after(
            self.security.option(), protocol=self._protocol, before=self._port_before, port=port
        )
        if self.security not in self._typed:
            self.security.show_option(after)
        self._port_before = port

    @Slot()
    def _on_security(self) -> None:
        self._write_port(
            port_after(
                self._port(),
                protocol=self._protocol,
                before=self._protocol,
                security=self.security.option(),
            )
        )
        self._note(self.security)

    @Slot()
    def _on_username(self) -> None:
        self._note(self.username)

    def _note(self, field: QWidget) -> None:
        self._typed.add(field)
        self.complain(quiet=True)
        self.changed.emit()
