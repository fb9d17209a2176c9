"""Does a form say what is missing, keep what was typed, and tie its words to its fields?"""

from datetime import date

import pytest
from django import forms
from django.template import Context, Template
from django.utils.translation import override

from listings.vocabulary.models import Theme
from portal.foundation.forms import PortalForm
from portal.foundation.mistakes import MistakeSummary


class Posting(PortalForm):
    title = forms.CharField(label="Tittel", max_length=10, help_text="Med vanlige ord")
    kind = forms.ChoiceField(label="Slag", choices=[("need", "Behov"), ("offer", "Tilbud")], widget=forms.RadioSelect)
    tasks = forms.CharField(label="Oppgaver", required=False, widget=forms.Textarea)
    deadline = forms.DateField(label="Frist", required=False)
    is_read = forms.BooleanField(label="Jeg har lest vilkårene")
    places = forms.IntegerField(label="Plasser", required=False, error_messages={"invalid": "Skriv et tall"})

    def clean_tasks(self):
        if "fnr" in self.cleaned_data["tasks"]:
            raise forms.ValidationError("Ta bort fødselsnummeret fra oppgavene")
        return self.cleaned_data["tasks"]


@pytest.fixture(autouse=True)
def bokmål():
    with override("nb"):
        yield


def texts(form):
    return [mistake.text for mistake in MistakeSummary(form)]


def shown(bound):
    return Template("{% load ui_tags %}{% field bound %}").render(Context({"bound": bound}))


def test_what_is_missing_is_said_as_what_to_do():
    assert texts(Posting({})) == ["Skriv tittel", "Velg slag", "Kryss av for «Jeg har lest vilkårene»"]


def test_messages_of_validators_name_their_field_and_our_own_stand_as_they_are():
    form = Posting({"title": "for lang tittel", "kind": "need", "is_read": "on", "tasks": "fnr", "deadline": "snart"})
    assert texts(form)[0].startswith("Tittel: ")
    assert texts(form)[1:] == [
        "Ta bort fødselsnummeret fra oppgavene",
        "Frist: Skriv dag, måned og år, for eksempel 31.12.2027.",
    ]


class Asked(PortalForm):
    places = forms.IntegerField(label="Hvor mange plasser?")


def test_a_label_that_is_a_question_needs_no_colon():
    assert texts(Asked({"places": "mange"}))[0].startswith("Hvor mange plasser? ")


class Plain(PortalForm):
    kind = forms.ChoiceField(label="Slag", choices=[("a", "A")])
    many = forms.MultipleChoiceField(label="Flere", choices=[("a", "A")])
    theme = forms.ModelChoiceField(Theme.objects.all(), label="Tema")
    themes = forms.ModelMultipleChoiceField(Theme.objects.all(), label="Temaer")
    places = forms.IntegerField(label="Plasser", min_value=1)
    months = forms.DecimalField(label="Måneder")
    email = forms.EmailField(label="E-post")
    website = forms.URLField(label="Nettsted", assume_scheme="https")
    title = forms.CharField(label="Tittel", max_length=3)


GONE = "Det valget finnes ikke lenger. Velg et annet."
WRONG = [
    ("kind", "b", GONE),
    ("many", "b", GONE),
    ("theme", "999", GONE),
    ("themes", ["999"], GONE),
    ("themes", ["tull"], GONE),
    ("places", "mange", "Skriv et helt tall."),
    ("places", "0", "Skriv 1 eller mer."),
    ("months", "mange", "Skriv et tall, for eksempel 2,5."),
    ("email", "kari", "Skriv en e-postadresse, for eksempel navn@virksomhet.no."),
    ("website", "ikke en adresse", "Skriv en nettadresse, for eksempel https://www.virksomhet.no."),
    ("title", "fire", "Skriv høyst 3 tegn. Nå er det 4."),
]


@pytest.mark.django_db
@pytest.mark.parametrize("name, value, said", WRONG)
def test_a_mistake_is_said_in_the_portals_own_plain_words(name, value, said):
    assert Plain({name: value}).errors[name] == [said]


def test_words_that_a_form_has_of_its_own_stand():
    assert Posting({"places": "mange"}).errors["places"] == ["Skriv et tall"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "language, labels", [("nb", ["Ansatt", "Zoologi", "Økonomi"]), ("nn", ["Dyr", "Tilsett", "Økonomi"])]
)
def test_rows_are_offered_in_the_order_of_the_readers_own_labels(language, labels):
    for number, (bokmål, nynorsk) in enumerate([("Økonomi", ""), ("Zoologi", "Dyr"), ("Ansatt", "Tilsett")]):
        Theme.objects.create(slug=f"tema-{number}", label_nb=bokmål, label_nn=nynorsk)
    Theme.objects.exclude(slug__startswith="tema-").delete()
    with override(language):
        form = Plain()
        assert [str(label) for _value, label in form["theme"].field.choices][1:] == labels
        assert [str(box.choice_label) for box in form["themes"]] == labels


def test_the_summary_leads_to_the_field_and_to_the_first_choice_of_a_group():
    assert [mistake.field_id for mistake in MistakeSummary(Posting({}))] == ["id_title", "id_kind_0", "id_is_read"]
    assert 'href="#id_kind_0"' in str(Posting({}).error_summary)


def test_a_right_form_has_no_summary():
    form = Posting({"title": "Ja", "kind": "need", "is_read": "on"})
    assert not form.error_summary
    assert str(form.error_summary) == ""


def test_a_summary_counts_the_mistakes():
    assert "Rett 3 ting før du går videre" in str(Posting({}).error_summary)
    assert "Rett én ting før du går videre" in str(Posting({"title": "Ja", "kind": "need"}).error_summary)


def test_a_mistake_is_tied_to_its_field_and_what_was_typed_is_kept():
    html = shown(Posting({"title": "<b>for lang</b>"})["title"])
    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_title_helptext id_title_error"' in html
    assert 'id="id_title_error"' in html
    assert 'value="&lt;b&gt;for lang&lt;/b&gt;"' in html


def test_radio_buttons_are_a_fieldset_with_a_legend():
    html = shown(Posting()["kind"])
    assert html.count("<legend") == 1
    assert '<label class="ds-label" for="id_kind_1">Tilbud</label>' in html


def test_only_what_may_be_left_empty_is_marked():
    assert "(valgfritt)" in shown(Posting()["tasks"])
    assert "(valgfritt)" not in shown(Posting()["title"])


def test_dates_are_native_whatever_the_language():
    with override("nn"):
        html = shown(Posting(initial={"deadline": date(2027, 6, 4)})["deadline"])
    assert 'type="date"' in html
    assert 'value="2027-06-04"' in html


def test_a_whole_form_renders_with_its_summary_and_a_prefix():
    html = str(Posting({}, prefix="a"))
    assert html.count("ds-error-summary") == 1
    assert 'href="#id_a-title"' in html


def test_a_form_that_is_not_ours_gets_the_same_field():
    class Foreign(forms.Form):
        email = forms.EmailField(label="E-post")

    html = shown(Foreign({"email": "ingrid@"})["email"])
    assert 'class="ds-input"' in html
    assert "ds-validation-message" in html


def test_one_summary_serves_several_forms_and_formsets():
    lines = forms.formset_factory(Posting, extra=0)(
        {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "1", "form-0-title": "x"}
    )
    assert len(MistakeSummary(Posting({}), lines)) == 5
