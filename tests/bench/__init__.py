"""Benchmarks: each prints ratios against something real, measured in the same run."""
