"""The set-up told step by step while it runs."""

from wizard.cli.screen import Screen
from wizard.flow.state import State, TestMail
from wizard.flow.step import Step
from wizard.model.lamp import LampState, Side
from wizard.wording.commands import Saying

LOGGED_IN = {Side.INCOMING: Saying.LOGGED_IN_INCOMING, Side.OUTGOING: Saying.LOGGED_IN_OUTGOING}


class SetupStory:
    """Tells each thing once: what is looked up, what was found, and how far both servers are."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._told: set[str] = set()
        self.state = State()

    def tell(self, state: State) -> None:
        """Say what is new in this state."""
        self.state = state
        if state.step is Step.LOOKING and state.checked is not None and state.checked.address is not None:
            self._say("looking", Saying.LOOKING, state.checked.address.shown)
        self._tell_candidate(state)
        self._tell_lamps(state)
        if state.account_id is not None:
            self._say("saved", Saying.SAVED, state.account_id)
        if state.test_mail is not None:
            self._tell_test_mail(state.test_mail)

    def _tell_candidate(self, state: State) -> None:
        candidate = state.candidate
        if candidate is None or state.step is Step.LOOKING:
            return
        self._say("found", Saying.FOUND, candidate.source.value, candidate.trust.word)
        for server in (*candidate.incoming[:1], *candidate.outgoing[:1]):
            self._say(f"shake {server.endpoint}", Saying.HANDSHAKE, str(server.endpoint))

    def _tell_lamps(self, state: State) -> None:
        for lamp in state.lamps:
            if lamp.state is not LampState.WORKS or lamp.endpoint is None:
                continue
            saying = LOGGED_IN[lamp.side]
            self._say(f"works {lamp.side.value}", saying, str(lamp.endpoint))

    def _tell_test_mail(self, mail: TestMail) -> None:
        if not mail.arrived:
            return
        self._say("sent", Saying.TEST_MAIL_SENT)
        self._say("fetched", Saying.TEST_MAIL_FETCHED, str(mail.ms))
        self._say("same", Saying.SAME_YES if mail.same else Saying.SAME_NO)

    def _say(self, key: str, saying: Saying, *facts: str) -> None:
        if key not in self._told:
            self._told.add(key)
            self._screen.progress(self._screen.words(saying, *facts))
