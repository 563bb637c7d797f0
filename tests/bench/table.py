"""What was measured, what is claimed of it, and how both are printed."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import repeat
from operator import truediv


@dataclass
class Result:
    name: str
    unit: str
    wall: list = field(default_factory=list)
    processor: list = field(default_factory=list)

    def add(self, wall, processor):
        self.wall.append(wall)
        if processor is not None:
            self.processor.append(processor)

    def samples(self, wall):
        return self.wall if wall or not self.processor else self.processor

    def summary(self):
        summary = {"unit": self.unit, "median": statistics.median(self.wall), "lowest": min(self.wall),
                   "highest": max(self.wall), "wall": self.wall}
        if self.processor:
            summary |= {"processor_median": statistics.median(self.processor), "processor": self.processor}
        return summary


@dataclass
class Claim:
    """The ratio of two sums of contestants, of rounds that were measured together, and its bound."""

    text: str
    above: list
    below: list
    bound: float
    at_least: bool
    wall: bool = False  # otherwise processor time
    combine: Callable = truediv  # what is judged: a ratio, or a difference
    limit: Callable = sum  # of several contestants above: their sum, or the slowest of them

    def can_be_judged(self, results):
        return all(name in results for name in self.above + self.below)

    def judge(self, results):
        def of_each_round(names, total):
            return [total(values) for values in zip(*(results[name].samples(self.wall) for name in names))]

        below = of_each_round(self.below, sum) if self.below else repeat(1)
        ratios = sorted(map(self.combine, of_each_round(self.above, self.limit), below))
        median = statistics.median(ratios)
        met = median >= self.bound if self.at_least else median <= self.bound
        return {"claim": self.text, "ratio": median, "lowest": ratios[0], "highest": ratios[-1], "bound": self.bound,
                "at_least": self.at_least, "time": "wall" if self.wall else "processor", "met": met}


def print_table(machine, results, claims):
    if machine:
        print(f"{machine['processor']}, {machine['cores']} cores, Linux {machine['kernel']}, load {machine['load']:.1f}\n")
    print(f"{'measured':44}{'median':>10}{'lowest':>10}{'highest':>10}{'processor':>11}")
    for name, result in results.items():
        summary = result.summary()
        processor = f"{summary['processor_median']:11.1f}" if "processor_median" in summary else " " * 11
        print(f"{name:44}{summary['median']:10.1f}{summary['lowest']:10.1f}{summary['highest']:10.1f}{processor} {result.unit}")
    print(f"\n{'ratio':56}{'median':>8}{'lowest':>8}{'highest':>8}{'target':>9}  time")
    for claim in claims:
        target = ("≥ " if claim["at_least"] else "≤ ") + f"{claim['bound']:g}"
        verdict = "" if claim["met"] else "  not met"
        print(f"{claim['claim']:56}{claim['ratio']:8.2f}{claim['lowest']:8.2f}{claim['highest']:8.2f}{target:>9}  "
              f"{claim['time']}{verdict}")
