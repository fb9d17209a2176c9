"""What picture goes with a link? A card in the agency's colour: its logo or initials, its name, the title, the facts.

Drawn here, because an agency may have neither logo nor cover, and because a drawing (SVG) is no picture for others.
"""

import hashlib
from io import BytesIO

from django.core.cache import cache
from django.urls import reverse
from PIL import Image, ImageDraw

from listings.agencies.branding.colours import scale
from portal.foundation.one_line import on_one_line
from portal.foundation.templatetags.ui_tags import initials

from .lettering import Style, lines, width, write
from .presentation import lasting_facts

SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN, BAND, TILE, GAP = 72, 190, 96, 32
INSIDE = WIDTH - 2 * MARGIN
TITLE_LINE, NAME_LINE, MOST_LINES = 70, 44, 4
INK, QUIET, PAPER = "#1c2424", "#4a5656", "#ffffff"
KEPT = 3600
PLAIN, SEMIBOLD = 400, 600
TITLE, NAME, INITIALS = Style(SEMIBOLD, 56), Style(SEMIBOLD, 34), Style(SEMIBOLD, 40)
FACTS, SENDER = Style(PLAIN, 28), Style(SEMIBOLD, 28)


def told_on(share, told):
    agency = share.agency
    return (
        on_one_line(told["heading"]),
        agency.name,
        agency.colour,
        agency.logo.name or "",
        lasting_facts(share.posting),
    )


def mark_of(on_card):
    return hashlib.sha256(repr(on_card).encode()).hexdigest()[:12]


def address_of_picture(share, told):
    """Changes with what stands on it, because those who show links keep pictures by their address."""
    path = reverse("sharing:picture", args=[share.address])
    return f"{path}?malform={told['language']}&m={mark_of(told_on(share, told))}"


def picture_of(share, told):
    """PNG. Kept for an hour, because drawing costs more than everything else on the page."""
    on_card = told_on(share, told)
    return cache.get_or_set(f"share-picture:{mark_of(on_card)}", lambda: drawn(share, on_card), KEPT)


def drawn(share, on_card):
    title, name, colour, _logo, facts = on_card
    card, tones = Image.new("RGB", SIZE, PAPER), scale(colour)
    draw = ImageDraw.Draw(card)
    draw.rectangle((0, 0, WIDTH, BAND), fill=tones["base-default"])
    draw_tile(card, draw, share.agency, tones)
    draw_name(draw, name, tones["base-contrast-default"])
    for number, row in enumerate(lines(title, TITLE, INSIDE, MOST_LINES)):
        write(draw, (MARGIN, BAND + 84 + number * TITLE_LINE), row, TITLE, INK)
    for row in lines(facts, FACTS, INSIDE, 1):
        write(draw, (MARGIN, HEIGHT - 88), row, FACTS, QUIET)
    write(draw, (MARGIN, HEIGHT - 40), "Utvekslingsportalen", SENDER, tones["text-subtle"])
    return saved(card)


def draw_name(draw, name, ink):
    left = MARGIN + TILE + GAP
    rows = lines(name, NAME, WIDTH - left - MARGIN, 2)
    top = BAND // 2 + 12 - (len(rows) - 1) * NAME_LINE // 2
    for number, row in enumerate(rows):
        write(draw, (left, top + number * NAME_LINE), row, NAME, ink)


def draw_tile(card, draw, agency, tones):
    """The logo where it is a picture that can be read; else the initials."""
    place = (MARGIN, (BAND - TILE) // 2)
    draw.rounded_rectangle((*place, place[0] + TILE, place[1] + TILE), radius=14, fill=PAPER)
    logo = readable(agency.logo)
    if logo is None:
        letters = initials(agency.short)
        left = place[0] + (TILE - width(letters, INITIALS)) / 2
        return write(draw, (left, place[1] + 62), letters, INITIALS, tones["text-default"])
    logo.thumbnail((TILE - 16, TILE - 16))
    corner = (place[0] + (TILE - logo.width) // 2, place[1] + (TILE - logo.height) // 2)
    return card.paste(logo, corner, logo)


def readable(logo):
    """A file that is gone, or that is a drawing, is no reason to show no card."""
    if not logo:
        return None
    try:
        with logo.open("rb") as file:
            return Image.open(file, formats=("PNG", "JPEG", "WEBP", "GIF")).convert("RGBA")
    except Exception:
        return None


def saved(card):
    file = BytesIO()
    card.quantize(128).save(file, "PNG", optimize=True)
    return file.getvalue()
