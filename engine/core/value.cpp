#include "core/value.hpp"

namespace inzetwijzer::core {
namespace {

bool is_only(const Value& value, std::string_view id) noexcept {
  const auto* options = std::get_if<Options>(&value);
  return options != nullptr && options->size() == 1 && options->front() == id;
}

}  // namespace

bool is_unknown(const Value& value) noexcept {
  const auto* text = std::get_if<std::string>(&value);
  return (text != nullptr && *text == unknown_id) || is_only(value, unknown_id);
}

bool is_none(const Value& value) noexcept { return is_only(value, none_id); }

}  // namespace inzetwijzer::core
