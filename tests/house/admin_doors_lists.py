"""Who gets which answer at the lists of one's own pages in Wagtail? The words are those of doors.py."""

ROWS = {
    "posting_pages/{,results/}": "in no ok ok ok no no",
    "posting_pages/choose_parent/": "in no to to to ok ok",
    "{agency_pages,agency_news}/{,results/}": "in no ok ok ok no ok",
    "{agency_pages,agency_news}/choose_parent/": "in no to to to ok ok",
}
