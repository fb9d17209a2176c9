"""How does an agency want to look?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.colour import HEX
from portal.foundation.forms import PortalForm
from portal.foundation.textcheck import refuse_birth_number

from ..actions import change_look
from ..branding.logos import clean_cover, clean_logo
from ..plain_text import to_plain, to_rich
from .pictures import PicturesMixin

ACCEPTED = "image/svg+xml,image/png,image/jpeg,image/webp"


class LookForm(PicturesMixin, PortalForm):
    """`agency`: whose look. An introduction with more than paragraphs is edited in Wagtail, and is left out here."""

    pictures = {"logo": clean_logo, "cover": clean_cover}

    logo = forms.FileField(
        label=_("Logo"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        help_text=_("SVG, PNG, JPEG eller WebP, høyst 5 MB. Helst kvadratisk."),
    )
    remove_logo = forms.BooleanField(label=_("Fjern logoen, og vis forbokstavene"), required=False)
    brand_colour = forms.CharField(
        label=_("Farge"),
        required=False,
        max_length=9,
        widget=forms.TextInput(attrs={"size": 9, "spellcheck": "false", "autocomplete": "off"}),
        help_text=_("Skriv fargekoden, som #1d6b45. Tomt felt gir en rolig farge ut fra navnet."),
    )
    cover = forms.FileField(
        label=_("Bilde øverst"),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp"}),
        help_text=_("Et bredt bilde, PNG, JPEG eller WebP, høyst 5 MB. Det legges bak navnet deres."),
    )
    remove_cover = forms.BooleanField(label=_("Fjern bildet øverst"), required=False)
    tagline = forms.CharField(label=_("Én setning om dere"), required=False, max_length=160)
    intro_title = forms.CharField(label=_("Overskrift til innledningen"), required=False, max_length=120)
    intro = forms.CharField(
        label=_("Innledning"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Hva møter den som kommer til dere? Tom linje gir nytt avsnitt."),
    )
    contact_email = forms.EmailField(label=_("Felles e-post"), required=False)
    website = forms.URLField(label=_("Nettsted"), required=False, assume_scheme="https")

    def __init__(self, *args, agency, **kwargs):
        self.agency, page = agency, agency.main_page
        intro = to_plain(page.intro)
        words = {name: getattr(page, name) for name in ("tagline", "intro_title", "contact_email", "website")}
        initial = {"brand_colour": agency.brand_colour, "intro": intro, **words}
        super().__init__(*args, **kwargs | {"initial": initial})
        self.drop(
            "intro" if intro is None else "", "" if agency.logo else "remove_logo", "" if page.cover else "remove_cover"
        )

    def drop(self, *names):
        for name in names:
            self.fields.pop(name, None)

    def clean_brand_colour(self):
        """`#1D6B45` and `1d6b45` are meant as `#1d6b45`."""
        colour = self.cleaned_data["brand_colour"].strip().lower()
        colour = f"#{colour}" if colour and not colour.startswith("#") else colour
        if colour and not HEX.fullmatch(colour):
            raise forms.ValidationError(_("Skriv fargen som # og seks tegn fra 0–9 og a–f, for eksempel #1d6b45."))
        return colour

    def clean_intro(self):
        refuse_birth_number(self.cleaned_data["intro"])
        return self.cleaned_data["intro"]

    @property
    def typed(self):
        """Name and value of each field that is sent again by a page in between; files travel by their tokens."""
        names = (name for name in self.fields if name not in self.pictures)
        return [(name, self.data[name]) for name in names if name in self.data]

    @property
    def rich_intro(self):
        return to_rich(self.cleaned_data["intro"])

    @property
    def colour(self):
        """What the preview shows: the colour asked for, else the one the agency has."""
        chosen = (
            self.cleaned_data.get("brand_colour") if self.is_bound and self.is_valid() else self.agency.brand_colour
        )
        return chosen or self.agency.colour_of_its_name

    def save(self, *, by):
        look = {
            name: value for name, value in self.cleaned_data.items() if name not in (*self.pictures, *self.removers)
        }
        if "intro" in look:
            look["intro"] = self.rich_intro
        return change_look(agency=self.agency, by=by, **look, **self.chosen_pictures())
