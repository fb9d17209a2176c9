"""What the approvals app holds about people."""

from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .actions import end, take_back
from .mailbox import mailbox_of
from .models import Approval, ApprovalChange
from .permissions import put_to_somebody
from .status import Ending

PURPOSE = _("La lederen til den som vil hospitere, si ja eller nei, og vite hva svaret gjaldt")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
RETENTION = _("6 måneder etter siste steg; et ja til 6 måneder etter at perioden er over")
TOLD = (
    *("title", "host", "agency__name_nb", "status", "name", "address", "starts", "ends", "percentage", "payer"),
    *("place", "message", "reason", "made_at", "asked_at", "answered_at", "expires_at"),
)
TO_HER = (
    "title",
    "host",
    "person__name",
    "status",
    "starts",
    "ends",
    "percentage",
    "reason",
    "asked_at",
    "answered_at",
)


def put_to(person):
    """Also at an address that she had no account for then."""
    return Approval.objects.filter(Q(approver=person) | Q(mailbox=mailbox_of(person.email)))


def questions_of(person):
    own = [{"my_part": gettext("Du spurte"), **row} for row in Approval.objects.filter(person=person).values(*TOLD)]
    others = put_to(person).filter(put_to_somebody()).exclude(person=person)
    return own + [{"my_part": gettext("Du ble spurt"), **row} for row in others.values(*TO_HER)]


def forget_questions(person):
    """What she asked goes. Of what she was asked, the answer stays for the one who asked, without her name."""
    take_back(person=person)
    end(rows=put_to(person).waiting(), ending=Ending.MANAGER_LEFT)
    asked = put_to(person).exclude(person=person).update(approver=None, address="", mailbox="", name="")
    confirmed = Approval.objects.filter(confirmed_by=person).update(confirmed_by=None)
    return Approval.objects.filter(person=person).delete()[0] + asked + confirmed


def changes_of(person):
    rows = ApprovalChange.objects.filter(Q(approval__person=person) | Q(by=person))
    return list(rows.values("event", "text", "at", title=F("approval__title")))


declare(
    "approvals.Approval",
    path="person",
    what=_(
        "Hva en ansatt har spurt lederen sin om: utlysningen, perioden, stillingsprosenten og hvem som betaler, navnet "
        "og e-postadressen til lederen, meldingen, svaret og grunnen til et nei, og hvem som bekreftet adressen. "
        "Virksomheten som har lyst ut, får bare vite om lederen har sagt ja eller nei, fra det steget det trengs. Når "
        "virksomheten lager en avtale, fyller portalen ut navnet på lederen og det lederen sa ja til"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    recipients=_("Lederen som blir spurt, på e-post, også når lederen ikke har bruker i portalen"),
    kept=_("Svaret du har gitt en ansatt, uten navnet ditt, fordi det gjelder den ansatte"),
    export=questions_of,
    erase=forget_questions,
)
declare(
    "approvals.ApprovalChange",
    path="approval__person",
    what=_("Når noe skjedde med spørsmålet, hvem som gjorde det, og det lederen og den ansatte skrev til hverandre"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med spørsmålet"),
    done_by=BY_JOB,
    export=changes_of,
    erase=lambda person: ApprovalChange.objects.filter(by=person).update(by=None),
)
declare(
    "approvals.ApprovalLink",
    path="approval__person",
    what=_(
        "Når lederen fikk en lenke til spørsmålet. Her lagres bare et avtrykk av lenken. Selve lenken står i meldingen "
        "til lederen bare til spørsmålet er besvart eller over, og fjernes ellers innen et døgn etter at e-posten er "
        "sendt, eller senest etter 15 dager"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med spørsmålet"),
    done_by=BY_JOB,
    tells=("made_at",),
)
