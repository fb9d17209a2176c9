"""What do readers see of a translation? That a machine wrote it, and where the original is."""

from portal.foundation import slots

from .models import MachineText
from .segments import original_of
from .written import in_form


def machine_made(request, page):
    if not MachineText.objects.filter(page_id=page.pk).exists():
        return None
    original = original_of(page)
    url = original.get_url(request) if original and original.live else ""
    language = original.locale.language_code if url else ""
    return slots.Part("components/machine_made.html", {"original": url and in_form(url, language), "lang": language})


slots.register("page.translation", machine_made)
