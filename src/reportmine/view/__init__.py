"""The folder of a finished run in, one HTML page out that shows where each fact stands: it finds nothing itself."""
