"""How does PostgreSQL hold and ask for our tokens in its own full text? For the peers that search with it."""

from collections.abc import Iterable

from search.language import Group


def vector(words: dict[str, str]) -> str:
    """A tsvector of all fields, word after word."""
    tokens = " ".join(words.values()).split()
    return " ".join(f"{quoted(token)}:{at}" for at, token in enumerate(tokens, start=1))


def holding(words: Iterable[Iterable[Group]]) -> str:
    """A tsquery: every word, by any of its groups, each of which is all of its tokens."""
    return " & ".join(f"({' | '.join(f'({all_of(group)})' for group in groups)})" for groups in words)


def all_of(group: Group) -> str:
    return " & ".join(map(quoted, group))


def quoted(token: str) -> str:
    return "'{}'".format(token.replace("\\", "\\\\").replace("'", "''"))
