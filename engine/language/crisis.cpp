#include "language/crisis.hpp"

#include <algorithm>

#include "language/slips.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::size_t longest_member = 12;
constexpr std::size_t denial_before = 3;
constexpr std::size_t denial_after = 2;
constexpr std::size_t denial_inside = 4;

using Places = std::vector<std::size_t>;

/// The words of an index in a sentence, marked.
std::vector<bool> covered(const PatternIndex& index, const Words& words) {
  std::vector<bool> result(words.size(), false);
  for (const auto& match : index.find(words)) {
    for (std::size_t place = match.places.front(); place <= match.places.back(); ++place) result[place] = true;
  }
  return result;
}

/// Where the groups stand in one sentence, and which signs they make together.
class Signs {
 public:
  Signs(const Lexicon& lexicon, const Sentence& sentence)
      : m_lexicon{lexicon}, m_crisis{lexicon.crisis}, m_sentence{sentence}, m_found(m_crisis.group_count) {
    for (auto& match : m_crisis.members.find(sentence.words)) {
      m_found[m_crisis.groups[match.pattern]].push_back(std::move(match.places));
    }
  }

  /// Most sentences have no sign at all: what is only said so is looked for when there seems to be one.
  std::optional<CrisisSign> find() {
    if (!first()) return std::nullopt;
    leave_out_idioms();
    return first();
  }

 private:
  std::optional<CrisisSign> first() {
    for (const auto& kind : m_crisis.kinds) {
      for (const auto& sign : kind.signs) {
        if (stands(kind, sign)) return CrisisSign{kind.id, sign.name};
      }
    }
    return std::nullopt;
  }

  void leave_out_idioms() {
    const auto idiom = covered(m_crisis.idioms, m_sentence.words);
    for (auto& places_of_group : m_found) {
      std::erase_if(places_of_group, [&](const Places& places) {
        return std::any_of(places.begin(), places.end(), [&](std::size_t at) { return idiom[at]; });
      });
    }
  }

  bool stands(const CrisisKind& kind, const CrisisKind::Sign& sign) {
    const bool complete =
        std::none_of(sign.groups.begin(), sign.groups.end(), [&](std::size_t group) { return m_found[group].empty(); });
    Places chosen;
    return complete && choose(kind, sign, chosen);
  }

  /// Takes a place for the next group, near those of the groups before it.
  bool choose(const CrisisKind& kind, const CrisisKind::Sign& sign, Places& chosen, std::size_t group = 0) {
    if (group == sign.groups.size()) return !is_defused(kind, chosen);
    const auto& candidates = m_found[sign.groups[group]];
    const std::size_t reach = kind.between + longest_member;
    const std::size_t from = chosen.empty() || chosen.front() < reach ? 0 : chosen.front() - reach;
    auto candidate = std::lower_bound(candidates.begin(), candidates.end(), from,
                                      [](const Places& places, std::size_t at) { return places.front() < at; });
    for (; candidate != candidates.end(); ++candidate) {
      if (!chosen.empty() && candidate->front() > chosen.back() + reach) return false;
      const Places before = chosen;
      if (add(kind, *candidate, chosen) && choose(kind, sign, chosen, group + 1)) return true;
      chosen = before;
    }
    return false;
  }

  /// False when the places stand too far from the others, or are among them.
  static bool add(const CrisisKind& kind, const Places& places, Places& chosen) {
    const auto shared = [&](std::size_t at) { return std::binary_search(chosen.begin(), chosen.end(), at); };
    if (std::any_of(places.begin(), places.end(), shared)) return false;
    Places all;
    std::merge(chosen.begin(), chosen.end(), places.begin(), places.end(), std::back_inserter(all));
    const std::size_t others = all.back() - all.front() + 1 - all.size();
    if (!chosen.empty() && others > kind.between) return false;
    chosen = std::move(all);
    return true;
  }

  bool is_defused(const CrisisKind& kind, const Places& places) {
    return std::any_of(kind.except.begin(), kind.except.end(),
                       [&](std::size_t group) { return stands_near(group, places, kind.reach); }) ||
           (kind.deniable && is_denied(places));
  }

  [[nodiscard]] bool stands_near(std::size_t group, const Places& places, std::size_t reach) const {
    return std::any_of(m_found[group].begin(), m_found[group].end(), [&](const Places& context) {
      return context.back() + reach >= places.front() && context.front() <= places.back() + reach;
    });
  }

  bool is_denied(const Places& places) {
    if (m_seeming.empty()) m_seeming = covered(m_crisis.seeming_denials, m_sentence.words);
    for (std::size_t i = 1; i < places.size(); ++i) {
      if (is_denied_between(places[i - 1], places[i])) return true;
    }
    return is_denied_before(places.front()) || is_denied_after(places.back());
  }

  /// Inside a sign a denial takes back what comes after it, as before it: "hij laat mij niet gaan en slaat" denies no blow.
  [[nodiscard]] bool is_denied_between(std::size_t last, std::size_t next) const {
    if (ends_with_denial(last, next)) return true;
    for (std::size_t at = next - 1; at > last && at + denial_inside >= next; --at) {
      if (m_sentence.has_pause(at + 1) || ends_denial(at)) return false;
      if (denies(at)) return true;
    }
    return false;
  }

  /// "mijn man slaat me niet, hij is lief".
  [[nodiscard]] bool ends_with_denial(std::size_t last, std::size_t next) const {
    for (std::size_t at = last + 1; at <= last + denial_after && at < next; ++at) {
      if (m_sentence.has_pause(at) || ends_denial(at)) return false;
      if (denies(at)) return m_sentence.has_pause(at + 1) || ends_denial(at + 1);
    }
    return false;
  }

  [[nodiscard]] bool is_denied_before(std::size_t first) const {
    for (std::size_t back = 1; back <= denial_before && back <= first; ++back) {
      const std::size_t at = first - back;
      if (m_sentence.has_pause(at + 1) || ends_denial(at)) return false;
      if (denies(at)) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_denied_after(std::size_t last) const {
    for (std::size_t at = last + 1; at <= last + denial_after && at < m_sentence.words.size(); ++at) {
      if (m_sentence.has_pause(at) || ends_denial(at) || denies_what_follows(at)) return false;
      if (denies(at)) return true;
    }
    return false;
  }

  /// "anders geen werk" takes nothing back that stands before it.
  [[nodiscard]] bool denies_what_follows(std::size_t at) const {
    const bool last = at + 1 == m_sentence.words.size() || m_sentence.has_pause(at + 1);
    return !last && (m_sentence.words[at] == "geen" || m_sentence.words[at] == "zonder");
  }

  [[nodiscard]] bool denies(std::size_t at) const {
    return has(m_lexicon.negations, m_sentence.words[at]) && !m_seeming[at];
  }

  [[nodiscard]] bool ends_denial(std::size_t at) const {
    return has(m_lexicon.scope_ends, m_sentence.words[at]) || has(m_crisis.ends_of_denial, m_sentence.words[at]);
  }

  const Lexicon& m_lexicon;
  const CrisisWords& m_crisis;
  const Sentence& m_sentence;
  std::vector<std::vector<Places>> m_found;  ///< by group, in the order of the sentence
  std::vector<bool> m_seeming;
};

}  // namespace

std::optional<CrisisSign> find_crisis(const Lexicon& lexicon, const Sentence& sentence) {
  if (auto sign = Signs{lexicon, sentence}.find()) return sign;
  const auto meant = without_slips(lexicon, sentence);
  return meant ? Signs{lexicon, *meant}.find() : std::nullopt;
}

}  // namespace inzetwijzer::language
