"""Where do the documents of each kind come from, and which things may be found at all?"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet, TextField, Value

from listings.agencies.models import AgencyPage
from listings.postings.models import PostingPage
from listings.postings.status import FINDABLE
from listings.profiles.models import Profile
from listings.vocabulary.models import County
from stories.models import StoryPage

from .agencies import agency_document
from .document import Document
from .postings import posting_document
from .profiles import profile_document
from .stories import story_document


@dataclass(frozen=True, slots=True)
class Source:
    """`findable` gives the rows that stand in search whoever asks. An agency that is closed keeps its documents:
    the audience leaves them out, so that they are back at once when it returns. Rows that are equal in `one_by` are
    the written forms of one thing: they make one document together, which bears the lowest key."""

    findable: Callable[[], QuerySet]
    document: Callable[..., Document]
    one_by: str = ""

    def documents(self, ids: Iterable[int] | None = None) -> Iterator[Document]:
        rows = self.findable() if ids is None else self.findable().filter(pk__in=list(ids))
        if not self.one_by:
            return (self.document(row) for row in rows.iterator(chunk_size=500))
        return (self.document(forms) for forms in self.together(rows))

    def together(self, rows) -> list[list]:
        forms = defaultdict(list)
        for row in rows.order_by("pk"):
            forms[getattr(row, self.one_by)].append(row)
        return list(forms.values())

    def with_forms(self, ids: Iterable[int]) -> set[int]:
        """These and what makes one document with them."""
        rows = self.findable().model.objects.all()
        same = rows.filter(pk__in=list(ids)).values(self.one_by) if self.one_by else []
        others = rows.filter(**{f"{self.one_by}__in": same}).values_list("pk", flat=True) if self.one_by else []
        return {*ids, *others}

    def forms_of(self, row) -> set[int]:
        """The same when the row itself is gone."""
        if not self.one_by:
            return {row.pk}
        rows = self.findable().model.objects.filter(**{self.one_by: getattr(row, self.one_by)})
        return {row.pk, *rows.values_list("pk", flat=True)}

    def ids(self) -> list[int]:
        return list(self.findable().prefetch_related(None).order_by().values_list("pk", flat=True))


def postings():
    return PostingPage.objects.filter(status__in=FINDABLE).with_facts()


def stories():
    related = ("themes", "competences")
    ends = ("host_agency__successor", "home_agency__successor")
    pages = StoryPage.objects.live().select_related(*ends, "locale", "alias_of__locale")
    return pages.prefetch_related(*related)


def profiles():
    """Who can work in the whole country, can in each county: all their numbers stand on each row."""
    counties = " ".join(County.objects.order_by("code").values_list("code", flat=True))
    rows = Profile.objects.findable().with_facts().with_places()
    related = ("competence_lines__competence__theme", "hidden_from")
    return rows.prefetch_related(*related).annotate(every_county=Value(counties, TextField()))


def agency_pages():
    pages = AgencyPage.objects.live().select_related("agency__ministry", "agency__county")
    return pages.prefetch_related("agency__former_names")


SOURCES = {
    "posting": Source(postings, posting_document),
    "profile": Source(profiles, profile_document),
    "story": Source(stories, story_document, one_by="translation_key"),
    "agency": Source(agency_pages, agency_document, one_by="agency_id"),
}
