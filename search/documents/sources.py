"""Where do the documents of each kind come from, and which things may be found at all?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from listings.agencies.models import AgencyPage
from listings.postings.models import PostingPage
from listings.postings.status import FINDABLE
from stories.models import StoryPage

from .agencies import agency_document
from .document import Document
from .postings import posting_document
from .stories import story_document


@dataclass(frozen=True, slots=True)
class Source:
    """`findable` gives the rows that stand in search whoever asks. An agency that is closed keeps its documents:
    the audience leaves them out, so that they are back at once when it returns."""

    findable: Callable[[], QuerySet]
    document: Callable[..., Document]

    def documents(self, ids: Iterable[int] | None = None) -> Iterator[Document]:
        rows = self.findable() if ids is None else self.findable().filter(pk__in=list(ids))
        return (self.document(row) for row in rows.iterator(chunk_size=500))

    def ids(self) -> list[int]:
        return list(self.findable().prefetch_related(None).order_by().values_list("pk", flat=True))


def postings():
    return PostingPage.objects.filter(status__in=FINDABLE).with_facts()


def stories():
    related = ("themes", "competences")
    return StoryPage.objects.live().select_related("host_agency", "home_agency").prefetch_related(*related)


def agency_pages():
    return AgencyPage.objects.live().select_related("agency")


SOURCES = {
    "posting": Source(postings, posting_document),
    "story": Source(stories, story_document),
    "agency": Source(agency_pages, agency_document),
}
