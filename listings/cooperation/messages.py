"""Which messages are there about a cooperation agreement? To those who write for the other agency; never with what
anybody wrote."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .models import Cooperation
from .status import Event

PLACES = {"agency": Place(_("den andre virksomheten"), "Kystverket")}
WHY = _("Du får e-posten fordi du lyser ut eller er administrator for en virksomhet.")
READ = _("Les samarbeidsavtalen")


def still_holds(person, context):
    """Nothing has happened since, and she may still read it."""
    known = Cooperation.objects.visible_to(person).filter(public_id=context["id"]).first()
    return known is not None and known.history.last().pk == context["change"]


def words(subject, body, button=READ):
    return Wording(subject=subject, body=(body,), button=button, link=("cooperation:open", "id"), why=WHY)


declare_kind(
    "cooperation_moved",
    group=_("Samarbeidsavtaler mellom virksomheter"),
    sentence=_("Det skjer noe med en samarbeidsavtale"),
    concerns=writes_for_any,
    places=PLACES,
    still_holds=still_holds,
    by="event",
    wordings={
        Event.SEND.value: words(
            _("%(agency)s har sendt dere et forslag til samarbeidsavtale"),
            _("Les forslaget. En administrator kan godkjenne det, svare med et nytt forslag eller si nei."),
            _("Les og svar"),
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
