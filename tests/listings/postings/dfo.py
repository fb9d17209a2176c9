"""DFØ's own posting, word for word, as somebody would type it into the guided form; the year is moved to the next."""

from datetime import date, timedelta

from portal.foundation.clock import oslo_today

TITLE = "Vi trenger hjelp fra en erfaren saksbehandler – vil du hospitere hos oss i seksjon ledelse?"
NEED = {
    "title": TITLE,
    "form": "hospitering",
    "unit": "Seksjon ledelse",
    "lead": (
        "Vi skal utvikle et e-læringskurs i saksbehandling og saksbehandlerrollen. Vi ønsker deg med på laget som har "
        "lang erfaring med saksbehandling og som brenner for å etterleve kravene til god saksbehandling."
    ),
    "tasks": (
        "Din saksbehandlerkompetanse vil komme til nytte i utvikling av et digitalt kompetansetilbud for ansatte som "
        "jobber med saksbehandling i statlige virksomheter. Du sitter med eksempler på dilemmaer og vurderinger av "
        "hensyn som lett kan gjøres om til gode case i opplæringssammenheng."
    ),
    "looking_for": (
        "Vi ser etter deg som kan tenke deg et litt annerledes år.\n\nDu har kjent på dilemmaer i saksbehandlingen, og "
        "du har balansert mellom og vurdert ulike hensyn når du har utformet enkeltvedtak eller revurdert vedtak."
    ),
    "not_needed": (
        "Du trenger ikke å ha kompetanse på tekniske løsninger for digitale kurs eller nettpedagogiske virkemidler. "
        "Dette vil dekkes av resten av teamet og en ekstern leverandør."
    ),
}
LEARNING = "Du er med på å levere et produkt som er brukervennlig og designet til å ivareta god nettpedagogikk."
START = date(oslo_today().year + 1, 8, 1)


def terms(municipality, **changed):
    return {
        "starts_earliest": START.isoformat(),
        "starts_latest": (START + timedelta(days=30)).isoformat(),
        "months_min": "6",
        "months_max": "12",
        "percentage": "100",
        "workplace": "onsite",
        "municipality": municipality.pk,
        "salary_paid_by": "host",
        "travel_paid_by": "agreed",
        "security": "none",
        "languages": ["nb"],
        "places": "1",
        "deadline": (START - timedelta(days=60)).isoformat(),
        "visibility": "all",
        "language": "nb",
        "contact_name": "Marte Lien",
        "contact_title": "Seksjonssjef",
        "contact_email": "marte.lien@example.no",
        **changed,
    }
