// Rounds of evaluations: CLIPS alone, the engine, and `evalueer` from line to line.
#include <memory>
#include <regex>
#include <sstream>
#include <streambuf>

#include "bare_clips.hpp"
#include "cases.hpp"
#include "contestant.hpp"
#include "inference/engine.hpp"
#include "json/evaluate.hpp"

namespace {

using namespace inzetwijzer;
using bench::Contestant;
using bench::timed;

constexpr std::size_t cases_in_a_round = 300;

/// Takes everything and keeps nothing.
class Discard : public std::streambuf {
 protected:
  std::streamsize xsputn(const char*, std::streamsize count) override { return count; }
  int_type overflow(int_type character) override { return traits_type::not_eof(character); }
};

const std::vector<bench::Case>& cases() {
  static const auto made = bench::random_cases(bench::project_content(), cases_in_a_round);
  return made;
}

const std::string& lines() {
  static const std::string made = [] {
    std::string text;
    std::size_t number = 0;
    for (const auto& one : cases()) text += bench::to_line(one, ++number) + '\n';
    return text;
  }();
  return made;
}

Contestant bare_clips(bench::BareClips::Actions actions) {
  const auto clips = std::make_shared<bench::BareClips>(bench::project_content(), actions);
  for (const auto& one : cases()) clips->add(one);
  return [clips] {
    return timed([&] {
      for (std::size_t i = 0; i < clips->size(); ++i) clips->run(i);
      return clips->size();
    });
  };
}

Contestant evaluations(const content::Content& content) {
  const auto engine = std::make_shared<inference::Engine>(content);
  return [engine] {
    return timed([&] {
      for (const auto& one : cases()) static_cast<void>(engine->evaluate(one.role, one.answers));
      return cases().size();
    });
  };
}

/// Only whether one conclusion holds: nothing is justified.
Contestant unjustified() {
  const auto engine = std::make_shared<inference::Engine>(bench::project_content());
  return [engine] {
    return timed([&] {
      for (const auto& one : cases()) {
        static_cast<void>(engine->explore().concludes(one.role, one.answers, "zwaar-werk", std::nullopt));
      }
      return cases().size();
    });
  };
}

Contestant lines_evaluated(adapters::json::Detail detail, unsigned threads) {
  const auto engine = std::make_shared<inference::Engine>(bench::project_content());
  return [=] {
    std::istringstream in{lines()};
    Discard nowhere;
    std::ostream out{&nowhere};
    return timed([&] {
      adapters::json::evaluate_lines(in, out, bench::project_content(), *engine, {detail, threads});
      return cases().size();
    });
  };
}

/// Every rule twice, under another name.
const content::Content& doubled_content() {
  static const content::Content made = [] {
    content::Content doubled = bench::project_content();
    auto files = doubled.rules.files();
    auto rules = doubled.rules.rules();
    static const std::regex rule_name{R"(\(defrule ([^\s]+))"};
    for (const content::RuleFile& file : doubled.rules.files()) {
      if (file.text.find("deftemplate") != std::string::npos) continue;
      files.push_back({"twice-" + file.name, std::regex_replace(file.text, rule_name, "(defrule $1-twice")});
    }
    for (content::RuleMetadata rule : doubled.rules.rules()) {
      rule.name += "-twice";
      rules.push_back(std::move(rule));
    }
    doubled.rules = content::RuleBook{std::move(files), std::move(rules)};
    return doubled;
  }();
  return made;
}

}  // namespace

int main() {
  using adapters::json::Detail;
  using Actions = bench::BareClips::Actions;
  return bench::serve({
      {"clips-empty", [] { return bare_clips(Actions::empty); }},
      {"clips-concluding", [] { return bare_clips(Actions::concluding); }},
      {"evaluate", [] { return evaluations(bench::project_content()); }},
      {"evaluate-unjustified", unjustified},
      {"evaluate-rules-twice", [] { return evaluations(doubled_content()); }},
      {"evalueer-geen", [] { return lines_evaluated(Detail::none, 1); }},
      {"evalueer-kort", [] { return lines_evaluated(Detail::brief, 1); }},
      {"evalueer-volledig", [] { return lines_evaluated(Detail::full, 1); }},
      {"evalueer-geen-2", [] { return lines_evaluated(Detail::none, 2); }},
      {"evalueer-volledig-2", [] { return lines_evaluated(Detail::full, 2); }},
  });
}
