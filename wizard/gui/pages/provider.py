"""Which mail company a state is about."""

from wizard.flow.state import State
from wizard.model.candidate import Provider


def provider_of(state: State) -> Provider | None:
    """The company of the candidate, else the one that looking found, else None."""
    if state.candidate is not None and state.candidate.provider is not None:
        return state.candidate.provider
    return state.looked.discovery.provider if state.looked is not None else None


def company_name(state: State, language: str) -> str:
    """The company's name if it is known, else the part of the address after the @ sign."""
    provider = provider_of(state)
    if provider is not None:
        return provider.name(language)
    assert state.checked is not None
    assert state.checked.address is not None
    return state.checked.address.domain
