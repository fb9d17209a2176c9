"""What do Wagtail and the other packages hold about people in the portal's database?"""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, declare

from .second_factor.telling import factors_of
from .wagtail.erasing import ERASE, KEPT_OF_PAGES, OF_PAGES

EXPORT = {"mfa.Authenticator": factors_of}

HELD = [
    (
        "wagtailcore.Page",
        "owner",
        _("Hvem som laget siden, og hvem som har låst den"),
        "title first_published_at last_published_at",
    ),
    (
        "wagtailcore.Revision",
        "user",
        _("Hvem som lagret hver utgave av en side, og innholdet i utgaven"),
        "object_str created_at",
    ),
    ("wagtailcore.PageLogEntry", "user", _("Hva som er gjort med en side, av hvem og når"), "label action timestamp"),
    (
        "wagtailcore.ModelLogEntry",
        "user",
        _("Hva som er gjort med andre ting i Wagtail, av hvem og når"),
        "label action timestamp",
    ),
    ("wagtailcore.WorkflowState", "requested_by", _("Hvem som sendte en side til godkjenning"), "status created_at"),
    (
        "wagtailcore.TaskState",
        "finished_by",
        _("Hvem som godkjente eller sendte tilbake, og kommentaren"),
        "comment started_at finished_at",
    ),
    ("wagtailcore.Comment", "user", _("Kommentarer til en side i Wagtail"), "text created_at"),
    ("wagtailcore.CommentReply", "user", _("Svar på kommentarer i Wagtail"), "text created_at"),
    (
        "wagtailcore.PageSubscription",
        "user",
        _("Hvem som vil ha beskjed om kommentarer til en side"),
        "page__title comment_notifications",
    ),
    ("wagtailcore.UploadedFile", "uploaded_by_user", _("Hvem som er i ferd med å laste opp en fil"), "file"),
    ("wagtailcore.APIToken", "user", _("Nøkler til Wagtail; portalen deler ikke ut noen"), "name"),
    (
        "wagtailimages.Image",
        "uploaded_by_user",
        _("Hvem som lastet opp bildet; bildet kan vise folk"),
        "title created_at",
    ),
    (
        "wagtaildocs.Document",
        "uploaded_by_user",
        _("Hvem som lastet opp dokumentet; dokumentet kan nevne folk"),
        "title created_at",
    ),
    ("wagtailusers.UserProfile", "user", _("Valg av språk og utseende i Wagtail"), "preferred_language"),
    ("wagtailadmin.EditingSession", "user", _("Hvem som har en side åpen i Wagtail nå"), "last_seen_at"),
    (
        "wagtailadmin.FormState",
        "user",
        _("Hva som er slått sammen eller åpent i skjemaene i Wagtail"),
        "last_updated_at",
    ),
    (
        "wagtail_localize.StringTranslation",
        "last_translated_by",
        _("Hvem som sist oversatte en setning"),
        "data updated_at",
    ),
    (
        "wagtail_localize.SegmentOverride",
        "last_translated_by",
        _("Hvem som sist valgte noe annet i en oversettelse"),
        "updated_at",
    ),
    ("account.EmailAddress", "user", _("E-postadressen til kontoen, og om den er bekreftet"), "email verified primary"),
    (
        "socialaccount.SocialAccount",
        "user",
        _("Hvilken innloggingstjeneste som kjenner personen, og når den ble brukt"),
        "provider uid last_login date_joined",
    ),
    (
        "mfa.Authenticator",
        "user",
        _("Apper og passnøkler personen bekrefter innloggingen med, og når de ble brukt"),
        "type created_at last_used_at",
    ),
]

for model, path, what, tells in HELD:
    declare(
        model,
        path=path,
        what=what,
        purpose=_("Logge inn, redigere og oversette sidene, og vise hvem som gjorde det"),
        basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
        retention=_("Så lenge siden, filen eller kontoen finnes"),
        done_by=BY_ITSELF,
        tells=tuple(tells.split()),
        export=EXPORT.get(model),
        kept=KEPT_OF_PAGES if model in OF_PAGES else "",
        erase=ERASE.get(model),
    )
