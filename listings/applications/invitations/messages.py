"""Which messages are there about an invitation, to the person who is asked and to the agency that asks?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from ..messages import CANDIDATES, OWN_CASES, PLACES, TO_CONTACT
from ..models import Invitation

WHY = _("Du får e-posten fordi %(agency)s har invitert deg. Du velger på profilen din om du kan inviteres.")
WHY_ASKED = _("Du får e-posten fordi %(asker)s har spurt deg om utlysningen.")
READ = _("Les invitasjonen")
WHY_PROPOSED = _("Du får e-posten fordi noen i %(asker)s har foreslått deg. Du velger selv om du svarer.")
OF_POSTING = {name: PLACES[name] for name in ("title", "agency")}
ASKER = {"asker": Place(_("virksomheten som spør: den som har lyst ut, eller din egen"), "Kystverket")}
WITH_DAY = OF_POSTING | ASKER | {"day": Place(_("siste dag for svaret"), "fredag 14. mai")}
NOBODY_SEES = _("Åpner du invitasjonen, får ingen vite det.")


def still_holds(person, context):
    """Who has answered, or can answer no more, is not asked again by mail."""
    return Invitation.objects.asked_of(person).answerable().without_interest().filter(public_id=context["id"]).exists()


def to_invited(subject, *body, button=READ, why=WHY):
    return Wording(subject=subject, body=body, button=button, link=("applications:invitation", "id"), why=why)


def to_proposed(subject, *body):
    return to_invited(subject, *body, button=_("Les forslaget"), why=WHY_PROPOSED)


declare_kind(
    "invitation_received",
    group=OWN_CASES,
    sentence=_("En virksomhet inviterer deg til en utlysning, eller din egen foreslår deg"),
    places=WITH_DAY,
    by="who",
    still_holds=still_holds,
    wordings={
        "host": to_invited(
            _("%(agency)s inviterer deg til «%(title)s»"),
            _(
                "%(agency)s har sett profilen din og spør om «%(title)s» er noe for deg. Les hva de skriver, "
                "og svar senest %(day)s. Svarer du ikke, faller invitasjonen bort."
            ),
            NOBODY_SEES,
        ),
        "home": to_proposed(
            _("%(asker)s foreslår deg for «%(title)s» hos %(agency)s"),
            _(
                "En kollega i %(asker)s tenker at «%(title)s» hos %(agency)s kan være noe for deg. %(agency)s får ikke "
                "vite noe om det før du eventuelt melder interesse. Svar senest %(day)s, eller la være."
            ),
            NOBODY_SEES,
        ),
    },
)
declare_kind(
    "invitation_runs_out",
    group=OWN_CASES,
    sentence=_("Du har snart svarfrist på en invitasjon"),
    places=WITH_DAY,
    by="who",
    still_holds=still_holds,
    wordings={
        "host": to_invited(
            _("Svar på invitasjonen fra %(agency)s senest %(day)s"),
            _(
                "%(agency)s har invitert deg til «%(title)s» og venter på svar. Du trenger ikke å svare: "
                "Etter %(day)s faller invitasjonen bort."
            ),
        ),
        "home": to_proposed(
            _("%(asker)s har foreslått deg for «%(title)s»: svar senest %(day)s"),
            _("Du trenger ikke å svare. Etter %(day)s faller forslaget bort, og %(agency)s får ikke vite om det."),
        ),
    },
)
declare_kind(
    "invitation_ended",
    group=OWN_CASES,
    sentence=_("En invitasjon du har fått, gjelder ikke lenger"),
    places=OF_POSTING | ASKER,
    by="how",
    wordings={
        "withdrawn": to_invited(
            _("%(asker)s har trukket tilbake invitasjonen til «%(title)s»"),
            _("Invitasjonen gjelder ikke lenger. Du trenger ikke å gjøre noe."),
            why=WHY_ASKED,
        ),
        "not_proposed": Wording(
            subject=_("%(asker)s spør ikke lenger om «%(title)s»"),
            body=(_("Du trenger ikke å gjøre noe."),),
            button=_("Les forslaget"),
            link=("applications:invitation", "id"),
            why=WHY_ASKED,
        ),
        "ended": to_invited(
            _("«%(title)s» tar ikke imot flere"),
            _(
                "%(agency)s har avsluttet utlysningen, og invitasjonen gjelder ikke lenger. "
                "Du trenger ikke å gjøre noe."
            ),
            why=WHY_ASKED,
        ),
    },
)
declare_kind(
    "invitation_declined",
    group=CANDIDATES,
    sentence=_("Noen dere har invitert, sier nei takk"),
    default=Rhythm.DAILY,
    concerns=writes_for_any,
    places={"title": PLACES["title"]},
    wordings={
        "": Wording(
            subject=_("Nei takk til invitasjonen til «%(title)s»"),
            body=(_("En person dere har invitert til «%(title)s», takker nei. Dere trenger ikke å svare."),),
            button=_("Se invitasjonene"),
            link=("applications:invited", "posting"),
            why=TO_CONTACT,
        )
    },
)
declare_kind(
    "nomination_declined",
    group=CANDIDATES,
    sentence=_("En kollega du har foreslått, sier nei takk"),
    default=Rhythm.DAILY,
    concerns=writes_for_any,
    places={"title": PLACES["title"]},
    wordings={
        "": Wording(
            subject=_("Nei takk til forslaget om «%(title)s»"),
            body=(_("En kollega du har foreslått for «%(title)s», takker nei. Du trenger ikke å gjøre noe."),),
            button=_("Se dem du har foreslått"),
            link=("applications:nominated",),
            why=_("Du får e-posten fordi du har foreslått en kollega."),
        )
    },
)
