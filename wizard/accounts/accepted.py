"""Certificates that an expert accepted by hand: one small file, each for one host and one port."""

import base64
import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from wizard.accounts.files import write_atomically
from wizard.model.accepted import AcceptedCertificate
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import RecordError, mapping, text
from wizard.net.certificate import read_certificate

log = logging.getLogger(__name__)

VERSION = 1
_LIMIT_BYTES = 1_048_576


class AcceptedStore:
    """The accepted certificates; a file that cannot be understood accepts nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[AcceptedCertificate, ...]:
        """Every accepted certificate, by host and port."""
        return self._read() or ()

    def accept(self, certificate: AcceptedCertificate) -> Problem | None:
        """Keep a certificate instead of an older one for the same place; a problem means nothing changed."""
        kept = self._read()
        if kept is None:
            return Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(self._path),))
        return self._write([*(one for one in kept if one.place != certificate.place), certificate])

    def forget(self, place: tuple[str, int]) -> bool | Problem:
        """Accept nothing by hand at this place any more; whether there was anything."""
        kept = self.all()
        others = [one for one in kept if one.place != place]
        if len(others) == len(kept):
            return False
        return self._write(others) or True

    def _read(self) -> tuple[AcceptedCertificate, ...] | None:
        """The content of the file; None when it is there and cannot be understood."""
        try:
            with self._path.open("rb") as file:
                data = mapping(json.loads(file.read(_LIMIT_BYTES)), "accepted certificates")
            if data.get("version") != VERSION:
                raise RecordError("version")
            entries = data.get("certificates")
            if not isinstance(entries, list):
                raise RecordError("certificates")
            found = [_accepted(mapping(entry, "certificate")) for entry in entries]
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError) as error:
            log.info("the accepted certificates are not readable: %s", type(error).__name__)
            return None
        return tuple(sorted(found, key=lambda one: one.place))

    def _write(self, certificates: Iterable[AcceptedCertificate]) -> Problem | None:
        record = {
            "version": VERSION,
            "certificates": [
                {
                    "host": one.host,
                    "port": one.port,
                    "spki_sha256": one.spki_sha256,
                    "certificate": base64.b64encode(one.der).decode("ascii"),
                    "accepted": one.accepted,
                }
                for one in certificates
            ],
        }
        try:
            write_atomically(self._path, json.dumps(record, indent=1).encode())
        except OSError as error:
            return Problem(code=ProblemCode.SAVE_FAILED, detail=error.strerror or str(error))
        return None


def _accepted(entry: Mapping[str, object]) -> AcceptedCertificate:
    port = entry.get("port")
    if isinstance(port, bool) or not isinstance(port, int) or not 0 < port < 65536:
        raise RecordError("port")
    der = base64.b64decode(str(entry.get("certificate")), validate=True)
    certificate, fingerprint = read_certificate(der), text(entry, "spki_sha256")
    if certificate is None or certificate.spki_sha256 != fingerprint:
        raise RecordError("certificate")
    return AcceptedCertificate(
        host=text(entry, "host"),
        port=port,
        spki_sha256=fingerprint,
        der=der,
        accepted=text(entry, "accepted"),
    )
