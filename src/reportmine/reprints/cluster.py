"""The fingerprints of a run in, its clusters out: which reports are the same, and which copy stands for them.

Pairs are joined by how surely they are the same, the surest first; two clusters stay apart if they name different years
or their fullest copies disagree. The outcome depends on the reports alone: not on their order, their files or the run.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reportmine.formats.tables import Membership, report_ids
from reportmine.records import Annotation
from reportmine.reprints.blocking import Blocks, blocks
from reportmine.reprints.compare import agreement, contradict, likeness
from reportmine.reprints.fingerprint import Fingerprint, fingerprints

if TYPE_CHECKING:
    import numpy

    Numbers = numpy.ndarray[Any, Any]

# a Chinese copy with at least this share of the facts of the fullest copy comes before its translations
NEARLY_FULL = 0.8
# two clusters whose fullest copies share less of their counts are not joined
DISAGREEMENT = 0.4
_CACHE = 2048  # unpacked fingerprints that are kept at hand


class Records:
    """Byte strings on disk, by number.

    Args:
        path: the file that holds them.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+b")
        self._ends = array("Q", [0])

    def add(self, data: bytes) -> None:
        """Take the next one."""
        self._file.write(data)
        self._ends.append(self._ends[-1] + len(data))

    def __getitem__(self, number: int) -> bytes:
        self._file.seek(self._ends[number])
        return self._file.read(self._ends[number + 1] - self._ends[number])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Sketch(NamedTuple):
    """What tells a report from others: its packed fingerprint, and its blocks as bytes."""

    packed: bytes
    blocks: bytes


def sketches(annotation: Annotation) -> Iterator[Sketch]:
    """The sketch of each report of a page, in the order of `reports` in the tables."""
    for held in fingerprints(annotation):
        yield Sketch(held.pack(), blocks(held).tobytes())


class Reprints:
    """Collects the fingerprints of a run on disk, and clusters them at its end. Use it in a `with` statement.

    Args:
        folder: an empty folder for its files.
        keep_duplicates: look for no reprints: every report stands for itself.
    """

    def __init__(self, folder: Path, *, keep_duplicates: bool = False) -> None:
        self._keep = keep_duplicates
        self._blocks = Blocks(folder / "blocks")
        self._held, self._ids = Records(folder / "fingerprints"), Records(folder / "ids")
        self._digests, self._marks = bytearray(), array("Q")
        self._facts, self._sizes, self._chinese = array("H"), array("I"), bytearray()

    def watch(self, annotation: Annotation) -> Annotation:
        """Take the reports of a document, and hand it on."""
        for report_id, held in zip(report_ids(annotation), sketches(annotation), strict=True):
            self.add(report_id, held)
        return annotation

    def add(self, report_id: str, held: Sketch | None) -> None:
        """Take the next report and what tells it from others."""
        self._ids.add(report_id.encode("utf-8", "surrogatepass"))
        if self._keep or held is None:
            return
        digest, size, chinese, facts = Fingerprint.peek(held.packed)
        self._blocks.add(held.blocks)
        self._held.add(held.packed)
        self._digests += digest
        self._marks.append(int.from_bytes(blake2b(held.packed, digest_size=8).digest(), "big"))
        self._facts.append(facts)
        self._sizes.append(size)
        self._chinese.append(chinese)

    def memberships(self) -> Iterator[Membership]:
        """What each report belongs to, in the order they were taken."""
        if self._keep:
            for number in range(len(self._ids)):
                yield Membership(None, self._id(number), 1, False)
        elif len(self._marks) == 1:  # without the libraries that many reports need
            yield Membership(self._cluster(0), self._id(0), 1, False)
        elif self._marks:
            yield from self._clustered()

    def _clustered(self) -> Iterator[Membership]:
        import numpy

        digests = numpy.frombuffer(bytes(self._digests), dtype=[("high", ">u8"), ("low", ">u8")])
        _, groups = numpy.unique(digests, return_inverse=True)
        joined = self._joined(groups)
        roots = joined[groups]
        order = numpy.argsort(roots, kind="stable")
        starts = numpy.flatnonzero(numpy.diff(roots[order], prepend=-1))
        sizes = numpy.diff(starts, append=len(order))
        canonical = numpy.empty(len(joined), dtype=numpy.int64)
        copies = numpy.empty(len(joined), dtype=numpy.int64)
        for start, size in zip(starts.tolist(), sizes.tolist(), strict=True):
            members = order[start : start + size].tolist()
            root = roots[members[0]]
            canonical[root], copies[root] = self._canonical(members), size
        for number, root in enumerate(roots.tolist()):
            chosen = int(canonical[root])
            yield Membership(self._cluster(chosen), self._id(chosen), int(copies[root]), chosen != number)

    def __enter__(self) -> Reprints:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close its files."""
        for held in (self._blocks, self._held, self._ids):
            held.close()

    def _cluster(self, canonical: int) -> str:
        """The name of the cluster that a report stands for."""
        return "c" + bytes(self._digests[16 * canonical : 16 * canonical + 8]).hex()

    def _id(self, number: int) -> str:
        return self._ids[number].decode("utf-8", "surrogatepass")

    def _canonical(self, members: list[int]) -> int:
        """The copy that stands for its cluster: see `docs/tables.md`."""
        if len(members) == 1:
            return members[0]
        most = max(self._facts[at] for at in members)

        def key(at: int) -> tuple[bool, int, int, bytes]:
            first = bool(self._chinese[at]) and self._facts[at] >= NEARLY_FULL * most
            return not first, -self._facts[at], -self._sizes[at], bytes(self._digests[16 * at : 16 * at + 16])

        best = min(map(key, members))
        return min((at for at in members if key(at) == best), key=self._id)

    def _joined(self, groups: Numbers) -> Numbers:
        """The root of the cluster that each group of reports of the same words belongs to."""
        import numpy

        # the same words may be read a little differently: one reading, the same in every run, speaks for the group
        order = numpy.lexsort((numpy.frombuffer(self._marks, dtype=numpy.uint64), groups))
        speakers = order[numpy.unique(groups[order], return_index=True)[1]].tolist()

        @lru_cache(maxsize=_CACHE)
        def fingerprint(group: int) -> Fingerprint:
            return Fingerprint.unpack(self._held[speakers[group]])

        sure, firsts, seconds = array("d"), array("I"), array("I")
        for first, second in self._blocks.pairs(groups):
            held = likeness(fingerprint(first), fingerprint(second))
            if held:
                sure.append(-held)
                firsts.append(first)
                seconds.append(second)
        clusters = _Clusters(len(speakers), fingerprint)
        for at in numpy.lexsort((seconds, firsts, sure)).tolist() if sure else ():
            clusters.join(firsts[at], seconds[at])
        return numpy.array([clusters.root(at) for at in range(len(speakers))], dtype=numpy.int64)


class _Clusters:
    """Disjoint sets of reports, each with its fullest copy and the years it names.

    Args:
        size: how many reports there are.
        fingerprint: the fingerprint of a report, by number.
    """

    def __init__(self, size: int, fingerprint: Any) -> None:
        self._parents = array("I", range(size))
        self._fullest = array("I", range(size))
        self._years: dict[int, frozenset[int]] = {}
        self._fingerprint = fingerprint

    def root(self, at: int) -> int:
        """The number that stands for the report's cluster."""
        while self._parents[at] != at:
            self._parents[at] = self._parents[self._parents[at]]
            at = self._parents[at]
        return at

    def join(self, first: int, second: int) -> None:
        """Make one cluster of those of two reports, unless they contradict each other."""
        a, b = self.root(first), self.root(second)
        if a == b:
            return
        x, y = self._fingerprint(self._fullest[a]), self._fingerprint(self._fullest[b])
        years = self._years.get(a, x.years), self._years.get(b, y.years)
        if (years[0] and years[1] and years[0].isdisjoint(years[1])) or contradict(x, y):
            return
        agreed = agreement(x, y)
        if agreed is not None and agreed < DISAGREEMENT:
            return
        low, high = min(a, b), max(a, b)
        self._parents[high] = low
        self._fullest[low] = self._fullest[a] if (x.facts, x.size) >= (y.facts, y.size) else self._fullest[b]
        self._years[low] = years[0] | years[1]
