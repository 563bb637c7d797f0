#include "catalogue/likeness.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <new>

#include "content/answer_check.hpp"

namespace inzetwijzer::catalogue {
namespace {

constexpr double same_word = 1;
constexpr double same_stem = 0.9;
constexpr double beginning = 0.75;
constexpr double part_of_compound = 0.6;
constexpr double slip = 0.5;

constexpr std::size_t shortest_beginning = 3;
constexpr std::size_t shortest_part = 4;
constexpr std::size_t shortest_slip = 4;
constexpr std::size_t shortest_double_slip = 8;
constexpr std::size_t longest_slip = 60;

std::size_t difference(std::size_t left, std::size_t right) { return left < right ? right - left : left - right; }

}  // namespace

Stemmer::Stemmer() : m_stemmer{sb_stemmer_new("dutch", "UTF_8")} {
  if (m_stemmer == nullptr) throw std::bad_alloc{};
}

void Stemmer::Free::operator()(void* stemmer) const { sb_stemmer_delete(static_cast<sb_stemmer*>(stemmer)); }

std::string Stemmer::stem(std::string_view word) const {
  if (word.size() <= shortest_beginning) return std::string{word};
  auto* stemmer = static_cast<sb_stemmer*>(m_stemmer.get());
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const auto* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
  if (stem == nullptr) throw std::bad_alloc{};
  std::string result{reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
  if (result.ends_with('v')) result.back() = 'f';
  if (result.ends_with('z')) result.back() = 's';
  return result;
}

bool is_misspelt(std::string_view typed, std::string_view known) {
  if (typed.size() < shortest_slip || typed.size() > longest_slip) return false;
  const std::size_t allowed = typed.size() >= shortest_double_slip ? 2 : 1;
  return difference(typed.size(), known.size()) <= allowed && content::edit_distance(typed, known) <= allowed;
}

double likeness(const StemmedWord& typed, const StemmedWord& known) {
  if (typed.word == known.word) return same_word;
  if (typed.stem == known.stem) return same_stem;
  if (typed.word.size() >= shortest_beginning && known.word.starts_with(typed.word)) return beginning;
  if (typed.word.size() >= shortest_part && known.word.find(typed.word) != std::string_view::npos) return part_of_compound;
  return is_misspelt(typed.word, known.word) ? slip : 0;
}

}  // namespace inzetwijzer::catalogue
