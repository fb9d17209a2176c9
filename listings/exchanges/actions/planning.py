"""How does an agency write its plan for a year, adopt it, and open it again?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agreements.members import members_of
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from ..limits import EARLIEST_YEAR, MOST_TARGET, YEARS_AHEAD
from ..models import ExchangePlan, PlanCompetence
from ..signals import leader_named
from ..status import PLAN, PlanStatus

TARGETS = ("target_out", "target_in")


class ChangedMeanwhile(ValidationError):
    """Somebody else has saved the plan since it was opened."""

    def __init__(self):
        words = _("Noen har lagret planen etter at du åpnet siden. Teksten din står her. Se over og lagre på nytt.")
        super().__init__(words, code="changed")


@transaction.atomic
def save_plan(*, agency, year, by, read="", **words):
    """`words`: target_out, target_in, leader, text, sought, offered. `read`: the `edition` that was opened; empty
    when there was none. Raises StepNotAllowed for a plan that is adopted, and ValidationError.
    """
    require(by, Action.KEEP_EXCHANGE_PLAN, agency)
    check_plan(agency, year, words)
    named = {name: words.pop(name, ()) for name in ("sought", "offered")}
    held, is_new = held_plan(agency, year)
    if held.status != PlanStatus.DRAFT:
        raise StepNotAllowed(_("Planen er vedtatt. Åpne den før du endrer den."))
    if not is_new and held.edition != read:
        raise ChangedMeanwhile
    if words.get("text", held.text) != held.text:
        words["language"] = written_form()
    before = held.leader_id
    keep(held, by, **words)
    if held.leader_id not in {None, before, by.pk}:
        leader_named.send(sender=ExchangePlan, plan=held, by=by)
    held.lines.all().delete()
    name_competences(held, **named)
    return note(held, "exchange_plan.saved", by)


def check_plan(agency, year, words):
    if not is_plannable(year):
        raise ValidationError(_("Det går ikke an å planlegge for dette året."))
    if any(not 0 <= words[name] <= MOST_TARGET for name in TARGETS):
        raise ValidationError(_("Skriv et tall fra 0 til %(most)s.") % {"most": MOST_TARGET})
    leader = words.get("leader")
    if leader and not members_of(agency).filter(pk=leader.pk).exists():
        raise ValidationError({"leader": _("Velg en som hører til virksomheten.")})
    refuse_birth_number(words.get("text", ""))


def is_plannable(year):
    return EARLIEST_YEAR <= year <= oslo_today().year + YEARS_AHEAD


def held_plan(agency, year):
    """The row as it is now, or a new one; of two that begin at once, one is made."""
    rows = ExchangePlan.objects.own().select_for_update(of=("self",)).filter(agency=agency, year=year)
    if held := rows.first():
        return held, False
    try:
        with transaction.atomic():
            return ExchangePlan.objects.create(agency=agency, year=year), True
    except IntegrityError:
        return rows.get(), False


def name_competences(plan, sought, offered):
    Side = PlanCompetence.Side
    PlanCompetence.objects.bulk_create(
        PlanCompetence(plan=plan, competence=word, side=side)
        for side, words in ((Side.SOUGHT, sought), (Side.OFFERED, offered))
        for word in words
    )


@transaction.atomic
def adopt_plan(*, plan, by):
    """From now on it stands as the agency's. Raises ValidationError while nobody is responsible."""
    held = known_plan(plan, by)
    if held.leader is None or not held.leader.belongs_to(held.agency):
        raise ValidationError(_("Velg en ansvarlig leder før planen vedtas."), code="leader")
    PLAN.adopt(held)
    keep(held, by, status=held.status, adopted_at=timezone.now())
    return note(held, "exchange_plan.adopted", by)


@transaction.atomic
def reopen_plan(*, plan, by):
    held = known_plan(plan, by)
    PLAN.reopen(held)
    keep(held, by, status=held.status, adopted_at=None)
    return note(held, "exchange_plan.reopened", by)


def known_plan(plan, by):
    rows = ExchangePlan.objects.own().select_for_update(of=("self",)).select_related("agency", "leader")
    held = rows.filter(pk=plan.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, Action.KEEP_EXCHANGE_PLAN, held.agency)
    return held


def keep(held, by, **facts):
    for name, value in (facts | {"changed_by": by, "changed_at": timezone.now()}).items():
        setattr(held, name, value)
    held.save()


def note(held, event, by):
    record(held, event, by=by, agency=str(held.agency.public_id), year=held.year)
    return held
