"""What both sides of a SCRAM exchange say, worked out from RFC 5802 §3 and nothing else."""

import hashlib
import hmac
from base64 import b64encode
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScramTalk:
    """The four messages of one exchange, in their order."""

    client_first: str
    server_first: str
    client_final: str
    server_final: str


def scram_talk(
    hash_name: str,
    username: str,
    password: str,
    *,
    client_nonce: str,
    server_nonce: str = "3rfcNHYJY1ZVvWVs7j",
    salt: bytes = b"twelve bytes",
    rounds: int = 4096,
    gs2_header: str = "n,,",
    binding: bytes = b"",
) -> ScramTalk:
    """The messages for a password that SASLprep leaves as it is."""
    bare = f"n={username.replace('=', '=3D').replace(',', '=2C')},r={client_nonce}"
    server_first = f"r={client_nonce}{server_nonce},s={b64encode(salt).decode()},i={rounds}"
    without_proof = f"c={b64encode(gs2_header.encode() + binding).decode()},r={client_nonce}{server_nonce}"
    message = f"{bare},{server_first},{without_proof}".encode()
    salted = hashlib.pbkdf2_hmac(hash_name, password.encode(), salt, rounds)
    client_key = hmac.digest(salted, b"Client Key", hash_name)
    stored_key = hashlib.new(hash_name, client_key).digest()
    signature = hmac.digest(stored_key, message, hash_name)
    proof = bytes(one ^ other for one, other in zip(client_key, signature, strict=True))
    server_key = hmac.digest(salted, b"Server Key", hash_name)
    return ScramTalk(
        client_first=gs2_header + bare,
        server_first=server_first,
        client_final=f"{without_proof},p={b64encode(proof).decode()}",
        server_final=f"v={b64encode(hmac.digest(server_key, message, hash_name)).decode()}",
    )
