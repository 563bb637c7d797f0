#include "net/backoff.hpp"

#include <algorithm>

namespace inzetwijzer::adapters::net {

Backoff::Backoff(Duration first, Duration most, std::uint64_t seed)
    : m_first{std::min(first, most)}, m_most{most}, m_now{m_first}, m_random{seed} {}

Backoff::Duration Backoff::next() {
  std::uniform_int_distribution<Duration::rep> wait{(m_now / 2).count(), m_now.count()};
  m_now = m_now > m_most / 2 ? m_most : m_now * 2;
  return Duration{wait(m_random)};
}

void Backoff::reset() {
  m_now = m_first;
}

}  // namespace inzetwijzer::adapters::net
