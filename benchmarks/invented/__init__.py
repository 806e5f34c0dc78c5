"""A seed in, an archive of invented reports out, in which it is known who tells the same story."""
