"""Which rules does an agreement meet, each with a sentence, its source, and what it does? Administrators change limit,
effect and source; the list and what is judged stand here."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from ..models.rule import RuleSetting, Severity
from .rule import Rule

BLOCKS, ADVISES = Severity.BLOCKS, Severity.ADVISES
SOURCES = json.loads(Path(__file__).with_name("sources.json").read_text())
GUIDE, ACT, OWN = (
    (SOURCES[code]["words"], date.fromisoformat(SOURCES[code]["read"])) for code in ("guide", "act", "own")
)

MONTHS = _("måneder")
LENGTHS = _(
    "Grensen gjelder også for utlysninger og profiler, og når noen spør lederen sin. Det som er publisert eller "
    "godkjent fra før, blir stående."
)
RULES = {
    rule.code: rule
    for rule in (
        Rule(
            "complete",
            _("Utfylt"),
            _("Alt som må være med, er fylt ut."),
            BLOCKS,
            *OWN,
            always_blocks=True,
        ),
        Rule(
            "order",
            _("Dager i rekkefølge"),
            _(
                "Siste dag er ikke før første dag. Midtveissamtalen er i perioden, og verken forlengelsen eller "
                "fristen for sluttevaluering er før siste dag."
            ),
            BLOCKS,
            *OWN,
            always_blocks=True,
            edition=2,
            about=("periode",),
        ),
        Rule(
            "longest",
            _("Varighet"),
            _("Avtalen og mulig forlengelse varer til sammen ikke lenger enn grensen."),
            BLOCKS,
            *GUIDE,
            12,
            MONTHS,
            also=LENGTHS,
            about=("periode",),
        ),
        Rule(
            "shortest",
            _("Korteste varighet"),
            _("Avtalen varer ikke kortere enn grensen."),
            BLOCKS,
            *OWN,
            1,
            _("dager"),
            also=LENGTHS,
            about=("periode",),
        ),
        Rule(
            "short",
            _("Kortere utveksling"),
            _("En avtale som er kortere enn grensen, kalles kortere utveksling."),
            ADVISES,
            *GUIDE,
            3,
            MONTHS,
            about=("periode",),
        ),
        Rule(
            "legal_basis",
            _("Hjemmel"),
            _("Når ordning B varer lenger enn grensen, står hjemmelen i avtalen."),
            BLOCKS,
            *ACT,
            6,
            MONTHS,
            also=_("Portalen sier også fra når en utlysning der mottakende virksomhet betaler, går over grensen."),
            about=("grunnlag", "periode"),
        ),
        Rule(
            "appointment",
            _("Midlertidig tilsetting"),
            _("Ordning B viser til vedtaket og til grunnlaget for utlysning eller unntak."),
            BLOCKS,
            *ACT,
            about=("grunnlag",),
        ),
        Rule(
            "salary_share",
            _("Delt lønn"),
            _("Når lønna er delt, står det i avtalen hvor mye hver av virksomhetene betaler."),
            BLOCKS,
            *OWN,
            about=("lonn",),
        ),
        Rule(
            "payer",
            _("Ordning og lønn"),
            _(
                "Lønna betales av den virksomheten som ordningen sier: avgivende virksomhet ved ordning A, mottakende "
                "virksomhet ved ordning B."
            ),
            ADVISES,
            *OWN,
            about=("grunnlag", "lonn"),
        ),
        Rule("past", _("Oppstart"), _("Første dag har ikke vært."), ADVISES, *OWN, about=("periode",)),
        Rule(
            "overlap",
            _("Samlet stillingsprosent"),
            _("Alle avtalene til hospitanten er til sammen ikke over grensen på noen dag."),
            BLOCKS,
            *OWN,
            100,
            "%",
            (1, 200),
            about=("omfang", "periode"),
        ),
        Rule(
            "manager",
            _("Lederen har sagt ja"),
            _("Hospitantens egen leder har sagt ja."),
            BLOCKS,
            *GUIDE,
            always_blocks=True,
        ),
        Rule("goals", _("Læringsmål"), _("Avtalen har ett til fem læringsmål."), BLOCKS, *OWN, about=("laering",)),
        Rule(
            "return_right",
            _("Retur"),
            _("Retten til å komme tilbake til stillingen er med i avtalen."),
            ADVISES,
            *GUIDE,
            about=("rettigheter",),
        ),
        Rule(
            "confidentiality",
            _("Taushetserklæring"),
            _("Taushetserklæringen er signert."),
            ADVISES,
            *OWN,
            about=("taushet",),
        ),
    )
}


def rules_now():
    """As they are set today."""
    latest = {row.code: row for row in RuleSetting.objects.all() if row.code in RULES}
    return {code: set_to(rule, latest.get(code)) for code, rule in RULES.items()}


def set_to(rule, row):
    if row is None:
        return rule
    limit = rule.limit if row.limit is None else row.limit
    severity = BLOCKS if rule.always_blocks else Severity(row.severity)
    return replace(rule, limit=limit, severity=severity, source=row.source, source_date=row.source_date)


def rules_of(agreement):
    """Those it was signed under; else those of today."""
    if agreement.kept_rules is None:
        return rules_now()
    return {
        code: frozen(rule, agreement.kept_rules[code]) for code, rule in RULES.items() if code in agreement.kept_rules
    }


def frozen(rule, kept):
    words = {name: kept[name] for name in ("limit", "source")} | {"edition": kept.get("edition", 1)}
    return replace(
        rule, severity=Severity(kept["severity"]), source_date=date.fromisoformat(kept["source_date"]), **words
    )


def as_frozen(rules):
    return {code: rule.as_kept() for code, rule in rules.items()}
