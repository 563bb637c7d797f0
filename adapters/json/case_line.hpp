#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.hpp"
#include "content/strict_json.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "json/line_source.hpp"

namespace inzetwijzer::adapters::json {

inline constexpr std::size_t max_case_bytes = std::size_t{1} << 20U;
inline constexpr std::size_t max_id_characters = 200;

/// One thing that is wrong with a line.
struct Fault {
  content::Json question;  ///< the id of the question it is about, or null
  content::Json value;     ///< what was given, as given, or null
  std::string reason;      ///< in Dutch
  std::string did_you_mean;  ///< may be empty
};

/// A line of `evalueer`, read and checked. It can be evaluated when there are no faults.
struct CaseLine {
  std::string id;  ///< as given, or the line's number when there is none that can be used
  core::Role role = core::Role::leidinggevende;
  core::Answers answers;
  std::vector<Fault> faults;  ///< all of them: first of the line as a whole, then by answer in the order given
};

/// Reads and checks a line that is not blank.
CaseLine read_case(const Line& line, const content::Content& content);

}  // namespace inzetwijzer::adapters::json
