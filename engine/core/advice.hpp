#pragma once

#include <string>
#include <vector>

#include "core/conclusion.hpp"

namespace inzetwijzer::core {

/// What a measure brings to, or asks from, one of the two sides.
struct Effect {
  std::string side;  ///< "werkgever" or "werknemer"
  std::string text;
};

/// One recommendation, worded for the role it is given to, with its justification.
struct Advice {
  std::string id;
  std::string title;
  std::string text;
  std::string first_step;
  std::string caveat;      ///< what the source calls unproven or what needs care; may be empty
  std::string theme;
  std::string agreement;   ///< taak, ontwikkel, flexibiliteit, beloning, or empty
  int priority = 1;        ///< 1 (main), 2 or 3
  std::vector<std::string> interventions;  ///< catalogue ids
  std::vector<Effect> benefits;
  std::vector<Effect> investments;
  std::vector<Source> sources;      ///< of the advice itself and of the rule that proposed it; never empty
  Conclusion candidate;             ///< the rule conclusion "advies.<id>" it rests on
};

}  // namespace inzetwijzer::core
