"""How do thousands of pages come to stand in Wagtail's tree?

A page with a table of its own takes no `bulk_create`, so the second half of each row is put in beside the first.
"""

from collections import Counter

from wagtail.models import Page

from .writing import BATCH, write

PARENT = ("pk", "path", "depth", "url_path", "locale", "numchild")
"""What is asked of a page that others come under."""


def plant(made, parents, by):
    """Each under the one of `parents`, {key: values}, that `by` names."""
    numbers = Counter()
    for one in made:
        numbers[by(one)] += 1
        below(one, parents[by(one)], numbers[by(one)])
    written = write(Page, [first_half(one) for one in made])
    for one, page in zip(made, written, strict=True):
        one.pk = one.id = one.page_ptr_id = page.pk
    put_in(made)
    count_children(parents, numbers)


def below(one, parent, place):
    step = Page._get_path(parent["path"], parent["depth"] + 1, parent["numchild"] + place)
    one.path, one.depth, one.locale_id = step, parent["depth"] + 1, parent["locale"]
    one.url_path = f"{parent['url_path']}{one.slug}/"


def first_half(one):
    names = [field.attname for field in Page._meta.concrete_fields if field.attname != "id"]
    return Page(**{name: getattr(one, name) for name in names})


def put_in(made):
    for first in range(0, len(made), BATCH // 10):
        some = made[first : first + BATCH // 10]
        model = type(some[0])
        model._base_manager.get_queryset()._insert(some, fields=model._meta.local_concrete_fields, using="default")


def count_children(parents, numbers):
    held = Page.objects.in_bulk([row["pk"] for row in parents.values()])
    for key, row in parents.items():
        held[row["pk"]].numchild += numbers[key]
    Page.objects.bulk_update(held.values(), ["numchild"], batch_size=BATCH)
