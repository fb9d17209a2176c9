"""How does an agency change its look? Logo and colour stand with the agency, words and cover on its page."""

import uuid

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from portal.access.rules import Action, require
from portal.foundation.audit import record

WORDS = ("tagline", "intro_title", "intro", "contact_email", "website")


@transaction.atomic
def change_look(*, agency, by, logo=None, cover=None, **look):
    """`logo` and `cover`: a Picture, None to keep what is there, or "" to remove it. `look`: brand_colour and WORDS.

    Raises ValidationError when somebody has unpublished changes in Wagtail, which publishing here would lose.
    """
    require(by, Action.EDIT_AGENCY, agency)
    page = agency.main_page
    if page.has_unpublished_changes:
        raise ValidationError(
            _("Siden har endringer i Wagtail som ikke er publisert. Publiser eller forkast dem først.")
        )
    _set_brand(agency, logo, look.pop("brand_colour", agency.brand_colour))
    _set_words(page, look, cover, by)
    record(agency, "agency.look_changed", by=by, agency=str(agency.public_id))
    return agency


def _set_brand(agency, logo, colour):
    agency.brand_colour = colour
    if logo == "":
        agency.logo = ""
    elif logo is not None:
        agency.logo.save(
            f"{agency.slug}-{uuid.uuid4().hex[:8]}.{logo.extension}", ContentFile(logo.content), save=False
        )
    agency.save(update_fields=["brand_colour", "logo"])


def _set_words(page, words, cover, by):
    for name in WORDS:
        if name in words:
            setattr(page, name, words[name])
    if cover == "":
        page.cover = None
    elif cover is not None:
        page.cover = _image(page.agency, cover)
    page.save_revision(user=by).publish(user=by, skip_permission_checks=True)


def _image(agency, picture):
    file = ContentFile(picture.content, name=f"{agency.slug}-forside.{picture.extension}")
    return get_image_model().objects.create(title=agency.name_nb, file=file, collection=agency.collection)
