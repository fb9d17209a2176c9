"""In which everyday words do people ask for what a posting says by a choice? They are found as if they stood in it."""

from collections.abc import Iterator

from listings.postings.choices import Kind, Workplace

KINDS = {
    Kind.NEED: "behov",
    Kind.OFFER: "tilbud lån låne utlån",
    Kind.SWAP: "bytte jobbytte gjensidig",
}
WORKPLACES = {
    Workplace.HYBRID: "hybrid",
    Workplace.REMOTE: "hjemmekontor hjemmefra fjernarbeid nettbasert digitalt",
}


def everyday_words(posting) -> Iterator[str]:
    yield KINDS[posting.kind]
    yield WORKPLACES.get(posting.workplace, "")
