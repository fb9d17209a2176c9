"""How is a report told on paper? The blocks of its page, in the same order, in a PDF."""

from functools import singledispatch

from django.utils.translation import get_language

from portal.foundation import pdf

from .reports import Drawing, Grid, Heading, Paragraph

WIDTHS = {2: (5, 2), 3: (4, 3, 6), 4: (6, 2, 2, 2)}
"""Shares of the line, by the number of columns."""


def document_of(title, about, blocks):
    """In the reader's language. `about`: sentences below the title."""
    return pdf.Document(title, get_language(), tuple(map(on_paper, blocks)), lead="\n".join(about))


@singledispatch
def on_paper(block):
    raise TypeError(f"Nothing says how {type(block).__name__} is set")


@on_paper.register
def _(block: Heading):
    return pdf.Heading(block.text, block.level)


@on_paper.register
def _(block: Paragraph):
    return pdf.Paragraph(block.text)


@on_paper.register
def _(block: Grid):
    return pdf.Table(block.head, tuple(block.lines), WIDTHS.get(len(block.head), ()))


@on_paper.register
def _(block: Drawing):
    chart = block.chart
    longest = max(bar.width for bar in chart.bars)
    bars = (pdf.Bar(bar.words, bar.width / longest, bar.text, bar.is_hollow) for bar in chart.bars)
    return pdf.Bars(f"{chart.title}. {chart.description}", tuple(bars))
