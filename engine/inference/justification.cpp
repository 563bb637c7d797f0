#include "inference/justification.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "inference/grounds.hpp"
#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

namespace words = vocabulary;

const core::Source working_definition{"werkdefinitie", {}, {}, {}};

void add_once(std::vector<core::Source>& sources, const core::Source& source) {
  if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
}

std::string full_id(std::string_view id, std::string_view part) {
  std::string full{id};
  if (part != words::no_part) full.append(".").append(part);
  return full;
}

core::ConclusionValue conclusion_value(const clips::FactView& fact) {
  const auto value = fact.symbol_or_integer("waarde");
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  return std::string{std::get<std::string_view>(value)};
}

core::ConclusionKey conclusion_key(const clips::FactView& fact) {
  return {full_id(fact.symbol("id"), fact.symbol("van")), conclusion_value(fact)};
}

bool is_helper(const core::ConclusionKey& key) {
  return key.id == words::helper_id || key.id.starts_with(std::string{words::helper_id} + ".");
}

/// One firing, as its `steun` fact tells it.
struct Firing {
  const content::RuleMetadata* rule;
  std::vector<clips::FactIndex> matched;
};

/// What a fact contributes to the justification of a rule that matched it.
struct Matter {
  std::vector<core::AnswerGround> answers;
  std::optional<core::ConclusionKey> conclusion;
  bool working_definition = false;
};

class Justifier {
 public:
  Justifier(const content::Content& content, const core::Answers& answers) : m_content{content}, m_answers{answers} {}

  void read(const clips::Environment& environment) {
    environment.for_each_fact([this](const clips::FactView& fact) { read(fact); });
  }

  Evaluation evaluation();

 private:
  void read(const clips::FactView& fact);
  void read_need(const clips::FactView& fact);
  [[nodiscard]] const content::RuleMetadata& rule(std::string_view name) const;
  [[nodiscard]] core::AnswerGround whole_answer(const std::string& question) const;
  [[nodiscard]] core::AnswerGround group_answer(std::string_view group) const;

  const core::Conclusion& resolve(const core::ConclusionKey& key);
  core::Support support(const Firing& firing);
  [[nodiscard]] std::vector<core::Conclusion> one_each(std::vector<core::Conclusion> candidates) const;
  [[nodiscard]] std::vector<std::string> standing_rules(const std::vector<core::Need>& needs) const;
  void add_conclusion(const core::ConclusionKey& key, core::Support& support, Grounds& grounds);

  const content::Content& m_content;
  const core::Answers& m_answers;
  std::unordered_map<clips::FactIndex, Matter> m_matter;
  std::map<core::ConclusionKey, std::vector<Firing>> m_firings;
  std::map<core::ConclusionKey, core::Conclusion> m_resolved;
  std::vector<core::Need> m_needs;
};

const content::RuleMetadata& Justifier::rule(std::string_view name) const {
  const auto* found = m_content.rules.find(name);
  if (found == nullptr) throw std::logic_error{"rule without metadata: " + std::string{name}};
  return *found;
}

core::AnswerGround Justifier::whole_answer(const std::string& question) const {
  return {question, m_answers.at(question)};
}

core::AnswerGround Justifier::group_answer(std::string_view group) const {
  for (const auto& [id, value] : m_answers) {
    const content::Question* question = m_content.questions.find(id);
    const auto* chosen = std::get_if<core::Options>(&value);
    if (question == nullptr || chosen == nullptr || question->options.empty()) continue;
    if (question->options.front().group.empty()) continue;
    core::Options in_group;
    for (const content::Option& option : question->options) {
      if (option.group == group && std::ranges::find(*chosen, option.id) != chosen->end()) in_group.push_back(option.id);
    }
    return {id, in_group.empty() ? value : core::Value{in_group}};
  }
  throw std::logic_error{"group without an answer"};
}

void Justifier::read(const clips::FactView& fact) {
  const std::string_view kind = fact.template_name();
  Matter matter;
  if (kind == words::support) {
    Firing firing{&rule(fact.symbol("regel")), fact.integers("feiten")};
    m_firings[conclusion_key(fact)].push_back(std::move(firing));
  } else if (kind == words::needed) {
    read_need(fact);
  } else if (kind == words::answer || kind == words::duration) {
    matter.answers.push_back(whole_answer(full_id(fact.symbol("vraag"), fact.symbol("van"))));
  } else if (kind == words::number || kind == words::count) {
    matter.answers.push_back(whole_answer(std::string{fact.symbol("vraag")}));
  } else if (kind == words::chosen) {
    matter.answers.push_back({std::string{fact.symbol("vraag")}, core::Options{std::string{fact.symbol("optie")}}});
  } else if (kind == words::group) {
    matter.answers.push_back(group_answer(fact.symbol("naam")));
  } else if (kind == words::load_threshold || kind == words::limit) {
    matter.working_definition = true;
  } else if (kind == "conclusie") {
    matter.conclusion = conclusion_key(fact);
  }
  m_matter.emplace(fact.index(), std::move(matter));
}

void Justifier::read_need(const clips::FactView& fact) {
  const std::string_view part = fact.symbol("van");
  std::string conclusion{fact.symbol("conclusie")};
  // `factor` for the frequency of fysiek means factor.fysiek.
  if (std::string with_part = full_id(conclusion, part); m_content.conclusions.contains(with_part)) {
    conclusion = std::move(with_part);
  }
  m_needs.push_back({full_id(fact.symbol("vraag"), part), std::move(conclusion), std::string{fact.symbol("regel")},
                     fact.symbol("diepte") == "kern"});
}

void Justifier::add_conclusion(const core::ConclusionKey& key, core::Support& support, Grounds& grounds) {
  const core::Conclusion& resolved = resolve(key);
  if (!is_helper(key)) {
    grounds.add(key);
    support.provisional = support.provisional || resolved.provisional;
    return;
  }
  const core::Support& best = resolved.supports.front();
  for (const core::Ground& ground : best.grounds) {
    grounds.add(ground);
  }
  for (const std::string& absence : best.absences) support.absences.push_back(absence);
  for (const core::Source& source : best.sources) add_once(support.sources, source);
  support.provisional = support.provisional || best.provisional;
}

core::Support Justifier::support(const Firing& firing) {
  core::Support result{firing.rule->name, {}, firing.rule->absences, firing.rule->sources, false};
  Grounds grounds{m_content.questions};
  bool agreed = false;
  for (const clips::FactIndex index : firing.matched) {
    const Matter& matter = m_matter.at(index);
    agreed = agreed || matter.working_definition;
    for (const core::AnswerGround& answer : matter.answers) {
      grounds.add(answer);
      result.provisional = result.provisional || core::is_unknown(answer.value);
    }
    if (matter.conclusion) add_conclusion(*matter.conclusion, result, grounds);
  }
  if (agreed) add_once(result.sources, working_definition);
  result.grounds = grounds.sorted();
  return result;
}

const core::Conclusion& Justifier::resolve(const core::ConclusionKey& key) {
  if (const auto known = m_resolved.find(key); known != m_resolved.end()) return known->second;
  core::Conclusion conclusion{key, {}, false};
  for (const Firing& firing : m_firings.at(key)) conclusion.supports.push_back(support(firing));

  const GroundOrder order{m_content.questions};
  const auto before = [&](const core::Support& left, const core::Support& right) {
    if (left.provisional != right.provisional) return right.provisional;
    const std::size_t left_rule = rule(left.rule).order;
    const std::size_t right_rule = rule(right.rule).order;
    if (left_rule != right_rule) return left_rule < right_rule;
    return order.less(left.grounds, right.grounds);
  };
  std::ranges::sort(conclusion.supports, before);
  const auto same = [](const core::Support& left, const core::Support& right) {
    return left.rule == right.rule && left.grounds == right.grounds;
  };
  const auto repeated = std::ranges::unique(conclusion.supports, same);
  conclusion.supports.erase(repeated.begin(), repeated.end());
  conclusion.provisional = conclusion.supports.front().provisional;
  return m_resolved.emplace(key, std::move(conclusion)).first->second;
}

Evaluation Justifier::evaluation() {
  Evaluation result;
  const GroundOrder order{m_content.questions};
  for (const auto& [key, firings] : m_firings) {
    if (is_helper(key)) continue;
    const bool advice = key.id.starts_with(std::string{words::advice_id} + ".");
    (advice ? result.advice : result.conclusions).push_back(resolve(key));
  }
  const auto by_rule = [&](const core::Conclusion& left, const core::Conclusion& right) {
    const std::size_t left_rule = rule(left.supports.front().rule).order;
    const std::size_t right_rule = rule(right.supports.front().rule).order;
    if (left_rule != right_rule) return left_rule < right_rule;
    if (left.supports.front().grounds != right.supports.front().grounds) {
      return order.less(left.supports.front().grounds, right.supports.front().grounds);
    }
    return std::tie(left.key.value, left.key.id) < std::tie(right.key.value, right.key.id);  // ranks in their order
  };
  std::ranges::sort(result.conclusions, by_rule);
  result.advice = one_each(std::move(result.advice));
  std::ranges::sort(result.advice, by_rule);

  const auto place = [this](const core::Need& need) {
    const auto family = m_content.questions.family(need.question);
    const content::Question* question =
        family.empty() ? m_content.questions.find(need.question) : family.front();
    if (question == nullptr) throw std::logic_error{"a rule needs an unknown question: " + need.question};
    return std::tuple{question->order, need.question, rule(need.rule).order, need.conclusion, !need.core};
  };
  std::ranges::sort(m_needs, {}, place);
  const auto same = [](const core::Need& left, const core::Need& right) {
    return left.question == right.question && left.conclusion == right.conclusion && left.rule == right.rule;
  };
  const auto repeated = std::ranges::unique(m_needs, same);
  m_needs.erase(repeated.begin(), repeated.end());
  result.needs = std::move(m_needs);
  result.rules = standing_rules(result.needs);
  return result;
}

/// Rules may give one advice several priorities. One entry stays, with every support; the best of them comes first and gives
/// its priority, so that the reason that is shown is the reason for that priority.
std::vector<core::Conclusion> Justifier::one_each(std::vector<core::Conclusion> candidates) const {
  std::ranges::sort(candidates, {}, [this](const core::Conclusion& candidate) {
    return std::tuple{candidate.key.id, candidate.provisional, candidate.key.value,
                      rule(candidate.supports.front().rule).order};
  });
  std::vector<core::Conclusion> result;
  for (core::Conclusion& candidate : candidates) {
    if (result.empty() || result.back().key.id != candidate.key.id) {
      result.push_back(std::move(candidate));
    } else {
      std::ranges::move(candidate.supports, std::back_inserter(result.back().supports));
    }
  }
  return result;
}

std::vector<std::string> Justifier::standing_rules(const std::vector<core::Need>& needs) const {
  std::set<std::size_t> orders;
  for (const auto& [key, firings] : m_firings) {
    for (const Firing& firing : firings) orders.insert(firing.rule->order);
  }
  for (const core::Need& need : needs) orders.insert(rule(need.rule).order);
  std::vector<std::string> names;
  for (const std::size_t order : orders) names.push_back(m_content.rules.rules()[order].name);
  return names;
}

}  // namespace

Evaluation justify(const content::Content& content, const core::Answers& answers,
                   const clips::Environment& environment) {
  Justifier justifier{content, answers};
  justifier.read(environment);
  return justifier.evaluation();
}

bool concludes(const clips::Environment& environment, std::string_view id,
               const std::optional<core::ConclusionValue>& value) {
  bool found = false;
  environment.for_each_fact([&](const clips::FactView& fact) {
    if (found || fact.template_name() != words::support || !id.starts_with(fact.symbol("id"))) return;
    const core::ConclusionKey key = conclusion_key(fact);
    found = key.id == id && (!value || key.value == *value);
  });
  return found;
}

}  // namespace inzetwijzer::inference
