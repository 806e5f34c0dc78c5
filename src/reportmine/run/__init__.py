"""Paths in, an output folder out: the run over an archive, in this process or in several.

options.py     how to run, and what a run did
archive.py     the run itself: events of the reader in, rows of the export out, in one order whatever happens when
reading.py     the reader: in this process, or in one of its own that may crash or hang
annotators.py  the annotators: in this process, or several of their own that may crash or hang
work.py        what is done with one document
children.py    processes of our own, their limits and their ends
state.py       what earlier runs found, by the hash of the text
"""
