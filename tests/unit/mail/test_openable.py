"""What may be done with an attachment, by its name and its first bytes."""

import pytest

from wizard.mail.reading.openable import FileKind, kind_of

KINDS = {
    ("trip.jpg", b"\xff\xd8\xff"): FileKind.LOOKED_AT,
    ("trip.JPG", b""): FileKind.LOOKED_AT,
    ("旅行.pdf", b"%PDF"): FileKind.LOOKED_AT,
    ("2026.11.22.pdf", b"%PDF"): FileKind.LOOKED_AT,
    ("table.xlsx", b"PK"): FileKind.LOOKED_AT,
    ("table.xlsm", b"PK"): FileKind.PROGRAM,
    ("letter.docm", b"PK"): FileKind.PROGRAM,
    ("things.zip", b"PK"): FileKind.KEPT,
    ("mail.eml", b"From:"): FileKind.KEPT,
    ("noending", b"hello"): FileKind.KEPT,
    ("", b""): FileKind.KEPT,
    ("setup.exe", b"MZ"): FileKind.PROGRAM,
    ("page.html", b"<html"): FileKind.PROGRAM,
    ("drawing.svg", b"<svg"): FileKind.PROGRAM,
    ("shortcut.lnk", b"L"): FileKind.PROGRAM,
    ("tool.desktop", b"[Desktop Entry]"): FileKind.PROGRAM,
    ("script", b"#!/bin/sh"): FileKind.PROGRAM,
    ("bill.pdf.exe", b"MZ"): FileKind.DISGUISED,
    ("bill.pdf .exe", b"MZ"): FileKind.DISGUISED,
    ("bill.pdf.EXE", b""): FileKind.DISGUISED,
    ("photo.jpg.lnk", b"L"): FileKind.DISGUISED,
    ("photo.jpg", b"MZ\x90\0"): FileKind.DISGUISED,
    ("list.csv", b"\x7fELF"): FileKind.DISGUISED,
    ("song.mp3", b"#!/usr/bin/python"): FileKind.DISGUISED,
    ("bill.exe.pdf", b"%PDF"): FileKind.KEPT,
}


@pytest.mark.parametrize(("name", "beginning", "kind"), [(*key, kind) for key, kind in KINDS.items()])
def test_only_kinds_that_are_looked_at_are_opened(name: str, beginning: bytes, kind: FileKind) -> None:
    assert kind_of(name, beginning) is kind
