"""The class room: choosing what to practise, and the end of a lesson; imported in a practice only."""
