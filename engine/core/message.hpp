#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/conclusion.hpp"

namespace inzetwijzer::core {

struct Heading {
  std::string text;
};
struct Paragraph {
  std::string text;
};
struct List {
  std::vector<std::string> items;
};

/// Things side by side: a row each, the same number of cells as the heading. For a person a few short columns.
struct Table {
  std::vector<std::string> heading;
  std::vector<std::vector<std::string>> rows;
};

/// A part of what a person is shown, free of any channel's markup. Text is data: an adapter escapes it.
using Block = std::variant<Heading, Paragraph, List, Table>;

struct ShownOption {
  std::string id;
  std::string label;
  std::string group;  ///< heading above this and the next options of the same group; may be empty
};

/// The question that is open now, worded for the role.
struct ShownQuestion {
  std::string id;
  char type = 'K';  ///< K, M, G, D, J or T as in the contract
  std::string text;
  std::string hint;  ///< how it can be answered ("Je mag er meer noemen."); may be empty
  std::vector<ShownOption> options;
  int number = 1;    ///< counts from 1 in the order they were asked
};

/// An uncertain reading that waits for yes or no.
struct Confirmation {
  std::string question;
  Value value;
};

/// A conclusion that this turn changed. Absent means: not concluded.
struct Change {
  std::string id;
  std::optional<ConclusionValue> before;
  std::optional<ConclusionValue> after;
};

/// A file that goes with a reply, for a channel that can send one. Its name holds nothing of a person.
struct Attachment {
  std::string name;
  std::string media_type;
  std::string content;
  std::string description{};  ///< of a picture, in words; may be empty
};

/// One reply of the program, the same for every channel.
struct Message {
  std::string session;
  std::uint64_t step = 0;  ///< where the conversation stands: the controls of a reply are good while it does
  std::vector<Block> blocks;
  std::optional<ShownQuestion> question;
  std::optional<Confirmation> confirm;
  std::vector<Attachment> attachments;
  std::string command;  ///< id of the command that was carried out; may be empty
  std::string signal;   ///< "crisis", "medisch" or empty
  std::vector<Change> changed;
  bool done = false;    ///< the advice has been given
  bool closed = false;  ///< the person said goodbye: an interactive adapter ends here
};

}  // namespace inzetwijzer::core
