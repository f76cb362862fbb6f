"""An OAuth 2.0 introspection endpoint: mail servers ask it whose a token is (RFC 7662)."""

import json
from collections.abc import Mapping
from urllib.parse import parse_qs

from typing_extensions import override

from tests.lab.rows import Page, Provider
from tests.lab.web import Web

PATH = "/introspect"
_JSON = "application/json"
_UNKNOWN = Page(body=json.dumps({"active": False}), content_type=_JSON)


def pages(provider: Provider) -> dict[str, Page]:
    """What is known of each token, as pages under the token itself."""
    return {
        user.token: Page(
            body=json.dumps({"active": True, "username": f"{user.local}@{provider.domain}", "scope": "mail"}),
            content_type=_JSON,
        )
        for user in provider.users
        if user.token
    }


class Introspection(Web):
    """Answers about the token in the form that is posted."""

    def __init__(self, *, tokens: Mapping[str, Page]) -> None:
        super().__init__(scheme="http", pages={})
        self._tokens = tokens

    @override
    def _page(self, path: str, _body: str) -> Page:
        if path != PATH:
            return super()._page(path, _body)
        (token,) = parse_qs(_body).get("token", [""])
        return self._tokens.get(token, _UNKNOWN)
