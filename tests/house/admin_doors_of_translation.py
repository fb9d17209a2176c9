"""Who gets which answer at addresses of wagtail-localize that are about one page? Rows as in admin_doors.py."""

ROWS = {
    "localize/confirm/<int:page_id>/": "in no no no ok no ok",
    "localize/jsi18n/": "in no ok ok ok ok ok",
    "localize/page/<int:page_id>/convert_to_alias/": "in no no no - no -",
    "localize/pair/<int:page_id>/": "in no no no to no to",
}
