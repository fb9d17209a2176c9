"""What do others show of a link to a shared posting? Title, description, picture and address."""

from django.utils.translation import gettext as _

from portal.foundation.one_line import on_one_line
from portal.translation.written import in_form

from .addresses import whole
from .picture import address_of_picture

LOCALES = {"nb": "nb_NO", "nn": "nn_NO"}
DESCRIPTION = 300


def preview_of(article):
    share, told = article["share"], article["told"]
    address = whole(share.get_absolute_url())
    return {
        "canonical": address,
        "title": on_one_line(f"{told['heading']} – {share.agency.short}"),
        "description": on_one_line(told["lead"])[:DESCRIPTION],
        "picture": whole(address_of_picture(share, told)),
        "picture_text": _("%(agency)s: %(title)s") % {"agency": share.agency.name, "title": told["heading"]},
        "locale": LOCALES.get(told["language"], "nb_NO"),
        "deadline": share.posting.deadline,
        "versions": [(code, in_form(address, code)) for code in written_in(share)],
    }


def written_in(share):
    """The written forms it can be read in, when there are two."""
    posting = share.posting
    others = [text.language for text in posting.texts.all() if text.confirmed and text.is_of(posting)]
    return [posting.language, *others] if others else []
