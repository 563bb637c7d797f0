#pragma once

#include <map>
#include <string>
#include <vector>

#include "content/content.hpp"
#include "content/data_files.hpp"
#include "content/finding.hpp"
#include "content/json_node.hpp"

namespace inzetwijzer::content {

// Each reads its files to typed values and reports what it cannot read.

Questions load_questions(JsonFiles& files);
Thresholds load_thresholds(JsonFiles& files);
AdviceTexts load_advice(JsonFiles& files);
ConclusionTexts load_conclusions(JsonFiles& files);
std::map<std::string, SourceDocument, std::less<>> load_sources(JsonFiles& files);
std::vector<Term> load_terms(JsonFiles& files);
Catalogue load_catalogue(JsonFiles& files);
Messages load_messages(JsonFiles& files);
std::map<core::Role, DialogueText> load_dialogues(JsonFiles& files, const Questions& questions);

/// A list of {"bron", "sectie"} or {"bron": "werkdefinitie"} or {"bron": "extern", "titel", "url"}.
std::vector<core::Source> read_sources(const JsonNode& owner);

/// The roles in this list; `otherwise` when the member is absent.
core::RoleSet read_roles(const JsonNode& owner, std::string_view name, core::RoleSet otherwise);

}  // namespace inzetwijzer::content
