"""What the postings app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "postings.PostingPage",
    path="created_by",
    what="Hvem som begynte på utlysningen, hvem som svarer for den, og hvem som sendte den til godkjenning. Navn, "
    "stilling og e-post til kontaktpersonen står som tekst i utlysningen, og til den faste kontaktpersonen i "
    "virksomhetens faste svar, uten kobling til en bruker, og kan gjelde en annen",
    purpose="Vite hvem som skrev, hvem som skal ha svar, og hvem som kan svare på spørsmål om utlysningen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.PostingCompetence",
    path="posting__created_by",
    what="Kompetansene utlysningen ber om; sier noe om behovet, og bare gjennom utlysningen hvem som skrev",
    purpose="Finne den som passer",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.PostingText",
    path="posting__created_by",
    what="Utlysningens tekster i den andre målformen, og om noen har bekreftet dem; sier bare det utlysningen sier",
    purpose="La alle lese utlysningen på sin egen målform",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.ApprovalNote",
    path="by",
    what="Hvem som sendte en utlysning til godkjenning, sendte den tilbake eller godkjente den, når, og hva de skrev",
    purpose="La den som skriver, vite hva som skal rettes, og vise hvem som godkjente",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.CoOwner",
    path="person",
    what="Hvem som er medansvarlig for en utlysning",
    purpose="Vite hvem som skal ha beskjed, og hvem som svarer",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes, eller til noen tar personen bort",
    done_by=BY_HAND,
)
declare(
    "postings.PostingTemplate",
    path="made_by",
    what="Hvem som lagret en mal. Malen har verken kontaktperson eller andre navn",
    purpose="Vite hvem i virksomheten som kan svare på spørsmål om malen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge malen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.Outcome",
    path="answered_by",
    what="Hvem som svarte på hvordan det gikk. Svaret sier hvor mange som kom og fra hvilke virksomheter, ikke hvem",
    purpose="Lære av hvordan utlysninger går",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
declare(
    "postings.ProposedWord",
    path="posting__created_by",
    what="Ord den som skriver, har foreslått for ordlista mens utlysningen ble til",
    purpose="La utlysningen få ordet når redaktøren har svart",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til forslaget er besvart, eller utlysningen slettes",
    done_by=BY_HAND,
)
