"""Which messages are there about the people of an agency?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_portal_administrator
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind

PEOPLE = _("Folk i virksomheten")
EXAMPLE = "Kari Nordmann"


def answers_at_the_door(user):
    return bool(user.agency_ids(Role.ADMINISTRATOR)) or is_portal_administrator(user)


declare_kind(
    "member_waits",
    group=PEOPLE,
    sentence=_("Noen venter på å bli sluppet inn i virksomheten"),
    concerns=answers_at_the_door,
    places={
        "name": Place(_("navnet til den som venter"), EXAMPLE),
        "email": Place(_("e-postadressen til den som venter"), "kari.nordmann@example.no"),
        "agency": Place(_("navnet på virksomheten"), "Kystverket"),
    },
    wordings={
        "": Wording(
            subject=_("%(name)s vil inn i %(agency)s"),
            body=(
                _(
                    "%(name)s (%(email)s) sier at hun eller han jobber i %(agency)s. "
                    "Flere virksomheter deler e-postdomenet, så du må bekrefte."
                ),
            ),
            button=_("Bekreft eller avvis"),
            link=("agencies:people", "slug"),
            why=_("Du får e-posten fordi du er administrator for %(agency)s."),
        )
    },
)
BY = {
    "agency": Place(_("navnet på virksomheten"), "Kystverket"),
    "by": Place(_("navnet til administratoren som gjorde det"), EXAMPLE),
}
declare_kind(
    "let_in",
    group=PEOPLE,
    sentence=_("Du har fått tilgang til portalen"),
    can_stop=False,
    places=BY,
    wordings={
        "": Wording(
            subject=_("%(agency)s har gitt deg tilgang til Utvekslingsportalen"),
            body=(
                _("%(by)s har gitt deg tilgang. Nå kan du finne muligheter i andre virksomheter og melde interesse."),
            ),
            button=_("Gå til Min side"),
            link=("home:my_page",),
            why=_("Du får e-posten fordi noen i virksomheten din ga deg tilgang."),
        )
    },
)
declare_kind(
    "invited",
    group=PEOPLE,
    sentence=_("En virksomhet inviterer deg"),
    can_stop=False,
    places=BY,
    wordings={
        "": Wording(
            subject=_("%(agency)s vil ha deg med i Utvekslingsportalen"),
            body=(
                _(
                    "%(by)s vil at du skal høre til %(agency)s i Utvekslingsportalen. Du velger selv. "
                    "Ingenting endres før du har svart."
                ),
            ),
            button=_("Se invitasjonen og svar"),
            link=("agencies:invitation", "slug"),
            why=_("Du får denne fordi en administrator i %(agency)s oppga adressen din."),
        )
    },
)
TWO = {
    "agency": Place(_("virksomheten de hører til nå"), "Kystverket"),
    "was": Place(_("virksomheten de hørte til før"), "Fyrvesenet"),
}
declare_kind(
    "moved",
    group=PEOPLE,
    sentence=_("Du hører til en annen virksomhet"),
    can_stop=False,
    places=TWO | {"by": Place(_("navnet til den som gjorde det"), EXAMPLE)},
    wordings={
        "": Wording(
            subject=_("Nå hører du til %(agency)s i Utvekslingsportalen"),
            body=(
                _("Du hørte til %(was)s. %(by)s har flyttet deg til %(agency)s."),
                _("Profilen, interessemeldingene og lagrede søk er som før. Reglene til %(agency)s gjelder."),
            ),
            button=_("Gå til Min side"),
            link=("home:my_page",),
            why=_("Du får e-posten fordi du er flyttet til en annen virksomhet."),
        )
    },
)
declare_kind(
    "arrived",
    group=PEOPLE,
    sentence=_("Folk fra en annen virksomhet hører til hos dere nå"),
    concerns=answers_at_the_door,
    places=TWO | {"number": Place(_("hvor mange som er flyttet"), "12")},
    wordings={
        "": Wording(
            subject=_("Folk fra %(was)s hører til %(agency)s nå"),
            body=(_("Så mange er flyttet hit fra %(was)s: %(number)s. Se over hvem de er, og hvilke roller de har."),),
            button=_("Se folk og roller"),
            link=("agencies:people", "slug"),
            why=_("Du får e-posten fordi du er administrator for %(agency)s."),
        )
    },
)
