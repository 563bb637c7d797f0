#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <map>

#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;

namespace {

struct Expected {
  std::string owner;
  std::vector<std::string> events;
  std::string conclusions;
};

/// A store and what should be in it.
class Pair {
 public:
  void step() {
    switch (*rc::gen::inRange(0, 6)) {
      case 0: create(); break;
      case 1: erase(); break;
      case 2: reopen(); break;
      default: append(); break;
    }
  }

  void compare() const {
    std::map<std::string, std::size_t> counts;
    for (const auto& [id, expected] : m_model) {
      ++counts[expected.owner];
      for (const auto& identity : {anna, bram}) {
        const auto session = m_store->find(identity, id);
        RC_ASSERT(session.has_value() == (identity.value == expected.owner));
        if (!session) continue;
        RC_ASSERT(session->events == expected.events);
        RC_ASSERT(session->conclusions == expected.conclusions);
      }
    }
    for (const auto& identity : {anna, bram}) {
      RC_ASSERT(m_store->sessions(identity).size() == counts[identity.value]);
    }
    for (const auto& id : m_erased) RC_ASSERT(!m_store->find(anna, id) && !m_store->find(bram, id));
  }

  void reopen() {
    m_store.reset();
    m_store = std::make_unique<Store>(m_place.options());
  }

 private:
  static Identity somebody() { return *rc::gen::element(anna, bram); }

  std::string some_id() const {
    if (m_model.empty()) return "bestaat-niet";
    return std::next(m_model.begin(), *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(m_model)))->first;
  }

  void create() {
    const auto owner = somebody();
    const auto info = m_store->create(owner, "or", "kennis-0");
    m_model[info.id] = {owner.value, {}, {}};
  }

  void append() {
    const auto owner = somebody();
    const auto id = some_id();
    const auto events = *rc::gen::resize(4, rc::gen::arbitrary<std::vector<std::string>>());
    const auto conclusions = *rc::gen::arbitrary<std::string>();
    const auto found = m_model.find(id);
    const auto offset = *rc::gen::element<std::size_t>(0, 0, 0, 1);
    const auto first = (found == m_model.end() ? 0 : found->second.events.size()) + offset;
    const bool allowed = found != m_model.end() && found->second.owner == owner.value && offset == 0;
    const auto error = error_of([&] {
      m_store->append(owner, id, {first, events, "kennis-1", conclusions}).get();
    });
    RC_ASSERT(error == (allowed ? std::optional<StoreError::Kind>{} : StoreError::Kind::conflict));
    if (!allowed) return;
    found->second.events.insert(found->second.events.end(), events.begin(), events.end());
    found->second.conclusions = conclusions;
  }

  void erase() {
    const auto owner = somebody();
    const auto id = some_id();
    const auto found = m_model.find(id);
    const bool allowed = found != m_model.end() && found->second.owner == owner.value;
    RC_ASSERT(m_store->erase(owner, id) == allowed);
    if (!allowed) return;
    m_model.erase(found);
    m_erased.push_back(id);
  }

  Folder m_place;
  std::unique_ptr<Store> m_store = std::make_unique<Store>(m_place.options());
  std::map<std::string, Expected> m_model;
  std::vector<std::string> m_erased;
};

}  // namespace

TEST_CASE("Whatever is done in whatever order, a store holds what a simple map would") {
  REQUIRE(rc::check([] {
    Pair pair;
    const auto steps = *rc::gen::inRange(1, 25);
    for (int i = 0; i < steps; ++i) pair.step();
    pair.compare();
    pair.reopen();
    pair.compare();
  }));
}
