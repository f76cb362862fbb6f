"""Domains as people see them: in their own letters, and never so that one could pass for another."""

import unicodedata

import idna

_SCRIPT_NAMES = {"IDEOGRAPHIC": "CJK"}  # 々 and 〆 stand among kanji
_SCRIPTS_THAT_MIX = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
)


def domain_for_people(domain_ascii: str) -> str:
    """A domain in its own letters with its A-label form behind, whole; only that form when it is doubtful.

    Letters of another script can look like those of a company that everybody knows, and the form in which
    the domain is registered cannot.
    """
    try:
        shown = u_label(domain_ascii)
    except (idna.IDNAError, UnicodeError):
        return domain_ascii
    if shown == domain_ascii or any(mixes_scripts(label) for label in shown.split(".")):
        return domain_ascii
    return f"{shown} ({domain_ascii})"


def u_label(domain_ascii: str) -> str:
    """The U-label form, label by label; a label without one stays as it is."""
    return ".".join(
        idna.decode(label) if label.startswith("xn--") else label for label in domain_ascii.split(".")
    )


def mixes_scripts(label: str) -> bool:
    """Whether a label has letters of scripts that nobody writes together (UTS 39 §5)."""
    scripts = {
        _SCRIPT_NAMES.get(name := unicodedata.name(char, "UNKNOWN").split()[0], name)
        for char in label
        if char.isalpha() and char != "ー"
    }
    return len(scripts) > 1 and not any(scripts <= allowed for allowed in _SCRIPTS_THAT_MIX)
