"""Which messages are there about figures?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency, memberships_of
from portal.access.permissions import is_portal_report_reader
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .areas import areas_with_figures


def is_told(user):
    """Report readers, of the portal or of an agency, as `telling` finds them. Others who may read figures are not."""
    return is_portal_report_reader(user) or bool(user.agency_ids(Role.REPORT_READER))


def reports_to(user):
    """Keys of the agencies whose report of the year she is told of."""
    return user.agency_ids(Role.REPORT_READER) | user.agency_ids(Role.ADMINISTRATOR)


def areas_to(user):
    """Keys of the ministries whose area she is told of each year. Who is in no ministry, asks the database nothing."""
    ministries = {one.agency_id for one in memberships_of(user) if one.agency.kind == Agency.Kind.MINISTRY}
    return areas_with_figures(reports_to(user) & ministries)


GROUP = _("Tall og rapporter")
FOR_ITS_READERS = _("Du får e-posten fordi du er administrator eller rapportleser for %(place)s.")

declare_kind(
    "report_ready",
    group=GROUP,
    sentence=_("Tallene for en måned eller et kvartal er klare"),
    concerns=is_told,
    still_holds=lambda person, context: is_told(person),
    default=Rhythm.AT_ONCE,
    places={
        "month": Place(_("måneden eller kvartalet som er over"), _("oktober 2026")),
        "place": Place(_("hvem tallene er for"), "Kartverket"),
    },
    wordings={
        "": Wording(
            subject=_("Tallene for %(month)s er klare"),
            body=(
                _("Nå er tallene for %(place)s oppdatert med det som skjedde i %(month)s."),
                _("På siden kan du velge periode, laste ned tallene, og skrive ut en rapport for hele året."),
            ),
            why=_("Du får e-posten fordi du leser rapporter i portalen."),
            button=_("Se tallene"),
            link=("address",),
        )
    },
)


def declare_yearly(code, *, link, concerns, still_holds, **said):
    """In January, of the report of a year. `said`: `sentence`, `subject`, `why`, and `now`, how the mail begins;
    `place`: of whom it is, where it is not of the whole."""
    place = {"place": said["place"]} if "place" in said else {}
    whole = _("Du kan lese den i portalen og laste den ned som PDF. Den viser også tallene år for år.")
    words = Wording(
        subject=said["subject"], body=(said["now"], whole), why=said["why"], button=_("Les rapporten"), link=link
    )
    declare_kind(
        code,
        group=GROUP,
        sentence=said["sentence"],
        concerns=concerns,
        still_holds=still_holds,
        default=Rhythm.AT_ONCE,
        places={"year": Place(_("året som er over"), "2026")} | place,
        wordings={"": words},
    )


declare_yearly(
    "yearly_report",
    link=("insight:report", "year"),
    concerns=is_portal_report_reader,
    still_holds=lambda person, context: is_portal_report_reader(person),
    sentence=_("Årsrapporten for hele ordningen er klar"),
    subject=_("Rapporten for %(year)s er klar"),
    now=_("Nå er alle kvartalene i %(year)s med, også det siste, og rapporten for hele ordningen er klar."),
    why=_("Du får e-posten fordi du leser rapporter for hele ordningen."),
)

declare_yearly(
    "own_yearly_report",
    link=("insight:agency_report", "slug", "year"),
    concerns=lambda user: bool(reports_to(user)),
    still_holds=lambda person, context: context["agency"] in reports_to(person),
    sentence=_("Årsrapporten for virksomheten er klar"),
    subject=_("Rapporten for %(place)s i %(year)s er klar"),
    now=_("Nå er hele %(year)s med i tallene for %(place)s, også desember, og rapporten for året er klar."),
    why=FOR_ITS_READERS,
    place=Place(_("navnet på virksomheten"), "Kartverket"),
)

declare_yearly(
    "area_yearly_report",
    link=("insight:sector_report", "slug", "year"),
    concerns=lambda user: bool(areas_to(user)),
    still_holds=lambda person, context: context["agency"] in areas_to(person),
    sentence=_("Årsrapporten for departementsområdet er klar"),
    subject=_("Rapporten for %(place)s og virksomhetene under i %(year)s er klar"),
    now=_("Nå er alle kvartalene i %(year)s med, og rapporten for departementsområdet er klar."),
    why=FOR_ITS_READERS,
    place=Place(_("navnet på departementet"), "Kulturdepartementet"),
)
