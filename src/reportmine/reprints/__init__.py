"""Annotations in, clusters of reports that tell the same story out: reprints, and translations of one original.

fingerprint.py  an annotation -> what is kept of each of its reports: a few hundred bytes, no text
keys.py         facts -> numbers that are the same in Chinese and in English
compare.py      two fingerprints -> the same report, or not
blocking.py     fingerprints -> pairs worth comparing, in linear time
cluster.py      a run's fingerprints -> its clusters and their canonical copies
"""
