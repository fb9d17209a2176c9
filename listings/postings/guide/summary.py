"""What does a whole posting say, step by step, for the one who is about to publish it?"""

from django.utils.translation import gettext as _

from listings.vocabulary.kinds import Kind
from listings.vocabulary.models import by_label

from ..checking.completeness import sides_of
from ..checking.gaps import NEED, SKILLS, TERMS
from ..choices import Audience
from ..facts import demand_of, facts_of, terms_of
from ..models.competence import PostingCompetence
from ..proposed import proposed_on, proposed_words, told
from .steps import BY_SLUG, name_of

NONE = ""


def summary_of(draft):
    parts = ((NEED, words(draft)), (SKILLS, skills(draft)), (TERMS, terms(draft)))
    return [
        {"name": name_of(BY_SLUG[slug], draft), "url": BY_SLUG[slug].url(draft), "rows": rows} for slug, rows in parts
    ]


def words(draft):
    return [
        row(_("Tittel"), NONE if draft.is_untitled else draft.title),
        row(_("Type"), draft.get_kind_display()),
        row(_("Utvekslingsform"), draft.get_form_display()),
        *(row(label_of(draft, name), getattr(draft, name)) for name in ("lead", "tasks", "looking_for", "not_needed")),
    ]


def skills(draft):
    return [
        *(row(PostingCompetence.Side(side).label, competences(draft, side)) for side in sides_of(draft)),
        row(label_of(draft, "learning"), draft.learning),
        row(_("Temaer"), with_proposed(draft.themes.all(), draft, Kind.THEME)),
        row(_("Egenskaper"), with_proposed(draft.qualities.all(), draft, Kind.QUALITY)),
    ]


def competences(draft, side):
    lines = [line for line in draft.competence_lines.all() if line.side == side]
    chosen = [f"{line.competence.label} ({level_of(line)})" for line in lines]
    return ", ".join([*chosen, *(f"{word.words} ({told(word)})" for word in proposed_on(draft, side))])


def with_proposed(terms, draft, kind):
    chosen = [term.label for term in by_label(terms)]
    proposed = [f"{word.words} ({told(word)})" for word in proposed_words(draft) if word.kind == kind]
    return ", ".join([*chosen, *proposed])


def level_of(line):
    level = line.get_level_display().lower() if line.level else _("nivå mangler")
    return ", ".join(str(part) for part in (level, demand_of(line)) if part)


def terms(draft):
    return [
        *(row(fact["label"], fact["value"]) for fact in facts_of(draft)),
        *(row(term["label"], term["value"]) for term in terms_of(draft)),
        row(_("Hvem kan se utlysningen?"), readers(draft)),
        row(_("Målform"), draft.get_language_display()),
        row(_("Kontaktperson"), ", ".join(part for part in (draft.contact_name, draft.contact_email) if part)),
    ]


def readers(draft):
    if draft.visibility == Audience.CHOSEN:
        return ", ".join(agency.name for agency in draft.chosen_agencies.all())
    return draft.get_visibility_display()


def row(label, value):
    return {"label": label, "value": value}


def label_of(draft, name):
    label = str(draft._meta.get_field(name).verbose_name)
    return label[:1].upper() + label[1:]
