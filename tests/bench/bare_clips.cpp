#include "bare_clips.hpp"

extern "C" {
#include <clips/clips.h>
}

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "inference/rule_facts.hpp"

namespace inzetwijzer::bench {
namespace {

struct ReadySlot {
  std::string name;
  DATA_OBJECT value;
};

struct ReadyFact {
  void* deftemplate;
  std::vector<ReadySlot> slots;
};

int do_nothing(void*) { return 0; }

DATA_OBJECT symbol(void* environment, const char* name) {
  DATA_OBJECT object{};
  SetType(object, SYMBOL);
  SetValue(object, EnvAddSymbol(environment, name));
  return object;
}

/// (concludeer id value) or (concludeer id part value)
int conclude(void* environment) {
  const int count = EnvRtnArgCount(environment);
  DATA_OBJECT id{};
  DATA_OBJECT part = symbol(environment, "-");
  DATA_OBJECT value{};
  EnvRtnUnknown(environment, 1, &id);
  if (count == 3) EnvRtnUnknown(environment, 2, &part);
  EnvRtnUnknown(environment, count, &value);
  fact* made = EnvCreateFact(environment, EnvFindDeftemplate(environment, "conclusie"));
  EnvPutFactSlot(environment, made, "id", &id);
  EnvPutFactSlot(environment, made, "van", &part);
  EnvPutFactSlot(environment, made, "waarde", &value);
  EnvAssert(environment, made);
  return 0;
}

int advise(void* environment) {
  DATA_OBJECT id = symbol(environment, "advies");
  DATA_OBJECT advice{};
  DATA_OBJECT priority{};
  EnvRtnUnknown(environment, 1, &advice);
  EnvRtnUnknown(environment, 2, &priority);
  fact* made = EnvCreateFact(environment, EnvFindDeftemplate(environment, "conclusie"));
  EnvPutFactSlot(environment, made, "id", &id);
  EnvPutFactSlot(environment, made, "van", &advice);
  EnvPutFactSlot(environment, made, "waarde", &priority);
  EnvAssert(environment, made);
  return 0;
}

void define(void* environment, const char* name, int (*function)(void*)) {
  EnvDefineFunction2(environment, name, 'i', function, name, "24u");
}

ReadySlot ready_slot(void* environment, std::string_view name, const clips::Field& value) {
  ReadySlot ready{std::string{name}, {}};
  if (const auto* word = std::get_if<clips::Symbol>(&value)) {
    ready.value = symbol(environment, word->name);
    ++static_cast<symbolHashNode*>(ready.value.value)->count;  // kept for as long as the case is
  } else {
    SetType(ready.value, INTEGER);
    SetValue(ready.value, EnvAddLong(environment, std::get<std::int64_t>(value)));
    ++static_cast<integerHashNode*>(ready.value.value)->count;
  }
  return ready;
}

void* assert_fact(void* environment, const ReadyFact& ready) {
  fact* made = EnvCreateFact(environment, ready.deftemplate);
  for (const ReadySlot& slot : ready.slots) {
    DATA_OBJECT value = slot.value;
    EnvPutFactSlot(environment, made, slot.name.c_str(), &value);
  }
  EnvAssignFactSlotDefaults(environment, made);
  return EnvAssert(environment, made);
}

}  // namespace

struct BareClips::State {
  void* environment = CreateEnvironment();
  std::vector<std::vector<ReadyFact>> cases;
  std::vector<void*> asserted;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { DestroyEnvironment(environment); }

  ReadyFact ready(const inference::RuleFact& rule_fact) {
    const inference::FactShape& shape = inference::shape_of(rule_fact.kind);
    ReadyFact fact{EnvFindDeftemplate(environment, std::string{shape.template_name}.c_str()), {}};
    auto name = shape.slots.begin();
    for (const clips::Field& value : rule_fact.values()) fact.slots.push_back(ready_slot(environment, *name++, value));
    return fact;
  }
};

BareClips::BareClips(const content::Content& content, Actions actions) : m_state{std::make_unique<State>()} {
  void* environment = m_state->environment;
  const bool concluding = actions == Actions::concluding;
  define(environment, "concludeer", concluding ? conclude : do_nothing);
  define(environment, "adviseer", concluding ? advise : do_nothing);
  define(environment, "vraag-nodig", do_nothing);
  for (const content::RuleFile& file : content.rules.files()) {
    OpenStringSource(environment, file.name.c_str(), file.text.c_str(), 0);
    if (LoadConstructsFromLogicalName(environment, file.name.c_str()) != 1) std::cerr << "CLIPS refuses " << file.name << '\n';
    CloseStringSource(environment, file.name.c_str());
  }
  for (const inference::RuleFact& fact : inference::facts_of(content.thresholds)) {
    assert_fact(environment, m_state->ready(fact));
  }
}

BareClips::~BareClips() = default;

std::size_t BareClips::size() const { return m_state->cases.size(); }

void BareClips::add(const Case& one) {
  const auto& questions = project_content().questions;
  auto& facts = m_state->cases.emplace_back();
  facts.push_back(m_state->ready(inference::fact_of(one.role)));
  for (const auto& [id, value] : one.answers) {
    for (const auto& fact : inference::facts_of(*questions.find(id), value)) {
      facts.push_back(m_state->ready(fact));
    }
  }
}

long long BareClips::run(std::size_t index) {
  void* environment = m_state->environment;
  m_state->asserted.clear();
  for (const ReadyFact& fact : m_state->cases[index]) m_state->asserted.push_back(assert_fact(environment, fact));
  const long long fired = EnvRun(environment, -1);
  for (void* fact : m_state->asserted) EnvRetract(environment, fact);
  return fired;
}

}  // namespace inzetwijzer::bench
