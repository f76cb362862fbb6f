"""Networks that want a sign-in first: they answer for other people's web servers (RFC 6585 §6, RFC 8952).

Asked only when the shared list, which always answers, could not be reached over https. The question goes to
the same company and holds a name that nobody can have, so that it tells nothing of anybody; the answer is
never read for settings.
"""

from typing import Final
from urllib.parse import urlsplit

from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import base_domain
from wizard.model.candidate import Answer, Source
from wizard.net.http_answer import HttpAnswer, HttpFailure

_LIST: Final = "http://autoconfig.thunderbird.net/v1.1"
_NOBODY: Final = "invalid"  # RFC 6761 §6.4: no name is below it
_SIGN_IN_FIRST: Final = 511
_LIMIT_BYTES: Final = 4_096
_TIMEOUT_S: Final = 3.0


def url(label: str) -> str:
    """The entry of a domain that does not exist, over plain http."""
    return f"{_LIST}/{label}.{_NOBODY}"


async def answers_for_others(asker: Asker) -> bool:
    """Whether the network itself answers where only the list could, and would not find anything."""
    asked = url(asker.random_label())
    with asker.question(Source.ISPDB, asked) as question:
        got = await asker.http.ask_once(asked, limit_bytes=_LIMIT_BYTES, timeout_s=_TIMEOUT_S)
        if is_made_up(got, asked):
            question.settle(Answer.REFUSED, "the network answers with a page of its own")
            return True
        if not question.settle_http(got):
            question.settle(Answer.NOTHING)
    return False


def is_made_up(got: HttpAnswer, asked: str) -> bool:
    """Whether an answer is none that the list gives: a page for nobody's name, or the way to another host.

    The list itself says that there is no such entry, or leads to its own https.
    """
    if got.location is not None:
        return base_domain(_host(got.location)) != base_domain(_host(asked))
    is_page = got.status is not None and got.status // 100 == 2
    return is_page or got.status == _SIGN_IN_FIRST or got.failure is HttpFailure.TOO_LARGE


def _host(text: str) -> str:
    try:
        return urlsplit(text).hostname or ""
    except ValueError:
        return ""
