// Usage: peer RULES CASES RESULTS; see ../protocol.md.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/hyperjumptech/grule-rule-engine/ast"
	"github.com/hyperjumptech/grule-rule-engine/builder"
	"github.com/hyperjumptech/grule-rule-engine/engine"
	"github.com/hyperjumptech/grule-rule-engine/pkg"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func load(path string) *ast.KnowledgeBase {
	library := ast.NewKnowledgeLibrary()
	err := builder.NewRuleBuilder(library).BuildRuleFromResource("peer", "1", pkg.NewFileResource(path))
	if err != nil {
		panic(err)
	}
	return must(library.NewKnowledgeBaseInstance("peer", "1"))
}

func evaluate(rules *ast.KnowledgeBase, line string) string {
	var input struct {
		ID      string         `json:"id"`
		Answers map[string]any `json:"antwoorden"`
	}
	if err := json.Unmarshal([]byte(line), &input); err != nil {
		panic(err)
	}
	known := newCase(input.Answers)
	context := ast.NewDataContext()
	if err := context.Add("C", known); err != nil {
		panic(err)
	}
	if err := engine.NewGruleEngine().Execute(context, rules); err != nil {
		panic(err)
	}
	return string(must(json.Marshal(map[string]any{"id": input.ID, "conclusies": known.found})))
}

func processorSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func main() {
	rules := load(os.Args[1])
	cases := strings.Split(strings.TrimSpace(string(must(os.ReadFile(os.Args[2])))), "\n")
	results := make([]string, len(cases))
	for input := bufio.NewScanner(os.Stdin); input.Scan(); {
		begin, processor := time.Now(), processorSeconds()
		for i, line := range cases {
			results[i] = evaluate(rules, line)
		}
		fmt.Printf("{\"count\":%d,\"wall\":%f,\"processor\":%f}\n", len(cases), time.Since(begin).Seconds(), processorSeconds()-processor)
	}
	if err := os.WriteFile(os.Args[3], []byte(strings.Join(results, "\n")+"\n"), 0o600); err != nil {
		panic(err)
	}
}
