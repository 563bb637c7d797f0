"""Runs every benchmark, prints one table and writes bench.json into the build directory.

Contestants are measured in turns, ABABAB, so that what else runs on the machine weighs on all of them alike: read the
ratios, not the microseconds. Usage: bench.py BUILD-DIRECTORY [--rounds N] [--only STEP]
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from operator import sub
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from table import Claim, Result, print_table

STEPS = ["evaluations", "conversations", "memory", "parts", "search", "start"]


class Program:
    """A program that runs a round of a contestant for each name it reads."""

    def __init__(self, command, directory):
        self.process = subprocess.Popen(command, cwd=directory, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def round(self, name):
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{name}: the program stopped")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Bench:
    def __init__(self, build, rounds):
        self.programs = build / "tests" / "bench"
        self.program = build / "adapters" / "cli" / "inzetwijzer"
        self.work = build
        self.rounds = rounds
        self.results = {}

    def note(self, name, wall, processor=None, unit="us"):
        self.results.setdefault(name, Result(name, unit)).add(wall, processor)

    def interleave(self, contestants):
        """Contestants as (program, name); the first round of each warms up and does not count."""
        programs = {p: Program([str(self.programs / p)], self.work) for p in dict.fromkeys(p for p, _ in contestants)}
        for number in range(self.rounds + 1):
            for program, name in contestants:
                measured = programs[program].round(name)
                if number == 0:
                    continue
                label = name + "/unstored" if program.endswith("unstored") else name
                each = 1e6 / measured["count"]
                self.note(label, measured["wall"] * each, measured["processor"] * each)
        for program in programs.values():
            program.close()

    def evaluations(self):
        names = ["clips-empty", "clips-concluding", "evaluate", "evaluate-unjustified", "evaluate-rules-twice",
                 "evalueer-geen", "evalueer-kort", "evalueer-volledig", "evalueer-geen-2", "evalueer-volledig-2"]
        self.interleave([("bench_evaluations", name) for name in names])

    def conversations(self):
        stored, unstored = "bench_conversations", "bench_conversations_unstored"
        self.interleave([(stored, name) for name in ["turns", "commits-bare", "turn-evaluations"]])
        self.interleave([(stored, "first-turns"), (stored, "first-turns-resumed")])
        self.interleave([(stored, "turns-at-3"), (stored, "turns-at-60")])
        self.interleave([(stored, "turns-among-1000"), (stored, "turns-among-1000000")])
        self.interleave([(stored, "talks-together"), (stored, "commits-bare-batched"), (unstored, "talks-together")])

    def memory(self):
        program = Program([str(self.programs / "bench_conversations")], self.work)
        self.note("open-conversations", program.round("open-conversations")["wall"], unit="MiB")
        program.close()

    def start(self):
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            database = os.path.join(folder, "gesprekken.db")
            program = [str(self.program), "gesprek", "--json", "--rol", "medewerker", "--database", database]
            for number in range(2 * self.rounds + 1):
                for name, command in [("start-empty", [str(self.programs / "bench_empty")]), ("start", program)]:
                    begin = time.perf_counter()
                    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
                    process.stdout.readline()
                    took = time.perf_counter() - begin
                    process.stdin.close()
                    _, _, usage = os.wait4(process.pid, 0)
                    process.stdout.close()
                    if number > 0:
                        self.note(name, took * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3, unit="ms")

    def search(self):
        for _ in range(self.rounds):
            run = subprocess.run([self.programs / "bench_search"], check=True, capture_output=True, text=True)
            found = json.loads(run.stdout)
            self.note("search-single", found["slowest_single_in_evaluations"], unit="x")
            self.note("search-pairs", found["slowest_search_in_evaluations"], unit="x")

    def parts(self):
        command = [self.programs / "bench_parts", "--benchmark_enable_random_interleaving=true",
                   f"--benchmark_repetitions={self.rounds}", "--benchmark_min_time=0.05", "--benchmark_format=json"]
        run = subprocess.run(command, cwd=self.work, check=True, capture_output=True, text=True)
        for entry in json.loads(run.stdout)["benchmarks"]:
            if entry["run_type"] != "iteration":
                continue
            name = "part/" + entry["run_name"].replace("/real_time", "")
            self.note(name, entry["real_time"] / 1e3, entry["cpu_time"] / 1e3)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return {"processor": models[0] if models else platform.machine(), "cores": os.cpu_count(),
            "kernel": platform.release(), "load": os.getloadavg()[0]}


CLAIMS = [
    Claim("evalueer geen, against CLIPS alone (empty)", ["clips-empty"], ["evalueer-geen"], 0.7, True),
    Claim("evalueer geen, against CLIPS alone (concluding)", ["clips-concluding"], ["evalueer-geen"], 0.7, True),
    Claim("evalueer volledig, against CLIPS alone (empty)", ["clips-empty"], ["evalueer-volledig"], 0.5, True),
    Claim("evalueer volledig, against CLIPS alone (concluding)", ["clips-concluding"], ["evalueer-volledig"], 0.5, True),
    Claim("evalueer geen, two threads against one", ["evalueer-geen"], ["evalueer-geen-2"], 1.8, True, wall=True),
    Claim("evalueer volledig, two threads against one", ["evalueer-volledig"], ["evalueer-volledig-2"], 1.8, True, wall=True),
    Claim("a turn, against bare commit + evaluation", ["turns"], ["commits-bare", "turn-evaluations"], 1.2, False, wall=True),
    Claim("the same, processor time", ["turns"], ["commits-bare", "turn-evaluations"], 1.2, False),
    Claim("first turn after resuming, against not resuming", ["first-turns-resumed"], ["first-turns"], 1.2, False, wall=True),
    Claim("a turn among 1,000,000 sessions, against 1,000", ["turns-among-1000000"], ["turns-among-1000"], 1.2, False, wall=True),
    Claim("turn 60, against turn 3", ["turns-at-60"], ["turns-at-3"], 1.2, False, wall=True),
    Claim("100 at once, against the slower of no store and bare commits", ["talks-together/unstored", "commits-bare-batched"],
          ["talks-together"], 0.7, True, wall=True, limit=max),
    Claim("start to first question, ms beyond an empty program", ["start"], ["start-empty"], 80, False, True, sub),
    Claim("the same, processor time", ["start"], ["start-empty"], 80, False, False, sub),
    Claim("10,000 open conversations, MiB", ["open-conversations"], [], 600, False, True),
    Claim("waarom-niet, every single change, in evaluations", ["search-single"], [], 200, False, True),
    Claim("rules twice, against once", ["evaluate-rules-twice"], ["evaluate"], 2.2, False),
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("build", type=Path)
    arguments.add_argument("--rounds", type=int, default=9, help="of each contestant (default: 9)")
    arguments.add_argument("--only", choices=STEPS)
    options = arguments.parse_args()
    bench = Bench(options.build.resolve(), options.rounds)
    for step in STEPS:
        if options.only in (None, step):
            print(f"{step} ...", file=sys.stderr, flush=True)
            getattr(bench, step)()
    claims = [claim.judge(bench.results) for claim in CLAIMS if claim.can_be_judged(bench.results)]
    print_table(machine(), bench.results, claims)
    report = {"machine": machine(), "rounds": bench.rounds, "claims": claims,
              "results": {name: result.summary() for name, result in bench.results.items()}}
    (options.build / "bench.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
