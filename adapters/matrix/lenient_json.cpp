#include "matrix/lenient_json.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "matrix/repair_json.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

/// Builds the document from nlohmann's events, which come without recursion; false from an event stops the reader.
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
  bool number_float(number_float_t value, const string_t& /*text*/) { return add(value); }
  bool string(string_t& value) { return add(std::move(value)); }
  bool binary(binary_t& /*value*/) { return false; }
  bool start_object(std::size_t /*size*/) { return open(Json::value_t::object); }
  bool start_array(std::size_t /*size*/) { return open(Json::value_t::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(string_t& key) {
    if (m_too_deep == 0) m_open.back().key = std::move(key);
    return true;
  }
  bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const nlohmann::detail::exception& /*error*/) {
    return false;
  }

  Json take() { return std::move(m_document); }

 private:
  /// std::map, so that an object with very many keys takes no quadratic time.
  struct Level {
    Json::value_t type;
    std::string key;
    std::map<std::string, Json> members;
    std::vector<Json> elements;
  };

  bool add(Json value) {
    if (m_too_deep > 0) return true;
    if (m_open.empty()) {
      m_document = std::move(value);
    } else if (m_open.back().type == Json::value_t::array) {
      m_open.back().elements.push_back(std::move(value));
    } else {
      m_open.back().members.insert_or_assign(std::move(m_open.back().key), std::move(value));
    }
    return true;
  }

  bool open(Json::value_t type) {
    if (m_too_deep > 0 || m_open.size() >= deepest_json) {
      ++m_too_deep;
    } else {
      m_open.push_back({type, {}, {}, {}});
    }
    return true;
  }

  bool close() {
    if (m_too_deep > 0) return --m_too_deep > 0 || add(nullptr);
    Level level = std::move(m_open.back());
    m_open.pop_back();
    return add(level.type == Json::value_t::array ? Json(std::move(level.elements)) : object(std::move(level.members)));
  }

  static Json object(std::map<std::string, Json>&& members) {
    Json result = Json::object();
    auto& container = static_cast<Json::object_t::Container&>(result.get_ref<Json::object_t&>());
    for (auto& [key, value] : members) container.emplace_back(key, std::move(value));
    return result;
  }

  std::vector<Level> m_open;
  std::size_t m_too_deep = 0;  ///< how many are open below the deepest that is kept
  Json m_document;
};

}  // namespace

std::optional<Json> read_lenient(std::string_view text) {
  Builder builder;
  if (Json::sax_parse(text, &builder)) return builder.take();
  Builder second;
  if (Json::sax_parse(repaired_json(text), &second)) return second.take();
  return std::nullopt;
}

const Json& member(const Json& object, std::string_view name) {
  static const Json nothing;
  if (!object.is_object()) return nothing;
  for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
    if (key == name) return value;
  }
  return nothing;
}

std::string_view text_member(const Json& object, std::string_view name) {
  const Json& value = member(object, name);
  return value.is_string() ? std::string_view{value.get_ref<const std::string&>()} : std::string_view{};
}

}  // namespace inzetwijzer::adapters::matrix
