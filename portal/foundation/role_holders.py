"""Who holds a role, in the whole portal or in an agency, and so acts for others? The apps that give roles answer."""

from collections.abc import Callable

_sources: list[Callable] = []


def register_role_holders(source):
    """`source(keys)`: which of the persons with these primary keys hold one now."""
    _sources.append(source)
    return source


def role_holders(keys):
    return {key for source in _sources for key in source(keys)} if keys else set()
