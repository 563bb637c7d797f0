#include <algorithm>
#include <charconv>
#include <set>

#include "explanation/explanation.hpp"
#include "explanation/labels.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::explanation {
namespace {

using Words = std::vector<std::string>;

bool contains_run(const Words& words, const Words& run) {
  return !run.empty() && !std::ranges::search(words, run).empty();
}

std::size_t letters(const Words& words) {
  std::size_t count = 0;
  for (const auto& word : words) count += word.size();
  return count;
}

/// The number in "2" or "advies 2"; 0 when there is none.
std::size_t advice_number(const Words& words) {
  if (words.empty() || words.size() > 2) return 0;
  const std::string& word = words.back();
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
  return problem == std::errc{} && end == word.data() + word.size() ? number : 0;
}

/// The best of the subjects named so far: the longest name, and of equally long ones what was reached.
class Best {
 public:
  explicit Best(const inference::Evaluation& evaluation) : m_evaluation{evaluation} {}

  void offer(const std::string& id, std::size_t length) {
    const bool is_reached = !m_evaluation.find(id).empty();
    if (length < m_length || (length == m_length && (m_reached || !is_reached))) return;
    m_id = id;
    m_length = length;
    m_reached = is_reached;
  }
  [[nodiscard]] const std::string& id() const { return m_id; }

 private:
  const inference::Evaluation& m_evaluation;
  std::string m_id;
  std::size_t m_length = 0;
  bool m_reached = false;
};

std::string by_name(const Case& subject, const Words& words) {
  Best best{subject.evaluation};
  for (const auto& [id, text] : subject.content.conclusions) {
    for (const Words& name : {text::fold(text.label), text::fold(id)}) {
      if (contains_run(words, name)) best.offer(id, letters(name));
    }
  }
  for (const auto& [id, text] : subject.content.advice) {
    if (!text.wording.contains(subject.role)) continue;
    const Words title = text::fold(text.wording.at(subject.role).title);
    for (const Words& name : {title, text::fold(id)}) {
      if (contains_run(words, name)) best.offer("advies." + id, letters(name));
    }
  }
  return best.id();
}

/// A value names its conclusion only when that value was reached: "omgaan" means the aim to cope.
std::string by_value(const Case& subject, const Words& words) {
  Best best{subject.evaluation};
  for (const auto& conclusion : subject.evaluation.conclusions) {
    const auto* id = std::get_if<std::string>(&conclusion.key.value);
    Words label = text::fold(value_name(subject.content, conclusion.key));
    if (letters(label) > 3 && contains_run(words, label)) best.offer(conclusion.key.id, letters(label));
    if (id == nullptr) continue;
    const Words value = text::fold(*id);
    if (letters(value) > 3 && contains_run(words, value)) best.offer(conclusion.key.id, letters(value));
  }
  return best.id();
}

std::size_t shared_words(const std::set<std::string>& words, const std::string& title) {
  const Words of_title = text::fold(title);
  return static_cast<std::size_t>(
      std::ranges::count_if(of_title, [&](const std::string& word) { return words.contains(word); }));
}

/// The advice of which the title shares most words with what was said; the first shown of equals.
std::string by_title_words(const Case& subject, const Words& words, const std::vector<std::string>& shown_advice) {
  std::set<std::string> telling;
  const Words filler = text::fold(subject.content.messages.format("uitleg-hoe.vulwoorden"));
  for (const auto& word : words) {
    if (word.size() > 3 && std::ranges::find(filler, word) == filler.end()) telling.insert(word);
  }
  std::string best;
  std::size_t most = 0;
  const auto offer = [&](const std::string& id) {
    const auto* wording = advice_wording(subject.content, subject.role, id);
    const std::size_t shared = wording == nullptr ? 0 : shared_words(telling, wording->title);
    if (shared <= most) return;
    most = shared;
    best = is_advice(id) ? id : "advies." + id;
  };
  for (const auto& id : shown_advice) offer(id);
  for (const auto& candidate : subject.evaluation.advice) offer(candidate.key.id);
  return best;
}

}  // namespace

std::string find_subject(const Case& subject, std::string_view words, const std::vector<std::string>& shown_advice) {
  const Words said = text::fold(words);
  if (const std::size_t number = advice_number(said); number > 0) {
    return number <= shown_advice.size() ? "advies." + shown_advice[number - 1] : std::string{};
  }
  if (std::string id = by_name(subject, said); !id.empty()) return id;
  if (std::string id = by_value(subject, said); !id.empty()) return id;
  return by_title_words(subject, said, shown_advice);
}

}  // namespace inzetwijzer::explanation
