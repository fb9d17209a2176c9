"""Profiles: `ProfileFactory(user=…, competences={competence: level})`; hidden, as in the portal."""

import factory
from factory.django import DjangoModelFactory

from listings.profiles.models import Profile, ProfileCompetence


class ProfileFactory(DjangoModelFactory):
    class Meta:
        model = Profile
        django_get_or_create = ["user"]
        skip_postgeneration_save = True

    about = "Jeg har skrevet vedtak i elleve år."

    @factory.post_generation
    def competences(self, create, levels, **kwargs):
        lines = [
            ProfileCompetence(profile=self, competence=word, level=level) for word, level in (levels or {}).items()
        ]
        ProfileCompetence.objects.bulk_create(lines)

    @factory.post_generation
    def wants_to_learn(self, create, words, **kwargs):
        self.wants_to_learn.set(words or [])

    @factory.post_generation
    def regions_wanted(self, create, counties, **kwargs):
        self.regions_wanted.set(counties or [])
