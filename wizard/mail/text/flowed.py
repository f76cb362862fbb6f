"""Text whose lines flow together again at the reader (RFC 3676)."""

_SIGNATURE = "-- "


def unflow(text: str, *, delete_space: bool) -> str:
    """The paragraphs of format=flowed text, each on one line; quoted ones keep their marks.

    `delete_space` is DelSp=yes: the space that marks a soft break is not part of the text, as in Japanese.
    """
    paragraphs: list[list[str]] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        flows = content.endswith(" ") and content != _SIGNATURE
        kept = content[:-1] if flows and delete_space else content
        if open_depth == depth and content != _SIGNATURE:
            paragraphs[-1].append(kept)
        else:
            paragraphs.append([f"{'>' * depth} {kept}" if depth else kept])
        open_depth = depth if flows else None
    return "\n".join("".join(paragraph) for paragraph in paragraphs)
