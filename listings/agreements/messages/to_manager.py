"""What does a manager get when her agency has said in an agreement that she agrees?

She has perhaps said nothing of the kind, so it stands who said it, to which terms, and whom to write to. Of the
agreement that came of her yes she gets the days and the share, and no other term. The subject has nobody's name: it is
read over shoulders and kept in logs of mail.
"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording, declare_kind

from ..amended import version_to_sign
from ..models import Agreement
from ..own_manager import may_still_be_told, share_and_days
from ..status import HELD, Status
from .to_parties import AGREEMENTS, PLACES

WHY = _("Du får e-posten fordi portalen kjenner deg som lederen til den det gjelder.")
OF_HER = {
    "name": Place(_("navnet på den ansatte"), "Ingrid Solheim"),
    "period": Place(_("perioden"), "1.9.2027–29.2.2028"),
    "percentage": Place(_("stillingsprosenten"), "100"),
}


def still_stands(person, context):
    """Of what came to nothing nobody needs to hear, a change of what holds too; nor one who has left the agency."""
    agreement = Agreement.objects.live().with_facts().filter(public_id=context["agreement"]).first()
    if agreement is None or context["what"] and version_to_sign(agreement).number != context["version"]:
        return False
    return may_still_be_told(person, agreement)


def wording(subject, said):
    return Wording(
        subject=subject,
        body=(
            said,
            _("Periode: %(period)s. Stillingsprosent: %(percentage)s. Lønn betales av: %(payer)s."),
            _(
                "Stemmer det, trenger du ikke å gjøre noe. Stemmer det ikke, eller har du ikke svart ennå, skriver du "
                "til %(by)s, %(contact)s, med en gang. Da kan det stoppes før alle har signert."
            ),
        ),
        button=_("Se hva det gjelder"),
        link=("address",),
        why=WHY,
    )


declare_kind(
    "agreement_manager",
    group=AGREEMENTS,
    sentence=_("Virksomheten din sier i en avtale at du som leder har sagt ja"),
    can_stop=False,
    still_holds=still_stands,
    must_say=("by", "contact"),
    by="what",
    places=PLACES
    | OF_HER
    | {
        "by": Place(_("navnet til den som sa at lederen har sagt ja"), "Per Vik"),
        "contact": Place(_("e-posten til den som sa det"), "per.vik@arbeidstilsynet.no"),
        "payer": Place(_("hvem som betaler lønna"), "Arbeidstilsynet"),
    },
    wordings={
        "": wording(
            _("Det står i en avtale at du har sagt ja"),
            _(
                "%(by)s i %(sending)s har oppgitt i portalen at du som leder har sagt ja til at %(name)s hospiterer "
                "hos %(receiving)s. Det gjelder avtale %(number)s."
            ),
        ),
        "amendment": wording(
            _("Det står i en avtale at du har sagt ja til en endring"),
            _(
                "%(by)s i %(sending)s har oppgitt i portalen at du som leder har sagt ja til en endring av avtale "
                "%(number)s om at %(name)s hospiterer hos %(receiving)s."
            ),
        ),
    },
)


def is_still_so(person, context):
    """It holds with the same days and share, or is off."""
    agreement = Agreement.objects.with_facts().filter(public_id=context["agreement"]).first()
    if agreement is None or not may_still_be_told(person, agreement):
        return False
    if context["what"] == "cancelled":
        return agreement.status == Status.CANCELLED
    return agreement.status in HELD and share_and_days(agreement).items() <= context.items()


def news(subject, *body):
    return Wording(subject=subject, body=body, button=_("Se hva det gjelder"), link=("address",), why=WHY)


declare_kind(
    "agreement_manager_news",
    group=AGREEMENTS,
    sentence=_("En avtale for en ansatt du har sagt ja til, begynner å gjelde, blir endret eller blir avbrutt"),
    can_stop=False,
    still_holds=is_still_so,
    by="what",
    places=OF_HER | {"receiving": PLACES["receiving"]},
    wordings={
        "in_force": news(
            _("Avtalen om hospitering for en ansatt gjelder"),
            _("Alle har signert avtalen om at %(name)s hospiterer hos %(receiving)s."),
            _("Periode: %(period)s. Stillingsprosent: %(percentage)s."),
            _("Du får beskjed hvis avtalen får ny periode eller nytt omfang, eller blir avbrutt."),
        ),
        "amended": news(
            _("Avtalen om hospitering for en ansatt er endret"),
            _("Alle har signert en endring av avtalen om at %(name)s hospiterer hos %(receiving)s."),
            _("Periode nå: %(period)s. Stillingsprosent nå: %(percentage)s."),
        ),
        "cancelled": news(
            _("Avtalen om hospitering for en ansatt er avbrutt"),
            _("Avtalen om at %(name)s hospiterer hos %(receiving)s, er avbrutt og gjelder ikke lenger."),
            _("Perioden i avtalen var %(period)s, og stillingsprosenten var %(percentage)s."),
        ),
    },
)
