#pragma once

#include <stdexcept>

#include "content/content.hpp"
#include "inference/engine.hpp"

/// The real rules and knowledge, loaded once for all tests of a program.
namespace real {

inline const inzetwijzer::content::Content& content() {
  static const auto loaded = [] {
    auto result = inzetwijzer::content::load(INZETWIJZER_SOURCE_DIR);
    if (!result) throw std::runtime_error{result.error().front().file + ": " + result.error().front().reason};
    return std::move(*result);
  }();
  return loaded;
}

inline const inzetwijzer::inference::Engine& engine() {
  static const inzetwijzer::inference::Engine made{content()};
  return made;
}

}  // namespace real
