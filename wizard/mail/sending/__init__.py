"""Letters on their way out: the questions before, the hand-over, the copy in the folder of sent mail."""
