#include "json/writer.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using inzetwijzer::adapters::json::Writer;
using Json = nlohmann::ordered_json;

TEST_CASE("A text is escaped as the library escapes it") {
  std::string all = "gewoon é € 😀 / ";
  for (int code = 0; code < 128; ++code) all += static_cast<char>(code);
  for (const std::string& text : {std::string{}, std::string{"\""}, std::string{"a\\"}, std::string{"\n\n"}, all}) {
    Writer out;
    out.text(text);
    CHECK(out.written() == Json(text).dump());
  }
}

TEST_CASE("A character that needs an escape is found wherever it stands") {
  for (const char character : {'"', '\\', '\n', '\x1f'}) {
    for (std::size_t size = 1; size <= 20; ++size) {
      for (std::size_t place = 0; place < size; ++place) {
        std::string text(size, '\x7f');
        text[place] = character;
        Writer out;
        out.text(text);
        CHECK(out.written() == Json(text).dump());
      }
    }
  }
}

TEST_CASE("Objects and lists get their commas, also after members that were made elsewhere") {
  Writer out;
  out.text("what stood there before");
  out.clear();
  out.open('{');
  out.raw(R"("a":1,"b":[])");
  out.key("c");
  out.open('[');
  out.number(-12);
  out.boolean(true);
  out.text_or_null("");
  out.open('{');
  out.close('}');
  out.close(']');
  out.key("d");
  out.texts(std::vector<std::string>{"x", "y"});
  out.member("e", "z");
  out.close('}');
  CHECK(out.written() == Json({{"a", 1}, {"b", Json::array()}, {"c", {-12, true, nullptr, Json::object()}}, {"d", {"x", "y"}}, {"e", "z"}}).dump());
}
