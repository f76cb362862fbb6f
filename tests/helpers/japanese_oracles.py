"""Readers of Japanese bytes that are not ours, Node's TextDecoder and nkf, and random text to try them."""

import json
import random
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

TOOLS: Final = ("node", "nkf")
LABELS: Final = {"CP50221": "iso-2022-jp", "CP932": "shift_jis", "CP51932": "euc-jp", "UTF-8": "utf-8"}
"""The charsets by the names that nkf and the web's encodings have for them."""

_NODE = """
const rows = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const out = rows.map(([label, hex]) => new TextDecoder(label).decode(Buffer.from(hex, 'hex')));
process.stdout.write(JSON.stringify(out));
"""
_ROWS: Final = {
    "kana": [*range(0x829F, 0x82F2), *range(0x8340, 0x837F), *range(0x8380, 0x8397)],
    "kanji": [*range(0x889F, 0x88FD), *range(0x8940, 0x897F), *range(0x9040, 0x907F), *range(0xE040, 0xE07F)],
    "signs": [*range(0x8140, 0x817F), *range(0x8180, 0x81AD)],
    "nec": [*range(0x8740, 0x875E), *range(0x875F, 0x8776), 0x877E, *range(0x8780, 0x8790)],
    "ibm": [*range(0xFA54, 0xFA7F), *range(0xFA80, 0xFAFD), *range(0xFB40, 0xFB7F), *range(0xFC40, 0xFC4C)],
    "half": list(range(0xA1, 0xE0)),
    "ascii": [*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B)],
}


def missing_tools() -> list[str]:
    """The programs that are not on this machine."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True, slots=True)
class Sample:
    """Bytes in a charset (nkf's name), and what the two oracles read in them."""

    charset: str
    raw: bytes
    node: str
    nkf: str


def random_texts(count: int, *, seed: int) -> list[str]:
    """Texts of 1 to 20 characters that Japanese mail programs write, rare ones as often as common ones."""
    chance = random.Random(seed)
    kinds = list(_ROWS)
    return ["".join(_run(chance, kinds) for _ in range(chance.randint(1, 4))) for _ in range(count)]


def samples(count: int, *, seed: int) -> list[Sample]:
    """So many random texts in every charset, encoded by nkf and read by both oracles."""
    texts = random_texts(count, seed=seed)
    encoded = [(name, raw) for name in LABELS for raw in _encode(texts, name)]
    by_node = _read_by_node([(LABELS[name], raw) for name, raw in encoded])
    by_nkf = [text for name in LABELS for text in _read_by_nkf([r for n, r in encoded if n == name], name)]
    return [Sample(name, raw, *read) for (name, raw), *read in zip(encoded, by_node, by_nkf, strict=True)]


def _run(chance: random.Random, kinds: Sequence[str]) -> str:
    codes = _ROWS[chance.choice(kinds)]
    picked = (chance.choice(codes) for _ in range(chance.randint(1, 5)))
    return "".join(code.to_bytes(1 + (code > 0xFF)).decode("cp932") for code in picked)


def _nkf(data: bytes, *options: str) -> bytes:
    # -x keeps half-width kana, -m0 leaves what looks like an encoded word.
    done = subprocess.run(
        ["nkf", "-x", "-m0", *options], input=data, capture_output=True, check=True, timeout=60
    )
    return done.stdout


def _encode(texts: Sequence[str], charset: str) -> list[bytes]:
    lines = _nkf("\n".join(texts).encode(), "--ic=UTF-8", f"--oc={charset}").split(b"\n")
    assert len(lines) == len(texts)
    return lines


def _read_by_nkf(rows: Sequence[bytes], charset: str) -> list[str]:
    read = _nkf(b"\n".join(rows), f"--ic={charset}", "--oc=UTF-8").decode().split("\n")
    assert len(read) == len(rows)
    return read


def _read_by_node(rows: Sequence[tuple[str, bytes]]) -> list[str]:
    asked = json.dumps([(label, raw.hex()) for label, raw in rows]).encode()
    done = subprocess.run(["node", "-e", _NODE], input=asked, capture_output=True, check=True, timeout=120)
    read: list[str] = json.loads(done.stdout)
    return read
