"""How does an administrator change a rule? As a new row; what it was before stays to be read."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.ruled_limits import forget_limits

from ..models import RuleSetting
from ..models.rule import Severity
from ..rules.catalogue import RULES, rules_now


@transaction.atomic
def set_rule(*, code, by, **words):
    """`words`: severity, source, source_date, and limit where the rule has one. Holds at once for all that is not
    signed by everybody. Raises ValidationError."""
    require(by, Action.TEND_AGREEMENT_RULES)
    rule = rules_now()[code]
    check_limit(rule, words.get("limit"))
    check_severity(rule, words["severity"])
    if all(getattr(rule, name) == value for name, value in words.items()):
        return None
    made = RuleSetting.objects.create(code=code, by=by, **({"limit": rule.limit} | words))
    forget_limits()
    facts = {"limit": made.limit, "severity": str(made.severity), "was": rule.limit, "rule": code}
    record(made, "agreement_rule.changed", by=by, **facts)
    return made


def check_severity(rule, severity):
    if severity not in Severity.values:
        raise ValidationError({"severity": _("Velg hva regelen gjør.")})
    if rule.always_blocks and severity != Severity.BLOCKS:
        raise ValidationError({"severity": _("Denne regelen stopper alltid signeringen.")})


def check_limit(rule, limit):
    least, most = RULES[rule.code].bounds
    if rule.limit is None and limit is None:
        return
    if rule.limit is None or limit is None or not least <= limit <= most:
        bounds = {"least": least, "most": most}
        raise ValidationError({"limit": _("Skriv et helt tall fra %(least)s til %(most)s.") % bounds})
