"""What the exchanges app holds about people."""

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import AgencyLine, ExchangePlan, HiddenLine, Item, MidwayTalk

FOLLOW = _("La hospitanten og de to virksomhetene følge opp en utveksling fra start til slutt")
PLAN = _("La en virksomhet planlegge utvekslingene sine")
WITH_IT = _("Sammen med avtalen")
BASIS = {"basis": _("Personvernforordningen artikkel 6 nr. 1 bokstav e"), "done_by": BY_JOB}


def items_of(person):
    rows = Item.objects.filter(Q(done_by=person) | Q(added_by=person) | Q(agreement__person=person))
    return [{"what": str(one), "turn": one.turn, "done_at": one.done_at} for one in rows]


def forget_in_items(person):
    number = Item.objects.filter(done_by=person).update(done_by=None)
    return number + Item.objects.filter(added_by=person).update(added_by=None)


def talks_of(person):
    rows = MidwayTalk.objects.filter(Q(by=person) | Q(agreement__person=person))
    return list(rows.values("day", "begins", "minutes", "place", "held_on", "changed_at"))


def plans_of(person):
    rows = ExchangePlan.objects.filter(Q(leader=person) | Q(changed_by=person))
    return list(rows.values("agency__name_nb", "year", "status", "text", "changed_at"))


def forget_in_plans(person):
    number = ExchangePlan.objects.filter(leader=person).update(leader=None)
    return number + ExchangePlan.objects.filter(changed_by=person).update(changed_by=None)


declare(
    "exchanges.Item",
    path="done_by",
    what=_("Hvem som krysset av i sjekklisten til en utveksling og når, og hvem som la til et punkt"),
    purpose=FOLLOW,
    retention=WITH_IT,
    kept=_("Punkter du har lagt til i en sjekkliste, uten navnet ditt, fordi de er virksomhetens"),
    export=items_of,
    erase=forget_in_items,
    **BASIS,
)
declare(
    "exchanges.MidwayTalk",
    path="by",
    what=_(
        "Når og hvor midtveissamtalen i en utveksling er, om den er holdt, og hvem som meldte det. "
        "Ikke hva som ble sagt"
    ),
    purpose=FOLLOW,
    retention=WITH_IT,
    export=talks_of,
    erase=lambda person: MidwayTalk.objects.filter(by=person).update(by=None),
    **BASIS,
)
declare(
    "exchanges.AgencyLine",
    path="by",
    what=_("Hvem som sist endret et punkt i virksomhetens egen sjekkliste"),
    purpose=FOLLOW,
    retention=_("Til virksomheten fjerner punktet"),
    kept=_("Punktene i sjekklisten til virksomheten, uten navnet ditt, fordi de er virksomhetens"),
    tells=("text", "at"),
    erase=lambda person: AgencyLine.objects.filter(by=person).update(by=None),
    **BASIS,
)
declare(
    "exchanges.HiddenLine",
    path="by",
    what=_("Hvem som skjulte et fast punkt i virksomhetens sjekkliste"),
    purpose=FOLLOW,
    retention=_("Til virksomheten tar punktet med igjen"),
    kept=_("Hvilke faste punkter virksomheten har skjult, uten navnet ditt, fordi valget er virksomhetens"),
    tells=("code", "at"),
    erase=lambda person: HiddenLine.objects.filter(by=person).update(by=None),
    **BASIS,
)
declare(
    "exchanges.ExchangePlan",
    path="leader",
    what=_("Hvem som er ansvarlig leder for virksomhetens utvekslingsplan, og hvem som sist endret den"),
    purpose=PLAN,
    retention=_("Fem år etter året planen gjelder"),
    kept=_("Utvekslingsplanen til virksomheten, uten navnet ditt, fordi den er virksomhetens"),
    export=plans_of,
    erase=forget_in_plans,
    **BASIS,
)
declare(
    "exchanges.PlanCompetence",
    path="plan__leader",
    what=_("Kompetansene i en utvekslingsplan. De gjelder virksomheten, ikke personen"),
    purpose=PLAN,
    retention=_("Fem år etter året planen gjelder"),
    kept=_("Det planen sier, fordi den er virksomhetens"),
    tells=("competence__label_nb", "side"),
    **BASIS,
)
