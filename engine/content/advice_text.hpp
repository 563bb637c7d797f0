#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/advice.hpp"
#include "core/role.hpp"

namespace inzetwijzer::content {

/// The wording of an advice for one role.
struct AdviceWording {
  std::string title;
  std::string text;
  std::string first_step;
  std::string block{};     ///< where an employee finds it: zelf, bespreken, hulp; may be empty
  std::string sentence{};  ///< how an employee can raise it; may be empty
};

/// An advice as knowledge/adviezen/ holds it; rules decide when it applies.
struct AdviceText {
  std::string id;
  std::string theme;
  std::string agreement;                        ///< may be empty
  std::string caveat;                           ///< may be empty
  std::map<core::Role, AdviceWording> wording;  ///< the roles it can be given to
  std::vector<std::string> topics;         ///< what instruments for it are about, most telling first
  std::vector<std::string> interventions;  ///< chosen by hand
  std::optional<core::Option> option;
  std::vector<core::Effect> benefits;
  std::vector<core::Effect> investments;
  std::vector<core::Source> sources;
  std::string file;
  int line = 0;
};

using AdviceTexts = std::map<std::string, AdviceText, std::less<>>;

}  // namespace inzetwijzer::content
