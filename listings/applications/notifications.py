"""Who is told what when interest moves? Rows in the outbox; what was written stays in the portal."""

from django.conf import settings
from django.db import transaction
from django.dispatch import receiver
from django.utils.translation import override

from listings.postings.owners import those_to_tell
from listings.postings.signals import posting_closed, posting_extended
from portal.foundation.clock import oslo_today
from portal.foundation.dates import deadline_in_words
from portal.notifications.outbox import tell

from . import signals
from .endings import ending_of
from .messages import GIVEN_UP
from .models import Application
from .regret import HOLD, is_held
from .tasks import tell_of_step
from .telling import as_seen_by_agency, facts, tell_of


def tell_agency(kind, application, change, **more):
    for contact in those_to_tell(application.posting):
        with override(contact.language or settings.LANGUAGE_CODE):
            context = facts(application) | as_seen_by_agency(application) | more
        key = f"{kind}:{change.pk}:{contact.pk}"
        tell(kind=kind, key=key, person=contact, context=context, agency=application.posting.agency)


def tell_person(kind, application, change):
    tell(kind=kind, key=f"{kind}:{change.pk}", person=application.person, context=facts(application))


@receiver(signals.interest_sent)
def on_sent(sender, application, change, **kwargs):
    tell_agency("interest_received", application, change)
    tell_person("interest_sent", application, change)


@receiver(signals.interest_withdrawn)
def on_withdrawn(sender, application, change, **kwargs):
    tell_agency("interest_withdrawn", application, change)


@receiver(signals.offer_answered)
def on_answered(sender, application, change, **kwargs):
    tell_agency("interest_answered", application, change)


@receiver(signals.place_given_up)
def on_given_up(sender, application, change, **kwargs):
    tell_agency("interest_answered", application, change, status=GIVEN_UP)


@receiver(signals.interest_updated)
def on_updated(sender, application, change, **kwargs):
    tell_agency("interest_updated", application, change)


@receiver(signals.stage_changed)
def on_moved(sender, application, change, **kwargs):
    """The person is told when the step can no longer be undone; at once where no job can wait, and then it stands."""
    if not is_held():
        return tell_of(change.pk)
    later = tell_of_step.using(run_after=change.at + HOLD)
    transaction.on_commit(lambda: later.enqueue(change.pk))


@receiver(signals.asked_again)
def on_asked_again(sender, asked, **kwargs):
    """About the new posting, with her earlier interest as the reason why she is asked."""
    context = {
        "posting": asked.posting_id,
        "title": asked.posting.title,
        "earlier": asked.application.posting.title,
        "agency": asked.posting.agency.short,
    }
    tell(kind="asked_again", key=f"asked_again:{asked.pk}", person=asked.application.person, context=context)


@receiver(posting_closed)
def on_posting_ended(sender, posting, **kwargs):
    """Those who still wait are told, whoever or whatever ended it; again only if it is opened and ends another day."""
    for application in Application.objects.to(posting).ongoing().with_facts():
        key = f"posting_ended:{application.pk}:{posting.status}:{oslo_today()}"
        context = facts(application) | {"ending": ending_of(posting, application)}
        tell(kind="posting_ended", key=key, person=application.person, context=context)


@receiver(posting_extended)
def on_posting_extended(sender, posting, was_over, **kwargs):
    """Those who wait learn that the answer may take longer, and that they need not send anything again."""
    how = "again" if was_over else "longer"
    for application in Application.objects.to(posting).ongoing().with_facts():
        key = f"posting_open_longer:{application.pk}:{how}:{posting.deadline}:{oslo_today()}"
        with override(application.person.language or settings.LANGUAGE_CODE):
            context = facts(application) | {"how": how, "deadline": deadline_in_words(posting.deadline)}
        tell(kind="posting_open_longer", key=key, person=application.person, context=context)
