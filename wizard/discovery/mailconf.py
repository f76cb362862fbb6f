"""A text record of the domain that says where its clientConfig document is: "mailconf=https://…".

Text records are unsigned, so whatever the document says is, too.
"""

from typing import Final

from wizard.discovery import autoconfig
from wizard.discovery.asker import Asker
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Source, Trust
from wizard.net.dns import DnsOutcome

_KEY: Final = "mailconf="
_LONGEST: Final = 500


def document_url(text: str) -> str | None:
    """The URL in a text record, None when it holds none that may be asked."""
    key, url = text.strip()[: len(_KEY)], text.strip()[len(_KEY) :].strip()
    is_wanted = key.lower() == _KEY and url.lower().startswith("https://")
    return url if is_wanted and url.isascii() and url.isprintable() and len(url) <= _LONGEST else None


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Read the text records of the domain, and the document that the first such record names."""
    with asker.question(Source.AUTOCONFIG, f"TXT {address.domain_ascii}") as question:
        answer = await asker.dns.txt(address.domain_ascii)
        urls = [url for url in map(document_url, answer.texts) if url is not None]
        if urls or answer.outcome is not DnsOutcome.FOUND:
            question.settle_dns(answer.outcome, ", ".join(urls[:1]))
        else:
            question.settle(Answer.NOTHING, "no mailconf= among its text records")
    if not urls:
        return SourceAnswer()
    return await autoconfig.ask_url(urls[0], address, asker, source=Source.AUTOCONFIG, trust=Trust.UNSIGNED)
