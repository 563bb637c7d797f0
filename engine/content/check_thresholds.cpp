#include <algorithm>
#include <map>

#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::int64_t months_per_year = 12;

struct Row {
  std::int64_t from;
  std::int64_t to;
  JsonNode node;
};

Words option_ids(const Questions& questions, std::string_view family) {
  Words ids;
  for (const Question* question : questions.family(family)) {
    for (const Option& option : question->options) ids.insert(option.id);
  }
  return ids;
}

/// The first month that no answer reaches: 721 when a duration is at most 60 years.
std::int64_t end_of_time(const Questions& questions) {
  std::int64_t end = 0;
  for (const Question* question : questions.family("duur")) {
    end = std::max(end, static_cast<std::int64_t>(question->maximum) * months_per_year + 1);
  }
  return end;
}

class TableCheck {
 public:
  TableCheck(const CrossCheck& check, const JsonNode& root)
      : m_root{root},
        m_frequencies{option_ids(check.content().questions, "frequentie")},
        m_magnitudes{option_ids(check.content().questions, "omvang")},
        m_end{end_of_time(check.content().questions)} {}

  void run() {
    for (const JsonNode& node : m_root.elements("belasting")) {
      const std::string frequency = node.optional_text("frequentie");
      const std::string magnitude = node.optional_text("omvang");
      if (known(node, frequency, m_frequencies) && known(node, magnitude, m_magnitudes)) {
        m_rows[{frequency, magnitude}].push_back(
            {node.integer("vanaf-maanden"), node.integer("tot-maanden"), node});
      }
    }
    for (const std::string& frequency : m_frequencies) {
      for (const std::string& magnitude : m_magnitudes) {
        cover(std::string{frequency}.append(", ").append(magnitude), m_rows[{frequency, magnitude}]);
      }
    }
  }

 private:
  static bool known(const JsonNode& node, const std::string& word, const Words& words) {
    if (words.contains(word)) return true;
    node.report("verwijzing.optie", {{"woord", word}, {"voorstel", suggestion(word, words)}});
    return false;
  }

  void cover(const std::string& words, std::vector<Row>& rows) const {
    std::ranges::sort(rows, {}, &Row::from);
    std::int64_t covered = 0;
    for (const Row& row : rows) {
      if (row.from >= row.to) report(row.node, "drempel.leeg", words, row.from);
      if (row.from > covered) report(row.node, "drempel.gat", words, covered);
      if (row.from < covered) report(row.node, "drempel.overlap", words, row.from);
      covered = std::max(covered, row.to);
    }
    if (covered < m_end) report(rows.empty() ? m_root : rows.back().node, "drempel.gat", words, covered);
    if (covered > m_end) report(rows.back().node, "drempel.te-ver", words, m_end);
  }

  static void report(const JsonNode& node, const char* key, const std::string& words, std::int64_t month) {
    node.report(key, {{"woord", words}, {"maand", std::to_string(month)}});
  }

  const JsonNode& m_root;
  Words m_frequencies;
  Words m_magnitudes;
  std::int64_t m_end;
  std::map<std::pair<std::string, std::string>, std::vector<Row>> m_rows;
};

void check_limits(const CrossCheck& check, const JsonNode& root) {
  Words used;
  for (const RuleModel& rule : check.world.rules()) {
    for (const RulePattern& pattern : rule.patterns) {
      const SlotTest& name = pattern.slot("naam");
      if (pattern.fact == "grens") used.insert(name.words.begin(), name.words.end());
    }
  }
  Words seen;
  for (const JsonNode& node : root.elements("grenzen")) {
    const std::string name = node.optional_text("naam");
    if (!seen.insert(name).second) node.report("id.dubbel", {{"id", name}});
    if (!used.contains(name)) node.report("drempel.ongebruikt", {{"woord", name}});
  }
}

}  // namespace

void check_thresholds(const CrossCheck& check) {
  const auto root = check.loaded.json.root("knowledge/drempels.json");
  if (!root) return;
  TableCheck{check, *root}.run();
  check_limits(check, *root);
}

}  // namespace inzetwijzer::content
