import os
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from types import ModuleType

import pytest

from reportmine.errors import UsageError
from reportmine.records import Annotation, Report
from reportmine.run import annotators
from reportmine.run.annotators import Annotators, here
from reportmine.run.work import REPORT_IT, RUN_AGAIN, Outcome, Task, overtime, work
from reportmine.steps import Steps

MEGABYTES = 3000


def task(text: str, number: int = 0, seconds: float = 1.0) -> Task:
    return Task(Report(f"d{number}", text, "zh", None, "somewhere"), seconds, MEGABYTES)


def told(outcome: Outcome) -> tuple[str, str] | str:
    """The document's own line, or why there is none."""
    if outcome.problem is not None:
        assert outcome.rendered is None
        return outcome.problem.problem, outcome.problem.mend
    assert outcome.rendered is not None
    return outcome.rendered.line.decode()


@pytest.mark.parametrize("jobs", [1, 3])
def test_everything_comes_in_order_and_as_in_one_process(jobs: int, poison: ModuleType) -> None:
    items: list[Task | str] = []
    for number in range(300):
        items.append(task(f"甲支行发放{number}份。" * (number % 7 + 1), number))
        if number % 10 == 0:
            items.append(f"between {number}")
    with Annotators[str](jobs, MEGABYTES, poison.annotator, reprints=True) as pool:
        apart = list(pool.outcomes(iter(items)))
    alone = list(here(iter(items), poison.annotator, reprints=True))
    assert len(apart) == 330
    assert [type(item) for item in apart] == [Outcome if isinstance(item, Task) else str for item in items]
    strip = [item if isinstance(item, str) else item._replace(seconds=0.0) for item in apart]
    assert strip == [item if isinstance(item, str) else item._replace(seconds=0.0) for item in alone]


@pytest.mark.parametrize("keep", [True, False])
def test_what_is_found_is_kept_only_where_it_is_wanted(keep: bool, poison: ModuleType) -> None:
    (outcome,) = here([task("甲支行发放3份。")._replace(keep=keep)], poison.annotator, reprints=True)
    assert isinstance(outcome, Outcome)
    assert told(outcome)
    assert (outcome.keep is not None) == keep


def test_only_what_an_earlier_run_kept_and_is_still_good_is_known(poison: ModuleType) -> None:
    (first,) = here([task("甲支行")], poison.annotator, reprints=True)
    refused = overtime(task("bug"))
    assert isinstance(first, Outcome)
    tasks = [
        task("甲支行"),
        task("甲支行")._replace(kept=first.keep),
        task("甲支行")._replace(kept=b"junk"),
        task("bug")._replace(kept=refused.keep),
        task("bug", seconds=2.0)._replace(kept=refused.keep),
    ]
    outcomes = [o for o in here(tasks, poison.annotator, reprints=True) if isinstance(o, Outcome)]
    assert [o.known for o in outcomes] == [False, True, False, True, False]
    assert [o.keep is not None for o in outcomes] == [True, False, True, False, False]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("crash", ("a bug in reportmine: the process was ended by signal 11", REPORT_IT)),
        ("killed", ("the process was ended by signal 9, by the system or somebody else", RUN_AGAIN)),
        ("exit", ("a bug in reportmine: the process ended with status 7", REPORT_IT)),
        ("hang", ("took more than 1 s of processor time", "split it, or raise --time-limit")),
        ("native", ("took more than 1 s of processor time", "split it, or raise --time-limit")),
        ("sleep", ("took more than 1 s of processor time", "split it, or raise --time-limit")),
        ("memory", ("needs more than 3,000 MB of memory", "split it, or raise --memory-limit")),
        ("bug", ("a bug in reportmine: KeyError: 'no such thing'", REPORT_IT)),
    ],
)
def test_one_poisonous_document_is_set_aside_and_the_others_are_read(
    text: str, problem: tuple[str, str], poison: ModuleType
) -> None:
    texts = [f"甲支行{number}" for number in range(60)]
    texts[20] = text
    with Annotators[str](2, MEGABYTES, poison.annotator, reprints=False) as pool:
        outcomes = [
            item for item in pool.outcomes(task(t, n) for n, t in enumerate(texts)) if isinstance(item, Outcome)
        ]
    assert told(outcomes[20]) == problem
    assert outcomes[20].problem is not None
    assert outcomes[20].problem[:2] == ("d20", "somewhere")
    # what its limits refuse is kept; a crash may have been chance
    assert (outcomes[20].keep is not None) == (text in ("hang", "native", "sleep", "memory"))
    rest = [told(outcome) for at, outcome in enumerate(outcomes) if at != 20]
    expected = [
        told(o) for o in here([task(t, n) for n, t in enumerate(texts) if n != 20], poison.annotator, reprints=False)
    ]
    assert rest == expected
    assert len(rest) == 59


def test_several_poisonous_documents_in_one_batch(poison: ModuleType) -> None:
    texts = ["crash", "甲支行1", "hang", "crash", "甲支行2", "exit"]
    with Annotators[str](1, MEGABYTES, poison.annotator, reprints=False) as pool:
        outcomes = [
            item for item in pool.outcomes(task(t, n) for n, t in enumerate(texts)) if isinstance(item, Outcome)
        ]
    assert [o.problem is None for o in outcomes] == [False, True, False, False, True, False]
    assert [o.problem.document_id for o in outcomes if o.problem] == ["d0", "d2", "d3", "d5"]


def test_a_hanging_document_is_stopped_in_this_process_too(poison: ModuleType) -> None:
    (outcome,) = here([task("hang")], poison.annotator, reprints=False)
    assert told(outcome) == ("took more than 1 s of processor time", "split it, or raise --time-limit")


def test_documents_are_read_side_by_side_and_each_has_its_own_end() -> None:
    steps: list[str] = []

    def annotate(report: Report) -> Steps[Annotation]:
        for step in range(3):
            steps.append(f"{report.text}{step}")
            if report.text == "bug" and step == 1:
                raise KeyError("no such thing")
            if report.text == "slow" and step == 1:
                while True:
                    pass
            yield
        return Annotation(report, ())

    tasks = [task(text, number, 0.2) for number, text in enumerate(["a", "bug", "slow", "b"])]
    outcomes = work(tasks, annotate, reprints=False)
    assert steps == ["a0", "bug0", "slow0", "b0", "a1", "bug1", "slow1", "b1", "a2", "b2"]
    assert [outcome.problem and outcome.problem.problem for outcome in outcomes] == [
        None,
        "a bug in reportmine: KeyError: 'no such thing'",
        "took more than 0 s of processor time",
        None,
    ]
    assert [outcome.rendered is None for outcome in outcomes] == [False, True, True, False]
    assert outcomes[2].seconds > 0.1 > outcomes[3].seconds


def test_a_document_has_one_time_limit_for_all_its_steps() -> None:
    def annotate(report: Report) -> Steps[Annotation]:
        while True:
            until = time.process_time() + 0.02
            while time.process_time() < until:
                pass
            yield

    (outcome,) = work([task("甲支行", seconds=0.2)], annotate, reprints=False)
    assert outcome.problem is not None
    assert outcome.problem.problem.startswith("took more than")


@pytest.mark.parametrize(("most", "characters", "taken"), [(4, 10**6, [4, 4, 4, 4]), (100, 30, [4, 4, 4, 4])])
def test_no_more_is_held_back_than_is_read_side_by_side(
    most: int, characters: int, taken: list[int], poison: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotators, "SIDE_BY_SIDE", most)
    monkeypatch.setattr(annotators, "SIDE_CHARACTERS", characters)
    given: list[int] = []

    def items() -> Iterator[Task]:
        for number in range(16):
            given.append(number)
            yield task("甲支行甲支行甲乙", number)

    held = [len(given) - done for done, _ in enumerate(here(items(), poison.annotator, reprints=False))]
    assert held[::4] == taken


@pytest.mark.parametrize(("after", "sizes"), [(100, [32, 32, 1]), (2000, [64, 1]), (100_000, [65])])
def test_processes_are_replaced_after_a_while(
    after: int, sizes: list[int], poison: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(poison.PROCESSES, str(tmp_path / "log"))
    monkeypatch.setattr(annotators, "RENEWED_AFTER", after)
    with Annotators[str](1, MEGABYTES, poison.annotator, reprints=False) as pool:
        outcomes = list(pool.outcomes(task("甲支行" * 20, n) for n in range(65)))
    assert len(outcomes) == 65
    assert all(isinstance(o, Outcome) and o.problem is None for o in outcomes)
    processes = (tmp_path / "log").read_text(encoding="utf-8").split()
    assert [len(list(group)) for _, group in groupby(processes)] == sizes
    assert str(os.getpid()) not in processes


def test_not_more_is_under_way_than_may_be(poison: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotators, "UNDER_WAY", 40)
    taken = 0

    def items() -> Iterator[Task]:
        nonlocal taken
        for number in range(200):
            taken += 1
            yield task(f"甲支行{number}", number)

    most = 0
    with Annotators[str](2, MEGABYTES, poison.annotator, reprints=False) as pool:
        for done, _ in enumerate(pool.outcomes(items()), start=1):
            most = max(most, taken - done)
    assert taken == 200
    assert most <= 41


def test_processes_that_cannot_start_are_told(poison: ModuleType) -> None:
    with (
        Annotators[str](1, MEGABYTES, poison.broken, reprints=False) as pool,
        pytest.raises(UsageError) as refused,
    ):
        list(pool.outcomes([task("甲支行")]))
    message = "a process ended with status 9 when it was started (raise --memory-limit, or give --jobs 0)"
    assert str(refused.value) == message


def test_a_process_that_hangs_while_it_starts_is_told(poison: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotators, "START", 0.5)
    with (
        Annotators[str](2, MEGABYTES, poison.slow, reprints=False) as pool,
        pytest.raises(UsageError, match=r"^a process did not answer when it was started"),
    ):
        list(pool.outcomes(task("甲支行" * 4000, number) for number in range(3)))
