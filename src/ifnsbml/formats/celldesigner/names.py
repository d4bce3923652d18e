"""Names as CellDesigner stores them: some characters are written as words between underscores."""

from __future__ import annotations

import re
import unicodedata

from ifnsbml.layout.fonts import text_width

_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"


def _greek_words() -> dict[str, str]:
    """``_alpha_`` for α, ``_Alpha_`` for Α, as the characters are called."""
    words = {}
    for letter in _GREEK:
        word = unicodedata.name(letter).removeprefix("GREEK SMALL LETTER ").lower()
        word = {"lamda": "lambda"}.get(word, word)
        words[letter] = f"_{word}_"
        words[letter.upper()] = f"_{word.capitalize()}_"
    return words


TOKENS = {
    "_": "_underscore_",
    "\n": "_br_",
    " ": "_space_",
    "+": "_plus_",
    "-": "_minus_",
    "/": "_slash_",
    **_greek_words(),
}
"""How a character is written in a name; all others stand for themselves."""

_CHARACTERS = {token: character for character, token in TOKENS.items()}
_TOKEN = re.compile("|".join(map(re.escape, _CHARACTERS)))


def encoded(name: str) -> str:
    """The name in CellDesigner's own encoding."""
    return "".join(TOKENS.get(character, character) for character in name)


def decoded(text: str) -> str:
    """The name that an encoded one stands for."""
    return _TOKEN.sub(lambda match: _CHARACTERS[match[0]], text)


def broken(name: str, size: float, width: float) -> str:
    """The name with spaces made line breaks wherever a line would be wider than ``width`` pixels."""
    lines = [""]
    for word in name.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
