"""Where does a person stand as text in postings, and how is she taken out when her account goes?"""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Revision

from .models import PostingDefaults, PostingPage

NOBODY = {"contact_name": "", "contact_title": "", "contact_email": ""}


def forget_contact(person):
    """By her address: a name alone may be another's. Also in what was saved before, published or not."""
    told = {"contact_email__iexact": person.email}
    count = PostingDefaults.objects.filter(**told).update(**NOBODY)
    count += PostingPage.objects.filter(**told).update(**NOBODY)
    for revision in revisions_naming(person):
        revision.content |= NOBODY
        revision.save(update_fields=["content"])
        count += 1
    return count


def revisions_naming(person):
    postings = ContentType.objects.get_for_model(PostingPage)
    return Revision.objects.filter(content_type=postings, content__contact_email__iexact=person.email)
