"""Where do the editors see who has said yes to a story, and what is in the way?"""

from django.urls import reverse

from .obstacles import experience_of


def kept_at(page):
    experience = experience_of(page)
    if experience is not None:
        return reverse("stories:handle", args=[experience.public_id])
    return reverse("stories:consents_of", args=[page.pk])
