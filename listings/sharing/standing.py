"""How does a posting stand openly, for those who answer for it: where, since when, and what can be told of it?"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from portal.foundation.textcheck import find_email

from .addresses import whole
from .feeds import feed_address
from .models import PublicShare
from .obstacles import obstacle
from .picture import address_of_picture
from .presentation import article_of, lasting_facts

FREE_TEXTS = ("title", "lead", "tasks", "looking_for", "not_needed", "learning", "unit")


@dataclass(frozen=True)
class State:
    """`share` is what stands openly, or stood; None when it was never shared."""

    posting: PostingPage
    share: PublicShare | None

    @property
    def is_on(self):
        return bool(self.share and self.share.is_on)

    @property
    def can_be_read(self):
        return self.is_on and self.hindrance is None

    @property
    def hindrance(self):
        return obstacle(self.posting)

    @property
    def shows_contact(self):
        return self.is_on and self.share.shows_contact

    def told(self):
        """For the page: the way it will look, or where it stands and ready words about it."""
        share = self.share or PublicShare(posting=self.posting, address="")
        article = article_of(share, self.posting.language) | {"shows_contact": self.shows_contact}
        common = {
            "article": article,
            "warnings": list(warnings(self.posting)),
            "ready": [],
            "agency": self.posting.agency,
        }
        if not self.can_be_read:
            return common
        picture = address_of_picture(self.share, article["told"])
        return common | {"ready": ready_to_copy(self.share), "picture": picture}


def state_of(posting):
    share = PublicShare.objects.with_facts().select_related("shared_by", "withdrawn_by").filter(posting=posting).first()
    return State(posting, share)


def warnings(posting):
    """What somebody may not have thought of when she wrote for those who are in."""
    if any(find_email(getattr(posting, name)) for name in FREE_TEXTS):
        yield _("Det står en e-postadresse i teksten. Den blir også åpen.")
    if posting.kind == Kind.OFFER:
        yield _("Et tilbud kan røpe hvem det gjelder. Les teksten som en som kjenner kollegaene deres.")


def ready_to_copy(share):
    """Label, text and whether it runs over several lines."""
    return [
        {"name": "adresse", "label": _("Adressen"), "text": whole(share.get_absolute_url())},
        {"name": "innlegg", "label": _("Tekst til sosiale medier"), "text": post_about(share), "is_long": True},
        {
            "name": "strom",
            "label": _("Adresse til RSS-lesere, med alt dere deler (Atom)"),
            "text": whole(feed_address(share.agency)),
        },
    ]


def post_about(share):
    """In the posting's own written form."""
    posting = share.posting
    with override(posting.language):
        whom = _("For ansatte i staten.")
        last = f"{lasting_facts(posting)}. {whom}"
        lines = [posting.title, posting.lead, last, whole(share.get_absolute_url())]
    return "\n\n".join(line for line in lines if line)


def trail_of(posting):
    return [
        {"label": _("Våre utlysninger"), "url": reverse("postings:list")},
        {"label": posting.heading, "url": posting.url, "lang": "" if posting.is_untitled else posting.language},
        {"label": _("Åpen deling"), "url": ""},
    ]
