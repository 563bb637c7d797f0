#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <type_traits>

#include "dialogue/event.hpp"

namespace inzetwijzer::dialogue {
namespace {

using nlohmann::json;

constexpr std::uint64_t version = 1;
constexpr const char* version_key = "v";
constexpr const char* kind_key = "soort";

json to_value(const core::Value& value) {
  return std::visit([](const auto& held) { return json(held); }, value);
}

core::Value from_value(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_array()) return value.get<core::Options>();
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return value.get<double>();
}

json named(const char* kind) {
  return json{{version_key, version}, {kind_key, kind}};
}

json with(const char* kind, const char* key, const std::string& text) {
  json object = named(kind);
  object[key] = text;
  return object;
}

json with_value(const char* kind, const std::string& question, const core::Value& value) {
  json object = with(kind, "vraag", question);
  object["waarde"] = to_value(value);
  return object;
}

json write(const Answered& event) {
  return with_value("antwoord", event.question, event.value);
}
json write(const Withdrawn& event) {
  return with("ingetrokken", "vraag", event.question);
}
json write(const Skipped& event) {
  return with("overgeslagen", "vraag", event.unit);
}
json write(const Asked& event) {
  return with("gevraagd", "vraag", event.unit);
}
json write(const Reopened& event) {
  return with("heropend", "vraag", event.unit);
}
json write(const ConfirmationAsked& event) {
  return with_value("bevestiging", event.unit, event.value);
}
json write(const Mentioned& event) {
  return with_value("genoemd", event.unit, event.value);
}
json write(const ConfirmationCleared&) {
  return named("bevestiging-weg");
}
json write(const Misunderstood&) {
  return named("onbegrepen");
}
json write(const Prompted& event) {
  return with("keuze-gevraagd", "keuze", event.prompt);
}
json write(const PromptClosed&) {
  return named("keuze-weg");
}
json write(const NoticeShown& event) {
  return with("melding", "melding", event.notice);
}
json write(const Finished& event) {
  json object = named("advies");
  object["adviezen"] = event.advice;
  object["hoofd"] = event.main;
  return object;
}
json write(const Deepening& event) {
  json object = named("verdieping");
  object["gewenst"] = event.wanted;
  return object;
}
json write(const PersonNamed& event) {
  return with("persoon", "woord", event.word);
}
json write(const ScenarioKept& event) {
  json object = with("scenario", "naam", event.name);
  object["antwoorden"] = json::object();
  for (const auto& [question, value] : event.answers) object["antwoorden"][question] = to_value(value);
  object["jaren"] = event.years;
  return object;
}
json write(const Resumed&) {
  return named("hervat");
}

/// A whole number from 0: nlohmann would cut or overflow any other.
std::uint64_t count(const json& object, const char* key) {
  const json& value = object.at(key);
  if (!value.is_number_unsigned()) throw std::invalid_argument{"damaged event"};
  return value.get<std::uint64_t>();
}

std::string text(const json& object, const char* key) {
  return object.at(key).get<std::string>();
}

ScenarioKept read_scenario(const json& object) {
  ScenarioKept event{text(object, "naam"), {}, object.at("jaren").get<double>()};
  for (const auto& [question, value] : object.at("antwoorden").items()) event.answers.emplace(question, from_value(value));
  return event;
}

struct Reader {
  const char* kind;
  Event (*read)(const json&);
};

constexpr std::array readers{
    Reader{"antwoord",
           [](const json& o) -> Event {
             return Answered{text(o, "vraag"), from_value(o.at("waarde"))};
           }},
    Reader{"ingetrokken", [](const json& o) -> Event { return Withdrawn{text(o, "vraag")}; }},
    Reader{"overgeslagen", [](const json& o) -> Event { return Skipped{text(o, "vraag")}; }},
    Reader{"gevraagd", [](const json& o) -> Event { return Asked{text(o, "vraag")}; }},
    Reader{"heropend", [](const json& o) -> Event { return Reopened{text(o, "vraag")}; }},
    Reader{"bevestiging",
           [](const json& o) -> Event {
             return ConfirmationAsked{text(o, "vraag"), from_value(o.at("waarde"))};
           }},
    Reader{"genoemd",
           [](const json& o) -> Event { return Mentioned{text(o, "vraag"), from_value(o.at("waarde"))}; }},
    Reader{"bevestiging-weg", [](const json&) -> Event { return ConfirmationCleared{}; }},
    Reader{"onbegrepen", [](const json&) -> Event { return Misunderstood{}; }},
    Reader{"keuze-gevraagd", [](const json& o) -> Event { return Prompted{text(o, "keuze")}; }},
    Reader{"keuze-weg", [](const json&) -> Event { return PromptClosed{}; }},
    Reader{"melding", [](const json& o) -> Event { return NoticeShown{text(o, "melding")}; }},
    Reader{
        "advies",
        [](const json& o) -> Event {
          return Finished{o.at("adviezen").get<std::vector<std::string>>(), static_cast<std::size_t>(count(o, "hoofd"))};
        }},
    Reader{"verdieping", [](const json& o) -> Event { return Deepening{o.at("gewenst").get<bool>()}; }},
    Reader{"persoon", [](const json& o) -> Event { return PersonNamed{text(o, "woord")}; }},
    Reader{"scenario", [](const json& o) -> Event { return read_scenario(o); }},
    Reader{"hervat", [](const json&) -> Event { return Resumed{}; }},
};

static_assert(readers.size() == std::variant_size_v<Event>);

Event read(const json& object) {
  if (count(object, version_key) != version) throw std::invalid_argument{"unknown event version"};
  const auto kind = text(object, kind_key);
  for (const auto& reader : readers) {
    if (kind == reader.kind) return reader.read(object);
  }
  throw std::invalid_argument{"unknown event kind"};
}

}  // namespace

std::string to_json(const Event& event) {
  return std::visit([](const auto& held) { return write(held); }, event).dump();
}

Event event_from_json(std::string_view stored) {
  try {
    return read(json::parse(stored));
  } catch (const json::exception&) {
    throw std::invalid_argument{"damaged event"};
  }
}

}  // namespace inzetwijzer::dialogue
