#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/diagnostic.hpp"

namespace inzetwijzer::content {

/// dialogues/controle.json as it was at build: it must be there when the data directory is not.
extern const std::string_view check_texts;

/// A mistake in the content, before it is put into words.
struct Finding {
  std::string file;  ///< relative to the data directory
  int line = 0;      ///< from 1; 0 when the whole file is meant
  std::string key;   ///< the texts are "<key>.reden" and "<key>.herstel" in dialogues/controle.json
  std::vector<std::pair<std::string, std::string>> arguments;

  friend auto operator<=>(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// Sorted by file, line and key, each once.
Findings sorted(Findings findings);

/// In words, in the same order.
core::Diagnostics in_words(const Findings& findings);

}  // namespace inzetwijzer::content
