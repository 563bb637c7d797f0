#include "inference/engine.hpp"

#include <mutex>
#include <vector>

#include "inference/workspace.hpp"

namespace inzetwijzer::inference {

/// Workspaces that are free. One that is in use is out of the pool; there are never more than there were threads at once.
class Engine::Pool {
 public:
  explicit Pool(const content::Content& content) : m_content{content} {}

  std::unique_ptr<Workspace> take() {
    {
      const std::lock_guard lock{m_mutex};
      if (!m_free.empty()) {
        auto workspace = std::move(m_free.back());
        m_free.pop_back();
        return workspace;
      }
    }
    return std::make_unique<Workspace>(m_content);
  }

  void give_back(std::unique_ptr<Workspace> workspace) {
    const std::lock_guard lock{m_mutex};
    m_free.push_back(std::move(workspace));
  }

 private:
  const content::Content& m_content;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<Workspace>> m_free;
};

Engine::Engine(const content::Content& content) : m_pool{std::make_unique<Pool>(content)} {}

Engine::~Engine() = default;

Evaluation Engine::evaluate(core::Role role, const core::Answers& answers) const {
  // A workspace in which anything fails is not given back: the next one starts clean.
  auto workspace = m_pool->take();
  workspace->update(role, answers);
  Evaluation evaluation = workspace->evaluate();
  workspace->clear();
  m_pool->give_back(std::move(workspace));
  return evaluation;
}

}  // namespace inzetwijzer::inference
