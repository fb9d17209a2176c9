"""What do Wagtail and the other packages hold about people in the portal's database?"""

from portal.foundation.personal_data import BY_HAND, declare

HELD = [
    ("wagtailcore.Page", "owner", "Hvem som laget siden, og hvem som har låst den"),
    ("wagtailcore.Revision", "user", "Hvem som lagret hver utgave av en side, og innholdet i utgaven"),
    ("wagtailcore.PageLogEntry", "user", "Hva som er gjort med en side, av hvem og når"),
    ("wagtailcore.ModelLogEntry", "user", "Hva som er gjort med andre ting i Wagtail, av hvem og når"),
    ("wagtailcore.WorkflowState", "requested_by", "Hvem som sendte en side til godkjenning"),
    ("wagtailcore.TaskState", "finished_by", "Hvem som godkjente eller sendte tilbake, og kommentaren"),
    ("wagtailcore.Comment", "user", "Kommentarer til en side i Wagtail"),
    ("wagtailcore.CommentReply", "user", "Svar på kommentarer i Wagtail"),
    ("wagtailcore.PageSubscription", "user", "Hvem som vil ha beskjed om kommentarer til en side"),
    ("wagtailcore.UploadedFile", "uploaded_by_user", "Hvem som er i ferd med å laste opp en fil"),
    ("wagtailcore.APIToken", "user", "Nøkler til Wagtail; portalen deler ikke ut noen"),
    ("wagtailimages.Image", "uploaded_by_user", "Hvem som lastet opp bildet; bildet kan vise folk"),
    ("wagtaildocs.Document", "uploaded_by_user", "Hvem som lastet opp dokumentet; dokumentet kan nevne folk"),
    ("wagtailusers.UserProfile", "user", "Valg av språk og utseende i Wagtail"),
    ("wagtailadmin.EditingSession", "user", "Hvem som har en side åpen i Wagtail nå"),
    ("wagtailadmin.FormState", "user", "Hva som er slått sammen eller åpent i skjemaene i Wagtail"),
    ("wagtail_localize.StringTranslation", "last_translated_by", "Hvem som sist oversatte en setning"),
    ("wagtail_localize.SegmentOverride", "last_translated_by", "Hvem som sist valgte noe annet i en oversettelse"),
    ("account.EmailAddress", "user", "E-postadressen til kontoen, og om den er bekreftet"),
    (
        "socialaccount.SocialAccount",
        "user",
        "Hvilken innloggingstjeneste som kjenner personen, og når den ble brukt",
    ),
    (
        "mfa.Authenticator",
        "user",
        "Apper og passnøkler personen bekrefter innloggingen med, og når de ble brukt",
    ),
]

for model, path, what in HELD:
    declare(
        model,
        path=path,
        what=what,
        purpose="Logge inn, redigere og oversette sidene, og vise hvem som gjorde det",
        basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
        retention="Så lenge siden, filen eller kontoen finnes",
        done_by=BY_HAND,
    )
