"""How many postings are out, and how many wait for a colleague?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_agency, tells_of_portal

from .models import PostingPage
from .permissions import written_agencies


@tells_of_portal(Area.CONTENT, order=10)
def of_portal(user):
    yield Figure(_("Åpne utlysninger"), PostingPage.objects.open().count(), reverse("search:postings"))


@tells_of_agency(Area.CONTENT, order=10)
def of_agency(user, agency):
    hers = agency.pk in written_agencies(user)
    number = PostingPage.objects.of(agency).open().count()
    yield Figure(_("Åpne utlysninger"), number, reverse("postings:list") if hers else "")
