"""What a provider file may say, and how its text becomes frozen values."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date

from providers.fields import Fields, SchemaError

REGIONS = frozenset({"jp", "world"})
KINDS = frozenset({"cable", "carrier", "company", "freemail", "hosting", "isp", "paid", "university"})
STATUSES = frozenset(
    {
        "bridge_only",
        "closed",
        "closing",
        "needs_preparation",
        "no_mail_program_access",
        "oauth_only",
        "unknown_settings",
        "works",
    }
)
INCOMING_PROTOCOLS = frozenset({"imap", "pop3"})
SECURITIES = frozenset({"starttls", "tls"})
USERNAMES = frozenset({"address", "local_dot_domain", "local_part", "unrelated_id"})
METHODS = frozenset({"OAuth2", "password-cleartext", "password-encrypted"})
PASSWORD_KINDS = frozenset(
    {
        "account",
        "app_password",
        "authorization_code",
        "bridge",
        "issued",
        "mail_password",
        "oauth",
        "unknown",
    }
)
CONFIDENCES = frozenset({"high", "low", "medium"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The same thing said in Japanese and in English."""

    ja: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing the user does at the provider first, with the provider's own page about it."""

    words: Words
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server of a provider; `host` may hold %DOMAIN%, %LABEL% and %SUFFIX%."""

    protocol: str
    host: str
    port: int
    security: str
    username: str
    username_alternatives: tuple[str, ...]
    methods: tuple[str, ...]
    legacy_tls: bool
    odd_port_reason: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider, or one variant of it; `closes_on` is the last day, also of one that has closed."""

    id: str
    region: str
    kind: str
    status: str
    name: Words
    domains: tuple[str, ...]
    suffixes: tuple[str, ...]
    mx: tuple[str, ...]
    closes_on: date | None
    incoming: tuple[Server, ...]
    outgoing: tuple[Server, ...]
    order_reason: str | None
    password_kind: str
    oauth_issuer: str | None
    preparation: tuple[Step, ...]
    notes: Words | None
    accepts_legacy_dots: bool
    confidence: str
    sources: tuple[str, ...]
    last_checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFile:
    """One file: the provider and its variants, which differ from it in addresses and servers only."""

    file_name: str
    provider: Provider
    variants: tuple[Provider, ...]

    @property
    def entries(self) -> tuple[Provider, ...]:
        """The provider and then its variants."""
        return (self.provider, *self.variants)


def parse(text: str, *, file_name: str) -> ProviderFile:
    """The values of one TOML file.

    Raises:
        SchemaError: the text is not TOML, or a key is missing, unknown or of the wrong kind.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SchemaError(file=file_name, key="(file)", problem=f"is not TOML: {error}") from error
    fields = Fields(table, file=file_name)
    variant_tables = fields.tables("variant")
    provider = _provider(fields)
    fields.finish()
    variants = tuple(_variant(provider, variant) for variant in variant_tables)
    return ProviderFile(file_name=file_name, provider=provider, variants=variants)


def _provider(fields: Fields) -> Provider:
    return Provider(
        id=fields.text("id"),
        region=fields.choice("region", REGIONS),
        kind=fields.choice("kind", KINDS),
        status=fields.choice("status", STATUSES),
        name=_words(fields.table("name")),
        domains=fields.texts("domains"),
        suffixes=fields.texts("suffixes"),
        mx=fields.texts("mx"),
        closes_on=_last_day(fields),
        incoming=tuple(_server(one) for one in fields.tables("incoming")),
        outgoing=tuple(_server(one, protocol="smtp") for one in fields.tables("outgoing")),
        order_reason=fields.optional_text("order_reason"),
        password_kind=fields.choice("password_kind", PASSWORD_KINDS),
        oauth_issuer=fields.optional_text("oauth_issuer"),
        preparation=tuple(_step(one) for one in fields.tables("preparation")),
        notes=_optional_words(fields.optional_table("notes")),
        accepts_legacy_dots=fields.flag("accepts_legacy_dots"),
        confidence=fields.choice("confidence", CONFIDENCES),
        sources=fields.texts("sources"),
        last_checked=fields.day("last_checked"),
    )


def _variant(provider: Provider, fields: Fields) -> Provider:
    variant = replace(
        provider,
        id=fields.text("id"),
        status=fields.choice("status", STATUSES),
        domains=fields.texts("domains"),
        suffixes=fields.texts("suffixes"),
        mx=fields.texts("mx"),
        incoming=tuple(_server(one) for one in fields.tables("incoming")),
        outgoing=tuple(_server(one, protocol="smtp") for one in fields.tables("outgoing")),
        notes=_optional_words(fields.optional_table("notes")) or provider.notes,
        confidence=fields.choice("confidence", CONFIDENCES),
    )
    fields.finish()
    return variant


def _last_day(fields: Fields) -> date | None:
    closes_on = fields.optional_day("closes_on")
    closed_on = fields.optional_day("closed_on")
    if closes_on is not None and closed_on is not None:
        raise fields.error("closed_on", "stands beside closes_on; keep one of them")
    return closes_on or closed_on


def _server(fields: Fields, *, protocol: str | None = None) -> Server:
    server = Server(
        protocol=protocol or fields.choice("protocol", INCOMING_PROTOCOLS),
        host=fields.text("host"),
        port=fields.integer("port"),
        security=fields.choice("security", SECURITIES),
        username=fields.choice("username", USERNAMES),
        username_alternatives=fields.choices("username_alternatives", USERNAMES),
        methods=fields.choices("methods", METHODS),
        legacy_tls=fields.flag("legacy_tls"),
        odd_port_reason=fields.optional_text("odd_port_reason"),
        note=fields.optional_text("note"),
    )
    fields.finish()
    return server


def _step(fields: Fields) -> Step:
    step = Step(
        words=Words(ja=fields.text("ja"), en=fields.text("en")),
        url=fields.optional_text("url"),
    )
    fields.finish()
    return step


def _words(fields: Fields) -> Words:
    words = Words(ja=fields.text("ja"), en=fields.text("en"))
    fields.finish()
    return words


def _optional_words(fields: Fields | None) -> Words | None:
    return None if fields is None else _words(fields)
