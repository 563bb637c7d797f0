#include "inference/engine.hpp"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "inference/workspace.hpp"

namespace inzetwijzer::inference {

/// Workspaces that are free. One that is in use is out of the pool, and one in which anything failed never comes back; there
/// are never more than there were threads at once.
class Engine::Pool {
 public:
  explicit Pool(const content::Content& content) : m_content{content} {}

  std::unique_ptr<Workspace> take() {
    {
      const std::lock_guard lock{m_mutex};
      // The one this thread used last is still in its cache.
      auto found = std::ranges::find(m_free, std::this_thread::get_id(), &Free::used_by);
      if (found == m_free.end() && !m_free.empty()) found = m_free.end() - 1;
      if (found != m_free.end()) {
        auto workspace = std::move(found->workspace);
        m_free.erase(found);
        return workspace;
      }
    }
    return std::make_unique<Workspace>(m_content);
  }

  void forget() {
    const std::lock_guard lock{m_mutex};
    for (const Free& free : m_free) free.workspace->forget();
  }

  void give_back(std::unique_ptr<Workspace> workspace) {
    const std::lock_guard lock{m_mutex};
    m_free.push_back({std::this_thread::get_id(), std::move(workspace)});
  }

 private:
  struct Free {
    std::thread::id used_by;
    std::unique_ptr<Workspace> workspace;
  };

  const content::Content& m_content;
  std::mutex m_mutex;
  std::vector<Free> m_free;
};

Exploration::Exploration(std::unique_ptr<Workspace> workspace, GiveBack give_back)
    : m_workspace{std::move(workspace)}, m_give_back{std::move(give_back)} {}

Exploration::Exploration(Exploration&&) noexcept = default;

Exploration::~Exploration() {
  if (m_workspace == nullptr || m_failed) return;
  m_give_back(std::move(m_workspace));
}

bool Exploration::concludes(core::Role role, const core::Answers& answers, std::string_view id,
                            const std::optional<core::ConclusionValue>& value) {
  m_failed = true;
  const bool found = m_workspace->concludes(role, answers, id, value);
  m_failed = false;
  return found;
}

Evaluation Exploration::evaluate(core::Role role, const core::Answers& answers, Justification detail) {
  m_failed = true;
  Evaluation evaluation = m_workspace->evaluate_without_needs(role, answers, detail);
  m_failed = false;
  return evaluation;
}

Engine::Engine(const content::Content& content) : m_pool{std::make_unique<Pool>(content)} {}

Engine::~Engine() = default;

Evaluation Engine::evaluate(core::Role role, const core::Answers& answers, Justification detail) const {
  auto workspace = m_pool->take();
  Evaluation evaluation = workspace->evaluate(role, answers, detail);
  m_pool->give_back(std::move(workspace));
  return evaluation;
}

void Engine::forget() const { m_pool->forget(); }

Exploration Engine::explore() const {
  return {m_pool->take(), [this](std::unique_ptr<Workspace> workspace) { m_pool->give_back(std::move(workspace)); }};
}

}  // namespace inzetwijzer::inference
