"""Matching: phrases over tables, patterns over rules, and who wins where two claim the same text."""
