"""Which messages are there about what people tell, about consent, and about stories that must be looked over?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_portal_editor
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .status import Answer, Stage

EDITORS, OWN = _("Historier du redigerer"), _("Det du forteller")
TO_EDITOR = _("Du får e-posten fordi du er redaktør i Utvekslingsportalen.")
TO_AUTHOR = _("Du får e-posten fordi du har fortalt noe i Utvekslingsportalen.")
PLACES = {
    "title": Place(_("tittelen på det som er fortalt"), _("Tre uker hos naboen")),
    "author": Place(_("navnet til den som forteller"), "Kari Nordmann"),
    "name": Place(_("navnet til den som er nevnt"), "Nils Roald"),
}
DESK, TOLD = ("stories:handle", "id"), ("stories:told", "id")


def to_editors(subject, body, button, link=DESK):
    return Wording(subject=subject, body=(body,), button=button, link=link, why=TO_EDITOR)


def to_author(subject, body, button, link=TOLD):
    return Wording(subject=subject, body=(body,), button=button, link=link, why=TO_AUTHOR)


declare_kind(
    "experience_sent",
    group=EDITORS,
    sentence=_("Noen har fortalt noe, eller svart på teksten du har redigert"),
    concerns=is_portal_editor,
    places=PLACES,
    by="status",
    wordings={
        Stage.SENT.value: to_editors(
            _("%(author)s har fortalt: «%(title)s»"),
            _("%(author)s har sendt inn «%(title)s». Les det, og lag en historie eller anbefaling av det."),
            _("Les det"),
        ),
        Stage.APPROVED.value: to_editors(
            _("%(author)s har godkjent «%(title)s»"),
            _("%(author)s har lest og godkjent teksten. Når alle som er nevnt, har sagt ja, kan den publiseres."),
            _("Se hvor saken står"),
        ),
        Stage.EDITING.value: to_editors(
            _("%(author)s vil ha endringer i «%(title)s»"),
            _("%(author)s har lest teksten og ber om endringer. Les hva som skal rettes."),
            _("Les hva som skal rettes"),
        ),
        Stage.WITHDRAWN.value: to_editors(
            _("%(author)s har trukket «%(title)s»"),
            _("%(author)s har trukket det hun eller han fortalte. Var det publisert, er det allerede tatt ned."),
            _("Se hvor saken står"),
        ),
    },
)
declare_kind(
    "story_drafted",
    group=EDITORS,
    sentence=_("Det er laget et utkast til en historie av en evaluering"),
    concerns=is_portal_editor,
    places=PLACES,
    wordings={
        "": to_editors(
            _("Nytt utkast til en historie: «%(title)s»"),
            _("%(author)s har sagt ja til at svarene i en evaluering blir en historie. Utkastet er klart."),
            _("Se utkastet"),
        )
    },
)
declare_kind(
    "experience_comment",
    group=OWN,
    sentence=_("Redaksjonen eller den som forteller, har skrevet til deg"),
    places=PLACES,
    by="to",
    wordings={
        "author": to_author(
            _("Redaksjonen har skrevet til deg om «%(title)s»"),
            _("Redaksjonen har skrevet til deg. Les og svar i portalen."),
            _("Les og svar"),
        ),
        "editor": to_editors(
            _("%(author)s har skrevet til deg om «%(title)s»"),
            _("%(author)s har skrevet til redaksjonen. Les og svar i portalen."),
            _("Les og svar"),
        ),
    },
)
declare_kind(
    "experience_moved",
    group=OWN,
    sentence=_("Det du har fortalt, er kommet et steg videre"),
    can_stop=False,
    places=PLACES,
    by="status",
    wordings={
        Stage.DRAFT.value: to_author(
            _("Redaksjonen vil vite mer om «%(title)s»"),
            _("Takk for at du forteller. Redaksjonen trenger litt mer. Les hva, skriv det inn, og send på nytt."),
            _("Les og skriv videre"),
        ),
        Stage.APPROVAL.value: to_author(
            _("Les teksten før den publiseres: «%(title)s»"),
            _("Redaksjonen har redigert det du fortalte. Ingenting publiseres før du har lest og sagt ja."),
            _("Les og svar"),
            link=("stories:approve", "id"),
        ),
        Stage.PUBLISHED.value: to_author(
            _("Takk! «%(title)s» er publisert"),
            _(
                "Nå kan andre lese det du fortalte. "
                "Du kan trekke det når du vil, og da er det borte fra portalen med en gang."
            ),
            _("Se hvordan det ble"),
        ),
        Stage.DECLINED.value: to_author(
            _("Svar fra redaksjonen om «%(title)s»"),
            _("Takk for at du fortalte. Denne gangen blir det ikke publisert. Les hva redaksjonen skriver."),
            _("Les svaret"),
        ),
    },
)
declare_kind(
    "consent_asked",
    group=OWN,
    sentence=_("Noen vil nevne deg i en historie"),
    can_stop=False,
    places={"author": PLACES["author"], "title": PLACES["title"]},
    wordings={
        "": Wording(
            subject=_("Vil du nevnes i «%(title)s»?"),
            body=(
                _("%(author)s har nevnt deg i det hun eller han forteller. Les teksten, og svar ja eller nei."),
                _("Ingenting publiseres før du har sagt ja. Sier du ja, kan du trekke det når du vil."),
            ),
            button=_("Les og svar"),
            link=("stories:consent", "token"),
            why=_("Du får e-posten fordi noen oppga adressen din da de nevnte deg."),
        )
    },
)
declare_kind(
    "consent_answered",
    group=EDITORS,
    sentence=_("Noen som er nevnt, har svart eller trukket samtykket"),
    concerns=is_portal_editor,
    places=PLACES,
    by="status",
    wordings={
        Answer.YES.value: to_editors(
            _("%(name)s har sagt ja til «%(title)s»"),
            _("%(name)s har lest teksten og sagt ja til å bli nevnt."),
            _("Se hvem som mangler"),
            link=("consents_url",),
        ),
        Answer.NO.value: to_editors(
            _("%(name)s har sagt nei til «%(title)s»"),
            _("%(name)s vil ikke nevnes. Ta navnet ut av teksten før den publiseres."),
            _("Se hvem som mangler"),
            link=("consents_url",),
        ),
        Answer.WITHDRAWN.value: to_editors(
            _("%(name)s har trukket samtykket til «%(title)s»"),
            _("Historien er allerede tatt ned. Ta navnet ut av teksten før den publiseres igjen, eller la den ligge."),
            _("Se samtykkene"),
            link=("consents_url",),
        ),
    },
)
