"""What the saved app holds about people."""

from django.utils.translation import gettext_noop as _

from listings.postings.models import PostingPage
from portal.foundation.personal_data import BY_JOB, declare

from .models import Favourite, Hit, SavedSearch

BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
ENDS = _("Til søket slettes av personen selv, eller tre måneder etter siste dag. Høyst et år uten å bli fornyet")


def searches(person):
    names = ("name", "query", "rhythm", "ends_on", "created_at", "paused_at", "looked_at")
    return list(SavedSearch.objects.of(person).values(*names))


def hits(person):
    rows = list(Hit.objects.filter(search__person=person).values("search__name", "posting", "found_at", "is_news"))
    return with_titles(person, rows)


def favourites(person):
    return with_titles(person, list(Favourite.objects.of(person).values("posting", "marked_at")))


def with_titles(person, rows):
    """The title of a posting only where she may see it: what it is called now was perhaps never hers to read."""
    keys = {row["posting"] for row in rows}
    titles = dict(PostingPage.objects.visible_to(person).filter(pk__in=keys).values_list("pk", "title"))
    return [row | {"posting": titles.get(row["posting"], "")} for row in rows]


declare(
    "saved.SavedSearch",
    path="person",
    what=_(
        "Søk personen har lagret: navn, ord og filtre, hvor ofte personen vil ha beskjed, når søket går ut, "
        "og når personen sist så på treffene. "
        "Ordene kan si noe om personen selv, og vises for ingen andre"
    ),
    purpose=_("Si fra om nye utlysninger som personen har bedt om"),
    basis=BASIS,
    retention=ENDS,
    done_by=BY_JOB,
    export=searches,
    erase=lambda person: SavedSearch.objects.of(person).delete()[0],
)
declare(
    "saved.Hit",
    path="search__person",
    what=_("Hvilke utlysninger et lagret søk har funnet, og når"),
    purpose=_("Si fra om hver utlysning én gang, og aldri om det personen alt har sett"),
    basis=BASIS,
    retention=ENDS,
    done_by=BY_JOB,
    export=hits,
    erase=lambda person: Hit.objects.filter(search__person=person).delete()[0],
)
declare(
    "saved.Favourite",
    path="person",
    what=_("Hvilke utlysninger personen har merket. Vises for ingen andre"),
    purpose=_("La personen finne dem igjen, og si fra når de går ut"),
    basis=BASIS,
    retention=_("Til personen fjerner merket. Er utlysningen over, slettes det når det er et år gammelt"),
    done_by=BY_JOB,
    export=favourites,
    erase=lambda person: Favourite.objects.of(person).delete()[0],
)
