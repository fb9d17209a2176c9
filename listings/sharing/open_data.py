"""What do other sites' machines get of a shared posting? What the open page shows, as values and codes; nothing else.

Labels are in the language that is active, the words of the posting in the one that is asked for.
"""

from listings.postings.choices import WorkLanguage
from listings.postings.facts import pay_of
from listings.vocabulary.models import by_label

from .addresses import whole
from .presentation import article_of, last_changed
from .words import told_in

CONTACT = {"name": "contact_name", "title": "contact_title", "email": "contact_email"}


def summary_of(share, language):
    """For lists, of what `with_facts` and `with_words` have read."""
    return told_shortly(share, told_in(language, share))


def everything_of(share, language):
    article = article_of(share, language)
    posting, told = share.posting, article["told"]
    return told_shortly(share, told) | {
        "agency": agency_of(share.agency),
        "texts": [{"heading": str(text["heading"]), "paragraphs": text["paragraphs"]} for text in article["texts"]],
        "not_needed": article["not_needed"],
        "competences": [line_of(line) for line in posting.competence_lines.all()],
        "qualities": words_of(posting.qualities),
        "pay": coded(posting, "salary_paid_by", pay_of(posting)),
        "travel": coded(posting, "travel_paid_by"),
        "security": coded(posting, "security"),
        "work_languages": [{"code": code, "label": str(label)} for code, label in languages_of(posting)],
        "places": posting.places,
        "unit": posting.unit,
        "contact": contact_of(posting) if article["shows_contact"] else None,
    }


def told_shortly(share, told):
    posting = share.posting
    return {
        "id": share.address,
        "url": whole(share.get_absolute_url()),
        "language": told["language"],
        "title": told["heading"],
        "lead": told["lead"],
        "kind": coded(posting, "kind"),
        "form": coded(posting, "form"),
        "agency": name_of(share.agency),
        "place": place_of(posting),
        "period": period_of(posting),
        "percentage": posting.percentage,
        "deadline": posting.deadline,
        "themes": words_of(posting.themes),
        "shared_at": share.shared_at,
        "changed_at": last_changed(share),
    }


def coded(thing, field, label=None):
    """The code that the trade's data have, and what people read; None when nothing is chosen."""
    code = getattr(thing, field)
    return {"code": str(code), "label": str(label or getattr(thing, f"get_{field}_display")())} if code else None


def name_of(agency):
    return {"id": agency.slug, "name": agency.name, "short_name": agency.short}


def agency_of(agency):
    """What everybody meets on the agency's own page."""
    page = agency.page
    return name_of(agency) | {
        "kind": coded(agency, "kind"),
        "url": whole(page.url),
        "website": page.website,
        "logo": whole(agency.logo.url) if agency.logo else "",
    }


def place_of(posting):
    municipality = posting.municipality
    return {
        "municipality": municipality and {"code": municipality.code, "name": municipality.daily_name},
        "county": municipality and {"code": municipality.county.code, "name": municipality.county.name},
        "workplace": coded(posting, "workplace"),
    }


def period_of(posting):
    return {
        "starts_earliest": posting.starts_earliest,
        "starts_latest": posting.starts_latest,
        "flexible_start": posting.flexible_start,
        "months_min": posting.months_min,
        "months_max": posting.months_max,
    }


def words_of(terms):
    return [{"id": term.slug, "label": term.label} for term in by_label(terms.all())]


def line_of(line):
    told = {"id": line.competence.slug, "label": line.competence.label, "side": line.side}
    return told | {"level": coded(line, "level"), "required": line.required if line.side == line.Side.WANTED else None}


def languages_of(posting):
    return [(code, label) for code, label in WorkLanguage.choices if code in posting.languages]


def contact_of(posting):
    return {name: getattr(posting, field) for name, field in CONTACT.items()}
