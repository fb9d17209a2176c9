"""What may somebody set for herself in Wagtail's admin? Not her name: it has two parts there, and one here."""

from wagtail.admin.views.account import AccountView, NameEmailSettingsPanel


class Account(AccountView):
    def get_panels(self):
        return [panel for panel in super().get_panels() if not isinstance(panel, NameEmailSettingsPanel)]
