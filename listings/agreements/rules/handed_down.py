"""Which rules hold before there is an agreement too? Postings, profiles and questions to managers ask for these."""

from portal.foundation.ruled_limits import Limit, register_limits

from ..models.rule import Severity
from .catalogue import rules_now


@register_limits
def limits_now():
    return {
        code: Limit(rule.limit, rule.severity == Severity.BLOCKS)
        for code, rule in rules_now().items()
        if rule.limit is not None
    }
