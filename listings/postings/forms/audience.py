"""Which agencies may see a posting? Chosen by name among two hundred; adding one is a button that saves."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.agencies.models import Agency

MOST_SUGGESTIONS = 6


def add_agency_field():
    return forms.CharField(
        label=gettext_lazy("Legg til virksomhet"),
        max_length=200,
        required=False,
        widget=forms.TextInput({"list": "virksomheter", "autocomplete": "off", "size": 26}),
        help_text=gettext_lazy("Begynn å skrive navnet, for eksempel «kart»."),
    )


class ChosenAgencies:
    """Mixin for a form with the fields `chosen_agencies` and `add_agency`."""

    suggested = ()
    added_agency = None

    def choose_typed(self, cleaned):
        typed, clicked = cleaned.get("add_agency", "").strip(), self.data.get("velg", "").removeprefix("virksomhet-")
        if not (typed or clicked):
            return
        found, near = find_agency(self.fields["chosen_agencies"].queryset, typed, clicked)
        if found is None:
            self.suggested = near
            self.add_error("add_agency", not_found(typed, near))
        else:
            self.added_agency = found
            cleaned["chosen_agencies"] = [*cleaned.get("chosen_agencies", ()), found]

    @property
    def changed_side(self):
        """Where the list became longer, so that the reader comes back there."""
        return "agency" if self.added_agency else ""

    @property
    def agency_names(self):
        return [agency.name for agency in self.fields["chosen_agencies"].queryset]

    @property
    def suggestions(self):
        return [(f"virksomhet-{agency.pk}", agency) for agency in self.suggested]


def find_agency(agencies, typed, clicked=""):
    """By the key that was clicked, else by its whole name; what is only near is offered, never guessed."""
    known = list(agencies)
    if clicked:
        return next((agency for agency in known if str(agency.pk) == clicked), None), []
    word = typed.casefold()
    exact = next((agency for agency in known if word in names_of(agency)), None)
    near = [agency for agency in known if any(word in name for name in names_of(agency))]
    return exact, near[:MOST_SUGGESTIONS]


def names_of(agency):
    return {name.casefold() for name in (agency.name_nb, agency.name_nn, agency.short) if name}


def not_found(typed, near):
    if near:
        return _("Velg en av virksomhetene som ligner på «%(typed)s»") % {"typed": typed}
    return _("«%(typed)s» er ikke med i ordningen. Skriv et annet navn, eller velg i lista.") % {"typed": typed}


def agencies_but(own):
    return Agency.objects.active().exclude(pk=own)
