"""The wizard as data: steps, events, effects and state."""
