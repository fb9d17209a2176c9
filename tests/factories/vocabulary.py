"""Words and places for tests; `load_vocabulary()` gives the real ones where a test needs many."""

import factory
from factory.django import DjangoModelFactory

from listings.vocabulary.models import Competence, County, Municipality, Quality, Theme


class TermFactory(DjangoModelFactory):
    class Meta:
        abstract = True
        django_get_or_create = ["slug"]

    label_nb = factory.LazyAttribute(lambda term: term.slug.capitalize())


class ThemeFactory(TermFactory):
    class Meta:
        model = Theme

    slug = factory.Sequence(lambda n: f"tema-{n}")


class QualityFactory(TermFactory):
    class Meta:
        model = Quality

    slug = factory.Sequence(lambda n: f"egenskap-{n}")


class CompetenceFactory(TermFactory):
    class Meta:
        model = Competence

    slug = factory.Sequence(lambda n: f"kompetanse-{n}")
    theme = factory.SubFactory(ThemeFactory)


class CountyFactory(DjangoModelFactory):
    class Meta:
        model = County
        django_get_or_create = ["code"]

    code = "33"
    name = "Buskerud"


class MunicipalityFactory(DjangoModelFactory):
    class Meta:
        model = Municipality
        django_get_or_create = ["code"]

    code = "3305"
    name = "Ringerike"
    daily_name = factory.SelfAttribute("name")
    county = factory.SubFactory(CountyFactory)
