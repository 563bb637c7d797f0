#pragma once

#include <string>
#include <unordered_map>

#include "content/content.hpp"
#include "content/strict_json.hpp"
#include "inference/evaluation.hpp"
#include "json/advice_json.hpp"
#include "json/case_line.hpp"

namespace inzetwijzer::adapters::json {

/// How much a result line tells: everything, without further supports, absences and sources, or only ids, values and
/// titles.
enum class Detail { full, brief, none };

/// What is the same wherever a source of the content is told, written out.
using SourceTexts = std::unordered_map<const core::Source*, std::string>;

/// Writes result lines of `evalueer`, keys in the order of the contract. Keeps a reference to the content. Any number of threads
/// may use it.
class ResultWriter {
 public:
  ResultWriter(const content::Content& content, Detail detail);

  /// The line of a case without faults takes the place of what was in `line`.
  void write(const CaseLine& input, const inference::Evaluation& evaluation, std::string& line) const;

 private:
  const content::Content& m_content;
  Detail m_detail;
  AdviceLibrary m_library;
  SourceTexts m_sources;
};

/// A result line for a case with faults.
content::Json faults_json(const CaseLine& input);

}  // namespace inzetwijzer::adapters::json
