"""What is a manager shown: the terms as they were when she was asked, and what they mean for her unit?"""

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.postings.choices import Payer
from listings.postings.facts import place_of
from portal.foundation.dates import date_in_words

from .models import Approval
from .status import WAITING, Status
from .within import limits_of

FULL = 100
DAYS_IN_MONTH, DAYS_IN_WEEK = 30.44, 7


def frozen(posting):
    """What is kept of the posting on the question."""
    return {
        "title": posting.title,
        "lead": posting.lead,
        "host": posting.agency.short,
        "place": place_of(posting)[:255],
        "payer": posting.salary_paid_by or Payer.AGREED,
    }


def facts_of(approval):
    """For components/facts.html."""
    facts = [
        fact("kalender", _("Periode"), period_of(approval)),
        fact("andel", _("Omfang"), f"{approval.percentage} %, {length_of(approval)}"),
        fact("lonn", _("Lønn"), pay_of(approval)),
        fact("sted", _("Arbeidssted"), approval.place),
    ]
    if approval.status in WAITING:
        facts.append(fact("klokke", _("Grense for varighet"), limits_of(approval)))
    return facts


def fact(icon, label, value):
    return {"icon": icon, "label": label, "value": value}


def period_of(approval):
    return _("%(start)s til %(end)s") % {"start": date_in_words(approval.starts), "end": date_in_words(approval.ends)}


def length_of(approval):
    """«6 måneder», «3 uker» or «4 dager»: rounded, for people."""
    days = (approval.ends - approval.starts).days + 1
    if days >= DAYS_IN_MONTH - 1:
        return ngettext("%(number)s måned", "%(number)s måneder", round(days / DAYS_IN_MONTH)) % {
            "number": round(days / DAYS_IN_MONTH)
        }
    if days >= 2 * DAYS_IN_WEEK:
        return ngettext("%(number)s uke", "%(number)s uker", round(days / DAYS_IN_WEEK)) % {
            "number": round(days / DAYS_IN_WEEK)
        }
    return ngettext("%(number)s dag", "%(number)s dager", days) % {"number": days}


def pay_of(approval):
    if approval.payer == Payer.HOST:
        return _("%(agency)s betaler") % {"agency": approval.host}
    if approval.payer == Payer.HOME:
        return _("%(agency)s betaler") % {"agency": approval.agency.short}
    return approval.get_payer_display()


def meaning_of(approval):
    """What it means for the unit, in sentences that may stand before everybody who reads the question."""
    return [away(approval), money(approval)]


def away(approval):
    words = {
        "name": called(approval.person),
        "start": date_in_words(approval.starts),
        "back": date_in_words(approval.ends + timedelta(days=1)),
        "length": length_of(approval),
        "percentage": approval.percentage,
        "rest": FULL - approval.percentage,
    }
    if approval.percentage >= FULL:
        return _("%(name)s er borte i %(length)s fra %(start)s, og er tilbake %(back)s.") % words
    return (
        _(
            "%(name)s er borte %(percentage)s %% av tiden fra %(start)s, og er hos dere %(rest)s %%. "
            "Fra %(back)s er alt som før."
        )
        % words
    )


MONEY = {
    Payer.HOST: lambda: _("%(host)s betaler lønna, så dere har lønnsmidlene ledige i perioden."),
    Payer.HOME: lambda: _("Dere betaler lønna i perioden."),
    Payer.SHARED: lambda: _("Dere og %(host)s deler lønna. Avtalen skal si hvordan."),
    Payer.AGREED: lambda: _("Hvem som betaler lønna, er ikke avtalt ennå. Det skal stå i avtalen."),
}


def money(approval):
    return MONEY[Payer(approval.payer)]() % {"host": approval.host}


def others(approval):
    """Whom the same manager has said yes to, in the same time. For her alone: it tells of her other staff."""
    said = Approval.objects.filter(mailbox=approval.mailbox, agency=approval.agency, status=Status.APPROVED)
    same = said.filter(starts__lte=approval.ends, ends__gte=approval.starts).exclude(person=approval.person_id)
    number = same.values("person").distinct().count() if approval.mailbox else 0
    if not number:
        return ""
    words = ngettext(
        "Du har sagt ja til %(number)s annen som skal være ute samtidig.",
        "Du har sagt ja til %(number)s andre som skal være ute samtidig.",
        number,
    )
    return words % {"number": number}


def called(person):
    """Who has not written her name yet, is known by her address."""
    return person.get_short_name() or str(person)
