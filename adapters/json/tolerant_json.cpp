#include "json/tolerant_json.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;
using content::JsonError;
using content::JsonProblem;

constexpr std::size_t least_room = 64;  // keys are copied when there is no room left: a case has some forty answers

/// Builds the document from nlohmann's events; false from an event stops the reader.
class Builder {
 public:
  using number_integer_t = Json::number_integer_t;
  using number_unsigned_t = Json::number_unsigned_t;
  using number_float_t = Json::number_float_t;
  using string_t = Json::string_t;
  using binary_t = Json::binary_t;

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(number_integer_t value) { return add(value); }
  bool number_unsigned(number_unsigned_t value) { return add(value); }
  bool number_float(number_float_t value, const string_t&) { return add(value); }
  bool string(string_t& value) { return add(std::move(value)); }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(string_t& key) {
    Level& level = m_open.back();
    level.repeated = !level.keys.insert(key).second;
    if (level.repeated) m_document.duplicates.push_back({path(), key});
    level.key = std::move(key);
    return true;
  }

  bool parse_error(std::size_t, const std::string& last_token, const nlohmann::detail::exception&) {
    m_error = {JsonProblem::syntax, 1, content::shortened_detail(last_token)};
    return false;
  }

  TolerantDocument take() { return std::move(m_document); }
  JsonError take_error() { return std::move(m_error); }

 private:
  struct Level {
    Json value;
    std::string key;
    bool repeated = false;
    std::unordered_set<std::string> keys;
  };

  [[nodiscard]] std::vector<std::string> path() const {
    std::vector<std::string> keys;
    for (std::size_t at = 0; at + 1 < m_open.size(); ++at) keys.push_back(m_open[at].key);
    return keys;
  }

  bool add(Json value) {
    if (m_open.empty()) {
      m_document.value = std::move(value);
      return true;
    }
    Level& level = m_open.back();
    if (level.value.is_array()) {
      level.value.get_ref<Json::array_t&>().push_back(std::move(value));
    } else if (!level.repeated) {
      // Past ordered_map's own insertion, which searches all keys: the set has done that.
      auto& members = static_cast<Json::object_t::Container&>(level.value.get_ref<Json::object_t&>());
      if (members.size() == members.capacity()) members.reserve(std::max(least_room, 2 * members.size()));
      members.emplace_back(std::move(level.key), std::move(value));
    }
    return true;
  }

  bool open(Json container) {
    if (m_open.size() >= static_cast<std::size_t>(content::max_json_depth)) {
      m_error = {JsonProblem::too_deep, 1, {}};
      return false;
    }
    m_open.push_back({std::move(container), {}, false, {}});
    return true;
  }

  bool close() {
    Json done = std::move(m_open.back().value);
    m_open.pop_back();
    return add(std::move(done));
  }

  std::vector<Level> m_open;
  TolerantDocument m_document;
  JsonError m_error;
};

}  // namespace

tl::expected<TolerantDocument, JsonError> parse_tolerant(std::string_view text) {
  if (auto problem = content::encoding_problem(text)) return tl::unexpected(std::move(*problem));
  Builder builder;
  if (Json::sax_parse(text, &builder)) return builder.take();
  return tl::unexpected(builder.take_error());
}

}  // namespace inzetwijzer::adapters::json
