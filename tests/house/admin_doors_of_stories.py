"""Who gets which answer where stories and recommendations are kept in Wagtail? Rows for admin_doors.py."""

VIEWS = "{,results/,new/,edit/<int:pk>/,history/<int:pk>/,history-results/<int:pk>/,usage/<int:pk>/}"
ROWS = {
    "historier/{,results/}": "in no no no no ok ok",
    "historier/choose_parent/": "in no no no no ok ok",
    "recommendation/delete/<int:pk>/": "in no - - - ok ok",
    f"recommendation/{VIEWS}": "in no no no no ok ok",
}
