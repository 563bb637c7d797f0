#include <nlohmann/json.hpp>

#include "report/render.hpp"

namespace inzetwijzer::report {
namespace {

using Json = nlohmann::ordered_json;

Json rows(const core::Table& table) {
  Json list = Json::array();
  for (const auto& row : table.rows) {
    Json object = Json::object();
    for (std::size_t column = 0; column < table.heading.size() && column < row.size(); ++column) {
      object[table.heading[column]] = row[column];
    }
    list.push_back(std::move(object));
  }
  return list;
}

struct Converter {
  Json operator()(const core::Heading& heading) const { return {{"soort", "kop"}, {"tekst", heading.text}}; }
  Json operator()(const core::Paragraph& paragraph) const { return {{"soort", "tekst"}, {"tekst", paragraph.text}}; }
  Json operator()(const core::List& list) const { return {{"soort", "lijst"}, {"regels", list.items}}; }
  Json operator()(const core::Table& table) const {
    return {{"soort", "tabel"}, {"koppen", table.heading}, {"rijen", table.rows}};
  }
  Json operator()(const Field& field) const { return {{"soort", "veld"}, {"naam", field.name}, {"waarde", ""}}; }
  Json operator()(const Links& links) const {
    Json items = Json::array();
    for (const auto& link : links.items) items.push_back({{"tekst", link.text}, {"delen", link.detail}, {"url", link.url}});
    return {{"soort", "links"}, {"regels", std::move(items)}};
  }
  Json operator()(const Figure& figure) const {
    Json blocks = Json::array();
    for (const auto& block : figure.plain) blocks.push_back(std::visit(*this, block));
    return {{"soort", "figuur"},
            {"id", figure.id},
            {"titel", figure.title},
            {"omschrijving", figure.description},
            {"blokken", std::move(blocks)}};
  }
};

Json sections(const Report& report) {
  Json list = Json::array();
  for (const auto& section : report.sections) {
    Json blocks = Json::array();
    for (const auto& block : section.blocks) blocks.push_back(std::visit(Converter{}, block));
    list.push_back({{"id", section.id}, {"titel", section.title}, {"blokken", std::move(blocks)}});
  }
  return list;
}

Json receipt(const Receipt& receipt) {
  Json answers = Json::object();
  for (const auto& [question, value] : receipt.answers) {
    answers[question] = std::visit([](const auto& held) { return Json(held); }, value);
  }
  Json conclusions = Json::array();
  for (const auto& key : receipt.conclusions) {
    conclusions.push_back({{"id", key.id}, {"waarde", std::visit([](const auto& held) { return Json(held); }, key.value)}});
  }
  return {{"kennisversie", receipt.knowledge_version},
          {"dialoogversie", receipt.dialogues_version},
          {"datum", receipt.date},
          {"invoer", {{"rol", core::to_id(receipt.role)}, {"antwoorden", std::move(answers)}}},
          {"conclusies", std::move(conclusions)},
          {"adviezen", receipt.advice}};
}

}  // namespace

std::string to_json(const Report& report) {
  Json introduction = Json::array();
  for (const auto& paragraph : report.introduction) introduction.push_back(paragraph.text);
  const Json document{{"titel", report.title},
                      {"ondertitel", report.subtitle},
                      {"rol", core::to_id(report.receipt.role)},
                      {"inleiding", std::move(introduction)},
                      {"onderdelen", sections(report)},
                      {"actieplan", rows(report.plan)},
                      {"bon", receipt(report.receipt)}};
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace inzetwijzer::report
