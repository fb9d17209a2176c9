"""What the directories app holds about people."""

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, BY_JOB, declare

from .models import DirectoryEvent, DirectoryKey, DirectoryPerson, GroupMember

BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
SAID = (
    "user_name", "external_id", "email", "display_name", "formatted", "given_name", "family_name", "title",
    "department", "active", "made_at", "changed_at",
)  # fmt: skip


def said_of(person):
    """Also what was sent of somebody who is not in, or not any more."""
    by_address = Q(user_name__iexact=person.email) | Q(email__iexact=person.email)
    return DirectoryPerson.objects.filter(Q(membership__user=person) | by_address)


declare(
    "directories.DirectoryPerson",
    path="membership__user",
    what=_(
        "Det virksomhetens egen katalog sier: brukernavn, e-post på jobb, navn, stilling, enhet og katalogens egen id"
    ),
    purpose=_("La virksomheten holde rede på hvem av sine som er med, fra sin egen katalog"),
    basis=BASIS,
    retention=_("Til virksomheten fjerner personen i katalogen, og ett år etter at tilknytningen er borte"),
    done_by=BY_ITSELF,
    export=lambda person: list(said_of(person).values(*SAID)),
    erase=lambda person: said_of(person).delete()[0],
)
declare(
    "directories.GroupMember",
    path="person__membership__user",
    what=_("Hvilke grupper i virksomhetens katalog personen er med i, av dem virksomheten sender"),
    purpose=_("Gi de rollene som gruppene gir"),
    basis=BASIS,
    retention=_("Til personen er ute av gruppa i katalogen"),
    done_by=BY_ITSELF,
    export=lambda person: list(
        GroupMember.objects.filter(person__membership__user=person).values("group__display_name")
    ),
)
declare(
    "directories.DirectoryEvent",
    path="person__membership__user",
    what=_("At noe om personen kom fra katalogen, og når"),
    purpose=_("Vise administratorene hva katalogen har sendt, og hvorfor noe ble avvist"),
    basis=BASIS,
    retention=_("De siste 100 hendelsene i virksomheten, og ikke lenger enn 90 dager"),
    done_by=BY_JOB,
    export=lambda person: list(
        DirectoryEvent.objects.filter(person__membership__user=person).values("what", "at", "reason")
    ),
)
declare(
    "directories.DirectoryKey",
    path="made_by",
    what=_("Hvem som laget en nøkkel for virksomhetens katalog, og når"),
    purpose=_("Vite hvem som har åpnet for katalogen"),
    basis=BASIS,
    retention=_("Ett år etter at nøkkelen sluttet å virke"),
    done_by=BY_JOB,
    export=lambda person: list(DirectoryKey.objects.filter(made_by=person).values("name", "made_at", "expires_at")),
    erase=lambda person: DirectoryKey.objects.filter(made_by=person).update(made_by=None),
)
