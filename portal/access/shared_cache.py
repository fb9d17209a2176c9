"""Where is the table of a cache that lies in the database? Made with all the others, so that no release forgets it."""

from django.core.management import call_command


def make_its_table(using, **kwargs):
    """Does nothing for other caches, or when the table is there."""
    call_command("createcachetable", database=using, verbosity=0)
