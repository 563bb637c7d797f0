#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "catalogue/search.hpp"
#include "catalogue/show.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "terminal/layout.hpp"
#include "terminal/screen.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

using Json = nlohmann::ordered_json;
using catalogue::Entry;
using catalogue::EntryKind;

struct SearchOptions {
  std::vector<std::string> words;
  std::string theme;
  std::string sector;
  std::string kind;
  std::string role;
  std::string count = "20";
  bool json = false;
};

std::vector<std::string> ids_of(const std::map<std::string, std::string, std::less<>>& names) {
  std::vector<std::string> ids;
  for (const auto& [id, name] : names) ids.push_back(id);
  return ids;
}

void require_known(const Program& program, std::string_view option, const std::string& value,
                   const std::vector<std::string>& choices) {
  if (value.empty() || std::ranges::find(choices, value) != choices.end()) return;
  std::string all;
  for (const auto& choice : choices) all += (all.empty() ? "" : ", ") + choice;
  throw UsageError{program.texts.format("gebruik-fout.keuze",
                                        {{"waarde", value}, {"optie", option}, {"keuzes", all}})};
}

catalogue::Query query_of(const Program& program, const content::Content& content, const SearchOptions& options) {
  const auto* sector = content.questions.find("sector");
  auto kinds = ids_of(content.catalogue.kinds);
  for (const char* kind : {"begrip", "interventie", "advies", "bron"}) kinds.emplace_back(kind);
  auto themes = ids_of(content.catalogue.themes);
  for (const auto& [id, advice] : content.advice) {
    if (std::ranges::find(themes, advice.theme) == themes.end()) themes.push_back(advice.theme);
  }
  require_known(program, "--thema", options.theme, themes);
  require_known(program, "--soort", options.kind, kinds);
  std::vector<std::string> sectors;
  for (const auto& option : sector->options) sectors.push_back(option.id);
  require_known(program, "--sector", options.sector, sectors);
  require_known(program, "--rol", options.role, {"leidinggevende", "medewerker", "or"});
  catalogue::Query query{{}, options.theme, options.sector, options.kind, core::role_from_id(options.role)};
  for (const auto& word : options.words) query.words += (query.words.empty() ? "" : " ") + word;
  if (query.words.empty() && query.theme.empty() && query.sector.empty() && query.kind.empty() && !query.role) {
    throw UsageError{program.texts.format("zoek.leeg")};
  }
  return query;
}

std::string_view kind_id(EntryKind kind) {
  switch (kind) {
    case EntryKind::term: return "begrip";
    case EntryKind::instrument: return "interventie";
    case EntryKind::model: return "model";
    case EntryKind::advice: return "advies";
    case EntryKind::source: return "bron";
  }
  return {};
}

Json sources_json(const std::vector<core::Source>& sources) {
  Json list = Json::array();
  for (const auto& source : sources) {
    Json one{{"bron", source.key}};
    if (!source.section.empty()) one["sectie"] = source.section;
    if (!source.title.empty()) one["titel"] = source.title;
    if (!source.url.empty()) one["url"] = source.url;
    list.push_back(std::move(one));
  }
  return list;
}

Json entry_json(const content::Content& content, const Entry& entry) {
  Json json{{"id", entry.id}, {"soort", kind_id(entry.kind)}, {"naam", entry.name}};
  if (entry.kind == EntryKind::instrument) {
    const auto& one = *content.catalogue.instrument(entry.id);
    json.update({{"type", one.kind}, {"thema", one.theme}, {"onderwerpen", one.topics}, {"sectoren", one.fit.sectors},
                 {"voor", one.audience}, {"tekst", one.text}, {"url", one.url}, {"status", one.ended ? "beëindigd" : ""},
                 {"stand", one.as_of}, {"bronnen", sources_json(one.sources)}});
  } else if (entry.kind == EntryKind::model) {
    const auto& one = *content.catalogue.model(entry.id);
    json.update({{"type", one.kind}, {"thema", one.theme}, {"tekst", one.use}, {"bronnen", sources_json(one.sources)}});
  } else if (entry.kind == EntryKind::term) {
    const auto& one = *std::ranges::find(content.terms, entry.id, &content::Term::id);
    json.update({{"tekst", one.explanation}, {"bronnen", sources_json(one.sources)}});
  }
  return json;
}

void print(const Program& program, const content::Content& content, const std::vector<Entry>& found,
           std::size_t count) {
  const terminal::Screen screen{program.colour != "nooit"};
  if (found.empty()) std::cout << program.texts.format("zoek.niets") << '\n';
  for (std::size_t at = 0; at < std::min(count, found.size()); ++at) {
    const std::string about = catalogue::describe(content, found[at]);
    std::cout << terminal::lay_out(found[at].name + " (" + about + ")", {screen.columns(), screen.styled()})
              << "  " << found[at].id << '\n';
  }
  if (found.size() <= count) return;
  std::cout << program.texts.format("zoek.aantal", {{"aantal", static_cast<std::int64_t>(found.size())}}) << ' '
            << program.texts.format("zoek.meer", {{"getoond", static_cast<std::int64_t>(count)}}) << '\n';
}

int search(const Program& program, const SearchOptions& options) {
  constexpr unsigned most = 1000;
  const unsigned count = require_number(program, "--aantal", options.count, 1, most);
  const auto content = load_content(program.texts);
  const auto query = query_of(program, *content, options);
  const auto found = catalogue::Index{*content}.search(query);
  if (options.json) {
    Json results = Json::array();
    for (std::size_t at = 0; at < std::min<std::size_t>(count, found.size()); ++at) {
      results.push_back(entry_json(*content, found[at]));
    }
    std::cout << Json{{"gevonden", found.size()}, {"resultaten", std::move(results)}}.dump() << '\n';
  } else {
    print(program, *content, found, count);
  }
  std::cout.flush();
  return std::cout ? exit_done : exit_outside_failed;
}

}  // namespace

void add_kennis_zoek(CLI::App& knowledge, Program& program) {
  CLI::App* command = add_command(knowledge, program, "zoek");
  auto options = std::make_shared<SearchOptions>();
  add_words(*command, program, "term", options->words, "optie.zoek.term", "term");
  add_value(*command, program, "--thema", options->theme, "optie.zoek.thema", "thema");
  add_value(*command, program, "--sector", options->sector, "optie.zoek.sector", "sector");
  add_value(*command, program, "--soort", options->kind, "optie.zoek.soort", "soort");
  add_value(*command, program, "--rol", options->role, "optie.zoek.rol", "rol");
  add_value(*command, program, "--aantal", options->count, "optie.zoek.aantal", "aantal");
  add_flag(*command, program, "--json", options->json, "optie.zoek.json");
  on_chosen(*command, program, [&program, options] { return search(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
