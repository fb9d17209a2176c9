"""What does the person get who has asked?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Wording, declare_kind

from ..models import Approval
from ..status import Status
from .places import APPROVALS, PLACES

TO_HER = {name: PLACES[name] for name in ("title", "host", "until")}
HER_WHY = _("Du får e-posten fordi du har spurt lederen din.")


def news(subject, *body, button=None):
    button = button or _("Se hva som skjer nå")
    return Wording(subject=subject, body=body, button=button, link=("approvals:own", "id"), why=HER_WHY)


def still_waits_for_her(person, context):
    """A reminder does not go to somebody who has answered meanwhile; other news has happened."""
    if context["news"] != "waits":
        return True
    return Approval.objects.filter(public_id=context["id"], status=Status.QUESTION).exists()


WHOM = _("Hvem vil du spørre i stedet? Du kan spørre på nytt med en gang.")
declare_kind(
    "approval_news",
    group=APPROVALS,
    sentence=_("Svar og nytt fra lederen du har spurt"),
    by="news",
    still_holds=still_waits_for_her,
    places=TO_HER,
    wordings={
        "approved": news(
            _("Lederen din har sagt ja til «%(title)s»"),
            _("Lederen din har sagt ja til at du går videre med «%(title)s» i %(host)s."),
        ),
        "declined": news(
            _("Lederen din har svart om «%(title)s»"),
            _("Lederen din har sagt nei til «%(title)s» i %(host)s i denne omgang. Les grunnen i portalen."),
            button=_("Les svaret"),
        ),
        "question": news(
            _("Lederen din spør om noe før svaret om «%(title)s»"),
            _("Lederen din trenger svar fra deg for å kunne si ja eller nei."),
            button=_("Les og svar"),
        ),
        "waits": news(
            _("Lederen din venter på svar fra deg om «%(title)s»"),
            _(
                "Lederen din har spurt deg om noe for å kunne si ja eller nei. Svar innen %(until)s, ellers gjelder "
                "ikke spørsmålet ditt lenger."
            ),
            button=_("Les og svar"),
        ),
        "forwarded": news(
            _("Spørsmålet ditt om «%(title)s» er sendt videre"),
            _("Lederen din har bedt en stedfortreder om å svare."),
        ),
        "confirmed": news(
            _("Lederen din har fått spørsmålet om «%(title)s»"),
            _("Virksomheten din har bekreftet adressen, og lederen din har fått spørsmålet."),
        ),
        "refused": news(
            _("Virksomheten din bekreftet ikke adressen du oppga"),
            _("Spørsmålet om «%(title)s» i %(host)s er ikke sendt."),
            WHOM,
            button=_("Spør en annen"),
        ),
        "expired": news(
            _("Lederen din har ikke svart om «%(title)s»"),
            _("Vi har minnet lederen din om spørsmålet, men ingen har svart i tide."),
            WHOM,
            button=_("Spør en annen"),
        ),
        "unreminded": news(
            _("Lederen din har ikke svart om «%(title)s»"),
            _("Ingen har svart i tide."),
            WHOM,
            button=_("Spør en annen"),
        ),
        "unconfirmed": news(
            _("Spørsmålet om «%(title)s» ble ikke sendt"),
            _("Virksomheten din bekreftet ikke adressen til lederen i tide."),
            _("Du kan spørre på nytt med en gang. Si gjerne fra til administratoren i virksomheten din."),
            button=_("Spør på nytt"),
        ),
        "unreplied": news(
            _("Svarfristen for spørsmålet ditt om «%(title)s» er ute"),
            _("Lederen din spurte deg om noe før svaret, og fikk ikke svar fra deg i tide."),
            _("Vil du fortsatt gå videre, kan du spørre på nytt med en gang."),
            button=_("Spør på nytt"),
        ),
        "manager_left": news(
            _("Den du spurte om «%(title)s», er ikke i virksomheten lenger"),
            _("Spørsmålet gjelder ikke lenger."),
            WHOM,
            button=_("Spør en annen"),
        ),
        "": news(
            _("Spørsmålet til lederen din om «%(title)s» gjelder ikke lenger"),
            _("Se hva som har skjedd, og hva du kan gjøre nå."),
        ),
    },
)
