"""How is the list laid out for those who tend it? Rows with what uses each word, narrowed and sorted."""

from django.utils.translation import gettext_lazy as _

from .models import by_label
from .usages import band, is_used, usage_of, uses_of
from .words import normal

VIEWS = {
    "": _("Alle"),
    "brukt": _("I bruk hos noen"),
    "ubrukt": _("Ikke brukt"),
    "utgatt": _("Ute av bruk"),
}
SORTS = {"navn": _("Navn"), "mest": _("Mest brukt"), "minst": _("Minst brukt")}


def rows_of(kind, *, view="", sort="navn", text=""):
    uses, usage = uses_of(kind), usage_of(kind)
    terms = by_label(kind.model.objects.all())
    rows = [
        {"term": term, "cells": list(cells(usage[term.pk], uses)), "weight": weight(usage[term.pk], uses)}
        for term in terms
        if shown(term, view, text, is_used(usage[term.pk], uses))
    ]
    if sort in {"mest", "minst"}:
        rows.sort(key=lambda row: row["weight"], reverse=sort == "mest")
    return rows


def shown(term, view, text, used):
    if text and not any(normal(text) in normal(word) for word in term.all_words):
        return False
    if view == "utgatt":
        return term.is_retired
    return not view or used == (view == "brukt")


def cells(numbers, uses):
    """Of things what readers see and all there is; of people a band."""
    for use in uses:
        every, live = numbers.get(use.code, (0, 0))
        yield {"heading": use.heading, "people": band(every) if use.is_people else "", "live": live, "all": every}


def weight(numbers, uses):
    """People weigh nothing, so that the order does not count them."""
    return sum(numbers.get(use.code, (0, 0))[0] for use in uses if not use.is_people)
