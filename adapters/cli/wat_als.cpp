#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "inference/engine.hpp"
#include "json/what_if_lines.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

constexpr unsigned most_years = 60;

struct WatAlsOptions {
  std::string file;
  std::vector<std::string> changes;
  std::vector<std::string> limits;
  std::string thresholds;
  std::string years = "0";
};

std::pair<std::string, std::string> named_value(const Program& program, const char* option, const std::string& text) {
  const auto sign = text.find('=');
  if (sign == std::string::npos || sign == 0 || sign + 1 == text.size()) {
    throw UsageError{program.texts.format("gebruik-fout.wijziging", {{"optie", option}, {"woord", text}})};
  }
  return {text.substr(0, sign), text.substr(sign + 1)};
}

/// The same content with other boundaries: an agreement that an organisation tries out.
content::Content with_limits(const Program& program, content::Content content, const std::vector<std::string>& limits) {
  for (const auto& text : limits) {
    const auto [name, number] = named_value(program, "--grens", text);
    const auto limit = std::ranges::find(content.thresholds.limits, name, &content::Limit::name);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = error == std::errc{} && end == number.data() + number.size() && value >= 0;
    if (limit == content.thresholds.limits.end() || !whole) {
      throw UsageError{program.texts.format("gebruik-fout.grens", {{"woord", text}})};
    }
    limit->value = value;
  }
  return content;
}

int run(const Program& program, const WatAlsOptions& options) {
  json::WhatIf difference;
  for (const auto& change : options.changes) difference.answers.push_back(named_value(program, "--wijzig", change));
  difference.years = require_number(program, "--over", options.years, 0, most_years);
  if (options.changes.empty() && options.limits.empty() && options.thresholds.empty() && difference.years == 0) {
    throw UsageError{program.texts.format("gebruik-fout.wat-als-niets")};
  }
  std::ios::sync_with_stdio(false);
  const auto content = load_content(program.texts);
  const auto agreed =
      options.thresholds.empty() ? nullptr : load_content_with_thresholds(program.texts, options.thresholds);
  const auto other = with_limits(program, agreed ? *agreed : *content, options.limits);
  InputFile file{program.texts, options.file};
  const inference::Engine engine{*content};
  const inference::Engine other_engine{other};
  return json::what_if_lines(file.stream(), std::cout, *content, engine, other_engine, difference);
}

}  // namespace

void add_wat_als(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "wat-als");
  auto options = std::make_shared<WatAlsOptions>();
  add_value(*command, program, "bestand", options->file, "optie.wat-als.bestand", "bestand");
  add_values(*command, program, "--wijzig", options->changes, "optie.wat-als.wijzig", "vraag=waarde");
  add_value(*command, program, "--over", options->years, "optie.wat-als.over", "aantal");
  add_value(*command, program, "--drempels", options->thresholds, "optie.wat-als.drempels", "pad");
  add_values(*command, program, "--grens", options->limits, "optie.wat-als.grens", "naam=getal");
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
