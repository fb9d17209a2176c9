"""What the postings app holds about people."""

from portal.foundation.personal_data import declare

declare(
    "postings.PostingPage",
    path="created_by",
    what="Hvem som skrev utlysningen, og navn, stilling og e-post til kontaktpersonen",
    purpose="Vite hvem som kan svare på spørsmål om utlysningen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
)
