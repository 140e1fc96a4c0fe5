"""Every colour of text stands out from what it stands on, as WCAG 2.2 measures it."""

import re
from importlib.resources import files

import pytest

from newsparse.renderer.screen.summary_article import SPEAKER_COLORS
from newsparse.renderer.story import COLORS

CSS = (files("newsparse.renderer") / "templates" / "page.css").read_text("utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--(\w+): ([^;]+);", block))
    for block in re.findall(r":root {(.*?)}", CSS, re.DOTALL)
)
SPEAKERS = [f"c{number}" for number in range(COLORS)]
ENOUGH = 4.5
"""WCAG 2.2, success criterion 1.4.3, for text of any size."""
ENOUGH_ON_BOTH = 3.5
"""A terminal's ground is unknown, and hardly a colour has 4.5 on black and on white."""


def rgb(text):
    digits = text.lstrip("#")
    pairs = re.findall("..", digits) if len(digits) == 6 else [digit * 2 for digit in digits]
    return [int(pair, 16) for pair in pairs]


def of_256(number):
    steps = [0, 95, 135, 175, 215, 255]
    red, rest = divmod(number - 16, 36)
    return [steps[red], steps[rest // 6], steps[rest % 6]]


def mixed(color, ground, share):
    return [share * one + (1 - share) * other for one, other in zip(color, ground, strict=True)]


def luminance(color):
    parts = [value / 255 for value in color]
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts
    ]
    return sum(
        weight * value for weight, value in zip([0.2126, 0.7152, 0.0722], linear, strict=True)
    )


def contrast(color, ground):
    darker, lighter = sorted([luminance(color), luminance(ground)])
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_that_of_wcag():
    assert contrast([0, 0, 0], [255, 255, 255]) == pytest.approx(21)
    assert contrast(rgb("#777"), rgb("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["ink", "quiet", "accent", *SPEAKERS])
def test_a_color_stands_out_on_the_page(scheme, name):
    for ground in ["ground", "raised"]:
        assert contrast(rgb(scheme[name]), rgb(scheme[ground])) >= ENOUGH


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", SPEAKERS)
def test_a_marked_quote_can_be_read(scheme, name):
    share = int(scheme["tint"].rstrip("%")) / 100
    marked = mixed(rgb(scheme[name]), rgb(scheme["ground"]), share)
    assert contrast(rgb(scheme["ink"]), marked) >= ENOUGH


@pytest.mark.parametrize("number", SPEAKER_COLORS)
def test_a_speaker_stands_out_on_a_dark_and_on_a_light_terminal(number):
    assert contrast(of_256(number), [0, 0, 0]) >= ENOUGH_ON_BOTH
    assert contrast(of_256(number), [255, 255, 255]) >= ENOUGH_ON_BOTH
