"""Annotated reports in, the weights that reportmine ships out: what `reportmine train` runs."""
