"""What is to be done, learnt and paid?"""

from django.utils.translation import gettext_lazy as _

from .choices import CLARIFY, Answer, Payer, Refund, Side, TravelPayer
from .field import Field, Group, Kind, choice, line, number, words

TASKS = Group(
    "oppgaver",
    _("Oppgaver"),
    (words("tasks", _("Arbeidsoppgaver"), is_needed=True), words("deliverables", _("Leveranser"))),
)
GOALS = Group(
    "laering",
    _("Mål og læring"),
    (
        words("purpose", _("Formål for virksomhetene")),
        Field("goals", _("Læringsmål"), Kind.LINES, help=_("Ett mål på hver linje, ett til fem."), is_needed=True),
        words("follow_up", _("Slik følges målene opp")),
        words("sharing_after", _("Deling av kompetansen etter retur")),
    ),
)
SALARY = Group(
    "lonn",
    _("Lønn"),
    (
        choice("salary_paid_by", _("Lønn betales av"), Payer.choices, is_needed=True),
        number(
            "salary_share",
            _("Andel av lønna som mottakende virksomhet betaler"),
            (1, 99),
            unit="%",
            help=_("Trengs når lønna er delt. Avgivende virksomhet betaler resten."),
            asked_with=("salary_paid_by", Payer.SHARED.value),
        ),
        choice("refund", _("Refusjon"), Refund.choices),
        line("refund_note", _("Beløp og når det faktureres")),
        line("salary_position", _("Stillingskode og lønn i perioden")),
        line("overtime", _("Overtid")),
    ),
)
TRAVEL = Group(
    "reise",
    _("Reise og opphold"),
    (
        choice("travel_paid_by", _("Reiser i tjenesten dekkes av"), TravelPayer.choices),
        line("commuting", _("Pendling")),
        line("lodging", _("Bolig")),
        line("rates", _("Satser")),
    ),
)
HOLIDAY = Group(
    "ferie",
    _("Ferie og fravær"),
    (
        choice("holiday_agreed_with", _("Ferie avtales med"), Side.choices, default=CLARIFY),
        choice("sick_leave_reported_to", _("Sykmelding sendes til"), Side.choices, default=CLARIFY),
        line("leaves", _("Permisjoner")),
    ),
)
PENSION = Group(
    "pensjon",
    _("Pensjon og forsikring"),
    (
        choice("pension_kept", _("Medlemskapet i Statens pensjonskasse fortsetter"), Answer.choices, default=CLARIFY),
        choice("insurance_follows", _("Yrkesskadeforsikring følger"), Side.choices, default=CLARIFY),
        choice("group_life_follows", _("Gruppelivsforsikring følger"), Side.choices, default=CLARIFY),
    ),
)
RIGHTS = Group(
    "rettigheter",
    _("Rettigheter"),
    (
        choice("return_right", _("Rett til å komme tilbake til stillingen"), Answer.choices, default=CLARIFY),
        choice("seniority_kept", _("Ansienniteten løper"), Answer.choices, default=CLARIFY),
        choice("pay_negotiation_by", _("Lønnsforhandlinger føres av"), Side.choices, default=CLARIFY),
        words("results", _("Resultater og opphavsrett")),
        choice("union_informed", _("Tillitsvalgte informert"), Answer.choices, default=CLARIFY),
    ),
)
