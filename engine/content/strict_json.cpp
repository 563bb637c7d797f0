#include "content/strict_json.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "content/utf8.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t max_detail = 60;

/// Knows the line of the last character read; a line end belongs to the line that it ends.
class LineCounter {
 public:
  void read(char character) {
    if (m_ended) ++m_line;
    m_ended = character == '\n';
  }
  [[nodiscard]] int line() const { return m_line; }

 private:
  int m_line = 1;
  bool m_ended = false;
};

class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* position, LineCounter& counter) : m_position{position}, m_counter{&counter} {}

  reference operator*() const { return *m_position; }
  CountingIterator& operator++() {
    m_counter->read(*m_position++);
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& left, const CountingIterator& right) {
    return left.m_position == right.m_position;
  }

 private:
  const char* m_position;
  LineCounter* m_counter;
};

/// Builds the document from nlohmann's events; false from an event stops the reader.
class Builder {
 public:
  using number_integer_t = Json::number_integer_t;
  using number_unsigned_t = Json::number_unsigned_t;
  using number_float_t = Json::number_float_t;
  using string_t = Json::string_t;
  using binary_t = Json::binary_t;

  explicit Builder(const LineCounter& counter) : m_counter{counter} {}

  bool null() { return scalar(nullptr); }
  bool boolean(bool value) { return scalar(value); }
  bool number_integer(number_integer_t value) { return scalar(value); }
  bool number_unsigned(number_unsigned_t value) { return scalar(value); }
  bool number_float(number_float_t value, const string_t&) { return scalar(value); }
  bool string(string_t& value) { return scalar(std::move(value)); }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(string_t& key) {
    Level& level = m_open.back();
    if (!level.keys.insert(key).second) {
      m_error = {JsonProblem::duplicate_key, m_counter.line(), key};
      return false;
    }
    level.key = std::move(key);
    return true;
  }

  bool parse_error(std::size_t, const std::string& last_token, const nlohmann::detail::exception&) {
    m_error = {JsonProblem::syntax, m_counter.line(), last_token};
    return false;
  }

  JsonDocument take() { return std::move(m_document); }
  JsonError take_error() { return std::move(m_error); }

 private:
  struct Level {
    JsonDocument document;
    std::string key;
    std::unordered_set<std::string> keys;
  };

  bool scalar(Json value) { return add({std::move(value), {m_counter.line(), {}}}); }

  bool add(JsonDocument part) {
    if (m_open.empty()) {
      m_document = std::move(part);
      return true;
    }
    Level& level = m_open.back();
    if (level.document.value.is_array()) {
      level.document.value.get_ref<Json::array_t&>().push_back(std::move(part.value));
    } else {
      // Past ordered_map's own insertion, which searches all keys: the set has done that.
      auto& members =
          static_cast<Json::object_t::Container&>(level.document.value.get_ref<Json::object_t&>());
      members.emplace_back(std::move(level.key), std::move(part.value));
    }
    level.document.lines.children.push_back(std::move(part.lines));
    return true;
  }

  bool open(Json container) {
    if (m_open.size() >= static_cast<std::size_t>(max_json_depth)) {
      m_error = {JsonProblem::too_deep, m_counter.line(), {}};
      return false;
    }
    m_open.push_back({{std::move(container), {m_counter.line(), {}}}, {}, {}});
    return true;
  }

  bool close() {
    JsonDocument done = std::move(m_open.back().document);
    m_open.pop_back();
    return add(std::move(done));
  }

  const LineCounter& m_counter;
  std::vector<Level> m_open;
  JsonDocument m_document;
  JsonError m_error;
};

}  // namespace

std::string shortened_detail(std::string text) {
  if (text.size() <= max_detail) return text;
  std::size_t end = max_detail;
  while (end > 0 && U8_IS_TRAIL(static_cast<unsigned char>(text[end]))) --end;
  text.resize(end);
  return text;
}

std::string message_key(JsonProblem problem) {
  switch (problem) {
    case JsonProblem::syntax: return "json-fout.syntaxis";
    case JsonProblem::duplicate_key: return "json-fout.dubbele-sleutel";
    case JsonProblem::invalid_utf8: return "json-fout.utf8";
    case JsonProblem::byte_order_mark: return "json-fout.bom";
    case JsonProblem::too_deep: return "json-fout.diepte";
  }
  return "json-fout.syntaxis";
}

std::optional<JsonError> encoding_problem(std::string_view text) {
  if (text.starts_with(byte_order_mark)) return JsonError{JsonProblem::byte_order_mark, 1, {}};
  const std::size_t invalid = first_invalid_utf8(text);
  if (invalid == std::string_view::npos) return std::nullopt;
  return JsonError{JsonProblem::invalid_utf8, line_at(text, invalid), {}};
}

tl::expected<JsonDocument, JsonError> parse_strict(std::string_view text) {
  if (auto problem = encoding_problem(text)) return tl::unexpected(std::move(*problem));
  LineCounter counter;
  Builder builder{counter};
  const CountingIterator first{text.data(), counter};
  const CountingIterator last{text.data() + text.size(), counter};
  if (Json::sax_parse(first, last, &builder)) return builder.take();
  JsonError error = builder.take_error();
  error.detail = shortened_detail(std::move(error.detail));
  return tl::unexpected(std::move(error));
}

}  // namespace inzetwijzer::content
