"""Social cards: what a messenger or network shows beside a link to an event or an era. Made without the network.

Drawn in fifteen shades from ink to paper and one colour, which keeps a card near 9 kB. Letters that the font
lacks are written in Latin ones.
"""

from __future__ import annotations

import functools
import importlib.resources
import io
from typing import Any

from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 800, 420  # the shape that networks ask for; twice the width would take four times as long
_MARGIN = 48
_PAPER, _INK = (253, 252, 249), (29, 30, 32)
_SHADES = 15  # of the palette's sixteen; the last one is the colour
_DRAWN = 240  # values below it are shades while drawing, those from it on the colour
_TO_PALETTE = [min(value * _SHADES // _DRAWN, _SHADES) for value in range(256)]


def card(title: str, when: str, site: str, colour: str) -> bytes:
    """A PNG of 800 by 420 with the title, the date and the site's name; colour is #rrggbb or #rgb."""
    image = Image.new("L", (WIDTH, HEIGHT), _DRAWN - 1)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 16, HEIGHT), fill=255)
    draw.text((_MARGIN, _MARGIN - 10), _readable(site), font=_font(20), fill=90)
    lines, font = _fitted(draw, _readable(title))
    step = int(font.size * 1.22)
    top = (HEIGHT - step * len(lines)) // 2
    for number, line in enumerate(lines):
        draw.text((_MARGIN, top + number * step), line, font=font, fill=0)
    draw.text((_MARGIN, HEIGHT - _MARGIN - 20), _readable(when), font=_font(25), fill=60)
    image = image.point(_TO_PALETTE)
    image.putpalette(_palette(colour))
    out = io.BytesIO()
    image.save(out, "PNG", bits=4, compress_level=4)
    return out.getvalue()


@functools.cache
def _palette(colour: str) -> bytes:
    ramp = [
        round(ink + (paper - ink) * value / (_SHADES - 1))
        for value in range(_SHADES)
        for ink, paper in zip(_INK, _PAPER, strict=True)
    ]
    digits = colour.lstrip("#")
    full = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    return bytes(ramp) + bytes.fromhex(full)


@functools.cache
def _font(size: int) -> Any:
    file = importlib.resources.files("font_source_serif_pro") / "files" / "SourceSerifPro-Semibold.ttf"
    with importlib.resources.as_file(file) as path:
        return ImageFont.truetype(str(path), size)


@functools.cache
def _missing() -> bytes:
    return bytes(_font(40).getmask("\ufffe"))


@functools.lru_cache(maxsize=4096)
def _has(letter: str) -> bool:
    return letter.isspace() or bytes(_font(40).getmask(letter)) != _missing()


def _readable(text: str) -> str:
    """The text with letters that the font lacks written in Latin ones."""
    return "".join(letter if _has(letter) else anyascii(letter) for letter in text)


def _fitted(draw: Any, title: str) -> tuple[list[str], Any]:
    """The title in lines, in the largest size that fits; what does not fit in the smallest is cut with an ellipsis."""
    for size in (50, 43, 36, 31):
        font = _font(size)
        lines = _wrapped(draw, title, font)
        if len(lines) <= 4:
            return lines, font
    return [*lines[:3], lines[3].rstrip(" .,;:") + " …"], font


def _wrapped(draw: Any, title: str, font: Any) -> list[str]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and draw.textlength(longer, font=font) > WIDTH - 2 * _MARGIN:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
