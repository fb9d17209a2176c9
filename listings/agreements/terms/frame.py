"""Who, on what basis, when, how much and where?"""

from django.utils.translation import gettext_lazy as _

from listings.vocabulary.ways import Form

from .choices import CLARIFY, Answer, Construction, Side
from .field import Group, choice, day, line, number, words

PARTIES = Group(
    "partene",
    _("Partene"),
    (
        line("person_name", _("Hospitant"), is_needed=True, is_fixed=True),
        line("person_title", _("Stillingen til hospitanten")),
        line("sending_name", _("Avgivende virksomhet"), is_needed=True, is_fixed=True),
        line("sending_number", _("Organisasjonsnummeret til avgivende virksomhet"), is_fixed=True),
        line("sending_manager", _("Leder i avgivende virksomhet")),
        line("sending_hr", _("HR-kontakt i avgivende virksomhet")),
        line("receiving_name", _("Mottakende virksomhet"), is_needed=True, is_fixed=True),
        line("receiving_number", _("Organisasjonsnummeret til mottakende virksomhet"), is_fixed=True),
        line("receiving_manager", _("Leder i mottakende virksomhet")),
        line("receiving_contact", _("Fadder eller kontaktperson")),
    ),
)
BASIS = Group(
    "grunnlag",
    _("Grunnlag"),
    (
        choice("form", _("Form for utveksling"), Form.choices, is_needed=True),
        choice("construction", _("Ordning"), Construction.choices, is_needed=True),
        line("legal_basis", _("Hjemmel"), help=_("Trengs når ordning B varer lenger enn grensen i regelsjekken.")),
        line(
            "decision_reference", _("Vedtaket om midlertidig tilsetting"), help=_("Saksnummer. Trengs ved ordning B.")
        ),
        words(
            "advertising_basis",
            _("Utlysning av stillingen"),
            help=_("Grunnlaget for å lyse ut, eller for å la være. Trengs ved ordning B."),
        ),
        line("mutual_swap", _("Gjensidig bytte"), help=_("Nummeret på den andre avtalen, hvis dere bytter folk.")),
    ),
)
PERIOD = Group(
    "periode",
    _("Periode"),
    (
        day("starts", _("Første dag"), is_needed=True),
        day("ends", _("Siste dag"), is_needed=True),
        day("extension_until", _("Kan forlenges til"), help=_("Tomt betyr at den ikke kan forlenges.")),
        day("trial_talk", _("Avklaringssamtale")),
    ),
)
SCOPE = Group(
    "omfang",
    _("Omfang"),
    (
        number("percentage", _("Stillingsprosent hos mottakende virksomhet"), (1, 100), unit="%", is_needed=True),
        line("working_hours", _("Arbeidstid")),
        choice("flexitime", _("Fleksitid følger"), Side.choices, default=CLARIFY),
    ),
)
PLACE = Group(
    "sted",
    _("Sted"),
    (
        line("workplace", _("Arbeidssted"), is_needed=True),
        number("home_office_days", _("Dager hjemmekontor i uka"), (0, 5)),
        choice("equipment_from", _("Utstyr fra"), Side.choices, default=CLARIFY),
    ),
)
EMPLOYER = Group(
    "arbeidsgiver",
    _("Arbeidsgiveransvar"),
    (
        choice("employer_responsibility", _("Arbeidsgiver i perioden"), Side.choices, default=CLARIFY),
        line("daily_follow_up", _("Daglig oppfølging ved")),
    ),
)
SECURITY = Group(
    "taushet",
    _("Taushetsplikt og sikkerhet"),
    (
        choice("confidentiality_signed", _("Taushetserklæring signert"), Answer.choices, default=CLARIFY),
        choice("impartiality_considered", _("Habilitet vurdert"), Answer.choices, default=CLARIFY),
        line("clearance", _("Sikkerhet og klarering")),
        words("access_given", _("Tilganger, og når de avsluttes")),
    ),
)
