"""Which of these postings has the person marked?"""

from django.urls import reverse

from .models import Favourite


def marked_by(person, postings):
    ids = [posting.pk for posting in postings]
    return set(Favourite.objects.of(person).filter(posting__in=ids).values_list("posting", flat=True))


def marks_of(person, postings):
    """For components/mark.html, by the posting's key."""
    marked = marked_by(person, postings)
    return {posting.pk: mark_of(posting, posting.pk in marked) for posting in postings}


def mark_of(posting, is_marked):
    said = {"title": posting.title, "lang": posting.language, "is_marked": is_marked}
    return said | {"id": posting.pk, "url": reverse("saved:mark")}
