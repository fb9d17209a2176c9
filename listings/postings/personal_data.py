"""What the postings app holds about people."""

from portal.foundation.personal_data import declare

declare(
    "postings.PostingPage",
    path="created_by",
    what="Hvem som begynte på utlysningen, og hvem som sendte den til godkjenning. Navn, stilling og e-post til "
    "kontaktpersonen står som tekst i utlysningen, uten kobling til en bruker, og kan gjelde en annen",
    purpose="Vite hvem som skrev, hvem som skal ha svar, og hvem som kan svare på spørsmål om utlysningen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
)
