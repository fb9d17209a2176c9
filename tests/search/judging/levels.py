"""Which level does the search hold? Raised when it gets better, never lowered without a reason in the commit."""

AT_LEAST = {"ndcg@10": 0.96, "recall@20": 0.985, "mrr": 0.975}
AT_MOST = {"traps_hit": 15, "zero_hits": 0}

SUGGESTIONS_MISSED = 0
