"""How does an agency keep a posting to begin the next one from?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.vocabulary.models import Quality, Theme
from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..drafts import draft_of
from ..models import PostingCompetence, PostingTemplate
from ..models.revisions import without_lost_terms
from .writing import keep, start_posting

PLAIN = (
    *("form", "unit", "lead", "tasks", "looking_for", "not_needed", "learning", "flexible_start", "months_min"),
    *("months_max", "percentage", "workplace", "salary_paid_by", "travel_paid_by", "security", "languages", "places"),
    *("visibility", "language"),
)
TAGS = {"themes": Theme, "qualities": Quality}
LINES = ("competence", "level", "required", "side")


@transaction.atomic
def save_as_template(*, posting, by, name):
    """Its newest words and terms under a name; no dates, and nobody's name."""
    require(by, Action.EDIT_POSTING, posting)
    template = PostingTemplate(agency=posting.agency, made_by=by, kind=posting.kind, name=name.strip())
    template.content = content_of(draft_of(posting))
    keep_template(template)
    record_template(template, "saved", by)
    return template


def content_of(draft):
    said = draft.serializable_data()
    lines = [{name: line[name] for name in LINES} for line in said["competence_lines"]]
    kept = {name: said[name] for name in (*PLAIN, *TAGS, "chosen_agencies", "municipality")}
    return kept | {"title": "" if draft.is_untitled else draft.title, "competence_lines": lines}


def keep_template(template):
    try:
        with transaction.atomic():
            template.save()
    except IntegrityError:
        raise ValidationError(_("Dere har en mal med det navnet. Velg et annet.")) from None


@transaction.atomic
def rename_template(*, template, by, name):
    require(by, Action.WRITE_POSTING, template.agency)
    template.name = name.strip()
    keep_template(template)
    record_template(template, "renamed", by)


@transaction.atomic
def delete_template(*, template, by):
    """What was begun from it stays."""
    require(by, Action.WRITE_POSTING, template.agency)
    record_template(template, "deleted", by)
    template.delete()


@transaction.atomic
def start_from_template(*, template, by, **known):
    """A new draft with what the template says, as far as it still exists. `known`: the contact person."""
    content = without_lost_terms(template.content)
    plain = {name: content[name] for name in PLAIN if name in content}
    posting = start_posting(
        agency=template.agency,
        by=by,
        kind=template.kind,
        title=content.get("title", ""),
        municipality_id=content.get("municipality"),
        **known | plain,
    )
    draft = draft_of(posting)
    give(draft, content)
    keep(draft, by)
    return posting


def give(draft, content):
    for name, model in TAGS.items():
        setattr(draft, name, list(model.objects.filter(pk__in=content.get(name, []))))
    draft.chosen_agencies = existing_agencies(content.get("chosen_agencies", []), but=draft.agency_id)
    draft.competence_lines = [
        PostingCompetence(competence_id=line["competence"], **{name: line[name] for name in LINES[1:]})
        for line in content.get("competence_lines", [])
    ]


def existing_agencies(keys, but):
    return list(Agency.objects.active().filter(pk__in=keys).exclude(pk=but))


def record_template(template, event, by):
    record(template, f"posting_template.{event}", by=by, agency=str(template.agency.public_id))
