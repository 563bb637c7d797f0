#include "clips/environment.hpp"

extern "C" {
#include <clips/clips.h>
#include <clips/tmpltutl.h>
}

#include <array>
#include <exception>
#include <utility>

namespace inzetwijzer::clips {
namespace {

constexpr const char* router_name = "inzetwijzer";
constexpr int router_priority = 30;  // above CLIPS's own routers, below the one that reports parse errors (40)

/// Against the types and words that its template allows: for tests, in which every rule fires. It costs some percent of a run.
#ifdef NDEBUG
constexpr bool checks_every_fact = false;
#else
constexpr bool checks_every_fact = true;
#endif

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

/// The facts that a rule matched, without the empty places of its `not` patterns.
void add_matched(const partialMatch& match, std::vector<FactIndex>& facts) {
  for (unsigned short i = 0; i < match.bcount; ++i) {
    const alphaMatch* alpha = match.binds[i].gm.theMatch;
    if (alpha == nullptr || alpha->matchingItem == nullptr) continue;
    facts.push_back(reinterpret_cast<const fact*>(alpha->matchingItem)->factIndex);  // an entity is a fact's first member
  }
}

fact* new_fact(void* environment, void* deftemplate) {
  return EnvCreateFact(environment, deftemplate);
}

void set_field(fact& made, unsigned short position, int type, void* value) {
  made.theProposition.theFields[position].type = static_cast<unsigned short>(type);
  made.theProposition.theFields[position].value = value;
}

void set_field(void* environment, fact& made, unsigned short position, const Field& field) {
  if (const auto* symbol = std::get_if<Symbol>(&field)) {
    set_field(made, position, SYMBOL, EnvAddSymbol(environment, symbol->name));
  } else {
    set_field(made, position, INTEGER, EnvAddLong(environment, std::get<std::int64_t>(field)));
  }
}

}  // namespace

struct Environment::State {
  std::string captured;            ///< what CLIPS printed since the last take_captured
  std::exception_ptr failure;      ///< thrown by an action during a run
  std::string loading;             ///< name of the text being loaded
  std::vector<LoadFault> faults;   ///< of the text being loaded
  struct NamedAction {
    std::string name;
    std::string restrictions;  ///< CLIPS keeps a pointer to both texts
    Action action;
  };
  std::vector<std::unique_ptr<NamedAction>> actions;
  EnvironmentHandle handle{CreateEnvironment()};  ///< last: it may still print while it is destroyed

  [[nodiscard]] void* get() const { return handle.get(); }

  std::string take_captured() { return std::exchange(captured, {}); }

  /// CLIPS keeps its halt flags after an error, and every later run would return at once.
  void clear_halt() const {
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
  EnvSetDynamicConstraintChecking(environment, checks_every_fact ? TRUE : FALSE);
}

Environment::~Environment() = default;

void Environment::define_action(std::string name, int minimum, int maximum, Action action) {
  // Two digits are the number of arguments; "u" admits any type, which call_action narrows.
  std::string restrictions = std::to_string(minimum) + std::to_string(maximum) + "u";
  auto& entry = *m_state->actions.emplace_back(std::make_unique<State::NamedAction>(
      State::NamedAction{std::move(name), std::move(restrictions), std::move(action)}));
  if (EnvDefineFunction2WithContext(m_state->get(), entry.name.c_str(), 'i', State::call_action,
                                    entry.name.c_str(), entry.restrictions.c_str(), &entry) == 0) {
    throw ClipsError{"cannot define " + entry.name};
  }
}

int Environment::State::call_action(void* environment) {
  auto& entry = *static_cast<NamedAction*>(GetEnvironmentFunctionContext(environment));
  State& state = State::of(environment);
  try {
    if (engine_data(environment).ExecutingRule == nullptr) {
      throw ClipsError{entry.name + " called outside a rule"};
    }
    Firing firing{environment, entry.name.c_str()};
    entry.action(firing);
  } catch (...) {
    state.failure = std::current_exception();
    SetEvaluationError(environment, TRUE);
  }
  return 0;
}

Atom Firing::rule_atom() const {
  return {SYMBOL, engine_data(m_environment).ExecutingRule->header.name};
}

RuleRef Firing::rule() const { return RuleRef{engine_data(m_environment).ExecutingRule}; }

std::size_t Firing::argument_count() const { return static_cast<std::size_t>(EnvRtnArgCount(m_environment)); }

Atom Firing::atom(std::size_t place) const {
  DATA_OBJECT argument{};
  EnvRtnUnknown(m_environment, static_cast<int>(place) + 1, &argument);
  if (GetType(argument) != SYMBOL && GetType(argument) != INTEGER) {
    throw ClipsError{std::string{m_action} + ": arguments are words or integers"};
  }
  return {GetType(argument), GetValue(argument)};
}

void Firing::assert_fact(const Template& shape, std::initializer_list<Atom> values) {
  fact* made = new_fact(m_environment, shape.m_deftemplate);
  auto position = shape.m_positions.begin();
  for (const Atom& value : values) set_field(*made, *position++, value.m_type, value.m_value);
  EnvAssert(m_environment, made);
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

FactRef Environment::assert_fact(const Template& shape, std::span<const Field> values) {
  void* environment = m_state->get();
  const CollectionLock lock{environment};
  fact* made = new_fact(environment, shape.m_deftemplate);
  auto position = shape.m_positions.begin();
  for (const Field& field : values) set_field(environment, *made, *position++, field);
  const FactRef asserted{EnvAssert(environment, made)};
  if (asserted == FactRef{}) throw ClipsError{"a fact is already there. " + m_state->take_captured()};
  return asserted;
}

Template Environment::find_template(std::string_view name, std::initializer_list<std::string_view> slots) const {
  void* environment = m_state->get();
  Template found;
  found.m_deftemplate = EnvFindDeftemplate(environment, std::string{name}.c_str());
  if (found.m_deftemplate == nullptr) throw ClipsError{"no template " + std::string{name}};
  for (const std::string_view slot : slots) {
    auto* symbol = static_cast<symbolHashNode*>(EnvAddSymbol(environment, std::string{slot}.c_str()));
    const int position = FindSlotPosition(static_cast<deftemplate*>(found.m_deftemplate), symbol);
    if (position == 0) throw ClipsError{"no slot " + std::string{slot} + " in " + std::string{name}};
    found.m_positions.push_back(static_cast<unsigned short>(position - 1));
  }
  return found;
}

Atom Environment::keep(std::string_view word) {
  const Atom atom{SYMBOL, EnvAddSymbol(m_state->get(), std::string{word}.c_str())};
  keep(atom);
  return atom;
}

void Environment::keep(Atom atom) {
  if (atom.is_word()) {
    ++static_cast<symbolHashNode*>(atom.m_value)->count;
  } else {
    ++static_cast<integerHashNode*>(atom.m_value)->count;
  }
}

FactIndex Environment::index(FactRef fact) { return static_cast<const struct fact*>(fact.m_fact)->factIndex; }

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

void Environment::refresh(RuleRef rule) { EnvRefresh(m_state->get(), rule.m_rule); }

void Environment::for_each_fact(const Template& shape, const std::function<void(const FactView&)>& visit) const {
  void* environment = m_state->get();
  for (const fact* one = static_cast<const deftemplate*>(shape.m_deftemplate)->factList; one != nullptr;
       one = one->nextTemplateFact) {
    visit(FactView{environment, const_cast<fact*>(one)});
  }
}

bool Atom::is_word() const { return m_type == SYMBOL; }

std::string_view Atom::word() const {
  if (!is_word()) throw std::logic_error{"not a word"};
  return ValueToString(m_value);
}

std::int64_t Atom::integer() const {
  if (m_type != INTEGER) throw std::logic_error{"not an integer"};
  return ValueToLong(m_value);
}

Atom FactView::slot(const Template& shape, std::size_t place) const {
  const field& found = static_cast<fact*>(m_fact)->theProposition.theFields[shape.m_positions[place]];
  return {found.type, found.value};
}

void FactView::for_each_support(const SupportVisitor& visit) const {
  std::vector<FactIndex> matched;
  const void* first = static_cast<const fact*>(m_fact)->factHeader.dependents;
  for (const auto* support = static_cast<const dependency*>(first); support != nullptr; support = support->next) {
    const auto& match = *static_cast<const partialMatch*>(support->dPtr);
    const defrule* rule = static_cast<const joinNode*>(match.owner)->ruleToActivate;
    if (rule == nullptr) throw std::logic_error{"a rule does not rest on all that it matched"};
    matched.clear();
    add_matched(match, matched);
    visit(ValueToString(rule->header.name), matched);
  }
}

FactIndex FactView::index() const { return EnvFactIndex(m_environment, m_fact); }

}  // namespace inzetwijzer::clips
