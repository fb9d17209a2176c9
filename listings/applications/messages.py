"""Which messages are there when interest moves, to the agency and to the person?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.access.rules import Action, can
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .models import Application
from .status import Stage

CANDIDATES, OWN_CASES = _("Kandidater til utlysningene våre"), _("Sakene mine")
TO_CONTACT = _("Du får e-posten fordi du følger opp kandidater i virksomheten.")
TO_PERSON = _("Du får e-posten fordi du har meldt interesse for «%(title)s».")
PLACES = {
    "title": Place(_("tittelen på utlysningen"), _("Rådgiver i analyse")),
    "agency": Place(_("virksomheten som har lyst ut"), "Kartverket"),
    "name": Place(_("navnet til den som har meldt interesse"), "Kari Nordmann"),
    "home": Place(_("virksomheten hun eller han jobber i"), "Kystverket"),
}
GIVEN_UP = "given_up"
"""In place of the stage: she had said yes."""
CANDIDATE, CASE, ANSWER = ((f"applications:{name}", "id") for name in ("candidate", "case", "answer"))


def is_hers_to_read(person, context):
    """A mail that names a candidate goes to nobody who may not see her any more. Of an erased one nothing is named."""
    application = Application.objects.filter(public_id=context["id"]).select_related("posting").first()
    return application is None or can(person, Action.SEE_APPLICATION, application)


def to_contacts(subject, body, button):
    return Wording(subject=subject, body=(body,), button=button, link=CANDIDATE, why=TO_CONTACT)


def to_person(subject, body, button, link=CASE):
    return Wording(subject=subject, body=(body,), button=button, link=link, why=TO_PERSON)


def declare_moved(code, sentence, wording):
    """Of what a person has done with her interest, to those who follow it up."""
    facts = {"group": CANDIDATES, "default": Rhythm.DAILY, "concerns": writes_for_any, "places": PLACES}
    declare_kind(code, sentence=sentence, wordings={"": wording}, still_holds=is_hers_to_read, **facts)


declare_moved(
    "interest_received",
    _("Noen har meldt interesse"),
    to_contacts(
        _("%(name)s har meldt interesse for «%(title)s»"),
        _("%(name)s i %(home)s har meldt interesse for «%(title)s». Les hvorfor, og svar i portalen."),
        _("Se kandidaten"),
    ),
)
declare_moved(
    "interest_withdrawn",
    _("Noen har trukket interessen"),
    to_contacts(
        _("%(name)s har trukket interessen for «%(title)s»"),
        _("%(name)s i %(home)s har trukket interessen for «%(title)s». Dere trenger ikke å svare."),
        _("Se saken"),
    ),
)
declare_moved(
    "interest_updated",
    _("Noen har oppdatert interessemeldingen sin"),
    to_contacts(
        _("%(name)s har oppdatert interessemeldingen for «%(title)s»"),
        _("%(name)s i %(home)s har endret det som ble sendt til dere. Les det på nytt i portalen."),
        _("Se kandidaten"),
    ),
)
declare_kind(
    "interest_answered",
    group=CANDIDATES,
    sentence=_("Noen har svart på et tilbud om plass"),
    concerns=writes_for_any,
    still_holds=is_hers_to_read,
    places=PLACES,
    by="status",
    wordings={
        Stage.ACCEPTED.value: to_contacts(
            _("%(name)s har takket ja til «%(title)s»"),
            _("%(name)s i %(home)s har takket ja til plassen. Neste steg er avtalen mellom virksomhetene."),
            _("Se saken"),
        ),
        Stage.DECLINED.value: to_contacts(
            _("%(name)s har takket nei til «%(title)s»"),
            _("%(name)s i %(home)s har takket nei til plassen. Nå kan dere tilby den til en annen."),
            _("Se saken"),
        ),
        GIVEN_UP: to_contacts(
            _("%(name)s gir fra seg plassen: «%(title)s»"),
            _(
                "%(name)s i %(home)s hadde takket ja, men gir nå fra seg plassen. Var avtalen begynt på, er den "
                "avbrutt. Dere kan tilby plassen til en annen."
            ),
            _("Se saken"),
        ),
    },
)
declare_kind(
    "interest_sent",
    group=OWN_CASES,
    sentence=_("Kvittering når du melder interesse"),
    places=PLACES,
    wordings={
        "": to_person(
            _("Interessemeldingen er sendt til %(agency)s"),
            _(
                "%(agency)s har fått interessemeldingen din for «%(title)s» og svarer deg i portalen. "
                "Lederen din får ikke beskjed før du spør."
            ),
            _("Se saken din"),
        )
    },
)
declare_kind(
    "stage_changed",
    group=OWN_CASES,
    sentence=_("Saken din er kommet et steg videre"),
    can_stop=False,
    places=PLACES,
    by="status",
    wordings={
        Stage.ASSESSING.value: to_person(
            _("%(agency)s vurderer interessen din for «%(title)s»"),
            _("%(agency)s leser nå det du skrev, og svarer deg i portalen. Du trenger ikke å gjøre noe."),
            _("Se saken din"),
        ),
        Stage.INTERVIEW.value: to_person(
            _("%(agency)s vil snakke med deg om «%(title)s»"),
            _("%(agency)s vil gjerne snakke med deg og tar kontakt. Les hva de skriver, i saken din."),
            _("Se saken din"),
        ),
    },
)
declare_kind(
    "stage_offered",
    group=OWN_CASES,
    sentence=_("Du får tilbud om plass"),
    can_stop=False,
    places=PLACES,
    wordings={
        "": to_person(
            _("%(agency)s tilbyr deg plass: «%(title)s»"),
            _(
                "%(agency)s tilbyr deg plassen. Nå er det din tur: Les tilbudet og svar i portalen. "
                "Svaret binder ingen før avtalen er signert."
            ),
            _("Svar på tilbudet"),
            link=ANSWER,
        )
    },
)
declare_kind(
    "stage_turned_down",
    group=OWN_CASES,
    sentence=_("Du får ikke plassen denne gangen"),
    can_stop=False,
    places=PLACES,
    wordings={
        "": to_person(
            _("Svar fra %(agency)s om «%(title)s»"),
            _(
                "Takk for at du meldte interesse. Denne gangen ble det ikke deg. Les hva %(agency)s skriver, "
                "i saken din. Det kommer stadig nye muligheter."
            ),
            _("Les svaret"),
        )
    },
)
declare_kind(
    "agency_merged",
    group=OWN_CASES,
    sentence=_("Virksomheten du har meldt interesse hos, er slått sammen med en annen"),
    can_stop=False,
    places={
        "title": PLACES["title"],
        "agency": Place(_("virksomheten som svarer fra nå av"), "Kystverket"),
        "was": Place(_("virksomheten som lyste ut"), "Fyrvesenet"),
    },
    wordings={
        "": to_person(
            _("Nå er det %(agency)s som svarer deg om «%(title)s»"),
            _(
                "%(was)s er slått sammen med %(agency)s. %(agency)s ser interessemeldingen din og svarer deg i "
                "portalen. Du trenger ikke å sende noe på nytt."
            ),
            _("Se saken din"),
        )
    },
)
