"""One plain sentence for everything that can be said of a typed address."""

from wizard.model.address import AddressCode, Finding
from wizard.wording.marking import Translate, fill, mark

TEXTS: dict[AddressCode, str] = {
    AddressCode.EMPTY: mark("Address", "Please enter your mail address."),
    AddressCode.MISSING_AT: mark("Address", "The @ sign is missing."),
    AddressCode.MANY_AT: mark("Address", "There is more than one @ sign. An address has exactly one."),
    AddressCode.EMPTY_LOCAL: mark("Address", "The part before the @ sign is missing."),
    AddressCode.LOCAL_TOO_LONG: mark(
        "Address", "The part before the @ sign is too long. It may have 64 characters at most."
    ),
    AddressCode.ADDRESS_TOO_LONG: mark(
        "Address", "The address is too long. It may have 254 characters at most."
    ),
    AddressCode.LOCAL_BAD_CHARACTER: mark(
        "Address", "The part before the @ sign has a character that addresses cannot have."
    ),
    AddressCode.LOCAL_DOTS: mark(
        "Address", "In the part before the @ sign, dots cannot be first, last, or two in a row."
    ),
    AddressCode.LOCAL_NOT_ASCII: mark(
        "Address", "The part before the @ sign has letters that mail servers do not understand."
    ),
    AddressCode.EMPTY_DOMAIN: mark("Address", "The part after the @ sign is missing."),
    AddressCode.DOMAIN_BAD_LABEL: mark(
        "Address", "The part after the @ sign is not a company name that can exist."
    ),
    AddressCode.DOMAIN_TOO_LONG: mark("Address", "The part after the @ sign is too long."),
    AddressCode.DOMAIN_WITHOUT_DOT: mark(
        "Address", "The part after the @ sign has no dot, as in example.jp."
    ),
    AddressCode.MIXED_SCRIPT: mark(
        "Address", "The part after the @ sign mixes letters that look alike. Please check it."
    ),
    AddressCode.SPACES: mark("Address", "Spaces were taken out."),
    AddressCode.FULL_WIDTH: mark("Address", "Full-width letters were changed to ordinary ones."),
    AddressCode.LOOK_ALIKE: mark("Address", "Characters that look like a dot, a hyphen or @ were corrected."),
    AddressCode.TYPO_DOMAIN: mark("Address", "Did you mean %1?"),
    AddressCode.LEGACY_DOTS: mark(
        "Address", "This old style of address breaks the rules, but it still works at this company."
    ),
}


def tell_finding(finding: Finding, translate: Translate) -> str:
    """The finding in the user's language."""
    facts = (finding.suggestion,) if finding.suggestion else ()
    return fill(translate("Address", TEXTS[finding.code]), facts)
