from django.apps import AppConfig


class VocabularyConfig(AppConfig):
    name = "listings.vocabulary"
    label = "vocabulary"
    verbose_name = "Ordliste"
