"""stub"""

from django.views import View


class PostingSearch(View):
    pass
