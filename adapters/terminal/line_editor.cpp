#include "terminal/line_editor.hpp"

#include <histedit.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cwchar>
#include <optional>
#include <stdexcept>

namespace inzetwijzer::adapters::terminal {
namespace {

constexpr int history_size = 100;
constexpr wchar_t replacement = 0xFFFD;

struct EditorDeleter {
  void operator()(EditLine* editor) const { el_end(editor); }
};
struct HistoryDeleter {
  void operator()(History* history) const { history_end(history); }
};

extern "C" const char* inzetwijzer_prompt(EditLine* /*editor*/) {
  return "> ";
}

}  // namespace

class LineEditor::Implementation {
 public:
  Implementation() {
    if (!m_editor || !m_history) throw std::runtime_error{"libedit does not start"};
    EditLine* editor = m_editor.get();
    HistEvent event{};
    history(m_history.get(), &event, H_SETSIZE, history_size);
    el_set(editor, EL_CLIENTDATA, this);
    el_set(editor, EL_PROMPT, &inzetwijzer_prompt);
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_HIST, &history, m_history.get());
    el_set(editor, EL_GETCFN, &Implementation::next_character);
    el_source(editor, nullptr);
  }

  Input read() {
    m_outcome.reset();
    m_partial = {};
    int length = 0;
    // el_gets shows its prompt first and switches the terminal over later: a Ctrl-D typed in between would be lost.
    el_set(m_editor.get(), EL_PREP_TERM, 1);
    const char* line = el_gets(m_editor.get(), &length);
    if (m_outcome) return {*m_outcome, typed_so_far()};
    if (line == nullptr || length <= 0) return {};
    std::string text{line, static_cast<std::size_t>(length)};
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    return {Input::Kind::line, std::move(text)};
  }

  void remember(const std::string& line) {
    HistEvent event{};
    history(m_history.get(), &event, H_ENTER, line.c_str());
  }

  void forget() {
    HistEvent event{};
    history(m_history.get(), &event, H_CLEAR);
  }

 private:
  static int next_character(EditLine* editor, wchar_t* character) {
    void* self = nullptr;
    el_get(editor, EL_CLIENTDATA, &self);
    return static_cast<Implementation*>(self)->wait_for_character(*character);
  }

  /// 1 with a character, 0 at the end, -1 when interrupted: what libedit expects.
  int wait_for_character(wchar_t& character) {
    while (true) {
      std::array<pollfd, 2> watched{pollfd{m_signals.descriptor(), POLLIN, 0},
                                    pollfd{STDIN_FILENO, POLLIN, 0}};
      if (poll(watched.data(), watched.size(), -1) < 0) {
        if (errno == EINTR) continue;
        return 0;
      }
      if (watched[0].revents != 0) {
        obey_signals();
        if (m_outcome) return m_outcome == Input::Kind::interrupted ? -1 : 0;
      }
      if (watched[1].revents != 0) {
        if (const auto result = read_byte(character)) return *result;
      }
    }
  }

  void obey_signals() {
    EditLine* editor = m_editor.get();
    while (const auto signal = m_signals.take()) {
      switch (*signal) {
        case SIGINT: m_outcome = Input::Kind::interrupted; break;
        case SIGWINCH:
          el_resize(editor);
          el_set(editor, EL_REFRESH);
          break;
        case SIGCONT:
          el_set(editor, EL_PREP_TERM, 0);
          el_set(editor, EL_PREP_TERM, 1);
          el_set(editor, EL_REFRESH);
          break;
        default: m_outcome = Input::Kind::end; return;
      }
    }
  }

  /// Nothing while a character is not complete yet.
  std::optional<int> read_byte(wchar_t& character) {
    char byte = 0;
    const auto count = ::read(STDIN_FILENO, &byte, 1);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return std::nullopt;
    if (count <= 0) return 0;
    const auto length = std::mbrtowc(&character, &byte, 1, &m_partial);
    if (length == static_cast<std::size_t>(-2)) return std::nullopt;
    if (length == static_cast<std::size_t>(-1)) {
      m_partial = {};
      character = replacement;
    }
    return 1;
  }

  [[nodiscard]] std::string typed_so_far() const {
    const LineInfo* info = el_line(m_editor.get());
    if (info == nullptr || info->buffer == nullptr || info->lastchar == nullptr) return {};
    return {info->buffer, info->lastchar};
  }

  Signals m_signals;
  std::unique_ptr<History, HistoryDeleter> m_history{history_init()};
  std::unique_ptr<EditLine, EditorDeleter> m_editor{el_init("inzetwijzer", stdin, stdout, stderr)};
  std::optional<Input::Kind> m_outcome;
  std::mbstate_t m_partial{};
};

LineEditor::LineEditor() : m_implementation{std::make_unique<Implementation>()} {}
LineEditor::~LineEditor() = default;

Input LineEditor::read() {
  return m_implementation->read();
}
void LineEditor::remember(const std::string& line) {
  m_implementation->remember(line);
}
void LineEditor::forget() {
  m_implementation->forget();
}

}  // namespace inzetwijzer::adapters::terminal
