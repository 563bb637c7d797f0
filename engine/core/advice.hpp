#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conclusion.hpp"

namespace inzetwijzer::core {

/// What a measure brings to, or asks from, one of the two sides.
struct Effect {
  std::string side;  ///< "werkgever" or "werknemer"
  std::string text;
};

/// Why an instrument was picked: the sector, factor, trait or misfit it is made for, or the topic it shares with the advice.
struct PickReason {
  enum class Kind { sector, factor, trait, misfit, topic };
  Kind kind = Kind::topic;
  std::string_view id;  ///< of the catalogue, which must stay

  friend bool operator==(const PickReason&, const PickReason&) = default;
};

/// An instrument of the catalogue that goes with an advice in this case.
struct Pick {
  std::string_view instrument;       ///< id of the catalogue, which must stay
  std::vector<PickReason> because;   ///< most telling first; empty when only the author of the advice chose it
};

/// What a council weighs when it compares measures.
struct Option {
  std::string groups;    ///< which groups it suits
  std::string feasible;  ///< what decides whether it can be done
  std::string right;     ///< which right the council has on it
};

/// One recommendation, worded for the role it is given to, with its justification.
struct Advice {
  std::string id;
  std::string title;
  std::string text;
  std::string first_step;
  std::string caveat;      ///< what the source calls unproven or what needs care; may be empty
  std::string block;       ///< for an employee: zelf, bespreken or hulp; else empty
  std::string sentence;    ///< how an employee can say it; may be empty
  std::optional<Option> option;  ///< set when it is a measure that a council can compare with others
  std::string theme;
  std::string agreement;   ///< taak, ontwikkel, flexibiliteit, beloning, or empty
  int priority = 1;        ///< 1 (main), 2 or 3
  std::vector<Pick> picks;           ///< most specific first
  std::vector<std::string> models;   ///< catalogue ids of models to work with
  std::vector<Effect> benefits;
  std::vector<Effect> investments;
  std::vector<Source> sources;      ///< of the advice itself and of the rule that proposed it; never empty
  Conclusion candidate;             ///< the rule conclusion "advies.<id>" it rests on
};

}  // namespace inzetwijzer::core
