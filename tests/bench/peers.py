"""Installs other rule engines into the build directory, has them decide on the same random cases, compares what they decide,
and then how fast. Usage: peers.py BUILD-DIRECTORY [--cases N] [--measured N] [--rounds N]. Writes peers.json."""

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from table import Claim, Result, print_table

HERE = Path(__file__).parent / "peers"
DECIDED = {"stapeling", "zwaar-werk", "onontkoombaar", "doel", "balans", "doelgroep", "levensfase", "thema", "werkdruk", "jdr",
           "ongewenst-gedrag", "misfit", "eigen-regie-knelpunt", "dialoog-knelpunt", "buffer-knelpunt", "arbeidsdeskundige",
           "arbeidsdeskundige-fase", "veiligheidsrisico", "niet-vol-te-houden", "jobcoach", "doorverwijzing"}
FAMILIES = ("factor.", "denkrichting.", "aandacht.")


def run(*command, cwd=None):
    subprocess.run([str(part) for part in command], check=True, cwd=cwd, stdout=sys.stderr)


def clipspy(folder):
    run(sys.executable, "-m", "venv", folder)
    run(folder / "bin" / "pip", "install", "--quiet", "clipspy==1.0.6")
    return [folder / "bin" / "python", HERE / "clipspy" / "peer.py"]


def json_rules_engine(folder):
    shutil.copytree(HERE / "json-rules-engine", folder, dirs_exist_ok=True)
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", cwd=folder)
    return ["node", folder / "peer.mjs"]


def drools(folder):
    shutil.copytree(HERE / "drools", folder, dirs_exist_ok=True)
    run("mvn", "-q", "-B", "package", "dependency:copy-dependencies", "-DoutputDirectory=target/lib", cwd=folder)
    return ["java", "-cp", f"{folder}/target/peer-1.jar:{folder}/target/lib/*", "peer.Peer"]


def grule(folder):
    shutil.copytree(HERE / "grule", folder, dirs_exist_ok=True)
    run("go", "mod", "tidy", cwd=folder)
    run("go", "build", "-o", "peer", ".", cwd=folder)
    return [folder / "peer", folder / "rules.grl"]


PEERS = {"clipspy": clipspy, "json-rules-engine": json_rules_engine, "drools": drools, "grule": grule}


class Peer:
    def __init__(self, name, command, cases, results):
        self.name = name
        self.results = results
        self.process = subprocess.Popen([str(part) for part in [*command, cases, results]], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def start(self):
        self.process.stdin.write("round\n")
        self.process.stdin.flush()

    def round(self):
        self.start()
        return self.finish()

    def finish(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name}: the program stopped")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise SystemExit(f"{self.name}: the program failed")


def decisions(path):
    """Per case the decisions that all engines make, in one order."""
    cases = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            found = json.loads(line)["conclusies"]
            cases.append(sorted({(one["id"], str(one["waarde"])) for one in found
                                 if one["id"] in DECIDED or one["id"].startswith(FAMILIES)}))
    return cases


def compare(peers):
    own = decisions(peers[0].results)
    equal = {}
    for peer in peers[1:]:
        other = decisions(peer.results)
        differing = [number for number, (left, right) in enumerate(zip(own, other, strict=True), 1) if left != right]
        equal[peer.name] = len(own) - len(differing)
        for number in differing[:3]:
            left, right = set(own[number - 1]), set(other[number - 1])
            print(f"{peer.name}, case {number}: only ours {sorted(left - right)}, only theirs {sorted(right - left)}")
    return equal


def decide(commands, cases, folder):
    """All at once: how long it takes says nothing. Returns per peer how many cases it decides as Inzetwijzer does."""
    peers = [Peer(name, command, cases, folder / f"{name}.jsonl") for name, command in commands.items()]
    for peer in peers:
        peer.start()
    for peer in peers:
        peer.finish()
        peer.close()
    return compare(peers)


def measure(commands, cases, folder, rounds):
    peers = [Peer(name, command, cases, folder / f"{name}-measured.jsonl") for name, command in commands.items()]
    results = {peer.name: Result(peer.name, "us") for peer in peers}
    for number in range(rounds + 1):  # the first warms up and does not count
        for peer in peers:
            took = peer.round()
            if number > 0:
                results[peer.name].add(took["wall"] / took["count"] * 1e6, took["processor"] / took["count"] * 1e6)
    for peer in peers:
        peer.close()
    return results


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("build", type=Path)
    arguments.add_argument("--cases", type=int, default=10_000, help="that are compared")
    arguments.add_argument("--measured", type=int, default=2_000, help="of those, that are timed")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--only", nargs="*", choices=PEERS, default=list(PEERS))
    options = arguments.parse_args()
    build = options.build.resolve()
    folder = build / "bench-peers"
    folder.mkdir(exist_ok=True)
    made = subprocess.run([build / "tests" / "bench" / "bench_make_cases", str(options.cases)], check=True, capture_output=True)
    cases = folder / "cases.jsonl"
    cases.write_bytes(made.stdout)
    measured = folder / "measured.jsonl"
    measured.write_bytes(b"".join(made.stdout.splitlines(keepends=True)[:options.measured]))

    commands = {"inzetwijzer": [build / "tests" / "bench" / "bench_own_peer"]}
    for name in options.only:
        print(f"installing {name} ...", file=sys.stderr, flush=True)
        commands[name] = PEERS[name](folder / name)
    alike = decide(commands, cases, folder)
    for name, count in alike.items():
        print(f"{name}: {count} of {options.cases} cases decided alike", flush=True)
    results = measure(commands, measured, folder, options.rounds)
    claims = [Claim(f"inzetwijzer, against {name}", [name], ["inzetwijzer"], 1.0, True).judge(results) for name in alike]
    print_table(None, results, claims)
    report = {"cases": options.cases, "alike": alike, "claims": claims,
              "results": {name: result.summary() for name, result in results.items()}}
    (build / "peers.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    sys.exit(0 if all(count == options.cases for count in alike.values()) else 1)


if __name__ == "__main__":
    main()
