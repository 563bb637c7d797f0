#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/loaded.hpp"
#include "content/rule_world.hpp"

namespace inzetwijzer::content {

/// What the checks between files look at, and where they report.
struct CrossCheck {
  Loaded& loaded;
  const RuleWorld& world;

  [[nodiscard]] const Content& content() const { return loaded.content; }
  [[nodiscard]] Findings& findings() const { return loaded.findings; }
};

/// The facts that rules match: questions, options, groups, roles and boundaries that exist.
void check_rule_facts(const CrossCheck& check);

/// The questions that rules ask for exist, and every question is asked for or matched somewhere.
void check_questions(const CrossCheck& check);

/// What rules conclude has a name, what they match is concluded, and no name is left over.
void check_conclusions(const CrossCheck& check);

/// Advice exists, can be reached, and in the roles that it is worded for; its instruments exist.
void check_advice(const CrossCheck& check);

/// What the catalogue is ordered by exists, every instrument and model is used by advice that rules give, and nothing stands
/// in it twice.
void check_catalogue(const CrossCheck& check);

/// An abbreviation in a text that somebody reads is a term that can be explained, or part of a name in the catalogue.
void check_abbreviations(const CrossCheck& check);

/// Patterns of the lexicon can be read, their questions and options exist, and no phrase of a question stands twice.
void check_lexicon(const CrossCheck& check);

/// The groups that signs of crisis are made of exist, and each is used. For check_lexicon.
void check_crisis_words(const JsonNode& root);

/// Texts stay within the limits for who reads them.
void check_readability(const CrossCheck& check);

/// Each role has words for its questions and options, and each question stands in one topic.
void check_dialogues(const CrossCheck& check);

/// Sources exist and are cited with a section.
void check_sources(const CrossCheck& check);

/// Message patterns can be read, and those that this layer uses are there.
void check_messages(const CrossCheck& check);

/// The table of loads covers every case once, and boundaries are used.
void check_thresholds(const CrossCheck& check);

/// " Bedoel je x?" has this x when one of the candidates is near; else "leeg".
std::string suggestion(const std::string& word, const Words& candidates);

}  // namespace inzetwijzer::content
