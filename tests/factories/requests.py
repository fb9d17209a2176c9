"""Requests by the verb, about an offer that is out.

`asked()` gives one that waits; `answered(request)` one that has got its yes, `in_state(status)` one in any state,
`page_of(request)` where it is read.
"""

from listings.postings.choices import Kind
from listings.requests import actions
from listings.requests.models import Request
from listings.requests.status import Status

from .agencies import AgencyFactory, publisher
from .postings import published_posting

MESSAGE = "Vi trenger en arkivar fra mars, og kan låne dere en jurist."


def offer(agency=None, *, kind=Kind.OFFER, **words):
    return published_posting(agency, kind=kind, **{"title": "Vi låner ut en arkivar", **words})


def asked(posting=None, agency=None, *, by=None, **words):
    posting, agency = posting or offer(), agency or AgencyFactory()
    words = {"message": MESSAGE, **words}
    made = actions.send_request(posting=posting, agency=agency, by=by or publisher(agency), **words)
    return Request.objects.with_facts().get(pk=made.pk)


def owner_of(request):
    """Who wrote the posting, and hears of what is asked about it."""
    return request.posting.created_by


def answered(request, **words):
    by = owner_of(request)
    return actions.agree(request=request, by=by, **{"contact": by, **words})


def in_state(status, **facts):
    """As the row would stand, whatever way led there."""
    made = asked(**facts)
    Request.objects.filter(pk=made.pk).update(status=status)
    return Request.objects.with_facts().get(pk=made.pk)


STATES = list(Status)


def page_of(request, step=""):
    """Its address, or that of a step."""
    return f"{request.get_absolute_url()}{step}/" if step else request.get_absolute_url()
