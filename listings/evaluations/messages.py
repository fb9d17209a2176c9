"""Which messages are there about evaluations? Never with what anybody answered: that stays in the portal."""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .deadlines import Which
from .models import Evaluation, Reply
from .publishing import is_stopped, persons_yes

GROUP = _("Evaluering av hospitering")
WHY = _("Du får e-posten fordi du svarer på evalueringen av en hospitering.")
PLACES = {
    "number": Place(_("nummeret på avtalen"), "2027-0148"),
    "sending": Place(_("avgivende virksomhet"), "Arbeidstilsynet"),
    "receiving": Place(_("mottakende virksomhet"), "Kystverket"),
    "due": Place(_("fristen"), "21.12.2027"),
}
ANSWER, READ, SEE = _("Svar på evalueringen"), _("Les svarene"), _("Se evalueringen")


def is_waited_for(person, context):
    """Whoever has answered meanwhile, or answers for the party no more, gets no mail."""
    hers = Reply.objects.given_by(person).waiting()
    return hers.filter(evaluation__public_id=context["id"], party=context["party"]).exists()


def may_read(person, context):
    return Evaluation.objects.visible_to(person).filter(public_id=context["id"]).exists()


def may_be_a_story(person, context):
    found = Evaluation.objects.visible_to(person).filter(public_id=context["id"]).with_facts().first()
    return found is not None and bool(persons_yes(found))


def is_not_to_be_a_story(person, context):
    found = Evaluation.objects.visible_to(person).filter(public_id=context["id"]).with_facts().first()
    return found is not None and bool(persons_yes(found)) and is_stopped(found)


def words(subject, body, button):
    return Wording(subject=subject, body=(body,), button=button, link=("evaluations:evaluation", "id"), why=WHY)


FACTS = {"group": GROUP, "places": PLACES}
declare_kind(
    "evaluation_opened",
    sentence=_("En hospitering er over, og du kan svare på hvordan det gikk"),
    by="who",
    wordings={
        "person": words(
            _("Hvordan gikk det hos %(receiving)s?"),
            _("Hospiteringen er over. Svar på noen få spørsmål innen %(due)s. Det tar tre minutter."),
            ANSWER,
        ),
        "agency": words(
            _("Hvordan gikk hospiteringen mellom %(sending)s og %(receiving)s?"),
            _("Hospiteringen i avtale %(number)s er over. Svar på noen få spørsmål for virksomheten innen %(due)s."),
            ANSWER,
        ),
    },
    still_holds=is_waited_for,
    **FACTS,
)
declare_kind(
    "evaluation_waits",
    sentence=_("En evaluering venter på svaret ditt"),
    by="which",
    wordings={
        Which.FIRST.value: words(
            _("Evalueringen av avtale %(number)s venter på svar"),
            _("Det er noen få spørsmål om hospiteringen hos %(receiving)s. Svar innen %(due)s."),
            ANSWER,
        ),
        Which.LAST.value: words(
            _("Svar på evalueringen av avtale %(number)s innen %(due)s"),
            _("Fristen er snart ute. Det tar tre minutter å svare på spørsmålene om hospiteringen hos %(receiving)s."),
            ANSWER,
        ),
        Which.OVERDUE.value: words(
            _("Fristen for evalueringen av avtale %(number)s er ute"),
            _("Du kan fortsatt svare på spørsmålene om hospiteringen hos %(receiving)s. Vi minner ikke om det igjen."),
            ANSWER,
        ),
    },
    still_holds=is_waited_for,
    **FACTS,
)
declare_kind(
    "evaluation_readable",
    sentence=_("Svarene på en evaluering du er med i, kan leses"),
    default=Rhythm.DAILY,
    by="answered",
    wordings={
        "": words(
            _("Alle har svart på evalueringen av avtale %(number)s"),
            _("Nå kan du lese det de andre partene har delt om hospiteringen hos %(receiving)s."),
            READ,
        ),
        "some": words(
            _("Svarene på evalueringen av avtale %(number)s kan leses"),
            _("Ikke alle har svart, men fristen er ute. Les det som er delt om hospiteringen hos %(receiving)s."),
            READ,
        ),
    },
    still_holds=may_read,
    **FACTS,
)
declare_kind(
    "evaluation_story",
    sentence=_("En hospitant vil fortelle om oppholdet i portalen"),
    default=Rhythm.DAILY,
    wordings={
        "": words(
            _("Hospitanten i avtale %(number)s vil fortelle om oppholdet"),
            _(
                "Det kan bli en historie som nevner %(sending)s og %(receiving)s. Hvis dere ikke vil det, kan dere "
                "si nei i portalen."
            ),
            SEE,
        )
    },
    still_holds=may_be_a_story,
    **FACTS,
)
declare_kind(
    "evaluation_stopped",
    sentence=_("En virksomhet sier nei til historien du ville fortelle"),
    wordings={
        "": words(
            _("Det blir ingen historie om hospiteringen hos %(receiving)s"),
            _(
                "En av virksomhetene har sagt nei til at svarene dine kan bli til en historie. "
                "Var historien publisert, er den nå borte fra portalen."
            ),
            SEE,
        )
    },
    still_holds=is_not_to_be_a_story,
    **FACTS,
)
