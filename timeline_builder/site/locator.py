"""A map without tiles, borders or requests: the chronology's own places on a graticule with a scale bar.

The projection is equirectangular, true to scale along its middle parallel: enough for a region, and
honest about being a sketch. Coordinates are WGS 84 degrees; positions are the picture's own units.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_builder.model import Place

WIDTH = 720.0
_LOW, _HIGH = 300.0, 560.0  # the least and greatest height
_KM_A_DEGREE = 111.32  # along a meridian, mean
_LEAST = 1.2  # degrees of latitude a map shows at least
_MOST = 40  # places on a map of all, and on one around a few
_NEAR = 16
_LETTER, _LINE = 7.4, 16.0  # the mean width of a label's letter, the height of its line


@dataclass(frozen=True, slots=True)
class Label:
    """Where a place's name stands; anchor is SVG's text-anchor."""

    x: float
    y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, its radius by its number of events; label is None where there is no room."""

    place: Place
    count: int
    x: float
    y: float
    r: float
    label: Label | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A meridian or parallel: its SVG path, its name and where that stands (end: right-aligned)."""

    path: str
    text: str
    x: float
    y: float
    end: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """The scale bar."""

    x: float
    y: float
    width: float
    text: str


@dataclass(frozen=True, slots=True)
class Map:
    """A locator map; `outside` are places that lie beyond it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    bar: Bar
    spots: tuple[Spot, ...]
    outside: tuple[Place, ...]
    approximate: bool
    label: str


@dataclass(frozen=True, slots=True)
class _Frame:
    west: float
    south: float
    east: float
    north: float

    @property
    def squeeze(self) -> float:
        """How much shorter a degree of longitude is than one of latitude, at the middle parallel."""
        return max(0.2, math.cos(math.radians((self.south + self.north) / 2)))

    @property
    def unit(self) -> float:
        """The picture's units a degree of latitude."""
        return WIDTH / ((self.east - self.west) * self.squeeze)

    @property
    def height(self) -> float:
        return round((self.north - self.south) * self.unit, 1)

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        x = (longitude - self.west) * self.squeeze * self.unit
        return round(x, 1), round((self.north - latitude) * self.unit, 1)

    def holds(self, place: Place) -> bool:
        return self.west <= _lon(place) <= self.east and self.south <= _lat(place) <= self.north


def locator(places: Iterable[Place], counts: Mapping[str, int], chosen: Sequence[str] = ()) -> Map | None:
    """The map around the chosen places (or where most events are), or None where no coordinates are known.

    counts   events by place id
    """
    known = [place for place in places if place.latitude is not None and place.longitude is not None]
    subject = [place for place in known if place.id in chosen] if chosen else _core(known, counts)
    if not subject:
        return None
    frame = _frame(subject)
    shown = [place for place in known if frame.holds(place) and (counts.get(place.id) or place.id in chosen)]
    outside = [place for place in known if not frame.holds(place) and counts.get(place.id)] if not chosen else []
    shown = sorted(shown, key=_by(counts, chosen))[: _NEAR if chosen else _MOST]
    names = ", ".join(place.name for place in (subject if chosen else shown[:5]))
    return Map(
        WIDTH,
        frame.height,
        tuple(_graticule(frame)),
        _bar(frame),
        tuple(_spots(frame, shown, counts, chosen)),
        tuple(outside),
        any(place.approximate for place in shown),
        names,
    )


def _lat(place: Place) -> float:
    assert place.latitude is not None
    return place.latitude


def _lon(place: Place) -> float:
    assert place.longitude is not None
    return place.longitude


def _by(counts: Mapping[str, int], chosen: Sequence[str] = ()):  # type: ignore[no-untyped-def]
    return lambda place: (place.id not in chosen, -counts.get(place.id, 0), place.name)


def _core(places: Sequence[Place], counts: Mapping[str, int]) -> list[Place]:
    """The places that hold most events, without far outliers: those near the median place, where that is most."""
    weighted = [place for place in places for _ in range(counts.get(place.id, 0))]
    if not weighted:
        return []
    middle_lat = sorted(_lat(place) for place in weighted)[len(weighted) // 2]
    middle_lon = sorted(_lon(place) for place in weighted)[len(weighted) // 2]

    def away(place: Place) -> float:
        east = (_lon(place) - middle_lon) * math.cos(math.radians(middle_lat))
        return math.hypot(_lat(place) - middle_lat, east)

    reach = 3 * max(0.5, sorted(away(place) for place in weighted)[len(weighted) * 2 // 3])
    return [place for place in places if counts.get(place.id) and away(place) <= reach]


def _frame(places: Sequence[Place]) -> _Frame:
    """A frame around the places with a margin, of a shape that suits a page."""
    south, north = min(map(_lat, places)), max(map(_lat, places))
    west, east = min(map(_lon, places)), max(map(_lon, places))
    squeeze = max(0.2, math.cos(math.radians((south + north) / 2)))
    tall = max((north - south) * 1.3, _LEAST)
    wide = max((east - west) * squeeze * 1.3, tall * WIDTH / _HIGH)
    tall = max(tall, wide * _LOW / WIDTH)
    middle_lat, middle_lon = (south + north) / 2, (west + east) / 2
    return _Frame(
        middle_lon - wide / squeeze / 2, middle_lat - tall / 2, middle_lon + wide / squeeze / 2, middle_lat + tall / 2
    )


def _nice(rough: float) -> float:
    """The greatest of 1, 2, 5 times a power of ten that is not above the number."""
    power = 10.0 ** math.floor(math.log10(rough))
    return max(power * figure for figure in (1, 2, 5) if power * figure <= rough * 1.0001)


def _graticule(frame: _Frame) -> Iterable[Line]:
    step = _nice((frame.north - frame.south) / 2.5)
    places = max(0, -math.floor(math.log10(step)))
    for index in range(math.ceil(frame.south / step), math.floor(frame.north / step) + 1):
        _, y = frame.at(index * step, frame.west)
        if _LINE < y < frame.height - 2 * _LINE:
            yield Line(f"M0 {y}H{WIDTH:g}", _degrees(index * step, "N", "S", places), WIDTH - 4, y - 4, end=True)
    for index in range(math.ceil(frame.west / step), math.floor(frame.east / step) + 1):
        x, _ = frame.at(frame.south, index * step)
        if x < WIDTH - 7 * _LETTER:
            yield Line(f"M{x} 0V{frame.height:g}", _degrees(index * step, "E", "W", places), x + 4, 14)


def _degrees(value: float, plus: str, minus: str, places: int) -> str:
    letter = plus if value > 0 else minus if value < 0 else ""
    return f"{abs(value):.{places}f}° {letter}".rstrip()


def _bar(frame: _Frame) -> Bar:
    kilometres = _nice(WIDTH / 4 / frame.unit * _KM_A_DEGREE)
    return Bar(12, frame.height - 12, round(kilometres / _KM_A_DEGREE * frame.unit, 1), f"{kilometres:g} km")


def _spots(frame: _Frame, places: Sequence[Place], counts: Mapping[str, int], chosen: Sequence[str]) -> Iterable[Spot]:
    """Places in order of weight, each labelled where its name fits without touching what stands there already."""
    drawn = []
    for place in places:
        x, y = frame.at(_lat(place), _lon(place))
        radius = round(min(22.0, 3.5 + 1.6 * math.sqrt(counts.get(place.id, 0))), 1)
        drawn.append((place, x, y, radius))
    taken = [(x - r, y - r, x + r, y + r) for _, x, y, r in drawn]
    taken.append((0, frame.height - 40, 200, frame.height))  # the scale bar
    for place, x, y, radius in drawn:
        width = len(place.name) * (_LETTER * 1.15 if place.id in chosen else _LETTER)  # those chosen are bold
        label = _label(width, x, y, radius, taken, frame.height)
        yield Spot(place, counts.get(place.id, 0), x, y, radius, label, place.id in chosen)


def _label(
    width: float, x: float, y: float, r: float, taken: list[tuple[float, float, float, float]], height: float
) -> Label | None:
    sides = (
        ("start", x + r + 4, y + 5), ("end", x - r - 4, y + 5),
        ("middle", x, y - r - 5), ("middle", x, y + r + 15),
        ("start", x + r, y - r), ("start", x + r, y + r + 10), ("end", x - r, y - r), ("end", x - r, y + r + 10),
    )  # fmt: skip
    for anchor, at_x, at_y in sides:
        left = at_x - (0 if anchor == "start" else width if anchor == "end" else width / 2)
        box = (left, at_y - 12, left + width, at_y + 4)
        inside = box[0] >= 0 and box[2] <= WIDTH and box[1] >= 0 and box[3] <= height
        if inside and not any(_touch(box, other) for other in taken):
            taken.append(box)
            return Label(round(at_x, 1), round(at_y, 1), anchor)
    return None


def _touch(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
