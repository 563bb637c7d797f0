#include "talk.hpp"

#include <cstdlib>
#include <stdexcept>

namespace talk {
namespace {

using namespace inzetwijzer;

content::Content load_content() {
  auto loaded = content::load(INZETWIJZER_SOURCE_DIR);
  if (loaded) return std::move(*loaded);
  std::string reasons;
  for (const auto& problem : loaded.error()) {
    reasons += problem.file + ':' + std::to_string(problem.line) + ": " + problem.reason + '\n';
  }
  throw std::runtime_error{reasons};
}

std::filesystem::path fresh_directory() {
  std::string name = (std::filesystem::temp_directory_path() / "inzetwijzer-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"mkdtemp"};
  return name;
}

store::Options options_in(const std::filesystem::path& directory) {
  store::Options options;
  options.database = directory / "gesprekken.db";
  return options;
}

}  // namespace

const content::Content& content() {
  static const content::Content loaded = load_content();
  return loaded;
}

const inference::Engine& engine() {
  static const inference::Engine one{content()};
  return one;
}

TemporaryStore::TemporaryStore(std::chrono::days kept_for) : m_directory{fresh_directory()} {
  auto options = options_in(m_directory);
  options.kept_for = kept_for;
  m_store = std::make_unique<store::Store>(options);
}

TemporaryStore::~TemporaryStore() {
  m_store.reset();
  std::error_code ignored;
  std::filesystem::remove_all(m_directory, ignored);
}

std::string TemporaryStore::everything_stored(const store::Identity& owner) {
  std::string all;
  for (const auto& info : m_store->sessions(owner)) {
    const auto session = m_store->find(owner, info.id);
    for (const auto& event : session->events) all += event + '\n';
    all += session->conclusions;
  }
  return all;
}

std::size_t TemporaryStore::events_stored(const store::Identity& owner) {
  std::size_t count = 0;
  for (const auto& info : m_store->sessions(owner)) count += m_store->find(owner, info.id)->events.size();
  return count;
}

Person::Person(std::optional<core::Role> role, bool offer_resume)
    : m_store{std::make_unique<TemporaryStore>()} {
  m_request.identity = {"test"};
  m_request.role = role;
  m_request.offer_resume = offer_resume;
  open();
}

const core::Message& Person::open() {
  m_conversation.emplace(conversation::Services{content(), engine(), m_store->store()}, m_request);
  return m_reply = m_conversation->open();
}

const core::Message& Person::says(std::string_view utterance) {
  return m_reply = m_conversation->handle(utterance);
}

const core::Message& Person::comes_back() {
  m_request.session = m_reply.session;
  m_conversation.reset();
  return open();
}

const core::Message& Person::starts_again() {
  m_request.session.reset();
  m_conversation.reset();
  return open();
}

std::string Person::text() const {
  return conversation::plain_text(m_reply, content().messages);
}

std::string Person::question() const {
  return m_reply.question ? m_reply.question->id : std::string{};
}

std::string simple_answer(const core::ShownQuestion& question) {
  if (question.id == "leeftijd") return "58";
  if (question.type == 'G' || question.type == 'D') return "12";
  if (question.type == 'T') return "stratenmaker";
  return "1";
}

bool answer_until(Person& person, std::string_view question_id) {
  constexpr int most = 60;
  for (int turn = 0; turn < most; ++turn) {
    if (person.question() == question_id) return true;
    if (person.reply().done || !person.reply().question) return false;
    person.says(simple_answer(*person.reply().question));
  }
  return false;
}

}  // namespace talk
