"""What the vocabulary holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "vocabulary.Proposal",
    path="by",
    what="Ord personen har foreslått for den felles ordlista, hvorfor, når, og svaret hun fikk; og hvilken redaktør "
    "som svarte",
    purpose="Holde ordlista i takt med det folk trenger, og svare den som foreslår",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge kontoen finnes; når den slettes, blir ordet stående uten navn",
    done_by=BY_HAND,
)
