"""What the writer of a part works with: what it scaffolds, checks and keeps on record."""
