#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace inzetwijzer::content {

/// One row of the table that weighs a group of load factors (a working definition, see
/// knowledge/drempels.json).
struct LoadThreshold {
  std::string frequency;
  std::string magnitude;
  std::int64_t from_months = 0;  ///< inclusive
  std::int64_t to_months = 0;    ///< exclusive
  std::string level;             ///< laag, verhoogd or hoog
};

/// A named boundary that rules compare with: "einde-loopbaan-leeftijd" = 55.
struct Limit {
  std::string name;
  std::int64_t value = 0;  ///< unit as the file says: years, months or a count
};

struct Thresholds {
  std::vector<LoadThreshold> load;
  std::vector<Limit> limits;
};

}  // namespace inzetwijzer::content
