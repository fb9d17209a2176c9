"""What the vocabulary holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, declare

declare(
    "vocabulary.Proposal",
    path="by",
    what=_("Ord personen har foreslått for den felles ordlista, hvorfor, når, svaret, og hvilken redaktør som svarte"),
    purpose=_("Holde ordlista i takt med det folk trenger, og svare den som foreslår"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge kontoen finnes; når den slettes, blir ordet stående uten navn"),
    done_by=BY_ITSELF,
    kept=_("Ord du har foreslått, fordi ordlista er felles"),
    tells=("kind", "words", "why", "at", "status", "reason", "answered_at"),
)
