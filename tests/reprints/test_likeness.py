"""The thresholds of `compare.py` and `cluster.py`, on fingerprints made by hand to stand either side of each."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from reportmine.reprints.blocking import blocks
from reportmine.reprints.cluster import Reprints, Sketch
from reportmine.reprints.compare import agreement, likeness
from reportmine.reprints.fingerprint import PERMUTATIONS, Fingerprint
from reportmine.reprints.keys import key

UNIT = key("unit", "nanling", 3)  # weighs 1.5, as in real fingerprints


def counts(grade: int, numbers: Iterable[int]) -> tuple[int, ...]:
    """Keys of counts; one of grade n weighs n / 2 up to grade 6."""
    return tuple(key("count", str(number), grade) for number in numbers)


def names(*held: str) -> frozenset[int]:
    """Keys of places, 2.0 each."""
    return frozenset(key("place", name, 4) for name in held)


def signature(same: int, salt: int) -> array[int]:
    """One that has its first `same` numbers in common with all others of this function."""
    return array("I", [*range(same), *(salt * PERMUTATIONS + at for at in range(PERMUTATIONS - same))])


BARE = Fingerprint(
    digest=bytes(16),
    lang="zh",
    size=100,
    signature=array("I"),
    units=(),
    branches=frozenset(),
    counts=(),
    days=frozenset(),
    names=frozenset(),
    years=frozenset(),
)
TOLD = replace(BARE, units=(UNIT,), names=names("liuxi", "quanfeng"))


@pytest.mark.parametrize(("of", "shared", "alike"), [(5, 3, True), (12, 7, False), (5, 2, False), (10, 10, True)])
def test_three_fifths_of_the_counts_must_be_the_same(of: int, shared: int, *, alike: bool) -> None:
    a = replace(TOLD, counts=counts(4, range(of)))
    b = replace(TOLD, counts=counts(4, range(of - shared, 2 * of - shared)))
    assert agreement(a, b) == pytest.approx(shared / of)
    assert (likeness(a, b) > 0.0) is alike


@pytest.mark.parametrize(("grade", "alike"), [(6, True), (5, False)])
def test_of_one_unit_a_count_must_tell_something(grade: int, *, alike: bool) -> None:
    """A unit and a count: 1.5 + 3.0 is evidence, 1.5 + 2.5 may be chance."""
    a = replace(BARE, units=(UNIT,), counts=counts(grade, [1]))
    assert (likeness(a, replace(a, size=90)) > 0.0) is alike


@pytest.mark.parametrize(("last", "alike"), [(6, True), (5, False)])
def test_without_a_common_unit_it_takes_twice_as_much(last: int, *, alike: bool) -> None:
    a = replace(BARE, counts=counts(6, [1, 2]) + counts(last, [3]))
    assert (likeness(a, replace(a, units=(UNIT,))) > 0.0) is alike


@pytest.mark.parametrize(("same", "alike"), [(43, True), (42, False)])
def test_half_the_words_stand_for_a_common_unit(same: int, *, alike: bool) -> None:
    """43 of 128 numbers of signatures of texts of one length: half the words of each."""
    a = replace(BARE, counts=counts(6, [1, 2]), signature=signature(same, 1))
    b = replace(a, signature=signature(same, 2))
    assert (likeness(a, b) > 0.0) is alike
    assert likeness(a, replace(b, lang="en")) == 0.0


@pytest.mark.parametrize(
    ("same", "size", "alike"), [(86, 100, True), (85, 100, False), (PERMUTATIONS, 20, True), (PERMUTATIONS, 19, False)]
)
def test_without_counts_the_words_decide(same: int, size: int, *, alike: bool) -> None:
    a = replace(BARE, size=size, signature=signature(same, 1))
    assert (likeness(a, replace(a, signature=signature(same, 2))) > 0.0) is alike


@pytest.mark.parametrize(("others", "alike"), [(("shanhe",), True), (("shanhe", "baishi"), False)])
def test_without_counts_half_the_names_must_be_the_same(others: tuple[str, ...], *, alike: bool) -> None:
    a = replace(BARE, signature=signature(PERMUTATIONS, 1), names=names("liuxi", *others))
    b = replace(a, names=names("liuxi", *(f"{other}bei" for other in others)))
    assert (likeness(a, b) > 0.0) is alike


def copies(folder: Path, reports: dict[str, Fingerprint]) -> dict[str, int]:
    """How many reports the cluster of each has."""
    folder.mkdir()
    with Reprints(folder) as reprints:
        for name, held in reports.items():
            reprints.add(name, Sketch(held.pack(), blocks(held).tobytes()))
        return {name: member.copies for name, member in zip(reports, reprints.memberships(), strict=True)}


@pytest.mark.parametrize(("shared", "joined"), [(4, 3), (3, 2)])
def test_clusters_whose_fullest_copies_share_too_little_stay_apart(shared: int, joined: int, tmp_path: Path) -> None:
    """A short report is like two longer ones, which share four tenths of their counts, or only three."""
    short = replace(TOLD, counts=counts(4, range(10)), digest=b"a" * 16)
    one = replace(short, size=200, counts=counts(4, [*range(6), *range(20, 24)]), digest=b"b" * 16)
    two = replace(one, counts=counts(4, [*range(6 - shared, 12 - shared), *range(30, 34)]), digest=b"c" * 16)
    assert agreement(one, two) == pytest.approx(shared / 10)
    assert likeness(short, one) > 0.0
    assert likeness(short, two) > 0.0
    assert likeness(one, two) == 0.0
    assert copies(tmp_path / "a", {"short": short, "one": one, "two": two})["short"] == joined


def test_a_cluster_keeps_the_years_of_all_its_copies(tmp_path: Path) -> None:
    """The fullest copy names no year: another year's report is like it, and unlike what the cluster names."""
    told = replace(TOLD, counts=counts(6, range(5)), years=frozenset({2019}))
    fullest = replace(told, size=200, names=told.names | names("baishi"), years=frozenset())
    other = replace(told, names=frozenset(), years=frozenset({2020}))
    assert likeness(fullest, told) > likeness(fullest, other) > 0.0
    assert likeness(told, other) == 0.0
    for number, digests in enumerate(permutations((b"a" * 16, b"b" * 16, b"c" * 16))):
        held = zip(("told", "fullest", "other"), (told, fullest, other), digests, strict=True)
        found = copies(tmp_path / str(number), {name: replace(one, digest=digest) for name, one, digest in held})
        assert found == {"told": 2, "fullest": 2, "other": 1}
