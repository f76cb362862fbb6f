"""Whether a text has anything in it that nobody sees: asked of every mail, and nearly always answered no."""


def is_visible(text: str) -> bool:
    """Whether every character shows; line feeds and wide spaces do.

    Several times faster than a regular expression that looks for what does not.
    """
    return text.replace("\n", "").replace("\u3000", "").isprintable()
