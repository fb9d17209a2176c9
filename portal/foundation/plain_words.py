"""What does a form say instead of Django's own sentences? What to do, in the portal's plain words."""

from django import forms
from django.utils.translation import gettext_lazy as _

NOT_AMONG_THEM = _("Det valget finnes ikke lenger. Velg et annet.")
SENTENCES = (
    (forms.ChoiceField, "invalid_choice", NOT_AMONG_THEM),
    (forms.ChoiceField, "invalid_list", NOT_AMONG_THEM),
    (forms.ModelMultipleChoiceField, "invalid_pk_value", NOT_AMONG_THEM),
    (forms.DateField, "invalid", _("Skriv dag, måned og år, for eksempel 31.12.2027.")),
    (forms.DecimalField, "invalid", _("Skriv et tall, for eksempel 2,5.")),
    (forms.IntegerField, "invalid", _("Skriv et helt tall.")),
    (forms.EmailField, "invalid", _("Skriv en e-postadresse, for eksempel navn@virksomhet.no.")),
    (forms.URLField, "invalid", _("Skriv en nettadresse, for eksempel https://www.virksomhet.no.")),
    (forms.CharField, "max_length", _("Skriv høyst %(limit_value)s tegn. Nå er det %(show_value)s.")),
    (forms.IntegerField, "min_value", _("Skriv %(limit_value)s eller mer.")),
    (forms.IntegerField, "max_value", _("Skriv %(limit_value)s eller mindre.")),
)


def speak_plainly(field):
    """What a form says in words of its own stands."""
    for kind, code, sentence in SENTENCES:
        if isinstance(field, kind) and is_djangos(field, code):
            field.error_messages[code] = sentence


def is_djangos(field, code):
    """Validators' sentences, such as that of max_length, are in no field's list until somebody puts them there."""
    own = field.error_messages.get(code)
    return own is None or any(own is kept for kept in sentences_of(type(field), code))


def sentences_of(kind, code):
    return [
        one.default_error_messages[code] for one in kind.__mro__ if code in vars(one).get("default_error_messages", ())
    ]
