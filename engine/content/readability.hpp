#pragma once

#include <string>
#include <vector>

#include "content/content.hpp"
#include "text/readability.hpp"

namespace inzetwijzer::content {

/// A text that somebody reads, and where it stands.
struct ReadText {
  std::string audience;  ///< leidinggevende, medewerker, or, or kennis for what is looked up
  std::string id;        ///< of the advice, question, instrument, model or term
  std::string file;      ///< relative to the data directory; may be empty
  int line = 0;
  std::string text;
  text::Readability measure;
};

/// Every text on advice, questions, instruments, models and terms, in that order.
std::vector<ReadText> read_texts(const Content& content);

/// What a text for this audience may have at most: words in a sentence, and words per sentence on average. An employee on a
/// phone gets the shortest.
struct ReadingLimit {
  std::size_t longest = 0;
  double average = 0;
};
ReadingLimit reading_limit(std::string_view audience);

}  // namespace inzetwijzer::content
