#include "cli/surroundings.hpp"

#include <poll.h>
#include <pwd.h>
#include <unicode/smpdtfmt.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>

#include "cli/failure.hpp"
#include "content/check.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* days_variable = "INZETWIJZER_BEWAARDAGEN";

/// Nothing when it is not set or empty.
std::optional<fs::path> path_from_environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return fs::path{value};
}

bool holds_data(const fs::path& directory) {
  std::error_code ignored;
  return fs::is_directory(directory / "rules", ignored) &&
         fs::is_directory(directory / "knowledge", ignored) &&
         fs::is_directory(directory / "dialogues", ignored);
}

fs::path home(const content::Messages& texts) {
  if (const auto home = path_from_environment("HOME")) return *home;
  const passwd* user = getpwuid(getuid());
  if (user == nullptr || user->pw_dir == nullptr) throw OutsideError{texts.format("fout.thuismap")};
  return user->pw_dir;
}

int days_to_keep(const content::Messages& texts, std::string_view text) {
  constexpr int most_days = 365;
  int days = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  if (error == std::errc{} && end == text.data() + text.size() && days >= 1 && days <= most_days) return days;
  throw OutsideError{texts.format("fout.bewaardagen", {{"naam", days_variable}, {"hoogste", std::int64_t{most_days}}})};
}

std::string place(const content::Messages& texts, const core::Diagnostic& mistake) {
  if (mistake.line == 0) {
    return texts.format("fout.inhoud-bestand", {{"bestand", mistake.file}, {"reden", mistake.reason}});
  }
  return texts.format(
      "fout.inhoud-plaats",
      {{"bestand", mistake.file}, {"nummer", std::int64_t{mistake.line}}, {"reden", mistake.reason}});
}

std::string list_of(const content::Messages& texts, std::string_view heading, const core::Diagnostics& mistakes) {
  std::string report = texts.format(heading, {{"aantal", static_cast<std::int64_t>(mistakes.size())}});
  for (const auto& mistake : mistakes) report += "\n" + place(texts, mistake);
  return report;
}

}  // namespace

fs::path find_data(const content::Messages& texts) {
  if (const auto named = path_from_environment("INZETWIJZER_DATA")) {
    if (!holds_data(*named))
      throw OutsideError{texts.format("fout.gegevens-map", {{"map", named->string()}})};
    return *named;
  }
  std::error_code ignored;
  const fs::path beside = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  for (fs::path directory = beside; !directory.empty(); directory = directory.parent_path()) {
    if (holds_data(directory)) return directory;
    if (directory == directory.parent_path()) break;
  }
  fs::path installed = beside.parent_path() / "share" / "inzetwijzer";
  if (holds_data(installed)) return installed;
  throw OutsideError{texts.format("fout.gegevens-ontbreken")};
}

std::unique_ptr<const content::Content> load_content(const content::Messages& texts) {
  auto content = content::load(find_data(texts));
  if (content) return std::make_unique<const content::Content>(std::move(*content));
  throw OutsideError{list_of(texts, "fout.inhoud", content.error())};
}

std::unique_ptr<const content::Content> load_content_with_thresholds(const content::Messages& texts,
                                                                     const std::string& file) {
  constexpr const char* replaced = "knowledge/drempels.json";
  const InputFile readable{texts, file};
  const auto data = find_data(texts);
  const content::Replacements replacements{{replaced, file}};
  auto mistakes = content::check(data, replacements);
  for (auto& mistake : mistakes) {
    if (mistake.file == replaced) mistake.file = file;
  }
  if (!mistakes.empty()) throw InputError{list_of(texts, "fout.drempels", mistakes)};
  return std::make_unique<const content::Content>(*content::load(data, replacements));
}

fs::path default_database(const content::Messages& texts) {
  auto state = path_from_environment("XDG_STATE_HOME");
  if (!state || !state->is_absolute()) state = home(texts) / ".local" / "state";
  return *state / "inzetwijzer" / "inzetwijzer.db";
}

store::Options store_options(const content::Messages& texts, const std::string& database) {
  store::Options options;
  options.database = database.empty() ? default_database(texts) : fs::path{database};
  if (const char* days = std::getenv(days_variable); days != nullptr && *days != '\0') {
    options.kept_for = std::chrono::days{days_to_keep(texts, days)};
  }
  return options;
}

std::unique_ptr<store::Store> open_store(const content::Messages& texts, const std::string& database) {
  auto store = std::make_unique<store::Store>(store_options(texts, database));
  try {
    store->erase_expired();
  } catch (const store::StoreError& error) {
    // Another process is in the way: the next start clears them.
    if (error.kind() != store::StoreError::Kind::busy) throw;
  }
  return store;
}

std::string local_moment(const content::Messages& texts, std::int64_t seconds) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::SimpleDateFormat format{icu::UnicodeString::fromUTF8(texts.format("sessies.moment")),
                                     icu::Locale{"nl", "NL"}, status};
  icu::UnicodeString text;
  constexpr double milliseconds = 1000;
  if (U_SUCCESS(status)) format.format(static_cast<UDate>(seconds) * milliseconds, text);
  std::string utf8;
  return text.toUTF8String(utf8);
}

store::Identity local_identity() {
  return {"local:" + std::to_string(getuid())};
}

InputFile::InputFile(const content::Messages& texts, const std::string& name)
    : m_from_stdin{name.empty() || name == "-"} {
  if (m_from_stdin) return;
  m_file.open(name, std::ios::binary);
  std::error_code ignored;
  if (!m_file || fs::is_directory(name, ignored)) {  // a directory opens, but cannot be read
    throw OutsideError{texts.format("fout.bestand", {{"bestand", name}})};
  }
}

std::string InputFile::read_at_most(std::size_t bytes) {
  std::string text(bytes, '\0');
  stream().read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream().gcount()));
  return text;
}

bool reader_is_gone() {
  pollfd out{STDOUT_FILENO, POLLOUT, 0};
  return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

}  // namespace inzetwijzer::adapters::cli
