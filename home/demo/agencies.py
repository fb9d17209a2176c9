"""Which agencies are in the demo, and how do some of them look?"""

from io import BytesIO

from django.core.files.base import ContentFile
from django.core.management import call_command

from listings.agencies.branding.logos import clean_logo
from listings.agencies.models import Agency

from . import files, ledger

WORDS = ("tagline", "intro_title", "intro", "contact_email", "website")


def fill_agencies():
    """The product's own register of agencies; those that were in the portal before are not the demo's."""
    before = set(Agency.objects.values_list("pk", flat=True))
    call_command("load_agencies", verbosity=0)
    ledger.note_all("agency", Agency.objects.exclude(pk__in=before).order_by("pk"))
    for look in files.rows("looks"):
        agency = by_number(look["agency"])
        if agency and not has_look(agency):
            ledger.once(f"look:{look['agency']}", lambda agency=agency, look=look: dress(agency, look))


def by_number(number):
    return Agency.objects.filter(organisation_numbers__number=number).first()


def has_look(agency):
    """What an agency has chosen itself, the demo leaves alone."""
    return bool(agency.brand_colour or agency.logo or agency.main_page.tagline)


def dress(agency, look):
    agency.brand_colour = look["brand_colour"]
    if "logo" in look:
        picture = clean_logo(upload(look["logo"]))
        agency.logo.save(f"{agency.slug}.{picture.extension}", ContentFile(picture.content), save=False)
    agency.save(update_fields=["brand_colour", "logo"])
    for name in WORDS:
        setattr(agency.main_page, name, look.get(name, ""))
    agency.main_page.save_revision().publish()
    return agency


def undress(agency):
    agency.logo.delete(save=False)
    agency.brand_colour = ""
    agency.save(update_fields=["brand_colour", "logo"])
    for name in WORDS:
        setattr(agency.main_page, name, "")
    agency.main_page.save_revision().publish()


def upload(name):
    content = files.file("logos", name)
    file = BytesIO(content)
    file.size, file.name = len(content), name
    return file
