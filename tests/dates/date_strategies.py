"""Dates for hypothesis to try: every shape of EDTF that is supported."""

from hypothesis import strategies as st

from timeline_builder.dates.value import GROUPINGS, Date, Day, days_in_month

YEARS = st.integers(-9999, 9999)
QUALIFIERS = st.sampled_from(["", "?", "~", "%"])


def year_text(year):
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


@st.composite
def days(draw):
    year, month = draw(YEARS), draw(st.integers(1, 12))
    return Day(year, month, draw(st.integers(1, days_in_month(year, month))))


@st.composite
def singles(draw):
    day = draw(days())
    year = year_text(day.year)
    shapes = [year, f"{year}-{day.month:02d}", str(day), f"{year}-XX", f"{year}-{day.month:02d}-XX"]
    shapes += [f"{year}-{draw(st.sampled_from(sorted(GROUPINGS)))}"]
    if year.lstrip("-") > "0009":
        shapes += [f"{year[:-1]}X"]
    if year.lstrip("-") > "0099":
        shapes += [f"{year[:-2]}XX"]
    return draw(st.sampled_from(shapes)) + draw(QUALIFIERS)


@st.composite
def values(draw):
    a, b = sorted((Date.parse(draw(singles())), Date.parse(draw(singles()))), key=lambda date: date.earliest)
    shapes = [str(a), f"{a}/..", f"../{a}", f"{a}/", f"/{a}"]
    if b.latest and a.earliest and a.earliest <= b.latest:
        shapes.append(f"{a}/{b}")
    return draw(st.sampled_from(shapes))
