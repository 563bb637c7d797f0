#include "text/stem.hpp"

#include <libstemmer.h>

#include <new>

namespace inzetwijzer::text {

Stemmer::Stemmer() : m_stemmer{sb_stemmer_new("dutch", "UTF_8")} {
  if (m_stemmer == nullptr) throw std::bad_alloc{};
}

void Stemmer::Free::operator()(void* stemmer) const { sb_stemmer_delete(static_cast<sb_stemmer*>(stemmer)); }

std::string Stemmer::stem(std::string_view word) const {
  constexpr std::size_t too_short = 3;
  if (word.size() <= too_short) return std::string{word};
  auto* stemmer = static_cast<sb_stemmer*>(m_stemmer.get());
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const auto* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
  if (stem == nullptr) throw std::bad_alloc{};
  std::string result{reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
  if (result.ends_with('v')) result.back() = 'f';
  if (result.ends_with('z')) result.back() = 's';
  return result;
}

}  // namespace inzetwijzer::text
