"""What does a person ask her manager with, and what does the manager answer with?"""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Percentage
from listings.vocabulary.stays import longest_stay
from portal.foundation.clock import oslo_today
from portal.foundation.forms import OutlinedRadioSelect, PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField
from portal.foundation.textcheck import refuse_birth_number
from portal.foundation.years import last_day_after, last_day_of

from .actions.asking import check_words
from .approvers import check_approver
from .limits import ANSWER, MESSAGE, NAME
from .mailbox import masked
from .status import Why

USUAL_MONTHS = 6


class AddressField(forms.EmailField):
    def __init__(self, **options):
        look = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        words = {"invalid": _("Skriv hele adressen, som navn@virksomhet.no")}
        super().__init__(max_length=254, widget=forms.EmailInput(look), error_messages=words, **options)


class AskForm(PortalForm):
    """`homes`: the agencies she belongs to; with several she says whose manager it is. `person`: she herself."""

    home = forms.ChoiceField(
        label=_("Hvilken virksomhet er lederen i?"),
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg virksomheten")},
    )
    name = OneLineField(
        label=_("Navnet på lederen"),
        max_length=NAME,
        validators=[refuse_birth_number],
        help_text=_("Personallederen din."),
    )
    address = AddressField(
        label=_("E-posten til lederen"),
        help_text=_("Lederen får en lenke dit og trenger ingen bruker i portalen for å svare."),
    )
    starts = forms.DateField(label=_("Fra og med"), widget=forms.DateInput)
    ends = forms.DateField(label=_("Til og med"), widget=forms.DateInput)
    percentage = forms.TypedChoiceField(
        label=_("Hvor mye av stillingen?"), coerce=int, choices=[("", _("Velg omfang")), *Percentage.choices]
    )
    message = WordsField(
        label=_("Melding til lederen"),
        required=False,
        rows=5,
        max_length=MESSAGE,
        help_text=_("For eksempel hva du vil lære, og hva enheten får igjen."),
    )

    def __init__(self, *args, homes, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person, self.homes = person, {str(home.pk): home for home in homes}
        self.fields["home"].choices = [(key, home.name) for key, home in self.homes.items()]
        if len(homes) == 1:
            del self.fields["home"]

    @property
    def chosen_home(self):
        only = next(iter(self.homes)) if len(self.homes) == 1 else ""
        return self.homes.get(self.cleaned_data.get("home", only))

    @property
    def words(self):
        return {name: self.cleaned_data[name] for name in ASKED_WITH}

    def clean(self):
        """Said at each field; the verb holds it too."""
        cleaned = super().clean()
        if {"starts", "ends"} <= set(cleaned):
            self.try_out(check_words, {"starts": cleaned["starts"], "ends": cleaned["ends"]})
        if "address" in cleaned:
            self.try_out(check_approver, cleaned["address"], person=self.person)
        return cleaned

    def try_out(self, check, *facts, **more):
        try:
            check(*facts, **more)
        except forms.ValidationError as mistake:
            self.add_error(None, mistake)


ASKED_WITH = ("address", "name", "starts", "ends", "percentage", "message")


def begun_with(posting, profile):
    """What a posting and her own profile suggest; each may be written over."""
    start = max(posting.starts_earliest or oslo_today(), oslo_today())
    offered = posting.months_max or posting.months_min or USUAL_MONTHS
    ends = min(last_day_after(start, offered), last_day_of(start, longest_stay()))
    known = {"name": profile.manager_name, "address": profile.manager_email} if profile else {}
    return known | {"starts": start, "ends": ends, "percentage": posting.percentage or ""}


class ReplyForm(PortalForm):
    text = WordsField(
        label=_("Svaret ditt"), rows=5, max_length=ANSWER, error_messages={"required": _("Skriv et svar til lederen")}
    )


class ChoiceForm(PortalForm):
    """Which answer; each choice has its own explanation on the page."""

    svar = forms.ChoiceField(
        label=_("Svaret ditt"),
        choices=[("ja", _("Ja, gå videre")), ("nei", _("Nei, ikke nå"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Velg et svar")},
    )


class AnswerForm(PortalForm):
    """`needs_code`: whoever answers has not shown yet that the mailbox is hers. `approval`: what she answers."""

    code = forms.CharField(
        label=_("Koden vi sendte deg"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
        error_messages={"required": _("Skriv koden fra e-posten")},
    )

    def __init__(self, *args, approval, needs_code, **kwargs):
        super().__init__(*args, **kwargs)
        self.approval = approval
        if needs_code:
            self.order_fields([name for name in self.fields if name != "code"])
            sent_to = {"address": masked(approval.address)}
            self.fields["code"].help_text = gettext("Seks sifre, sendt til %(address)s.") % sent_to
        else:
            del self.fields["code"]

    def leave_out_code(self):
        """It has been right, or is of no use."""
        self.fields.pop("code", None)

    def take_unfinished(self):
        for field in self.fields.values():
            field.required = False

    @property
    def words(self):
        return {name: value for name, value in self.cleaned_data.items() if name != "code"}


class ApproveForm(AnswerForm):
    text = WordsField(label=_("Noe du vil si?"), rows=3, max_length=ANSWER, required=False)


class DeclineForm(AnswerForm):
    reason = forms.ChoiceField(
        label=_("Hvorfor passer det ikke?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Velg en grunn")},
    )
    text = WordsField(label=_("Begrunnelse"), rows=3, max_length=ANSWER, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].choices = Why.choices


class QuestionForm(AnswerForm):
    text = WordsField(
        label=_("Hva lurer du på?"), rows=4, max_length=ANSWER, error_messages={"required": _("Skriv hva du lurer på")}
    )


class ForwardForm(AnswerForm):
    name = OneLineField(label=_("Navnet på stedfortrederen"), max_length=NAME, validators=[refuse_birth_number])
    address = AddressField(label=_("E-posten til stedfortrederen"), help_text=_("En kollega i samme virksomhet."))

    def clean_address(self):
        """Said at the field; the verb holds it too."""
        address = self.cleaned_data["address"]
        try:
            check_approver(address, person=self.approval.person, manager=self.approval.address)
        except forms.ValidationError as mistake:
            raise forms.ValidationError(mistake.messages) from None
        return address
