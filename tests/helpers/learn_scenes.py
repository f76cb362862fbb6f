"""The pages of explanation by the names of their pictures; None is the list of all of them."""

from wizard.wording.learn.topic import Topic

LEARN_SCENES: dict[str, Topic | None] = {
    "learn_contents": None,
    **{f"learn_{topic.value.replace('-', '_')}": topic for topic in Topic},
}
