"""A certificate that an expert accepted by hand, for one host and one port."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedCertificate:
    """The certificate itself (DER) and the fingerprint of its key, and when it was accepted (RFC 3339)."""

    host: str
    port: int
    spki_sha256: str
    der: bytes
    accepted: str

    @property
    def place(self) -> tuple[str, int]:
        """The one place where it counts."""
        return self.host, self.port
