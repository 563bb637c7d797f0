#include "json/advice_json.hpp"

#include "json/writer.hpp"

namespace inzetwijzer::adapters::json {
namespace {

/// Members written by `write`, without a comma in front.
template <typename Write>
std::string members(const Write& write) {
  Writer out;
  write(out);
  return std::string{out.written()};
}

void write_effects(Writer& out, std::string_view key, const std::vector<core::Effect>& effects) {
  out.key(key);
  out.open('[');
  for (const auto& effect : effects) {
    out.open('{');
    out.member("voor", effect.side);
    out.member("tekst", effect.text);
    out.close('}');
  }
  out.close(']');
}

AdviceParts parts_of(const content::Content& content, const content::AdviceText& text, const content::AdviceWording& wording,
                     core::Role role) {
  AdviceParts parts;
  parts.head = members([&](Writer& out) {
    out.member("id", text.id);
    out.member("titel", wording.title);
    out.member("tekst", wording.text);
  });
  parts.before_picks = members([&](Writer& out) {
    out.member("voor", core::to_id(role));
    out.member("thema", text.theme);
    out.key("afspraak");
    out.text_or_null(text.agreement);
  });
  parts.effects = members([&](Writer& out) {
    write_effects(out, "opbrengsten", text.benefits);
    write_effects(out, "investeringen", text.investments);
  });
  parts.first_step = members([&](Writer& out) {
    out.member("eerste-stap", wording.first_step);
    out.key("kanttekening");
    out.text_or_null(text.caveat);
  });
  parts.models = members([&](Writer& out) {
    out.key("modellen");
    out.open('[');
    for (const auto* model : content.catalogue.models_for(text.id)) out.text(model->id);
    out.close(']');
  });
  parts.choices = advice::choices(content.catalogue, text, role);
  return parts;
}

}  // namespace

AdviceLibrary::AdviceLibrary(const content::Content& content) : m_content{content} {
  for (const auto& [id, text] : content.advice) {
    m_entries.emplace(&text, std::make_unique<std::array<Entry, core::all_roles.size()>>());
  }
}

const AdviceParts& AdviceLibrary::parts(const advice::Ranked& advice, core::Role role) const {
  Entry& entry = (*m_entries.at(advice.text))[static_cast<std::size_t>(role)];
  std::call_once(entry.once, [&] { entry.parts = parts_of(m_content, *advice.text, *advice.wording, role); });
  return entry.parts;
}

}  // namespace inzetwijzer::adapters::json
