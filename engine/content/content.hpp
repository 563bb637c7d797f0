#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <tl/expected.hpp>

#include "content/advice_text.hpp"
#include "content/catalogue.hpp"
#include "content/data_files.hpp"
#include "content/dialogue_text.hpp"
#include "content/messages.hpp"
#include "content/question.hpp"
#include "content/rule_book.hpp"
#include "content/thresholds.hpp"
#include "core/diagnostic.hpp"

namespace inzetwijzer::content {

/// A document the guidance comes from: knowledge/bronnen.json.
struct SourceDocument {
  std::string key;
  std::string title;  ///< full title
  std::string name;   ///< short name to cite it by in front of a user
  std::string year;   ///< may be empty
  std::string url;    ///< may be empty
};

/// A word that needs explaining: knowledge/begrippen.json.
struct Term {
  std::string id;
  std::string word;
  std::vector<std::string> synonyms;
  std::string explanation;
  std::vector<core::Source> sources;
};

/// Everything the program knows, read from one data directory; immutable after loading, so any number of
/// threads may read it.
struct Content {
  Questions questions;
  RuleBook rules;
  Thresholds thresholds;
  AdviceTexts advice;
  std::map<core::Role, DialogueText> dialogues;
  ConclusionTexts conclusions;
  Messages messages;
  std::map<std::string, SourceDocument, std::less<>> sources;
  std::vector<Term> terms;
  Catalogue catalogue;
  std::string knowledge_version;  ///< hex content hash of rules/ and knowledge/: sorted paths, lengths, bytes
  std::string dialogues_version;  ///< the same of dialogues/
};

/// Reads and cross-checks what the program needs to run, from a directory that holds rules/, knowledge/ and
/// dialogues/. On failure every mistake found, sorted by file and line. Does not validate against the JSON
/// schemas: that is `check` (content/check.hpp), which runs at build.
tl::expected<Content, core::Diagnostics> load(const std::filesystem::path& data, const Replacements& replacements = {});

}  // namespace inzetwijzer::content
