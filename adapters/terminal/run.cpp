#include "terminal/run.hpp"

#include <optional>
#include <utility>

#include "terminal/layout.hpp"
#include "terminal/line_editor.hpp"
#include "terminal/line_input.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::terminal {
namespace {

constexpr int output_failed = 3;

/// For a shell, in single quotes when it holds anything but plain characters.
std::string quoted(const std::string& path) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
  if (path.find_first_not_of(plain) == std::string::npos) return path;
  std::string result = "'";
  for (const char c : path) {
    if (c == '\'') result += R"('\')";
    result += c;
  }
  return result + "'";
}

class Dialogue {
 public:
  Dialogue(conversation::Conversation& conversation, Texts texts, Screen& screen, const RunOptions& options)
      : m_conversation{conversation}, m_texts{texts}, m_screen{screen}, m_options{options} {
    if (screen.interactive()) m_editor.emplace();
  }

  int run() {
    m_message = m_conversation.open();
    if (!show()) return output_failed;
    while (!m_message.closed) {
      const Input input = read();
      if (input.kind == Input::Kind::end) return say_goodbye() ? 0 : output_failed;
      if (input.kind == Input::Kind::interrupted) {
        if (std::exchange(m_interrupted, true) && input.text.empty())
          return say_goodbye() ? 0 : output_failed;
        if (!note("\n" + m_texts.program.format("terminal.onderbroken"))) return output_failed;
        continue;
      }
      m_interrupted = false;
      if (!answer(input.text)) return output_failed;
    }
    return 0;
  }

 private:
  Input read() { return m_editor ? m_editor->read() : read_plain_line(); }

  bool answer(const std::string& line) {
    try {
      m_message = m_conversation.handle(line);
    } catch (const store::StoreError& error) {
      if (!m_editor || !can_be_mended(error.kind())) throw;
      return note(m_options.explain(error));
    }
    keep_in_history(line);
    return show();
  }

  static bool can_be_mended(store::StoreError::Kind kind) {
    return kind == store::StoreError::Kind::full || kind == store::StoreError::Kind::busy;
  }

  /// What must not be kept is not kept in the history either.
  void keep_in_history(const std::string& line) {
    if (!m_editor) return;
    if (m_message.command == "wis")
      m_editor->forget();
    else if (m_message.signal.empty() && !line.empty())
      m_editor->remember(line);
  }

  [[nodiscard]] Layout layout() const { return {m_screen.columns(), m_screen.styled()}; }

  bool show() {
    if (!m_screen.is_terminal()) {
      return m_screen.write(neutralise(conversation::plain_text(m_message, m_texts.conversation)) + "\n\n");
    }
    return m_screen.write("\n" + lay_out(m_message, m_texts.conversation, layout()) + "\n");
  }

  bool note(const std::string& text) { return m_screen.write(lay_out(text, layout()) + "\n"); }

  bool say_goodbye() {
    if (m_message.session.empty()) return m_screen.write("\n");
    const std::string command =
        m_options.database.empty()
            ? m_texts.program.format("terminal.verder", {{"sessie", m_message.session}})
            : m_texts.program.format("terminal.verder-database", {{"sessie", m_message.session},
                                                                  {"database", quoted(m_options.database)}});
    return m_screen.write("\n" + m_texts.program.format("terminal.bewaard") + "\n  " + neutralise(command) +
                          "\n");
  }

  conversation::Conversation& m_conversation;
  Texts m_texts;
  Screen& m_screen;
  const RunOptions& m_options;
  std::optional<LineEditor> m_editor;
  core::Message m_message;
  bool m_interrupted = false;
};

}  // namespace

int run(conversation::Conversation& conversation, Texts texts, Screen& screen, const RunOptions& options) {
  return Dialogue{conversation, texts, screen, options}.run();
}

}  // namespace inzetwijzer::adapters::terminal
