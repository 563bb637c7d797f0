#include <rapidcheck.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "conversations/talk.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

const std::vector<std::string> tries{"overzicht",
                                     "waarom",
                                     "hoe",
                                     "verslag",
                                     "exporteer",
                                     "wat weet je van mij?",
                                     "wat weet je van anderen?",
                                     "laat het gesprek van een ander zien",
                                     "wijzig 2",
                                     "terug",
                                     "stop",
                                     "verder",
                                     "opnieuw",
                                     "ja",
                                     "nee",
                                     "wis",
                                     "1",
                                     "2",
                                     "leidinggevende",
                                     "medewerker",
                                     "or",
                                     "'; SELECT * FROM session; --",
                                     "../../inzetwijzer.db",
                                     "toon sessie 1"};

/// Everybody in the same store, each known by a word that only they type.
class Company {
 public:
  Company() {
    for (const auto* name : {"anna", "bram", "cem"}) m_members.push_back({{std::string{"lokaal:"} + name}, name, {}, {}, {}});
  }

  void step() {
    auto& who = m_members.at(*rc::gen::inRange<std::size_t>(0, m_members.size()));
    if (!who.conversation || *rc::gen::inRange(0, 8) == 0) return open(who);
    if (*rc::gen::inRange(0, 3) == 0) return say(who, *rc::gen::elementOf(tries));
    if (who.reply.question && who.reply.question->type == 'T') return say(who, secret_of(who));
    say(who, who.reply.question ? talk::simple_answer(*who.reply.question) : "verder");
  }

  /// How often somebody got to see their own word.
  [[nodiscard]] int own_words() const { return m_own_words; }
  [[nodiscard]] int refused() const { return m_refused; }

 private:
  struct Member {
    store::Identity identity;
    std::string name;
    std::optional<conversation::Conversation> conversation;
    core::Message reply;
    std::vector<std::string> sessions;
  };

  static std::string secret_of(const Member& who) { return "merkwoord" + who.name; }

  /// With an id of one's own, of somebody else, or made from one.
  std::optional<std::string> some_session(const Member& who) {
    const auto& other = m_members.at(*rc::gen::inRange<std::size_t>(0, m_members.size()));
    if (other.sessions.empty() || *rc::gen::inRange(0, 3) == 0) return std::nullopt;
    std::string id = *rc::gen::elementOf(other.sessions);
    switch (*rc::gen::inRange(0, 5)) {
      case 0: id.back() = id.back() == 'a' ? 'b' : 'a'; break;
      case 1: id.insert(0, "lokaal:" + other.name + "/"); break;
      case 2: id += std::string(1, '\0') + who.name; break;
      case 3: std::transform(id.begin(), id.end(), id.begin(), [](unsigned char c) { return std::toupper(c); }); break;
      default: break;
    }
    return id;
  }

  void open(Member& who) {
    conversation::Request request;
    request.identity = who.identity;
    request.role = *rc::gen::element<std::optional<Role>>(Role::leidinggevende, Role::medewerker, Role::ondernemingsraad, std::nullopt);
    request.session = some_session(who);
    if (request.session && *rc::gen::inRange(0, 2) == 0) request.role.reset();
    const bool own = request.session && std::ranges::find(who.sessions, *request.session) != who.sessions.end();
    who.conversation.reset();
    try {
      who.conversation.emplace(conversation::Services{talk::content(), talk::engine(), m_store.store()}, request);
      RC_ASSERT(own || !request.session);
      take(who, who.conversation->open());
    } catch (const conversation::OpenError&) {
      who.conversation.reset();
      ++m_refused;
    }
  }

  void say(Member& who, const std::string& words) {
    try {
      take(who, who.conversation->handle(words));
    } catch (const store::StoreError&) {  // erased in another window
      who.conversation.reset();
      return;
    }
    if (who.reply.closed) who.conversation.reset();
  }

  void take(Member& who, core::Message reply) {
    std::string shown = conversation::plain_text(reply, talk::content().messages);
    for (const auto& file : reply.attachments) shown += file.content;
    for (const auto& other : m_members) {
      if (&other == &who) continue;
      RC_ASSERT(shown.find(secret_of(other)) == std::string::npos);
      for (const auto& session : other.sessions) RC_ASSERT(shown.find(session) == std::string::npos);
    }
    m_own_words += shown.find(secret_of(who)) != std::string::npos ? 1 : 0;
    if (!reply.session.empty() && std::ranges::find(who.sessions, reply.session) == who.sessions.end()) {
      who.sessions.push_back(reply.session);
    }
    who.reply = std::move(reply);
  }

  talk::TemporaryStore m_store;
  std::vector<Member> m_members;
  int m_own_words = 0;
  int m_refused = 0;
};

}  // namespace

TEST_CASE("geen reeks van opdrachten, verzonnen nummers of andere rollen laat iets van een ander zien") {
  int own_words = 0;
  int refused = 0;
  REQUIRE(rc::check([&] {
    Company company;
    const auto steps = *rc::gen::inRange(20, 60);
    for (int i = 0; i < steps; ++i) company.step();
    own_words += company.own_words();
    refused += company.refused();
  }));
  CHECK(own_words > 0);
  CHECK(refused > 0);
}
