"""How does one brand colour become the sixteen steps of Designsystemet, readable for everybody?

Method: Digdir's Designsystemet (`packages/cli/src/colors/scale.ts`, MIT), stricter where its own steps may fall
below WCAG: hover, active and the subtle contrast colour are held to 4.5:1, and subtle text reads on every surface.
"""

from portal.foundation.colour import BLACK, GRAPHICS, WHITE, Colour

FIXED = {
    "background-default": 1,
    "background-tinted": 0.9,
    "surface-default": 1,
    "surface-tinted": 0.81,
    "surface-hover": 0.7,
    "surface-active": 0.59,
    "border-subtle": 0.5,
    "border-default": 0.19,
    "border-strong": 0.11,
    "text-subtle": 0.09,
    "text-default": 0.0245,
}
"""Relative luminance of each step that does not depend on how bright the brand colour is."""

AIM = 4.55
"""What we compute towards, so that rounding to eight bits still leaves `TEXT`."""


def scale(brand):
    """Step name → hex, all sixteen."""
    base = Colour.parse(brand)
    return {name: colour.hex for name, colour in (*_fixed_steps(base), *_base_steps(base))}


def is_light(brand):
    """Too light to be seen as a shape on white: its buttons need an outline."""
    return Colour.parse(brand).contrast_to(WHITE) < GRAPHICS


def _fixed_steps(base):
    return ((name, base.with_luminance(wanted)) for name, wanted in FIXED.items())


def _base_steps(base):
    ink = max(WHITE, BLACK, key=base.contrast_to)
    step = _direction(base, ink)
    yield "base-default", base
    yield "base-hover", base.with_luminance(_readable_under(ink, _brighter(base, step)))
    yield "base-active", base.with_luminance(_readable_under(ink, _brighter(base, 2 * step)))
    yield "base-contrast-subtle", base.with_luminance(_readable_on(base, ink))
    yield "base-contrast-default", ink


def _direction(base, ink):
    """Eight steps of perceived lightness away from the ink, or towards it where there is no room left."""
    lightness = _lightness(base.luminance)
    if ink is WHITE:
        return 8 if lightness <= 30 else -8
    return 8 if lightness <= 65 else -8


def _readable_under(ink, luminance):
    """The nearest luminance on which the ink still reads."""
    return min(luminance, 1.05 / AIM - 0.05) if ink is WHITE else max(luminance, AIM * 0.05 - 0.05)


def _readable_on(base, ink):
    """Luminance of a softer ink, 50–60 steps of lightness from the base, and never unreadable."""
    room = 50 if 40 < _lightness(base.luminance) < 60 else 60
    if ink is WHITE:
        return min(1, max(_brighter(base, room), AIM * (base.luminance + 0.05) - 0.05))
    return max(0, min(_brighter(base, -room), (base.luminance + 0.05) / AIM - 0.05))


def _brighter(base, lightness):
    return _luminance(min(100, max(0, _lightness(base.luminance) + lightness)))


def _lightness(luminance):
    """Perceived lightness L*, 0–100 (CIE 1976)."""
    return 116 * luminance ** (1 / 3) - 16 if luminance > 216 / 24389 else luminance * 24389 / 27


def _luminance(lightness):
    return ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness * 27 / 24389
