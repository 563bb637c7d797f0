#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/message.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::report {

/// Something measured in steps: 0 (not known or not mentioned) up to and including `of`.
struct Steps {
  std::string name;   ///< what is measured: "hoe vaak"
  std::string words;  ///< the value in words: "elke dag"
  int value = 0;
  int of = 0;
};

/// How heavy each group of load factors is, in the order of the contract.
struct LoadProfile {
  struct Group {
    std::string name;
    std::string weight;        ///< how it weighs, in words
    std::vector<Steps> steps;  ///< frequency, magnitude, duration; empty when the group was not mentioned
  };
  std::vector<Group> groups;
};

/// Load against capacity over the years: a sketch, the same for everybody.
struct CareerSketch {
  std::string years;     ///< along the bottom
  std::string amount;    ///< along the side
  std::string capacity;  ///< the lines
  std::string healthy_load;
  std::string heavy_load;
};

/// Measures in a grid: columns by what they ask, rows by what is known of their effect.
struct EffortGrid {
  struct Place {
    int number = 0;  ///< of the measure in the table of options, from 1
    std::size_t column = 0;
    std::size_t row = 0;
  };
  std::vector<std::string> columns;
  std::vector<std::string> rows;  ///< topmost first
  std::vector<Place> places;
};

struct Figure {
  std::string id;           ///< unique in the report, letters and hyphens
  std::string title;
  std::string description;  ///< says in words what the drawing shows
  std::vector<core::Block> plain;  ///< the same as text and tables, for where nothing can be drawn
  std::variant<LoadProfile, CareerSketch, EffortGrid> drawing;
};

/// A line that people fill in by hand.
struct Field {
  std::string name;
};

/// A link for who wants to read on.
struct Link {
  std::string text;
  std::string detail;  ///< which parts were used; may be empty
  std::string url;     ///< may be empty
};
struct Links {
  std::vector<Link> items;
};

using Block = std::variant<core::Heading, core::Paragraph, core::List, core::Table, Field, Links, Figure>;

struct Section {
  std::string id;  ///< unique in the report, letters and hyphens
  std::string title;
  std::vector<Block> blocks;
  bool new_page = false;  ///< on paper it starts a page
};

/// What this report rests on: the same role and answers, evaluated with the same knowledge, give the same advice.
struct Receipt {
  std::string knowledge_version;
  std::string dialogues_version;
  std::string date;  ///< YYYY-MM-DD
  core::Role role = core::Role::leidinggevende;
  core::Answers answers;
  std::vector<core::ConclusionKey> conclusions;
  std::vector<std::string> advice;  ///< ids of all that applied
};

/// A report, free of any format's markup. Every text in it is data: a renderer escapes it.
struct Report {
  std::string title;
  std::string subtitle;  ///< for whom, and when it was made
  std::vector<core::Paragraph> introduction;
  std::vector<Section> sections;
  core::Table plan;  ///< the action plan; also stands in its section. Empty cells are for people to fill in.
  Receipt receipt;

  /// nullptr when there is none.
  [[nodiscard]] const Section* find(std::string_view section_id) const;
};

}  // namespace inzetwijzer::report
