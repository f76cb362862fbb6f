"""XML from strangers: read without ever believing that it is well made, or XML at all."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LIMIT_BYTES: Final = 262_144
WEB_PAGE: Final = "a web page, not a configuration"
_BLANK: Final = b" \t\r\n"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_HTML: Final = re.compile(rb"<(!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def root_of(body: bytes, tag: str) -> "Element | str":
    """The root element of a document of this kind, else what the body is instead."""
    if len(body) > LIMIT_BYTES:
        return f"more than {LIMIT_BYTES} bytes"
    # Blank lines and a byte order mark before the XML declaration are wrong and common.
    text = body.strip(_BLANK).removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANK)
    if not text:
        return "an empty answer"
    if _HTML.search(text[:1024]):
        return WEB_PAGE
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        # ValueError and LookupError are for encodings that expat does not speak.
        return f"not a configuration: {type(error).__name__}"
    return root if tag_of(root) == tag else "XML, but not a configuration"


def children(parent: "Element", tag: str) -> "Iterator[Element]":
    """The child elements of this name."""
    return (child for child in parent if tag_of(child) == tag)


def text_of(parent: "Element", tag: str) -> str:
    """The text of the first child of this name without blanks at its ends; empty when there is none."""
    return next(((child.text or "").strip() for child in children(parent, tag)), "")


def tag_of(element: "Element") -> str:
    """The name of an element; a namespace does not change what is said."""
    return element.tag.rpartition("}")[2]
