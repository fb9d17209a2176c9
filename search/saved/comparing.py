"""How do a few postings stand side by side?"""

from django.utils.translation import gettext as _

from listings.postings.facts import days_left, demand_of, pay_of, percent_of, place_of, start_of
from portal.foundation.durations import duration_in_words


def compared(postings):
    """Rows of a label and cells, a title and a value for each posting; what nobody has is left out."""
    told = [
        (_("Virksomhet"), lambda posting: posting.agency.name),
        (_("Type"), lambda posting: posting.get_kind_display()),
        (_("Utvekslingsform"), lambda posting: posting.get_form_display()),
        (_("Sted"), place_of),
        (_("Oppstart"), start_of),
        (_("Varighet"), lambda posting: duration_in_words(posting.months_min, posting.months_max)),
        (_("Omfang"), percent_of),
        (_("Hvem betaler"), pay_of),
        (_("Frist"), lambda posting: days_left(posting.deadline)),
        (_("Kompetanse"), competences_of),
    ]
    rows = [{"label": label, "cells": [cell(posting, read) for posting in postings]} for label, read in told]
    return [row for row in rows if any(cell["value"] for cell in row["cells"])]


def cell(posting, read):
    return {"title": posting.title, "value": read(posting)}


def competences_of(posting):
    """«Arkiv (må ha), statistikk»"""
    lines = [(line.competence.label, demand_of(line)) for line in posting.competence_lines.all()]
    return ", ".join(f"{label} ({demand})" if demand else label for label, demand in lines)
