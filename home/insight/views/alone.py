"""What have the pages in common on which one form, county, payer or the like may be seen alone?"""

from django.utils.functional import cached_property

from .. import gap, only


class SeenAlone:
    """`choices_alone()`: (what it is, its choices). `told_alone()`: what does not stand there then. Stands before the
    view of the figures; a report is always of all."""

    @cached_property
    def only_choices(self):
        return list(self.choices_alone())

    @cached_property
    def only(self):
        return only.chosen(self.request.GET.get("bare", ""), self.only_choices)

    @property
    def about_alone(self):
        if not self.only:
            return ""
        return self.told_alone() if self.has_gaps_alone else f"{self.told_alone()} {gap.left_out()}"

    @property
    def has_gaps_alone(self):
        """Whether what is wanted and offered is reckoned of one answer alone."""
        return False

    def with_only(self, words):
        return f"{words}, {self.only.name}" if self.only else words

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "only": self.only,
            "only_choices": self.only_choices,
            "is_only_understood": self.only or not self.request.GET.get("bare"),
            "about_alone": self.about_alone,
        }
