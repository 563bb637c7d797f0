#include "content/check.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "content/cross_references.hpp"
#include "content/loaded.hpp"
#include "content/schema_check.hpp"

namespace inzetwijzer::content {
namespace {

/// Findings that mean that (part of) a file was not read.
constexpr std::array unread{"json-fout.",      "bestand.",      "regel.haakje",
                            "regel.aanhaling", "regel.te-diep", "regel.utf8"};

/// What cannot be judged while a file is not read: it would only repeat that.
struct Consequence {
  std::string_view file;
  std::string_view finding;
};
constexpr std::array consequences{
    Consequence{"knowledge/conclusies.json", "conclusie."},
    Consequence{"knowledge/vragen.json", "verwijzing."},
    Consequence{"knowledge/vragen.json", "dialoog."},
    Consequence{"knowledge/vragen.json", "drempel."},
    Consequence{"knowledge/vragen.json", "conclusie."},
    Consequence{"knowledge/drempels.json", "verwijzing.grens"},
    Consequence{"knowledge/bronnen.json", "verwijzing.bron"},
    Consequence{"knowledge/adviezen/", "verwijzing.advies"},
    Consequence{"knowledge/adviezen/", "verwijzing.doel"},
    Consequence{"knowledge/interventies/", "verwijzing.interventie"},
    Consequence{"knowledge/onderwerpen.json", "catalogus."},
    Consequence{"knowledge/adviezen/", "catalogus."},
    Consequence{"knowledge/vragen.json", "catalogus."},
    Consequence{"rules/", "catalogus."},
    Consequence{"knowledge/vragen.json", "lexicon.vraag"},
    Consequence{"knowledge/vragen.json", "lexicon.optie"},
    Consequence{"dialogues/labels.json", "dialoog.geen-"},
    Consequence{"rules/", "conclusie.nergens"},
    Consequence{"rules/", "advies."},
    Consequence{"rules/", "drempel.ongebruikt"},
    Consequence{"rules/", "vraag.onnodig"},
    Consequence{"rules/", "verwijzing.conclusie"},
    Consequence{"rules/", "verwijzing.doel"},
};

bool is_unread(const Finding& finding) {
  return std::ranges::any_of(unread, [&finding](const char* key) { return finding.key.starts_with(key); });
}

/// Without what only follows from another finding: the reader's words for what the schema says already, and
/// what cannot be judged because a file was not read.
Findings without_echoes(const Findings& findings) {
  std::set<std::string> judged;
  std::set<std::string_view> silenced;
  for (const Finding& finding : findings) {
    if (finding.key.starts_with("schema.")) judged.insert(finding.file);
    if (!is_unread(finding)) continue;
    for (const Consequence& consequence : consequences) {
      if (finding.file.starts_with(consequence.file)) silenced.insert(consequence.finding);
    }
  }
  Findings kept;
  std::ranges::copy_if(findings, std::back_inserter(kept), [&](const Finding& finding) {
    if (finding.key.starts_with("veld.") && judged.contains(finding.file)) return false;
    return std::ranges::none_of(silenced, [&](std::string_view key) { return finding.key.starts_with(key); });
  });
  return kept;
}

}  // namespace

Findings find_problems(const std::filesystem::path& data, const Replacements& replacements) {
  Loaded loaded{data, replacements};
  check_schemas(loaded.files, loaded.json, loaded.findings);
  const RuleWorld world{loaded.rule_models, loaded.content};
  const CrossCheck cross{loaded, world};
  for (const auto check : {check_rule_facts, check_questions, check_conclusions, check_advice,
                           check_dialogues, check_sources, check_messages, check_thresholds, check_catalogue, check_readability, check_abbreviations, check_lexicon}) {
    check(cross);
  }
  return sorted(without_echoes(loaded.findings));
}

core::Diagnostics check(const std::filesystem::path& data, const Replacements& replacements) {
  return in_words(find_problems(data, replacements));
}

}  // namespace inzetwijzer::content
