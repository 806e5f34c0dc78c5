"""The six labels: each folder finds and normalizes one of them, Chinese and English apart."""
