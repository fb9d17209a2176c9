"""Which words do all agencies share? Competences, themes and qualities."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.foundation.collation import norwegian

from ..kinds import Kind
from ..words import LONGEST, one_per_line


def by_label(terms):
    """In the order of the labels that the reader sees, whatever the database thinks of them."""
    return sorted(terms, key=lambda term: term.sort_key)


class TermQuerySet(models.QuerySet):
    def offered(self):
        """What may be chosen anew. A retired word stands where it was chosen before."""
        return self.filter(is_retired=False)


class StandingManager(models.Manager.from_queryset(TermQuerySet)):
    """Without words that were merged into others: their rows only lead on. Keys reach them all the same."""

    def get_queryset(self):
        return super().get_queryset().filter(successor=None)


class Term(models.Model):
    """A word with a label in each language; the bokmål label stands in where another is missing."""

    slug = models.SlugField(_("kode"), max_length=80, unique=True)
    label_nb = models.CharField(_("bokmål"), max_length=LONGEST)
    label_nn = models.CharField(_("nynorsk"), max_length=LONGEST, blank=True)
    label_en = models.CharField(_("engelsk"), max_length=LONGEST, blank=True)
    synonyms = models.TextField(_("andre ord, bokmål"), blank=True)
    synonyms_nn = models.TextField(_("andre ord, nynorsk"), blank=True)
    synonyms_en = models.TextField(_("andre ord, engelsk"), blank=True)
    notes = models.TextField(_("merknader"), blank=True)
    is_retired = models.BooleanField(_("ute av bruk"), default=False)
    successor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged_here", editable=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = StandingManager()
    everything = models.Manager()

    class Meta:
        abstract = True
        ordering = ["label_nb"]

    def __str__(self):
        return self.label

    @property
    def kind(self):
        return Kind(self._meta.model_name)

    @property
    def label(self):
        return self.label_in(get_language() or "nb")

    def label_in(self, language):
        return getattr(self, f"label_{language}", "") or self.label_nb

    @property
    def label_lang(self):
        """The language of the label, where it is another than the reader's; else empty."""
        return "" if getattr(self, f"label_{get_language() or 'nb'}", "") else "nb"

    @property
    def sort_key(self):
        return norwegian(self.label)

    @property
    def labels(self):
        return [label for label in (self.label_nb, self.label_nn, self.label_en) if label]

    @property
    def synonym_list(self):
        return [word for text in (self.synonyms, self.synonyms_nn, self.synonyms_en) for word in one_per_line(text)]

    @property
    def all_words(self):
        return [*self.labels, *self.synonym_list]


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
    esco = models.URLField(_("adresse i ESCO"), blank=True)

    class Meta(Term.Meta):
        verbose_name = _("kompetanse")
        verbose_name_plural = _("kompetanser")
