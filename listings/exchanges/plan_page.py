"""What stands on the page of a plan: what was wanted, what has come of it, and the ways on to a posting?"""

from django.utils.translation import gettext as _

from listings.postings.begun import address_of
from listings.postings.choices import Kind
from listings.postings.permissions import written_agencies

from .asked_for import asked_for, without_posting
from .presence import begun


def page_of(plan, found, user):
    """`found`: the exchanges of the agency that touch the year."""
    may_write = plan.agency_id in written_agencies(user)
    return {
        "rows": targets(plan, begun(found, plan.agency, plan.year)),
        "tables": tables(plan, found, may_write and not plan.is_over),
        "without_posting": without_posting(plan, found),
        "ways_on": ways_on(plan) if may_write else [],
    }


def targets(plan, counted):
    return [
        {"label": _("Ut"), "target": plan.target_out, "done": counted["out"], "ahead": counted["out_ahead"]},
        {"label": _("Inn"), "target": plan.target_in, "done": counted["inside"], "ahead": counted["inside_ahead"]},
    ]


def tables(plan, found, may_write):
    sought, offered = asked_for(plan, found)
    return [
        {
            "id": "sought",
            "heading": _("Kompetanse vi søker"),
            "columns": (_("Søkt i utlysninger"), _("Inn, har startet"), _("Inn, avtalt")),
            "rows": [row_of(one, Kind.NEED, _("Lys ut et behov for %(word)s"), may_write) for one in sought],
        },
        {
            "id": "offered",
            "heading": _("Kompetanse vi kan tilby"),
            "columns": (_("Tilbudt i utlysninger"), _("Ut, har startet"), _("Ut, avtalt")),
            "rows": [row_of(one, Kind.OFFER, _("Lys ut et tilbud om %(word)s"), may_write) for one in offered],
        },
    ]


def row_of(asked, kind, label, may_write):
    """A retired word cannot be chosen for a new posting."""
    word = asked.competence
    has_way = may_write and not asked.postings and not word.is_retired
    return {
        "asked": asked,
        "label": label % {"word": word},
        "url": way_with([word], kind) if has_way else "",
    }


def ways_on(plan):
    """To a posting with all that the plan seeks, and to one with all that it offers."""
    return [
        {"label": _("Lys ut et behov"), "url": way_with(plan.sought, Kind.NEED)},
        {"label": _("Lys ut et tilbud"), "url": way_with(plan.offered, Kind.OFFER)},
    ]


def way_with(words, kind):
    return address_of(competences=[word.slug for word in words], kind=kind)
