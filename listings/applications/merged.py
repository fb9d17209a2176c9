"""What becomes of candidates, and of what an agency keeps to answer them with, when it becomes part of another?"""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.agencies.actions import change_facts
from listings.agencies.merging import Part, register_part
from listings.agencies.telling import both_names
from portal.notifications.outbox import tell

from .invitations.status import STANDING
from .models import AnswerTemplate, Application, AskedNoMore, CandidateTag, Invitation
from .models.template import NAME
from .status import ONGOING


def candidates_of(agency):
    return Application.objects.filter(posting__agency=agency, status__in=ONGOING)


def hides_names_from_now(source, target):
    """Candidates have been told that their names are not read first; that holds for them still."""
    return source.hides_names_first and not target.hides_names_first and candidates_of(source).exists()


def told(source, target):
    if number := candidates_of(source).count():
        words = ngettext(
            "%(number)s kandidat er uten svar. Utlyserne hos %(target)s ser kandidaten og svarer.",
            "%(number)s kandidater er uten svar. Utlyserne hos %(target)s ser dem og svarer.",
            number,
        )
        yield words % {"number": number, "target": target.short}


def promise_told(source, target):
    if hides_names_from_now(source, target):
        yield _("%(target)s leser interessemeldinger uten navn først, fordi kandidatene er lovet det.") % {
            "target": target.short
        }


def keep_promise(source, target, by):
    """Before the postings have moved."""
    if hides_names_from_now(source, target):
        target.hides_names_first = True
        change_facts(agency=target, by=by, changed=["hides_names_first"])


def candidates_told(source, target):
    if candidates_of(source).exists():
        yield _("Kandidatene får beskjed om at %(target)s svarer dem.") % {"target": target.name}


def tell_candidates(source, target, by):
    """Before the postings have moved: afterwards nobody sees which were the one's."""
    names = both_names("was", source) | both_names("agency", target)
    for application in candidates_of(source).select_related("posting", "person"):
        context = names | {"id": str(application.public_id), "title": application.posting.title}
        key = f"agency_merged:{application.pk}:{target.pk}"
        tell(person=application.person, kind="agency_merged", key=key, context=context)


def move_all(source, target, by):
    Application.objects.filter(home_agency=source).update(home_agency=target)
    move_invitations(source, target)
    move_tags(source, target)
    move_answers(source, target)


def move_invitations(source, target):
    """Of two proposals of one person for one posting the other's stands. A no to the one is a no to the other."""
    standing = Invitation.objects.filter(status__in=STANDING)
    for mine in standing.filter(nominated_by=source):
        if standing.filter(nominated_by=target, posting=mine.posting_id, person=mine.person_id).exists():
            mine.delete()
    Invitation.objects.filter(nominated_by=source).update(nominated_by=target)
    known = AskedNoMore.objects.filter(agency=target).values("person")
    AskedNoMore.objects.filter(agency=source, person__in=known).delete()
    AskedNoMore.objects.filter(agency=source).update(agency=target)


def move_tags(source, target):
    """Two of one name are one."""
    same = dict(CandidateTag.objects.filter(agency=target).values_list("name", "pk"))
    links = Application.tags.through.objects
    for tag in CandidateTag.objects.filter(agency=source):
        if twin := same.get(tag.name):
            doubled = links.filter(candidatetag=twin).values("application")
            links.filter(candidatetag=tag).exclude(application__in=doubled).update(candidatetag=twin)
            tag.delete()
    CandidateTag.objects.filter(agency=source).update(agency=target)


def move_answers(source, target):
    for answer in AnswerTemplate.objects.filter(agency=source):
        held = AnswerTemplate.objects.filter(agency=target, step=answer.step, name=answer.name).exists()
        ending = f" ({source.short})" if held else ""
        name = f"{answer.name[: NAME - len(ending)]}{ending}"
        AnswerTemplate.objects.filter(pk=answer.pk).update(agency=target, name=name)


register_part(Part(14, promise_told, keep_promise))
register_part(Part(16, candidates_told, tell_candidates))
register_part(Part(30, told, move_all))
