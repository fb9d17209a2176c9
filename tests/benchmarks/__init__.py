"""How quick is the search, beside others that count the same? Outside CI: `make bench` (docs/benchmarks.md)."""
