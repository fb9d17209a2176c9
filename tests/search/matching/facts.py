"""A little vocabulary, and any posting and person in it (for Hypothesis)."""

from hypothesis import strategies as st

from search.matching.facts import Line, PostingFacts, ProfileFacts
from search.matching.rules.nearness import Word, Words

WORDS = Words(
    [
        Word("saksbehandling", "sak", "forvaltningsskikk", frozenset({"forvaltningsrett"})),
        Word("klagebehandling", "sak", "saksbehandling", frozenset()),
        Word("tilskudd", "sak", "saksbehandling", frozenset({"regnskap"})),
        Word("forvaltningsskikk", "sak"),
        Word("forvaltningsrett", "juss"),
        Word("regnskap", "tall"),
        Word("nynorsk", "språk", None, frozenset({"klarsprak"})),
        Word("klarsprak", "språk"),
        Word("engelsk-i-tjenesten", ""),
    ],
    {},
)
SLUGS = [word.slug for word in WORDS.words]
KNOWN_AND_GONE = [*SLUGS, "gone"]
OSLO, BERGEN, RINGERIKE = (301, 3), (4601, 46), (3305, 33)
COUNTIES = [3, 33, 46]


def spans(least, most):
    """Two numbers in order; either may be missing."""
    number = st.none() | st.integers(least, most)
    pairs = st.tuples(number, number)
    return pairs.map(lambda pair: tuple(sorted(pair)) if None not in pair else pair)


DAYS, MONTHS = spans(739_000, 740_000), spans(25, 1_200)
PERCENT = spans(20, 100)
PLACES = st.sampled_from([(None, None), OSLO, BERGEN, RINGERIKE])
LANGUAGES = st.frozensets(st.sampled_from(["nb", "nn", "se", "en", "fr"]))
LEVELS = st.integers(1, 4)


@st.composite
def postings(draw):
    slugs = draw(st.lists(st.sampled_from(KNOWN_AND_GONE), unique=True, max_size=5))
    municipality, county = draw(PLACES)
    return PostingFacts(
        lines=tuple(Line(slug, draw(LEVELS), draw(st.booleans())) for slug in slugs),
        starts=draw(DAYS),
        flexible_start=draw(st.booleans()),
        months=draw(MONTHS),
        percentage=draw(st.none() | st.sampled_from([20, 40, 50, 60, 80, 100])),
        municipality=municipality,
        county=county,
        workplace=draw(st.sampled_from(["onsite", "hybrid", "remote"])),
        languages=draw(LANGUAGES),
    )


@st.composite
def profiles(draw):
    municipality, county = draw(PLACES)
    return ProfileFacts(
        held=draw(st.dictionaries(st.sampled_from(KNOWN_AND_GONE), LEVELS, max_size=5)),
        wishes=draw(st.frozensets(st.sampled_from(KNOWN_AND_GONE), max_size=3)),
        available=draw(DAYS),
        months=draw(MONTHS),
        percentage=draw(PERCENT),
        municipality=municipality,
        county=county,
        regions=draw(st.frozensets(st.sampled_from(COUNTIES))),
        whole_country=draw(st.booleans()),
        remote=draw(st.booleans()),
        languages=draw(LANGUAGES),
    )


RARITY = st.dictionaries(st.sampled_from(SLUGS), st.integers(200, 1_000))
CHANGED = st.dictionaries(
    st.sampled_from(["must", "nice", "time", "place", "level"]), st.sampled_from([0, 50, 100, 200])
)
