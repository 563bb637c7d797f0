#pragma once

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

#include "content/content.hpp"
#include "content/messages.hpp"
#include "store/store.hpp"

namespace inzetwijzer::adapters::cli {

/// The directory that holds rules/, knowledge/ and dialogues/: INZETWIJZER_DATA, else the program's own
/// directory or the nearest one above it, else share/inzetwijzer of the install prefix. Throws OutsideError
/// when there is none.
std::filesystem::path find_data(const content::Messages& texts);

/// The content of that directory. Throws OutsideError that lists every mistake in it.
std::unique_ptr<const content::Content> load_content(const content::Messages& texts);

/// The same with other thresholds: those in a file of the form of knowledge/drempels.json. Throws InputError that lists
/// every mistake in it, OutsideError when it cannot be read.
std::unique_ptr<const content::Content> load_content_with_thresholds(const content::Messages& texts, const std::string& file);

/// Where conversations are kept when the user names no file: $XDG_STATE_HOME/inzetwijzer/inzetwijzer.db.
/// Throws OutsideError when there is no home directory.
std::filesystem::path default_database(const content::Messages& texts);

/// Of the store in this file (empty: the default one): kept for the days in INZETWIJZER_BEWAARDAGEN. Throws OutsideError when
/// that is not a number from 1 to 365, and what default_database throws.
store::Options store_options(const content::Messages& texts, const std::string& database);

/// Opens that store and destroys what was kept for its time. Throws store::StoreError and what store_options throws.
std::unique_ptr<store::Store> open_store(const content::Messages& texts, const std::string& database);

/// A moment in seconds since 1970, in local time, the Dutch way.
std::string local_moment(const content::Messages& texts, std::int64_t seconds);

/// Who the OS says is using the program.
store::Identity local_identity();

/// A file that is read from beginning to end, or stdin when the name is empty or "-".
class InputFile {
 public:
  /// Throws OutsideError when the file cannot be read.
  InputFile(const content::Messages& texts, const std::string& name);

  [[nodiscard]] std::istream& stream() { return m_from_stdin ? std::cin : m_file; }

  /// The rest of it, cut at this many bytes.
  std::string read_at_most(std::size_t bytes);

 private:
  bool m_from_stdin;
  std::ifstream m_file;
};

/// True when nobody reads stdout any more: `inzetwijzer ... | head`. Then there is nobody to tell either.
bool reader_is_gone();

}  // namespace inzetwijzer::adapters::cli
