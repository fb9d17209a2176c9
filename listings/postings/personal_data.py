"""What the postings app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, declare

from .forgetting import forget_contact

declare(
    "postings.PostingPage",
    path="created_by",
    what=_(
        "Hvem som begynte på utlysningen, hvem som svarer for den, og hvem som sendte den til godkjenning. Navn, "
        "stilling og e-post til kontaktpersonen står som tekst i utlysningen, og til den faste kontaktpersonen i "
        "virksomhetens faste svar, uten kobling til en bruker, og kan gjelde en annen"
    ),
    purpose=_("Vite hvem som skrev, hvem som skal ha svar, og hvem som kan svare på spørsmål om utlysningen"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("Utlysninger du har skrevet, fordi de er virksomhetens. Kontaktpersonen blir tatt ut når det er deg"),
    tells=("title", "agency__name_nb", "status", "contact_name", "contact_title", "contact_email"),
    erase=forget_contact,
)
declare(
    "postings.PostingCompetence",
    path="posting__created_by",
    what=_("Kompetansene utlysningen ber om; sier noe om behovet, og bare gjennom utlysningen hvem som skrev"),
    purpose=_("Finne den som passer"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("Det utlysningen sier, fordi den er virksomhetens"),
    tells=("posting__title", "competence__label_nb"),
)
declare(
    "postings.PostingText",
    path="posting__created_by",
    what=_("Utlysningens tekster i den andre målformen, og om noen har bekreftet dem; sier bare det utlysningen sier"),
    purpose=_("La alle lese utlysningen på sin egen målform"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("Det utlysningen sier, fordi den er virksomhetens"),
    tells=("posting__title", "language"),
)
declare(
    "postings.ApprovalNote",
    path="by",
    what=_(
        "Hvem som sendte en utlysning til godkjenning, sendte den tilbake eller godkjente den, når, og hva de skrev"
    ),
    purpose=_("La den som skriver, vite hva som skal rettes, og vise hvem som godkjente"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("Merknader til utlysninger, fordi de viser hva som ble godkjent"),
    tells=("posting__title", "event", "text", "at"),
)
declare(
    "postings.CoOwner",
    path="person",
    what=_("Hvem som er medansvarlig for en utlysning"),
    purpose=_("Vite hvem som skal ha beskjed, og hvem som svarer"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes, eller til noen tar personen bort"),
    done_by=BY_ITSELF,
    tells=("posting__title",),
)
declare(
    "postings.PostingTemplate",
    path="made_by",
    what=_("Hvem som lagret en mal. Malen har verken kontaktperson eller andre navn"),
    purpose=_("Vite hvem i virksomheten som kan svare på spørsmål om malen"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge malen finnes"),
    done_by=BY_ITSELF,
    kept=_("Maler du har lagret, fordi de er virksomhetens"),
    tells=("name", "agency__name_nb", "changed_at"),
)
declare(
    "postings.Outcome",
    path="answered_by",
    what=_("Hvem som svarte på hvordan det gikk. Svaret sier hvor mange som kom og fra hvilke virksomheter, ikke hvem"),
    purpose=_("Lære av hvordan utlysninger går"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("Svaret på hvordan det gikk, fordi det er virksomhetens"),
    tells=("posting__title", "answered_at"),
)
declare(
    "postings.ProposedWord",
    path="posting__created_by",
    what=_("Ord den som skriver, har foreslått for ordlista mens utlysningen ble til"),
    purpose=_("La utlysningen få ordet når redaktøren har svart"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til forslaget er besvart, eller utlysningen slettes"),
    done_by=BY_ITSELF,
    kept=_("Det utlysningen sier, fordi den er virksomhetens"),
    tells=("words", "kind"),
)
