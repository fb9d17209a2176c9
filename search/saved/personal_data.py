"""What the saved app holds about people."""

from portal.foundation.personal_data import BY_JOB, declare

from .models import Favourite, Hit, SavedSearch

BASIS = "Personvernforordningen artikkel 6 nr. 1 bokstav e"
ENDS = "Til søket slettes av personen selv, eller tre måneder etter siste dag. Høyst et år uten å bli fornyet"


def searches(person):
    return list(SavedSearch.objects.of(person).values("name", "query", "rhythm", "ends_on", "created_at", "paused_at"))


def hits(person):
    rows = Hit.objects.filter(search__person=person)
    return list(rows.values("search__name", "posting__title", "found_at", "is_news"))


def favourites(person):
    return list(Favourite.objects.of(person).values("posting__title", "marked_at"))


declare(
    "saved.SavedSearch",
    path="person",
    what="Søk personen har lagret: navn, ord og filtre, hvor ofte hun vil ha beskjed, og når søket går ut. "
    "Ordene kan si noe om personen selv, og vises for ingen andre",
    purpose="Si fra om nye utlysninger som personen har bedt om",
    basis=BASIS,
    retention=ENDS,
    done_by=BY_JOB,
    export=searches,
    erase=lambda person: SavedSearch.objects.of(person).delete()[0],
)
declare(
    "saved.Hit",
    path="search__person",
    what="Hvilke utlysninger et lagret søk har funnet, og når",
    purpose="Si fra om hver utlysning én gang, og aldri om det personen alt har sett",
    basis=BASIS,
    retention=ENDS,
    done_by=BY_JOB,
    export=hits,
    erase=lambda person: Hit.objects.filter(search__person=person).delete()[0],
)
declare(
    "saved.Favourite",
    path="person",
    what="Hvilke utlysninger personen har merket. Vises for ingen andre",
    purpose="La personen finne dem igjen, og si fra når de går ut",
    basis=BASIS,
    retention="Til personen fjerner merket. Er utlysningen over, slettes det når det er et år gammelt",
    done_by=BY_JOB,
    export=favourites,
    erase=lambda person: Favourite.objects.of(person).delete()[0],
)
