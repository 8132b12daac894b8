// Command prometheus reads files of Prometheus rules as Prometheus itself does when it loads them, and prints what is
// wrong with each: a line of JSON for each file, in the order of the arguments.
package main

import (
	"encoding/json"
	"io"
	"log/slog"
	"os"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
)

type report struct {
	Groups int      `json:"groups"`
	Errors []string `json:"errors"`
}

func main() {
	encoder := json.NewEncoder(os.Stdout)
	for _, path := range os.Args[1:] {
		if err := encoder.Encode(check(path)); err != nil {
			os.Exit(1)
		}
	}
}

func check(path string) report {
	content, err := os.ReadFile(path)
	if err != nil {
		return report{Errors: []string{err.Error()}}
	}
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	groups, errs := rulefmt.Parse(content, false, model.UTF8Validation, parser.NewParser(parser.Options{}), quiet)
	found := report{Errors: []string{}}
	if groups != nil {
		found.Groups = len(groups.Groups)
	}
	for _, err := range errs {
		found.Errors = append(found.Errors, err.Error())
	}
	return found
}
