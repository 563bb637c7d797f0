#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

#include "catalogue/search.hpp"
#include "catalogue/show.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "terminal/layout.hpp"
#include "terminal/screen.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

using catalogue::Entry;
using catalogue::EntryKind;

using Blocks = std::vector<core::Block>;

void append(Blocks& all, Blocks more) {
  for (auto& block : more) all.push_back(std::move(block));
}

/// Everything with exactly this id: a term and an instrument may share one.
Blocks with_id(const content::Content& content, const std::string& id) {
  Blocks all;
  const auto add = [&](EntryKind kind) {
    append(all, catalogue::show(content, {kind, id, {}}, catalogue::Reader::author));
  };
  if (std::ranges::find(content.terms, id, &content::Term::id) != content.terms.end()) add(EntryKind::term);
  if (content.catalogue.instrument(id) != nullptr) add(EntryKind::instrument);
  if (content.catalogue.model(id) != nullptr) add(EntryKind::model);
  if (content.advice.contains(id)) add(EntryKind::advice);
  if (content.sources.contains(id)) add(EntryKind::source);
  append(all, catalogue::show_rule(content, id));
  if (all.empty()) append(all, catalogue::show_word(content, id));
  return all;
}

[[noreturn]] void refuse(const Program& program, const std::string& name, const std::vector<Entry>& found) {
  constexpr std::size_t most = 5;
  std::string text = program.texts.format("toon.onbekend", {{"woord", name}});
  if (!found.empty()) text += ' ' + program.texts.format("toon.bedoelde-je");
  for (std::size_t at = 0; at < std::min(most, found.size()); ++at) text += "\n  " + found[at].id + "  " + found[at].name;
  throw RefusedError{text};
}

int show(const Program& program, const std::vector<std::string>& words) {
  std::string name;
  for (const auto& word : words) name += (name.empty() ? "" : " ") + word;
  if (name.empty()) throw UsageError{program.texts.format("zoek.leeg")};
  const auto content = load_content(program.texts);
  core::Message message;
  message.blocks = with_id(*content, name);
  if (message.blocks.empty()) {
    const auto found = catalogue::Index{*content}.search({name, {}, {}, {}, {}});
    const bool is_name = !found.empty() && catalogue::is_same_name(found.front().name, name);
    if (!is_name) refuse(program, name, found);
    message.blocks = with_id(*content, found.front().id);
  }
  const terminal::Screen screen{program.colour != "nooit"};
  std::cout << terminal::lay_out(message, content->messages, {screen.columns(), screen.styled()}) << std::flush;
  return std::cout ? exit_done : exit_outside_failed;
}

}  // namespace

void add_kennis_toon(CLI::App& knowledge, Program& program) {
  CLI::App* command = add_command(knowledge, program, "toon");
  auto words = std::make_shared<std::vector<std::string>>();
  add_words(*command, program, "id", *words, "optie.toon.id", "id");
  on_chosen(*command, program, [&program, words] { return show(program, *words); });
}

}  // namespace inzetwijzer::adapters::cli
