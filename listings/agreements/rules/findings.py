"""What did the rules find? For the page, and for the verbs that must stop."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today

from ..models.rule import Severity
from .catalogue import rules_of
from .facts import facts_of
from .judging import JUDGES
from .rule import Rule


@dataclass(frozen=True)
class Finding:
    """`within`: the groups of terms that this was found in, where they are others than those of the rule."""

    rule: Rule
    holds: bool
    text: str
    within: tuple[str, ...] = ()

    @property
    def groups(self):
        return self.within or self.rule.about

    @property
    def stops(self):
        return not self.holds and self.rule.severity == Severity.BLOCKS

    @property
    def tone(self):
        if self.holds:
            return "success"
        return "danger" if self.stops else "warning"

    @property
    def icon(self):
        return "ja" if self.holds else "nei" if self.stops else "delvis"


class RulesStop(ValidationError):
    """Carries what stopped it."""


def findings(agreement, terms, today=None):
    facts = facts_of(agreement, terms, today or oslo_today())
    judged = ((rule, JUDGES[code](facts, rule)) for code, rule in rules_of(agreement).items())
    return [Finding(rule, *verdict) for rule, verdict in judged if verdict is not None]


def check_rules(agreement, terms):
    """Raises RulesStop with a sentence for each rule that stops it."""
    stop(findings(agreement, terms), _("Regelsjekken stopper avtalen."))


def stop(found, sentence, but=frozenset()):
    """Raises RulesStop where one of them stops it; `but`: codes of rules that do not stop it yet."""
    said = [f"{one.rule.title}: {one.text}" for one in found if one.stops and one.rule.code not in but]
    if said:
        raise RulesStop([sentence, *said], code="rules")


def lacks_manager(found):
    return any(one.rule.code == "manager" and not one.holds for one in found)
