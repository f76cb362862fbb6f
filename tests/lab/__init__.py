"""A pretend internet on real ports and under real names, for end-to-end tests (see README.md)."""

from tests.lab.lab import INSIDE, Lab, LabError, obstacle
from tests.lab.mailroom import LoginAttempt, Logins, Mailroom
from tests.lab.outcome import Outcome
from tests.lab.providers import PROVIDERS, provider
from tests.lab.rows import Host, LoginName, Provider, Service, User

__all__ = [
    "INSIDE",
    "PROVIDERS",
    "Host",
    "Lab",
    "LabError",
    "LoginAttempt",
    "LoginName",
    "Logins",
    "Mailroom",
    "Outcome",
    "Provider",
    "Service",
    "User",
    "obstacle",
    "provider",
]
