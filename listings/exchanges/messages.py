"""Which messages are there about exchanges that run, and plans of them?

With the days of an exchange, never with what is done or said in it; of a plan only whose it is, and the year.
"""

from django.utils.translation import gettext_lazy as _

from listings.agreements.status import HELD
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .exchange import Exchange, visible_to
from .models import ExchangePlan
from .open_lines import left_for
from .reminding import stamp_of

EXCHANGES = _("Utvekslinger")
OPEN = _("Åpne utvekslingen")
WHY = _("Du får e-posten fordi du er med i utvekslingen, eller følger den som leder.")
PARTIES = {
    "number": Place(_("nummeret på avtalen"), "2027-0148"),
    "sending": Place(_("avgivende virksomhet"), "Arbeidstilsynet"),
    "receiving": Place(_("mottakende virksomhet"), "Kystverket"),
}
PLACES = PARTIES | {"when": Place(_("dagen det gjelder"), _("mandag 3. mai"))}
LINES = {
    "lines": Place(_("hvor mange punkter det gjelder"), _("2 punkter har frist innen en uke. 1 punkt er over fristen."))
}


def still_holds(person, context):
    """Not when she may follow it no more, when it was cancelled, or when the day has been moved."""
    agreement = visible_to(person).filter(public_id=context["id"], status__in=HELD).first()
    return agreement is not None and stamp_of(agreement, context["what"]) == context["day"]


def declare(what, sentence, subject, body):
    wording = Wording(subject=subject, body=(body,), button=OPEN, link=("exchanges:exchange", "id"), why=WHY)
    declare_kind(
        f"exchange_{what}",
        group=EXCHANGES,
        sentence=sentence,
        wordings={"": wording},
        places=PLACES,
        still_holds=still_holds,
    )


declare(
    "start",
    _("En utveksling du er med i, begynner snart"),
    _("Utvekslingen mellom %(sending)s og %(receiving)s begynner %(when)s"),
    _("Se hva som gjenstår i sjekklisten ved oppstart."),
)
declare(
    "midway",
    _("Det er snart tid for en midtveissamtale"),
    _("Midtveissamtale %(when)s"),
    _(
        "Sett av tid til midtveissamtalen om hospiteringen hos %(receiving)s. "
        "Du finner kalenderfilen på siden og som vedlegg til e-posten."
    ),
)
declare(
    "midway_moved",
    _("Tid eller sted for en midtveissamtale blir satt eller endret"),
    _("Midtveissamtalen er %(when)s"),
    _(
        "Tid eller sted for midtveissamtalen om hospiteringen hos %(receiving)s er satt eller endret. "
        "Du finner kalenderfilen på siden og som vedlegg til e-posten."
    ),
)
declare(
    "extension",
    _("Fristen for å forlenge en utveksling nærmer seg"),
    _("Skal utvekslingen hos %(receiving)s forlenges?"),
    _("Avtalen kan forlenges. Det må dere avtale senest %(when)s, som er siste dag."),
)
declare(
    "end",
    _("En utveksling du er med i, er snart over"),
    _("Siste dag hos %(receiving)s er %(when)s"),
    _("Se hva som gjenstår i sjekklisten ved avslutning."),
)


def still_wait(person, context):
    """Not when they have been ticked meanwhile, nor when she may follow it no more."""
    agreement = visible_to(person).filter(public_id=context["id"]).first()
    return agreement is not None and left_for(Exchange(agreement, oslo_today()), context["side"]).is_waiting


declare_kind(
    "exchange_lines",
    group=EXCHANGES,
    sentence=_("Punkter i en sjekkliste har snart frist eller er over fristen"),
    wordings={
        "": Wording(
            subject=_("Sjekklisten for utvekslingen mellom %(sending)s og %(receiving)s"),
            body=(_("%(lines)s Kryss av etter hvert som noe er gjort."),),
            button=OPEN,
            link=("exchanges:exchange", "id"),
            why=WHY,
        )
    },
    places=PARTIES | LINES,
    still_holds=still_wait,
)


def still_leads(person, context):
    """Not when somebody else is by now, nor when she has left."""
    return ExchangePlan.objects.led_by(person).filter(pk=context["id"]).exists()


declare_kind(
    "exchange_plan_leader",
    group=EXCHANGES,
    sentence=_("Noen har ført deg opp som ansvarlig leder for en utvekslingsplan"),
    concerns=lambda user: bool(user.agency_ids()),
    wordings={
        "": Wording(
            subject=_("Du er ansvarlig leder for utvekslingsplanen til %(agency)s"),
            body=(
                _("%(name)s har ført deg opp som ansvarlig leder for utvekslingsplanen for %(year)s."),
                _("I planen ser du målene for året, hva dere søker og kan tilby, og hva som er kommet ut av det."),
            ),
            button=_("Se planen"),
            link=("address",),
            why=_("Du får e-posten fordi du er ansvarlig leder for en utvekslingsplan."),
        )
    },
    places={
        "agency": Place(_("virksomheten planen gjelder"), "Arbeidstilsynet"),
        "year": Place(_("året planen gjelder"), "2027"),
        "name": Place(_("den som skrev det i planen"), "Hanne Berg"),
    },
    still_holds=still_leads,
)
