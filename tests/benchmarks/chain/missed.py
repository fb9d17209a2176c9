"""What has been looked for in vain? Few wordings often and many a few times, through all the days that are kept."""

from itertools import accumulate

from listings.vocabulary.models import Competence
from search.missed.limits import KEPT, MOST_A_DAY
from search.missed.models import MissedSearch
from search.missed.noting import sought

from .writing import ago, write

WORDINGS = 6_000
FLATTENS = 40


def fill_missed(world):
    """{(words, day)}, each once, and no more in a day than the portal takes."""
    chance, days = world.chance, range(KEPT.days)
    number = min(world.sizes.missed, MOST_A_DAY * KEPT.days)
    said = wordings(world, max(number // 6, 1))
    weights = list(accumulate(1 / (place + FLATTENS) for place in range(len(said))))
    asked = {(words, chance.choice(days)) for words in chance.choices(said, cum_weights=weights, k=number)}
    rows = [MissedSearch(words=words, day=ago(day), times=chance.randint(1, 4)) for words, day in sorted(asked)]
    return write(MissedSearch, rows)


def wordings(world, number):
    """Of one to three of the vocabulary's words."""
    known = list(Competence.objects.order_by("pk").values_list("label_nb", flat=True))
    lemmas = list(dict.fromkeys(word for label in known for word in sought(label).split()))
    drawn = (" ".join(world.chance.sample(lemmas, world.chance.randint(1, 3))) for _one in range(min(number, WORDINGS)))
    return list(dict.fromkeys(drawn))
