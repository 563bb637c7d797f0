"""The peer in CLIPS 6.4 through clipspy. Usage: peer.py CASES RESULTS; see ../protocol.md."""

import json
import sys
import time
from pathlib import Path

import clips


class Peer:
    def __init__(self):
        self.environment = clips.Environment()
        self.environment.load(str(Path(__file__).with_name("rules.clp")))
        self.answer = self.environment.find_template("answer")
        self.years = self.environment.find_template("years")
        self.conclusion = self.environment.find_template("conclusion")

    def tell(self, question, value):
        family, _, part = question.partition(".")
        known = {"question": clips.Symbol(family), "part": clips.Symbol(part or "none")}
        if isinstance(value, (int, float)):
            self.years.assert_fact(value=value, **known)
            return
        for one in value if isinstance(value, list) else [value]:
            self.answer.assert_fact(value=clips.Symbol(one), **known)

    def evaluate(self, line):
        case = json.loads(line)
        self.environment.reset()
        for question, value in case["antwoorden"].items():
            if question != "functie":
                self.tell(question, value)
        self.environment.run()
        found = [{"id": fact["id"], "waarde": fact["value"]} for fact in self.conclusion.facts()]
        return json.dumps({"id": case["id"], "conclusies": found})


def main():
    cases = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    peer = Peer()
    results = []
    for _ in sys.stdin:
        begin, processor = time.perf_counter(), time.process_time()
        results = [peer.evaluate(line) for line in cases]
        took = {"count": len(cases), "wall": time.perf_counter() - begin, "processor": time.process_time() - processor}
        print(json.dumps(took), flush=True)
    Path(sys.argv[2]).write_text("\n".join(results) + "\n", encoding="utf-8")


main()
