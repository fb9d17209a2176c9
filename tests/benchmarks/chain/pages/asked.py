"""What is one page that is asked for: by whom, and at which address?"""

from dataclasses import dataclass

from django.urls import reverse


@dataclass(frozen=True)
class Asked:
    """`who`: the name of a reader in asking.py. A file to keep holds all there is, and is no page."""

    label: str
    who: str
    url: str

    @property
    def is_file(self):
        return any(sign in self.url for sign in FILES)


FILES = ("regneark", "/fil/", "fil=")


def at(name, *args, **query):
    return reverse(name, args=args, query=query or None)
