"""How a password can come back in a text: written with other means than those that look for it."""

import codecs
import hmac
import json
import quopri
from base64 import b16encode, b64encode, urlsafe_b64encode
from collections.abc import Iterator
from html import escape
from unicodedata import normalize
from urllib.parse import quote, quote_plus

USER = "taro"
CHALLENGE = b"<1896.697170952@postoffice.example.net>"
SECRETS = {
    "plain": "Canary-7bird",
    "with spaces": "Canary 7  bird",
    "with signs": 'C@n"a\\r&y<7>%41+/=?',
    "Japanese": "ひみつのとり七羽",
    "long": "Canary-7bird-" * 9,
    "composed": "Cana\u0301ry-bird\u00e9",
}
SHORT = "q7z"


def b64(text: str | bytes) -> str:
    return b64encode(text.encode() if isinstance(text, str) else text).decode()


def digest(secret: str) -> str:
    """What CRAM-MD5 answers (RFC 2195), by the standard library alone."""
    return hmac.new(secret.encode(), CHALLENGE, "md5").hexdigest()


def modified_utf7(text: str) -> str:
    """RFC 3501 §5.1.3, every letter shifted that is none of ASCII."""
    told = ""
    for letter in text:
        if letter.isascii():
            told += "&-" if letter == "&" else letter
        else:
            told += f"&{b64(letter.encode('utf-16-be')).rstrip('=').replace('/', ',')}-"
    return told


def forms(secret: str) -> dict[str, str]:
    """Each form with its name; all can be read back by who knows the form, but the digests by none."""
    plain = f"\0{USER}\0{secret}"
    entities = "".join(f"&#{ord(letter)};" for letter in secret)
    hexadecimal = secret.encode().hex()
    told = {
        "as it is": secret,
        "in capitals": secret.upper(),
        "within a word": f"pw={secret};next",
        "within brackets": f"<{secret}>",
        "with one space for many": " ".join(secret.split()),
        "IMAP string": secret.replace("\\", "\\\\").replace('"', '\\"'),
        "base64, as LOGIN sends it": b64(secret),
        "base64, as PLAIN sends it": b64(plain),
        "base64, as PLAIN sends it with an authorization identity": b64(f"{USER}{plain}"),
        "base64, as XOAUTH2 sends it": b64(f"user={USER}\1auth=Bearer {secret}\1\1"),
        "base64, as OAUTHBEARER sends it": b64(f"n,a={USER},\1auth=Bearer {secret}\1\1"),
        "base64 for URLs": urlsafe_b64encode(plain.encode()).decode(),
        "base64 without its end": b64(plain).rstrip("="),
        "base64 that begins elsewhere": b64(f"x{secret}y"),
        "base64 within a word": f"token:{b64(secret)};next",
        "base64 twice": b64(b64(secret)),
        "base64 in a URL": quote(b64(plain), safe=""),
        "base64 of UTF-16": b64(secret.encode("utf-16-le")),
        "base64 of CRAM-MD5": b64(f"{USER} {digest(secret)}"),
        "digest of CRAM-MD5": digest(secret),
        "digest in capitals": digest(secret).upper(),
        "in a URL": quote(secret, safe=""),
        "in a URL, every byte": "".join(f"%{byte:02X}" for byte in secret.encode()),
        "in a URL, small letters": "".join(f"%{byte:02x}" for byte in secret.encode()),
        "in a form": quote_plus(secret),
        "in a URL twice": quote(quote(secret, safe=""), safe=""),
        "hexadecimal": hexadecimal,
        "hexadecimal in capitals": b16encode(secret.encode()).decode(),
        "hexadecimal with colons": ":".join(f"{byte:02x}" for byte in secret.encode()),
        "HTML": escape(secret),
        "HTML entities": entities,
        "JSON": json.dumps(secret),
        "Python": ascii(secret),
        "bytes of Python": repr(secret.encode()),
        "quoted-printable": quopri.encodestring(secret.encode(), quotetabs=True).decode().replace("=\n", ""),
        "encoded-word": f"=?utf-8?B?{b64(secret)}?=",
        "UTF-7": secret.encode("utf-7").decode(),
        "modified UTF-7": modified_utf7(secret),
        "NFC": normalize("NFC", secret),
        "NFD": normalize("NFD", secret),
        "NFKC": normalize("NFKC", secret),
        "full width": "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in secret),
        "with invisible letters": "\u200b".join(secret),
        "cut over lines": secret.replace(" ", "\n", 1),
        "ISO-2022-JP without its escapes": in_old_japanese(secret),
    }
    return {name: text for name, text in told.items() if text.strip()}


def in_old_japanese(secret: str) -> str:
    """What is left of ISO-2022-JP in a text without control characters; nothing where it cannot say it."""
    try:
        raw = codecs.encode(secret, "iso2022_jp")
    except UnicodeEncodeError:
        return ""
    return raw.decode("ascii").replace("\x1b$B", "").replace("\x1b(B", "")


DIGESTS = frozenset({"base64 of CRAM-MD5", "digest of CRAM-MD5", "digest in capitals"})
"""What no one can find who knows the password alone."""


def traces(secret: str, text: str) -> Iterator[str]:
    """The forms of a secret that are in a text, by their names; case and composition are no hiding place."""
    around = _plain(text)
    for name, form in forms(secret).items():
        if _plain(form) in around or form.casefold() in text.casefold():
            yield name
    # The quarters of base64, whatever stands before and behind.
    for lead in ("", "x", "xx"):
        whole = b64(lead + secret)
        inner = whole[4 if lead else 0 : len(whole) - 4]
        if len(inner) >= 4 and inner in text:
            yield f"base64 after {len(lead)}"


def _plain(text: str) -> str:
    return normalize("NFKC", text.replace("\u200b", "")).casefold()
