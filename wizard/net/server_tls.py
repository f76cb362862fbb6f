"""The TLS of a server on this machine: what it shows to everybody who connects."""

import ssl
import tempfile
from pathlib import Path

from wizard.net.wire import Wire


class ServerTls:
    """A certificate with its key, both as PEM; TLS 1.2 or later (RFC 8996)."""

    def __init__(self, *, chain_pem: str, key_pem: str) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_2
        # The ssl module takes a key from a file only: this one is for its owner alone, and gone at once.
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "server.pem"
            file.touch(mode=0o600)
            file.write_text(chain_pem + key_pem, encoding="ascii")
            self._context.load_cert_chain(file)

    async def secure(self, wire: Wire) -> None:
        """Do the server's side of the handshake; raises OSError when it fails."""
        await wire.secure_as_server(self._context)
