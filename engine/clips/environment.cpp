#include "clips/environment.hpp"

extern "C" {
#include <clips/clips.h>
}

#include <array>
#include <exception>
#include <utility>

namespace inzetwijzer::clips {
namespace {

constexpr const char* router_name = "inzetwijzer";
constexpr int router_priority = 30;  // above CLIPS's own routers, below the one that reports parse errors (40)

struct EnvironmentDeleter {
  void operator()(void* environment) const noexcept { DestroyEnvironment(environment); }
};

using EnvironmentHandle = std::unique_ptr<void, EnvironmentDeleter>;

/// Keeps symbols that are not in a fact yet from being collected.
class CollectionLock {
 public:
  explicit CollectionLock(void* environment) : m_environment{environment} { EnvIncrementGCLocks(environment); }
  ~CollectionLock() { EnvDecrementGCLocks(m_environment); }
  CollectionLock(const CollectionLock&) = delete;
  CollectionLock& operator=(const CollectionLock&) = delete;

 private:
  void* m_environment;
};

// CLIPS's own macro for this, EngineData, holds a C cast.
const engineData& engine_data(void* environment) {
  return *static_cast<engineData*>(static_cast<environmentData*>(environment)->theData[ENGINE_DATA]);
}

DATA_OBJECT to_data_object(void* environment, const Field& field) {
  DATA_OBJECT object{};
  if (const auto* symbol = std::get_if<Symbol>(&field)) {
    SetType(object, SYMBOL);
    SetValue(object, EnvAddSymbol(environment, symbol->name.c_str()));
  } else if (const auto* integer = std::get_if<std::int64_t>(&field)) {
    SetType(object, INTEGER);
    SetValue(object, EnvAddLong(environment, *integer));
  } else {
    const auto& list = std::get<std::vector<std::int64_t>>(field);
    const auto size = static_cast<long>(list.size());
    void* multifield = EnvCreateMultifield(environment, size);
    for (long i = 0; i < size; ++i) {
      SetMFType(multifield, i + 1, INTEGER);
      SetMFValue(multifield, i + 1, EnvAddLong(environment, list[static_cast<std::size_t>(i)]));
    }
    SetType(object, MULTIFIELD);
    SetValue(object, multifield);
    SetDOBegin(object, 1);
    SetDOEnd(object, size);
  }
  return object;
}

DATA_OBJECT read_slot(void* environment, void* fact, const char* slot) {
  DATA_OBJECT object{};
  if (EnvGetFactSlot(environment, fact, slot, &object) == 0) {
    throw std::logic_error{std::string{"no slot "} + slot};
  }
  return object;
}

}  // namespace

struct Environment::State {
  std::string captured;            ///< what CLIPS printed since the last take_captured
  std::exception_ptr failure;      ///< thrown by an action during a run
  std::string loading;             ///< name of the text being loaded
  std::vector<LoadFault> faults;   ///< of the text being loaded
  struct NamedAction {
    Environment* environment;
    std::string name;
    std::string restrictions;  ///< CLIPS keeps a pointer to both texts
    Action action;
  };
  std::vector<std::unique_ptr<NamedAction>> actions;
  EnvironmentHandle handle{CreateEnvironment()};  ///< last: it may still print while it is destroyed

  [[nodiscard]] void* get() const { return handle.get(); }

  std::string take_captured() { return std::exchange(captured, {}); }

  /// CLIPS keeps its halt flags after an error, and every later run would return at once.
  void clear_halt() {
    SetHaltExecution(get(), FALSE);
    SetEvaluationError(get(), FALSE);
  }

  static State& of(void* environment) { return *static_cast<State*>(GetEnvironmentContext(environment)); }

  // Every name is ours but that of the text being loaded, which CLIPS reads through a string router.
  static int query(void* environment, const char* name) {
    return of(environment).loading == name ? FALSE : TRUE;
  }
  static int print(void* environment, const char*, const char* text) {
    of(environment).captured += text;
    return TRUE;
  }
  static int get_character(void*, const char*) { return EOF; }
  static int unget_character(void*, int character, const char*) { return character; }
  static int exit(void*, int) { return TRUE; }

  static void parse_error(void* environment, const char*, const char*, const char* error, long line) {
    if (error != nullptr) of(environment).faults.push_back({static_cast<int>(line), error});
  }

  /// Returns 0: CLIPS wants a value of every function, and rules have no use for one.
  static int call_action(void* environment);
};

Environment::Environment() : m_state{std::make_unique<State>()} {
  void* environment = m_state->get();
  SetEnvironmentContext(environment, m_state.get());
  EnvAddRouter(environment, router_name, router_priority, State::query, State::print, State::get_character,
               State::unget_character, State::exit);
  EnvSetStaticConstraintChecking(environment, TRUE);
  EnvSetDynamicConstraintChecking(environment, TRUE);
}

Environment::~Environment() = default;

void Environment::define_action(std::string name, int minimum, int maximum, Action action) {
  // Two digits are the number of arguments; "u" admits any type, which call_action narrows.
  std::string restrictions = std::to_string(minimum) + std::to_string(maximum) + "u";
  auto& entry = *m_state->actions.emplace_back(std::make_unique<State::NamedAction>(
      State::NamedAction{this, std::move(name), std::move(restrictions), std::move(action)}));
  if (EnvDefineFunction2WithContext(m_state->get(), entry.name.c_str(), 'i', State::call_action,
                                    entry.name.c_str(), entry.restrictions.c_str(), &entry) == 0) {
    throw ClipsError{"cannot define " + entry.name};
  }
}

int Environment::State::call_action(void* environment) {
  auto& entry = *static_cast<NamedAction*>(GetEnvironmentFunctionContext(environment));
  State& state = *entry.environment->m_state;
  try {
    Firing firing;
    firing.m_environment = entry.environment;
    if (engine_data(environment).ExecutingRule == nullptr) {
      throw ClipsError{entry.name + " called outside a rule"};
    }
    firing.m_rule = EnvGetDefruleName(environment, engine_data(environment).ExecutingRule);
    const partialMatch* match = engine_data(environment).GlobalLHSBinds;
    for (unsigned short i = 0; match != nullptr && i < match->bcount; ++i) {
      const alphaMatch* alpha = match->binds[i].gm.theMatch;
      if (alpha == nullptr || alpha->matchingItem == nullptr) continue;
      firing.m_matched.push_back(EnvFactIndex(environment, alpha->matchingItem));
    }
    for (int i = 1; i <= EnvRtnArgCount(environment); ++i) {
      DATA_OBJECT argument{};
      EnvRtnUnknown(environment, i, &argument);
      if (GetType(argument) == SYMBOL) {
        firing.m_arguments.emplace_back(std::string_view{DOToString(argument)});
      } else if (GetType(argument) == INTEGER) {
        firing.m_arguments.emplace_back(static_cast<std::int64_t>(DOToLong(argument)));
      } else {
        throw ClipsError{entry.name + ": arguments are words or integers"};
      }
    }
    entry.action(firing);
  } catch (...) {
    state.failure = std::current_exception();
    SetEvaluationError(environment, TRUE);
  }
  return 0;
}

void Firing::assert_fact(std::string_view template_name, std::initializer_list<Slot> slots) {
  m_environment->try_assert(template_name, std::span{slots.begin(), slots.size()});
}

void Environment::load(const std::string& name, const std::string& text) {
  const std::vector<LoadFault> faults = try_load(name, text);
  if (!faults.empty()) throw ClipsError{faults.front().text, name, faults.front().line};
}

std::vector<LoadFault> Environment::try_load(const std::string& name, const std::string& text) {
  State& state = *m_state;
  void* environment = state.get();
  state.captured.clear();
  state.faults.clear();
  state.loading = name;
  EnvSetParserErrorCallback(environment, State::parse_error);
  EnvSetParsingFileName(environment, name.c_str());
  SetLineCount(environment, 1);
  const int opened = OpenStringSource(environment, name.c_str(), text.c_str(), 0);
  const int loaded = opened != 0 ? LoadConstructsFromLogicalName(environment, name.c_str()) : -1;
  if (opened != 0) CloseStringSource(environment, name.c_str());
  EnvSetParsingFileName(environment, nullptr);
  state.loading.clear();
  state.clear_halt();
  const std::string printed = state.take_captured();
  if (loaded != 1 && state.faults.empty()) state.faults.push_back({0, printed});
  return std::exchange(state.faults, {});
}

FactRef Environment::assert_fact(std::string_view template_name, std::initializer_list<Slot> slots) {
  return assert_fact(template_name, std::span{slots.begin(), slots.size()});
}

FactRef Environment::assert_fact(std::string_view template_name, std::span<const Slot> slots) {
  const FactRef asserted = try_assert(template_name, slots);
  if (asserted == FactRef{}) {
    throw ClipsError{"fact " + std::string{template_name} + " is already there. " + m_state->take_captured()};
  }
  return asserted;
}

FactRef Environment::try_assert(std::string_view template_name, std::span<const Slot> slots) {
  State& state = *m_state;
  void* environment = state.get();
  const std::string name{template_name};
  void* deftemplate = EnvFindDeftemplate(environment, name.c_str());
  if (deftemplate == nullptr) throw ClipsError{"no template " + name};
  const CollectionLock lock{environment};
  struct fact* made = EnvCreateFact(environment, deftemplate);
  for (const Slot& slot : slots) {
    DATA_OBJECT value = to_data_object(environment, slot.value);
    const std::string slot_name{slot.name};
    if (EnvPutFactSlot(environment, made, slot_name.c_str(), &value) == 0) {
      ReturnFact(environment, made);
      throw ClipsError{"no slot " + slot_name + " in " + name + ". " + state.take_captured()};
    }
  }
  EnvAssignFactSlotDefaults(environment, made);
  return FactRef{EnvAssert(environment, made)};
}

void Environment::retract(FactRef fact) {
  if (fact.m_fact == nullptr || EnvRetract(m_state->get(), fact.m_fact) == 0) {
    throw ClipsError{"fact cannot be retracted. " + m_state->take_captured()};
  }
}

std::int64_t Environment::run(std::int64_t limit) {
  State& state = *m_state;
  void* environment = state.get();
  state.captured.clear();
  state.failure = nullptr;
  const std::int64_t fired = EnvRun(environment, limit);
  const bool failed = GetEvaluationError(environment) != 0 || !state.captured.empty();
  state.clear_halt();
  std::string printed = state.take_captured();
  if (state.failure) std::rethrow_exception(std::exchange(state.failure, nullptr));
  if (failed) throw ClipsError{printed.empty() ? "a rule failed" : printed};
  if (fired < limit) return fired;
  if (void* next = EnvGetNextActivation(environment, nullptr); next != nullptr) {
    throw EndlessRules{fired, EnvGetActivationName(environment, next)};
  }
  return fired;
}

void Environment::for_each_fact(const std::function<void(const FactView&)>& visit) const {
  void* environment = m_state->get();
  for (void* fact = EnvGetNextFact(environment, nullptr); fact != nullptr;
       fact = EnvGetNextFact(environment, fact)) {
    visit(FactView{environment, fact});
  }
}

FactIndex FactView::index() const { return EnvFactIndex(m_environment, m_fact); }

std::string_view FactView::template_name() const {
  return EnvGetDeftemplateName(m_environment, EnvFactDeftemplate(m_environment, m_fact));
}

std::variant<std::string_view, std::int64_t> FactView::symbol_or_integer(const char* slot) const {
  const DATA_OBJECT object = read_slot(m_environment, m_fact, slot);
  if (GetType(object) == SYMBOL) return std::string_view{DOToString(object)};
  if (GetType(object) == INTEGER) return static_cast<std::int64_t>(DOToLong(object));
  throw std::logic_error{std::string{"slot "} + slot + " is neither a word nor an integer"};
}

std::string_view FactView::symbol(const char* slot) const {
  const auto value = symbol_or_integer(slot);
  if (const auto* word = std::get_if<std::string_view>(&value)) return *word;
  throw std::logic_error{std::string{"slot "} + slot + " is not a word"};
}

std::int64_t FactView::integer(const char* slot) const {
  const auto value = symbol_or_integer(slot);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  throw std::logic_error{std::string{"slot "} + slot + " is not an integer"};
}

std::vector<std::int64_t> FactView::integers(const char* slot) const {
  const DATA_OBJECT object = read_slot(m_environment, m_fact, slot);
  if (GetType(object) != MULTIFIELD) throw std::logic_error{std::string{"slot "} + slot + " is not a list"};
  std::vector<std::int64_t> numbers;
  for (long i = GetDOBegin(object); i <= GetDOEnd(object); ++i) {
    numbers.push_back(ValueToLong(GetMFValue(GetValue(object), i)));
  }
  return numbers;
}

}  // namespace inzetwijzer::clips
