"""Which words do all agencies share? Competences, themes, qualities and places."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.foundation.collation import norwegian


def by_label(terms):
    """In the order of the labels that the reader sees, whatever the database thinks of them."""
    return sorted(terms, key=lambda term: term.sort_key)


class Term(models.Model):
    """A word with a label in each language; the bokmål label stands in where another is missing."""

    slug = models.SlugField(_("kode"), max_length=80, unique=True)
    label_nb = models.CharField(_("bokmål"), max_length=120)
    label_nn = models.CharField(_("nynorsk"), max_length=120, blank=True)
    label_en = models.CharField(_("engelsk"), max_length=120, blank=True)

    class Meta:
        abstract = True
        ordering = ["label_nb"]

    def __str__(self):
        return self.label

    @property
    def label(self):
        return self.label_in(get_language() or "nb")

    def label_in(self, language):
        return getattr(self, f"label_{language}", "") or self.label_nb

    @property
    def sort_key(self):
        return norwegian(self.label)

    @property
    def labels(self):
        return [label for label in (self.label_nb, self.label_nn, self.label_en) if label]


class Theme(Term):
    description_nb = models.CharField(_("beskrivelse"), max_length=300, blank=True)

    class Meta(Term.Meta):
        verbose_name = _("tema")
        verbose_name_plural = _("temaer")


class Quality(Term):
    class Meta(Term.Meta):
        verbose_name = _("egenskap")
        verbose_name_plural = _("egenskaper")


class Competence(Term):
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="competences", verbose_name=_("tema"))
    broader = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="narrower", verbose_name=_("overordnet")
    )
    related = models.ManyToManyField("self", blank=True, verbose_name=_("beslektet med"))
    synonyms = models.TextField(
        _("andre ord for det samme"), blank=True, help_text=_("Ett ord eller uttrykk per linje.")
    )
    esco = models.URLField(_("adresse i ESCO"), blank=True)

    class Meta(Term.Meta):
        verbose_name = _("kompetanse")
        verbose_name_plural = _("kompetanser")

    @property
    def synonym_list(self):
        return [word.strip() for word in self.synonyms.splitlines() if word.strip()]


class Place(models.Model):
    code = models.CharField(_("kode"), max_length=4, unique=True)
    name = models.CharField(_("offisielt navn"), max_length=120)

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name


class County(Place):
    class Meta(Place.Meta):
        verbose_name = _("fylke")
        verbose_name_plural = _("fylker")


class Municipality(Place):
    daily_name = models.CharField(_("daglig navn"), max_length=120)
    county = models.ForeignKey(County, on_delete=models.PROTECT, related_name="municipalities", verbose_name=_("fylke"))

    class Meta(Place.Meta):
        verbose_name = _("kommune")
        verbose_name_plural = _("kommuner")

    def __str__(self):
        return self.daily_name
