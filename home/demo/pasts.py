"""When did it happen, that the demo lets a verb do now? On the day the file says, and nobody gets mail of it.

The verbs live now, and what the demo tells has a past. So each verb is called as it is, and afterwards the rows that it
left are moved to that day. What the audit log says stays: it tells when the demo was filled.
"""

from contextlib import contextmanager
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from listings.agreements.models import (
    Agreement,
    AgreementEvent,
    Amendment,
    Remark,
    Signatory,
    Signature,
    SignedPaper,
    Version,
)
from listings.agreements.papers import settled
from listings.cooperation import papers as cooperation_papers
from listings.cooperation.models import Acceptance, AgreedPaper, Cooperation, CooperationEvent, Proposal
from listings.evaluations.models import Evaluation, PublishingAnswer, Reply
from listings.exchanges.models import Item, MidwayTalk
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Mail, Message

from . import files

NEW = timedelta(days=10)
TO_EDITORS = "story_drafted"
OF_AGREEMENTS = (
    (Agreement, "pk", ("made_at", "changed_at", "in_force_at")),
    *((model, "agreement", ("at",)) for model in (AgreementEvent, Remark, Signatory, Signature, Version)),
    (Amendment, "agreement", ("made_at", "changed_at")),
    (Item, "agreement", ("done_at",)),
    (MidwayTalk, "agreement", ("changed_at",)),
    (Evaluation, "agreement", ("opened_at", "closed_at")),
    (Reply, "evaluation__agreement", ("made_at", "changed_at", "given_at")),
    (PublishingAnswer, "evaluation__agreement", ("at",)),
)
OF_COOPERATIONS = (
    (Cooperation, "pk", ("made_at", "changed_at", "shown_at", "in_force_at")),
    (CooperationEvent, "cooperation", ("at",)),
    (Proposal, "cooperation", ("changed_at",)),
    (Acceptance, "proposal__cooperation", ("at",)),
)
TIMES = {Agreement: OF_AGREEMENTS, Cooperation: OF_COOPERATIONS}


def done_on(day, thing, verb, /, **facts):
    """What the verb gave. `thing`, an agreement or a cooperation, is None for the verb that makes it."""
    began = timezone.now()
    given = verb(**facts)
    move(day, thing or given, began)
    return given


@contextmanager
def all_on(day, thing):
    """The same for several verbs of one day, whose rows are moved in one go."""
    began = timezone.now()
    yield
    move(day, thing, began)


def move(day, thing, began):
    moment = files.Calendar.of().moment(day)
    move_rows(thing, began, moment)
    keep_in_portal(began, moment)


def move_rows(thing, began, moment):
    for model, path, names in TIMES[type(thing)]:
        for name in names:
            model.objects.filter(**{path: thing.pk, f"{name}__gte": began}).update(**{name: moment})
    if isinstance(thing, Agreement):
        thing.signatures.filter(at=moment).update(evidence={"signed_in_at": int(moment.timestamp())})
        settle_anew(thing, began)
    elif isinstance(thing, Cooperation):
        settle_cooperation_anew(thing, began)


def settle_anew(agreement, began):
    """A paper tells when each of them signed."""
    for version in agreement.versions.filter(paper__at__gte=began):
        SignedPaper.objects.filter(version=version).update(**settled(version))


def settle_cooperation_anew(cooperation, began):
    for proposal in cooperation.proposals.filter(paper__at__gte=began):
        AgreedPaper.objects.filter(proposal=proposal).update(**cooperation_papers.settled(cooperation, proposal))


def keep_in_portal(began, moment):
    """The demo's people read it as if told on that day. No mail is made of it, and real editors are told nothing."""
    told = Message.objects.filter(created_at__gte=began).filter(Q(person__is_demo=True) | Q(kind=TO_EDITORS))
    mails = list(told.exclude(mail=None).values_list("mail", flat=True))
    told.filter(person__is_demo=False).delete()
    Message.objects.filter(created_at__gte=began, person=None).delete()
    read_at = None if moment > timezone.now() - NEW else moment
    told.update(created_at=moment, rhythm=Rhythm.NEVER, mail=None, read_at=read_at)
    Mail.objects.filter(pk__in=mails).delete()
