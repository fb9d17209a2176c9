"""What does Wagtail's editor of a subpage know beside its fields? Whose it is, and what should be looked at again."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import Panel

from portal.foundation.house_rules import findings_in
from portal.foundation.textcheck import refuse_birth_numbers


class SubpageForm(WagtailAdminPageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.agency_id is None:
            self.instance.agency = self.parent_page.specific.agency
        if "title" in self.fields:
            self.fields["title"].error_messages["max_length"] = _("Tittelen kan ha høyst 255 tegn.")

    def clean(self):
        """The page says itself whether its address is free (models), in words that agencies use."""
        cleaned = super(WagtailAdminPageForm, self).clean()
        refuse_birth_numbers(self, "title", "lead")
        return cleaned


class FindingsPanel(Panel):
    """What the house's rules find in the page as it is saved; gone when there is nothing to say."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "listings/agencies/findings.html"

        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.findings = findings_in(self.instance) if self.instance.pk else []

        def is_shown(self):
            return bool(self.findings) and super().is_shown()

        def get_context_data(self, parent_context=None):
            return super().get_context_data(parent_context) | {"findings": self.findings}

    def __init__(self, **kwargs):
        super().__init__(**{"heading": _("Se på dette en gang til")} | kwargs)
