"""What can be asked for? Shared postings, the agencies that are in, and the words that all of them share."""

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Path, Query

from listings.agencies.models import Agency
from listings.sharing.models import PublicShare
from listings.sharing.open_data import agency_of, everything_of, summary_of
from listings.vocabulary.models import Competence, Quality, Theme
from portal.access.rules import Action, can

from . import asked, schemas
from .description import WRONG, api
from .listing import page_of
from .problems import not_there, problem

EVERYBODY = AnonymousUser()


@api.get("postings", response={200: schemas.Postings, **WRONG}, tags=["Utlysninger"], summary="Åpent delte utlysninger")
def postings(request: HttpRequest, query: Query[asked.Postings]):
    """Nyeste først."""
    shares = PublicShare.objects.visible_to(EVERYBODY).with_facts().with_words().newest_first()
    return page_of(request, query, query.narrowed(shares), lambda share: summary_of(share, query.language))


GONE = WRONG | {404: schemas.Problem, 410: schemas.Problem}


@api.get("postings/{id}", response={200: schemas.Posting, **GONE}, tags=["Utlysninger"], summary="En utlysning")
def posting(request: HttpRequest, query: Query[asked.InLanguage], id: Path[asked.Id]):
    """410 når den ikke lenger er delt. Slett kopien da."""
    share = PublicShare.objects.with_facts().with_words().filter(address=id).first()
    if share is None:
        return not_there()
    if not can(EVERYBODY, Action.SEE_SHARED_POSTING, share):
        return problem(410, _("Utlysningen er ikke åpen lenger. Slett kopien dere har."))
    return everything_of(share, query.language)


@api.get("agencies", response={200: schemas.Agencies, **WRONG}, tags=["Virksomheter"], summary="Virksomhetene")
def agencies(request: HttpRequest, query: Query[asked.OnePage]):
    rows = Agency.objects.visible_to(EVERYBODY).filter(pages__live=True).distinct().with_pages().order_by("slug")
    return page_of(request, query, rows, agency_of)


@api.get("themes", response={200: schemas.Words, **WRONG}, tags=["Felles ord"], summary="Temaer")
def themes(request: HttpRequest, query: Query[asked.OnePage]):
    return words(request, query, Theme)


@api.get("qualities", response={200: schemas.Words, **WRONG}, tags=["Felles ord"], summary="Personlige egenskaper")
def qualities(request: HttpRequest, query: Query[asked.OnePage]):
    return words(request, query, Quality)


@api.get("competences", response={200: schemas.Competences, **WRONG}, tags=["Felles ord"], summary="Kompetanser")
def competences(request: HttpRequest, query: Query[asked.Competences]):
    rows = Competence.objects.offered().select_related("theme", "broader").order_by("slug")
    return page_of(request, query, query.narrowed(rows), competence)


def words(request, query, model):
    return page_of(request, query, model.objects.offered().order_by("slug"), word)


def word(term):
    return {"id": term.slug, "label": term.label}


def competence(term):
    broader = term.broader.slug if term.broader else None
    return word(term) | {"theme": term.theme.slug, "broader": broader, "esco": term.esco}
