"""Settings in small files by subject; development, testing and production hold only differences."""
