// The parts of a turn, each on its own.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>

#include "bare_clips.hpp"
#include "bare_store.hpp"
#include "conversation/conversation.hpp"
#include "folder.hpp"
#include "inference/engine.hpp"
#include "language/expected.hpp"
#include "language/understand.hpp"
#include "talks.hpp"

namespace {

using namespace inzetwijzer;
using benchmark::State;

constexpr std::size_t case_count = 99;

const std::vector<bench::Case>& cases() {
  static const auto made = bench::random_cases(bench::project_content(), case_count);
  return made;
}

template <typename Work>
void for_each_case(State& state, const Work& work) {
  std::size_t at = 0;
  for (auto _ : state) work(cases()[at++ % case_count]);
}

const inference::Engine& engine() {
  static const inference::Engine made{bench::project_content()};
  return made;
}

void evaluation(State& state) {
  for_each_case(state, [](const bench::Case& one) { benchmark::DoNotOptimize(engine().evaluate(one.role, one.answers)); });
}

void evaluation_without_justification(State& state) {
  for_each_case(state, [](const bench::Case& one) {
    benchmark::DoNotOptimize(engine().explore().concludes(one.role, one.answers, "zwaar-werk", std::nullopt));
  });
}

void bare_clips(State& state, bench::BareClips::Actions actions) {
  bench::BareClips clips{bench::project_content(), actions};
  for (const auto& one : cases()) clips.add(one);
  std::size_t at = 0;
  for (auto _ : state) clips.run(at++ % case_count);
}

void understanding(State& state, const char* question, const char* utterance) {
  const auto expected = language::expected_answer(bench::project_content(), core::Role::medewerker, question, {});
  for (auto _ : state) benchmark::DoNotOptimize(language::understand(*expected, utterance));
}

/// One event and a list of conclusions, as an answer to a question makes.
const bench::StoredTurn usual{{296, 296}, 1320};

void commit(State& state) {
  const bench::Folder folder;
  store::Store store{{folder.database(), {}, {}}};
  const store::Identity owner{"bench"};
  const auto session = store.create(owner, "medewerker", "0123456789abcdef");
  std::uint64_t sequence = 0;
  for (auto _ : state) {
    store.append(owner, session.id, {sequence, {std::string(200, 'x'), std::string(200, 'y')}, "0123456789abcdef", std::string(1200, 'z')}).get();
    sequence += 2;
  }
}

void bare_commit(State& state) {
  const bench::Folder folder;
  bench::BareStore bare{folder.database()};
  const std::vector<bench::StoredTurn> hundred(100, usual);
  while (state.KeepRunningBatch(100)) bare.commit(hundred);
}

/// A new conversation when one is done, outside the measurement.
void turn(State& state) {
  const bench::Folder folder;
  store::Store store{{folder.database(), {}, {}}};
  const conversation::Services services{bench::project_content(), engine(), store};
  unsigned number = 0;
  std::optional<bench::Talk> talk;
  for (auto _ : state) {
    if (!talk || talk->done()) {
      state.PauseTiming();
      talk.emplace(services, number, bench::role_of(number));
      ++number;
      state.ResumeTiming();
    }
    talk->turn();
  }
}

void resume(State& state) {
  const bench::Folder folder;
  store::Store store{{folder.database(), {}, {}}};
  const conversation::Services services{bench::project_content(), engine(), store};
  bench::Talk talk{services, 1, core::Role::medewerker};
  for (int turns = 0; turns < 12; ++turns) talk.turn();
  for (auto _ : state) {
    conversation::Conversation again{services, {talk.identity(), conversation::Channel::matrix, core::Role::medewerker, {}, false}};
    if (!again.take_up(R"({"sessie":")" + talk.reply().session + R"("})")) state.SkipWithError("cannot be taken up");
  }
}

BENCHMARK(evaluation)->UseRealTime();
BENCHMARK(evaluation_without_justification)->UseRealTime();
BENCHMARK_CAPTURE(bare_clips, empty, bench::BareClips::Actions::empty)->UseRealTime();
BENCHMARK_CAPTURE(bare_clips, concluding, bench::BareClips::Actions::concluding)->UseRealTime();
BENCHMARK_CAPTURE(understanding, option, "sector", "bouw")->UseRealTime();
BENCHMARK_CAPTURE(understanding, sentence, "belastende-factoren", "ik til veel en werk in de herrie, ook s nachts")->UseRealTime();
BENCHMARK_CAPTURE(understanding, years, "jaren-zwaar-werk", "zo'n twaalf jaar denk ik")->UseRealTime();
BENCHMARK(turn)->UseRealTime();
BENCHMARK(resume)->UseRealTime();
BENCHMARK(commit)->UseRealTime();
BENCHMARK(bare_commit)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
