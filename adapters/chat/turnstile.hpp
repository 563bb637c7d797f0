#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::chat {

/// Lets coroutines of one executor through one at a time per name, in the order they came.
class Turnstiles {
 public:
  explicit Turnstiles(boost::asio::any_io_executor executor) : m_executor{std::move(executor)} {}

  /// Held by the one that is through; the next goes when it is destroyed.
  class Pass {
   public:
    Pass(Turnstiles& turnstiles, std::string name) : m_turnstiles{&turnstiles}, m_name{std::move(name)} {}
    Pass(Pass&& other) noexcept;
    Pass& operator=(Pass&&) = delete;
    ~Pass();

   private:
    Turnstiles* m_turnstiles;
    std::string m_name;
  };

  boost::asio::awaitable<Pass> enter(std::string name);

  /// How many are through or wait.
  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] std::size_t count(std::string_view name) const;

 private:
  using Waiting = std::deque<std::shared_ptr<boost::asio::steady_timer>>;
  void leave(const std::string& name);

  boost::asio::any_io_executor m_executor;
  std::map<std::string, Waiting, std::less<>> m_inside;  ///< a name is here while somebody is through
  std::size_t m_count = 0;
};

}  // namespace inzetwijzer::adapters::chat
