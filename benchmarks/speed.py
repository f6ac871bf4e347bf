"""How fast `sanudo code` is, where the time goes, and how near the encoder comes to what the machine can do.

    python benchmarks/speed.py [--documents 120] [--words 500] [--repeats 5] [--processes 2] [--json]

Articles are made from the project's own corpus, every second one a web page. After a warm-up, each repeat codes all of them
into new parts (reading files, labelling lines, the encoder, all stages, writing Parquet), in so many processes of one thread.
The time runs from when the first worker is ready. Printed is the mean with the 95 % interval of the mean over the repeats.

The profile is that of one process with one thread. The matrix peak is the best that onnxruntime reaches on one core in a product
of int8 matrices whose left one is quantised on the way, as the encoder's are; multiplying and adding are two operations.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import os
import platform
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from made import write_articles
from wire import int8_product, product_sizes

from sanudo.config import Settings
from sanudo.model.weights import weights_folder
from sanudo.pipeline import Pipeline, stages
from sanudo.run import chunks
from sanudo.run.ledger import Progress, code, find
from sanudo.run.local import ONE_THREAD, settle
from sanudo.store.parts import Parts
from sanudo.types import Document, Fact

WARM_UP = 16
MODEL = ("tokenizer", "encoder", "focus", "windows and decoding")
"""What of a profile is the encoder and its heads."""
STUDENT = {1: 12.71, 2: 4.30, 3: 3.18, 4: 2.78, 5: 2.57, 6: 2.45, 7: 2.36, 8: 2.31, 9: 2.26}
"""Two-sided 95 % quantiles of Student's t by degrees of freedom."""
FLAGS = ("avx2", "avx512f", "avx_vnni", "avx512_vnni", "amx_int8", "asimddp", "i8mm")


@dataclass
class Clock:
    """Seconds by what they were spent on; time within an inner measurement does not count for the outer one."""

    spent: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    _open: list[float] = field(default_factory=list)

    @contextmanager
    def measure(self, name: str) -> Iterator[None]:
        self._open.append(0.0)
        began = time.perf_counter()
        yield
        took = time.perf_counter() - began
        self.spent[name] += took - self._open.pop()
        if self._open:
            self._open[-1] += took

    def wrap(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*arguments: Any, **more: Any) -> Any:
            with self.measure(name):
                return function(*arguments, **more)

        return timed


class Timed:
    """A stage under a clock."""

    def __init__(self, stage: Any, clock: Clock) -> None:
        self.name, self.needs, self.gives = stage.name, stage.needs, stage.gives
        self._stage, self._clock = stage, clock

    def __call__(self, document: Document, graph: Any, facts: Any) -> list[Fact]:
        with self._clock.measure(f"stage {self.name}"):
            return list(self._stage(document, graph, facts))


@dataclass
class Machine:
    name: str
    cores: int
    flags: tuple[str, ...]
    python: str
    onnxruntime: str
    int8_peak: float


def machine() -> Machine:
    """Return the machine, and the most int8 operations a second that one of its cores does (in thousand millions)."""
    name, flags = platform.processor() or platform.machine(), ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = dict(line.split(":", 1) for line in info.read_text().split("\n\n")[0].splitlines() if ":" in line)
        known = {key.strip(): value.strip() for key, value in lines.items()}
        name, flags = known.get("model name", name), known.get("flags", known.get("Features", ""))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    found = tuple(flag for flag in FLAGS if flag in flags.split())
    return Machine(name, cores, found, platform.python_version(), onnxruntime.__version__, int8_peak())


def int8_peak() -> float:
    chance = np.random.default_rng(1496)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    best = 0.0
    for rows, inner, outer in ((256, 384, 1536), (1024, 1024, 1024), (2048, 1536, 1536)):
        graph = int8_product(chance.integers(-63, 63, (inner, outer), dtype=np.int8))
        session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        given = {"x": chance.standard_normal((rows, inner)).astype(np.float32)}
        for _ in range(12):
            began = time.perf_counter()
            session.run(None, given)
            best = max(best, 2 * rows * inner * outer / (time.perf_counter() - began) / 1e9)
    return best


@dataclass
class Speed:
    """Documents a second of each repeat, what the largest worker held in memory (MB, None where that cannot be seen), and seconds
    of processor time for each document, loading the workers included.
    """

    rates: list[float]
    memory: float | None
    failures: int
    processor: float

    @property
    def mean(self) -> float:
        return statistics.mean(self.rates)

    @property
    def half_width(self) -> float:
        if len(self.rates) < 2:
            return math.nan
        return STUDENT.get(len(self.rates) - 1, 1.96) * statistics.stdev(self.rates) / math.sqrt(len(self.rates))


def measure_speed(articles: Path, scratch: Path, repeats: int, processes: int) -> Speed:
    memory: list[float] = []

    def look(progress: Progress) -> None:
        memory.extend(filter(None, map(resident, [child.pid for child in multiprocessing.active_children()] or [os.getpid()])))

    rates, failures, documents = [], 0, 0
    began = processor_seconds()
    for n in range(repeats):
        done = code([str(articles)], scratch / f"parts{n}", Settings(), processes=processes, report=look)
        rates.append(done.documents / done.seconds)
        failures = done.failures
        documents += done.documents
    return Speed(rates, max(memory, default=None), failures, (processor_seconds() - began) / documents)


def processor_seconds() -> float:
    """Return the processor time of this process and of its children that have ended."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def resident(process: int | None) -> float | None:
    """Return the most memory that a process has held so far, in MB."""
    try:
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1000
    except OSError:
        pass
    return None


@dataclass
class Profile:
    """Seconds of one process by what they were spent on, and what the encoder computed."""

    documents: int
    seconds: dict[str, float]
    pieces: int
    operations: float

    @property
    def total(self) -> float:
        return sum(self.seconds.values())


def profile(articles: Path, scratch: Path) -> Profile:
    """Code all articles in this process, made a worker, under a clock."""
    settle()
    clock = Clock()
    pipeline = Pipeline(threads=1, chosen=[Timed(stage, clock) for stage in stages()])
    encoder = pipeline._reader.encoder
    pieces = 0

    def counted(run: Callable[..., Any]) -> Callable[..., Any]:
        def counting(names: Any, given: dict[str, Any]) -> Any:
            nonlocal pieces
            pieces += given["pieces"].size
            return run(names, given)

        return counting

    encoder._encoder = Session(clock.wrap("encoder", counted(encoder._encoder.run)))
    encoder._focus = Session(clock.wrap("focus", encoder._focus.run))
    encoder.tokenizer.words = clock.wrap("tokenizer", encoder.tokenizer.words)
    pipeline.graphs = clock.wrap("windows and decoding", pipeline.graphs)  # type: ignore[method-assign]
    pipeline.read = lambda documents: iter(  # type: ignore[method-assign]
        clock.wrap("between stages", lambda: list(Pipeline.read(pipeline, documents)))()
    )
    write, pack, documents = chunks._write_part, chunks._tables, chunks._Intake.documents
    chunks._write_part, chunks._tables = clock.wrap("store", write), clock.wrap("store", pack)
    chunks._Intake.documents = lambda self: iter(clock.wrap("sources", lambda: list(documents(self)))())
    done = 0
    try:
        found, _ = find([str(articles)], Settings())
        for chunk in found:
            done += chunks.code_chunk(chunk, Settings(), pipeline, Parts(scratch / "profile")).rows("document")
    finally:
        chunks._write_part, chunks._tables, chunks._Intake.documents = write, pack, documents
    products = product_sizes(weights_folder() / "encoder.onnx")
    per_piece = sum(2 * math.prod(shape) for _, shape in products)
    return Profile(done, dict(clock.spent), pieces, float(per_piece) * pieces)


@dataclass
class Session:
    """Stands in for a session of onnxruntime."""

    run: Callable[..., Any]


def report(words: int, speed: Speed, found: Profile, on: Machine, processes: int, at_least: float) -> None:
    encoder = found.seconds["encoder"]
    reached = found.operations / encoder / 1e9
    print(f"Machine    {on.name}, {on.cores} cores, {' '.join(on.flags) or 'no int8 instructions known'}")
    print(f"           Python {on.python}, onnxruntime {on.onnxruntime}")
    print(f"Articles   {found.documents} of {words / found.documents:.0f} words on average, half of them web pages")
    print(f"Speed      {speed.mean:.1f} ± {speed.half_width:.1f} articles a second in {processes} processes", end="")
    print(f" ({len(speed.rates)} repeats: {', '.join(f'{rate:.1f}' for rate in speed.rates)})")
    print(f"           bar: {at_least:g} a second, {'met' if speed.mean >= at_least else 'MISSED'}")
    print(f"Processor  {speed.processor:.2f} s an article, loading the workers included")
    if speed.memory:
        print(f"Memory     {speed.memory:.0f} MB resident in the largest worker, at most")
    if speed.failures:
        print(f"Failures   {speed.failures}")
    print(f"\nOne process, one thread: {1000 * found.total / found.documents:.0f} ms an article")
    for name, seconds in sorted(found.seconds.items(), key=lambda item: -item[1]):
        share = seconds / found.total
        print(f"  {name:<22}{1000 * seconds / found.documents:8.1f} ms {100 * share:6.1f} %  {'█' * round(40 * share)}")
    model = sum(found.seconds[name] for name in MODEL)
    print(f"\nReader     {100 * model / found.total:.1f} % of the time: tokenizer, encoder, heads, focus, decoding; ", end="")
    print(f"{found.documents / model:.1f} articles a second in one process")
    print(f"Encoder    {100 * encoder / found.total:.0f} % of the time, ", end="")
    print(f"{found.pieces / found.documents:.0f} pieces an article")
    print(f"           {reached:.0f} thousand million operations a second in its weights' products")
    print(f"Peak       {on.int8_peak:.0f} thousand million int8 operations a second on one core")
    print(f"           the encoder as a whole reaches {100 * reached / on.int8_peak:.0f} % of it")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--at-least", type=float, default=5.0, help="articles a second; below it the exit code is 1")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if hasattr(os, "getloadavg") and os.getloadavg()[0] > 0.5:
        print(
            f"Others are at work on this machine (load {os.getloadavg()[0]:.1f}): the speed will come out too low.",
            file=sys.stderr,
        )
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        words = write_articles(scratch / "articles", options.documents, options.words)
        write_articles(scratch / "warm", WARM_UP, options.words)
        code([str(scratch / "warm")], scratch / "warm-parts", Settings(), processes=options.processes)
        speed = measure_speed(scratch / "articles", scratch, options.repeats, options.processes)
        profile(scratch / "warm", scratch / "warm-profile")
        found = profile(scratch / "articles", scratch)
        on = machine()
    if options.json:
        print(json.dumps({"machine": asdict(on), "speed": asdict(speed), "mean": speed.mean, "profile": asdict(found)}, indent=2))
    else:
        report(words, speed, found, on, options.processes, options.at_least)
    sys.exit(speed.mean < options.at_least)


if __name__ == "__main__":
    if any(os.environ.get(name) != value for name, value in ONE_THREAD.items()):
        # numpy reads how many threads it may use when it is loaded: without this the profile would not be that of one thread
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **ONE_THREAD})
    main()
