"""What does a manager get, with an account or without?

To the address that a person has given goes her name, the posting's title and its agency, and nothing of her own words;
in the subject, which is read over shoulders and kept in logs of mail, not her name either.
"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording, declare_kind

from ..models import Approval
from ..status import ANSWERABLE, Status
from .places import APPROVALS, PLACES

ASKED_WHY = _("Du får e-posten fordi en ansatt har oppgitt deg som lederen sin.")
LINK = ("address",)
READ_AND_ANSWER = _(
    "Les hva det betyr for enheten, og svar innen %(until)s. Svaret binder ingen før avtalen er signert."
)
DO_NOT_SEND_ON = _(
    "Du trenger ingen bruker for å svare. Lenken er til deg. Skal en annen svare, velger du «Send videre til "
    "stedfortreder» på siden i stedet for å sende e-posten videre."
)


def question_in(context):
    return Approval.objects.filter(public_id=context["id"]).first()


def still_waits(person, context):
    found = question_in(context)
    return found is not None and found.status in ANSWERABLE and not found.is_shut


def still_stands_so(person, context):
    found = question_in(context)
    return found is not None and found.status == context["status"]


TO_MANAGER = {"group": APPROVALS, "can_stop": False, "places": PLACES}

declare_kind(
    "approval_asked",
    sentence=_("En ansatt spør deg om å få hospitere"),
    by="how",
    still_holds=still_waits,
    wordings={
        "": Wording(
            subject=_("En ansatt ønsker å hospitere i %(host)s"),
            body=(
                _("%(name)s ber om svaret ditt på «%(title)s»: %(period)s, %(percentage)s prosent."),
                READ_AND_ANSWER,
                DO_NOT_SEND_ON,
            ),
            button=_("Les og svar"),
            link=LINK,
            why=ASKED_WHY,
        ),
        "again": Wording(
            subject=_("En ansatt venter på svar fra deg"),
            body=(
                _("%(name)s spurte deg om «%(title)s» i %(host)s for en stund siden. Svar innen %(until)s."),
                _("Et nei er også til hjelp. Kan du ikke svare, kan du sende spørsmålet videre til en stedfortreder."),
                DO_NOT_SEND_ON,
            ),
            button=_("Les og svar"),
            link=LINK,
            why=ASKED_WHY,
        ),
        "replied": Wording(
            subject=_("En ansatt har svart på det du spurte om"),
            body=(
                _("Les svaret fra %(name)s, og si ja eller nei til «%(title)s» i %(host)s innen %(until)s."),
                DO_NOT_SEND_ON,
            ),
            button=_("Les og svar"),
            link=LINK,
            why=ASKED_WHY,
        ),
        "passed_on": Wording(
            subject=_("Du er bedt om å svare en ansatt i stedet for en kollega"),
            body=(
                _(
                    "En kollega har sendt deg spørsmålet fra %(name)s om «%(title)s» i %(host)s: %(period)s, "
                    "%(percentage)s prosent."
                ),
                READ_AND_ANSWER,
                DO_NOT_SEND_ON,
            ),
            button=_("Les og svar"),
            link=LINK,
            why=_("Du får e-posten fordi en kollega har oppgitt deg som stedfortreder."),
        ),
    },
    **TO_MANAGER,
)
declare_kind(
    "approval_receipt",
    sentence=_("Kvittering når du har svart en ansatt"),
    by="status",
    still_holds=still_stands_so,
    wordings={
        Status.APPROVED.value: Wording(
            subject=_("Du har sagt ja til en ansatt"),
            body=(
                _(
                    "Du har sagt ja til at %(name)s går videre med «%(title)s» i %(host)s: %(period)s, "
                    "%(percentage)s prosent."
                ),
                _("Var det ikke du som svarte, eller vil du ombestemme deg? Åpne lenken og endre svaret."),
            ),
            button=_("Se svaret"),
            link=LINK,
            why=ASKED_WHY,
        ),
        Status.DECLINED.value: Wording(
            subject=_("Du har sagt nei til en ansatt"),
            body=(
                _("Du har sagt nei til «%(title)s» i %(host)s. %(name)s får begrunnelsen."),
                _("Var det ikke du som svarte, eller vil du ombestemme deg? Åpne lenken og endre svaret."),
            ),
            button=_("Se svaret"),
            link=LINK,
            why=ASKED_WHY,
        ),
    },
    **TO_MANAGER,
)
declare_kind(
    "approval_off",
    sentence=_("En ansatt trenger ikke svar fra deg lenger"),
    wordings={
        "": Wording(
            subject=_("En ansatt trenger ikke svar fra deg lenger"),
            body=(
                _(
                    "Spørsmålet fra %(name)s om «%(title)s» i %(host)s gjelder ikke lenger. "
                    "Du trenger ikke å gjøre noe."
                ),
            ),
            why=ASKED_WHY,
        )
    },
    **TO_MANAGER,
)
declare_kind(
    "approval_code",
    group=APPROVALS,
    sentence=_("Koden du bekrefter svaret til en ansatt med"),
    can_stop=False,
    in_portal=False,
    places={"code": Place(_("koden med seks sifre"), "314159")},
    must_say=("code",),
    wordings={
        "": Wording(
            subject=_("Koden til svaret ditt i Utvekslingsportalen"),
            body=("%(code)s", _("Skriv koden på siden der du svarer. Den virker i ti minutter, og bare én gang.")),
            why=_(
                "Har du ikke bedt om en kode? Da kan du se bort fra denne e-posten. Ingen svarer for deg uten koden."
            ),
        )
    },
)
