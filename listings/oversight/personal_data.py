"""What the oversight app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import Opening, Seen
from .pages import PAGES

PURPOSE = _(
    "Vise i ettertid hvem hos portalens eier som har lest det virksomhetene ellers har for seg selv, og hvorfor"
)
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
RETENTION = _("12 måneder etter at innsynet ble avsluttet")


def seen_of(person):
    """Newest first, with who read and why."""
    rows = Seen.objects.filter(person=person).select_related("reading__opening__agency", "reading__opening__opened_by")
    return rows.order_by("-reading__at", "-pk")


def told_of(seen):
    reading, opening = seen.reading, seen.reading.opening
    page = PAGES.get(reading.page)
    return {
        "at": reading.at,
        "read_by": str(opening.opened_by or ""),
        "reason": opening.get_reason_display(),
        "page": str(page.label) if page else reading.page,
        "posting": reading.title,
        "agency": opening.agency.name,
    }


def forget_opener(person):
    """What she opened stays the agency's to see, without her."""
    opened = Opening.objects.filter(opened_by=person).update(opened_by=None)
    return opened + Opening.objects.filter(closed_by=person).update(closed_by=None)


declare(
    "oversight.Opening",
    path="opened_by",
    what=_("Hvilke virksomheter en portaladministrator har åpnet for innsyn, hvorfor og hvor lenge"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    kept=_("At en virksomhet ble åpnet for innsyn og hvorfor, uten navnet ditt. Virksomheten skal kunne se det."),
    tells=("agency__name_nb", "reason", "words", "case", "opened_at", "until", "closed_at"),
    erase=forget_opener,
)
declare(
    "oversight.Reading",
    path="opening__opened_by",
    what=_("Hvilke sider en portaladministrator har lest mens en virksomhet var åpnet for innsyn"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    tells=("opening__agency__name_nb", "page", "title", "at"),
)
declare(
    "oversight.Seen",
    path="person",
    what=_("Når en portaladministrator har lest om en kandidat, hvem det var, og hvorfor"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    export=lambda person: [told_of(seen) for seen in seen_of(person)],
    erase=lambda person: Seen.objects.filter(person=person).delete()[0],
)
