from django.apps import AppConfig


class PostingsConfig(AppConfig):
    name = "listings.postings"
    label = "postings"
    verbose_name = "Utlysninger"

    def ready(self):
        from . import notifications, parts, permissions, personal_data  # noqa: F401  fill the registries
        from .editor import approval, bypass

        approval.connect()
        bypass.connect()
