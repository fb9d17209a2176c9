"""Interest in every stage: `sent_interest(posting, by)` by the verb, `interest_in(stage)` whatever way led there."""

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage

from .agencies import employee
from .postings import published_posting

MESSAGE = "Jeg har behandlet klagesaker i elleve år og vil lære å lage kurs."


def sent_interest(posting=None, by=None, message=MESSAGE, **facts):
    return actions.send_interest(posting=posting or published_posting(), by=by or employee(), message=message, **facts)


def interest_in(stage, posting=None, by=None, **facts):
    application = sent_interest(posting, by, **facts)
    if stage != Stage.RECEIVED:
        Application.objects.filter(pk=application.pk).update(status=stage)
        application.history.create(status=stage, by=application.person)
    return Application.objects.with_facts().get(pk=application.pk)
