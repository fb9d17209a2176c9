"""Which messages are there about a cooperation agreement? To those who write for the other agency, and what is only
hers to answer to the one who can agree; never with what anybody wrote."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .models import Cooperation
from .reminding import Ending, Which
from .status import Event, ProposalStatus, Status

PLACES = {"agency": Place(_("den andre virksomheten"), "Kystverket")}
WHY = _("Du får e-posten fordi du lyser ut eller er administrator for en virksomhet.")
WHY_ALONE = _("Du får e-posten fordi du er administrator for en virksomhet.")
READ, ANSWER = _("Les samarbeidsavtalen"), _("Les og svar")
GROUP = _("Samarbeidsavtaler mellom virksomheter")


def still_holds(person, context):
    """Nothing has happened since, and she may still read it."""
    known = Cooperation.objects.visible_to(person).filter(public_id=context["id"]).first()
    return known is not None and known.history.last().pk == context["change"]


def still_waits(person, context):
    """Nobody has answered it, or taken it back, and it can be answered."""
    known = Cooperation.objects.visible_to(person).filter(public_id=context["id"], proposals__pk=context["proposal"])
    found = known.filter(proposals__status=ProposalStatus.SENT).with_facts().first()
    return found is not None and found.are_both_in


def still_ends(person, context):
    """On that day, before it or after it as is told."""
    found = Cooperation.objects.visible_to(person).filter(public_id=context["id"], status=Status.IN_FORCE).first()
    if found is None or found.ends is None or found.ends.isoformat() != context["day"]:
        return False
    return (found.ends < oslo_today()) == (context["how"] == Ending.OVER)


def administers_any(user):
    return bool(user.agency_ids(Role.ADMINISTRATOR))


def words(subject, body, button=READ, why=WHY):
    return Wording(subject=subject, body=(body,), button=button, link=("cooperation:open", "id"), why=why)


declare_kind(
    "cooperation_moved",
    group=GROUP,
    sentence=_("Det skjer noe med en samarbeidsavtale"),
    concerns=writes_for_any,
    places=PLACES,
    still_holds=still_holds,
    by="event",
    wordings={
        Event.SEND.value: words(
            _("%(agency)s har sendt dere et forslag til samarbeidsavtale"),
            _("Les forslaget. En administrator kan godkjenne det, svare med et nytt forslag eller si nei."),
            ANSWER,
        ),
        Event.ACCEPT.value: words(
            _("%(agency)s har godkjent samarbeidsavtalen"),
            _("Nye avtaler om hospitering mellom dere og %(agency)s begynner med vilkårene dere er enige om."),
        ),
        Event.DECLINE.value: words(
            _("%(agency)s sier nei til forslaget til samarbeidsavtale"),
            _("Begrunnelsen står i portalen. Dere kan sende et nytt forslag."),
        ),
        Event.WITHDRAW.value: words(
            _("%(agency)s har trukket forslaget til samarbeidsavtale"),
            _("Dere trenger ikke å svare på forslaget."),
        ),
        Event.DROP.value: words(
            _("Det ble ikke noe av samarbeidsavtalen med %(agency)s"),
            _("Begrunnelsen står i portalen. Dere trenger ikke å gjøre noe."),
        ),
        Event.END.value: words(
            _("Samarbeidsavtalen med %(agency)s er avsluttet"),
            _("Begrunnelsen står i portalen. Avtaler om hospitering som er laget, gjelder som før."),
        ),
    },
)
declare_kind(
    "cooperation_waits",
    group=GROUP,
    sentence=_("Et forslag til samarbeidsavtale venter på svar fra virksomheten din"),
    concerns=administers_any,
    places=PLACES,
    still_holds=still_waits,
    by="which",
    wordings={
        Which.FIRST.value: words(
            _("%(agency)s venter på svar på forslaget til samarbeidsavtale"),
            _("Forslaget har ventet i en uke. Godkjenn det, svar med et nytt forslag eller si nei."),
            ANSWER,
            WHY_ALONE,
        ),
        Which.LAST.value: words(
            _("%(agency)s venter fortsatt på svar på forslaget til samarbeidsavtale"),
            _(
                "Forslaget har ventet i tre uker. Godkjenn det, svar med et nytt forslag eller si nei. "
                "Vi minner ikke om det igjen."
            ),
            ANSWER,
            WHY_ALONE,
        ),
    },
)
declare_kind(
    "cooperation_ends",
    group=GROUP,
    sentence=_("En samarbeidsavtale går snart ut, eller har gått ut"),
    concerns=administers_any,
    places=PLACES | {"when": Place(_("siste dag"), _("31. desember 2027"))},
    still_holds=still_ends,
    by="how",
    wordings={
        Ending.SOON.value: words(
            _("Samarbeidsavtalen med %(agency)s går ut %(when)s"),
            _(
                "Etter den dagen kan dere fortsatt lage avtaler om hospitering, men de begynner ikke med vilkårene "
                "dere er enige om. Foreslå en ny siste dag hvis dere vil fortsette."
            ),
            why=WHY_ALONE,
        ),
        Ending.OVER.value: words(
            _("Samarbeidsavtalen med %(agency)s gikk ut %(when)s"),
            _(
                "Nye avtaler om hospitering mellom dere begynner ikke lenger med vilkårene dere var enige om. Avtaler "
                "som allerede er laget, gjelder som før. Foreslå en ny siste dag hvis dere vil fortsette."
            ),
            why=WHY_ALONE,
        ),
    },
)
