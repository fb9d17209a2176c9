"""Is a name that the agency hides first hidden in what it is told of a talk too?"""

import pytest

from listings.agencies.models import Agency
from listings.applications import actions
from listings.applications.models import Application
from portal.notifications.models import Message
from tests.factories.talks import called, talk_with

pytestmark = pytest.mark.django_db


def test_it_is_not_in_the_mail_about_one_who_has_withdrawn():
    application = called()
    talk_with(application)
    Agency.objects.filter(pk=application.posting.agency_id).update(hides_names_first=True)
    withdrawn = Application.objects.with_facts().get(pk=application.pk)
    actions.withdraw_interest(application=withdrawn, by=application.person)
    news = Message.objects.get(kind="talk_news")
    assert application.name not in str(news.context) and application.home_agency.short not in str(news.context)
