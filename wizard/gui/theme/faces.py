"""The typefaces of each language, the easiest to read first."""

from typing import Final

from wizard.wording.languages import Language

_JAPANESE: Final = (
    "BIZ UDPGothic",
    "Noto Sans JP",
    "Noto Sans CJK JP",
    "IPAexGothic",
    "Hiragino Sans",
    "Meiryo",
    "Yu Gothic UI",
)
_OWN: Final = {
    Language.SIMPLIFIED_CHINESE: (
        "Noto Sans SC",
        "Noto Sans CJK SC",
        "Microsoft YaHei UI",
        "PingFang SC",
        "WenQuanYi Micro Hei",
    ),
    Language.KOREAN: (
        "Noto Sans KR",
        "Noto Sans CJK KR",
        "Malgun Gothic",
        "Apple SD Gothic Neo",
        "NanumGothic",
        "WenQuanYi Micro Hei",
    ),
    Language.VIETNAMESE: ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"),
}
"""Where Japanese faces lack letters: a word would be put together from two faces."""


def faces(language: Language | None) -> tuple[str, ...]:
    """The faces for this language; the first that is installed is used, the next have what it lacks."""
    own = () if language is None else _OWN.get(language, ())
    return own + _JAPANESE
