"""With which answers does a new posting of an agency start? The agency's own, where it has decided."""

from .models.defaults import PostingDefaults

CONTACT = ("contact_name", "contact_title", "contact_email")
ANSWERS = (
    "form", "percentage", "workplace", "municipality", "salary_paid_by", "travel_paid_by", "security", "visibility",
    "language",
)  # fmt: skip


def known_of(user):
    """Who writes is most often whom to ask; it can be changed on the third step."""
    known = {"contact_name": user.name, "contact_title": user.title, "contact_email": user.email}
    return known | ({"language": user.language} if user.language in {"nb", "nn"} else {})


def defaults_of(agency):
    """Kept or not: a row that is only in memory says nothing."""
    return PostingDefaults.objects.filter(agency=agency).first() or PostingDefaults(agency=agency)


def usual_answers(agency):
    """Fields of a posting; those the agency has not decided are left out. A contact is one person, never two halves."""
    kept = defaults_of(agency)
    answers = {name: getattr(kept, name) for name in ANSWERS}
    contact = {name: getattr(kept, name) for name in CONTACT} if kept.contact_name else {}
    return {name: answer for name, answer in answers.items() if answer} | contact


def start_from_usual(posting, parent):
    """A posting that Wagtail's editor is about to begin under the page of an agency."""
    if posting is not None and posting.pk is None and posting.agency_id is None and parent is not None:
        for name, answer in usual_answers(parent.specific.agency).items():
            setattr(posting, name, answer)


def standing_terms(agency):
    return defaults_of(agency).standing_terms
