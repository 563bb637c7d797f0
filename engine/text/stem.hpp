#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace inzetwijzer::text {

/// Snowball's Dutch stemmer. Not for two threads at a time.
class Stemmer {
 public:
  Stemmer();

  /// The stem of a folded word, with f and s where an ending makes them v and z ("bedrijf", "bedrijven"). Words of
  /// three letters and fewer stay as they are.
  [[nodiscard]] std::string stem(std::string_view word) const;

 private:
  struct Free {
    void operator()(void* stemmer) const;
  };
  std::unique_ptr<void, Free> m_stemmer;
};

}  // namespace inzetwijzer::text
