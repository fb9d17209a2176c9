"""What a browser sends from Wagtail's editor of a posting."""

from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from listings.postings.models import PostingPage
from tests.factories.postings import complete_words

CHOICES = {
    "kind": "need",
    "form": "hospitering",
    "workplace": "onsite",
    "salary_paid_by": "host",
    "travel_paid_by": "agreed",
    "security": "none",
    "places": 1,
    "visibility": "all",
    "language": "nb",
}


def answers(title="Fra Wagtail", competences=(), **changed):
    words = complete_words(title=title, **CHOICES) | changed
    words["municipality"] = words["municipality"].pk
    lines = [{"competence": one.pk, "level": 2, "side": "wanted", "required": "on"} for one in competences]
    return nested_form_data(
        {name: value for name, value in words.items() if value is not None}
        | {"competence_lines": inline_formset(lines), "comments": inline_formset([])}
    )


def edit_url(posting):
    return reverse("wagtailadmin_pages:edit", args=[posting.pk])


def fresh(posting):
    return PostingPage.objects.get(pk=posting.pk)
