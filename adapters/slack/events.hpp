#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::slack {

/// Who we are to Slack, from auth.test.
struct Self {
  std::string user;  ///< empty: not known
};

/// Where something came from, and what makes that not ours.
struct Origin {
  std::string team;
  std::string user;
  std::string channel;
  bool shared_channel = false;  ///< a channel with people of another organisation in it
  bool other_team = false;      ///< somebody of another workspace, or not meant for this installation
};

/// What a person typed in a direct message with us.
struct Message {
  std::string event_id;
  Origin origin;
  std::string text;  ///< without Slack's markup
  std::string ts;
  std::string thread_ts;  ///< empty outside a thread
};

/// A control of a message of ours was used. Nothing typed is in it.
struct Press {
  Origin origin;
  std::string message_ts;
  std::string action_id;
  std::string action_ts;  ///< with the message and the action tells one press from the next
  std::uint64_t step = 0;
  std::vector<std::size_t> indexes;  ///< the chosen options, from 1; none when a multiple choice was confirmed empty
  std::string response_url;
  content::Json blocks;  ///< those of the message, for without_controls
};

/// A slash command.
struct Command {
  Origin origin;
  std::string command;  ///< "/inzetwijzer"
  std::string text;
  std::string response_url;
  std::string trigger_id;  ///< its own for every use
};

/// Somebody looks at our page in Slack.
struct HomeOpened {
  std::string event_id;
  Origin origin;
  bool messages_tab = false;
};

struct Hello {};

struct Disconnect {
  enum class Reason { warning, refresh_requested, link_disabled, other };
  Reason reason = Reason::other;
};

/// Slack asks whether this address is ours: the answer is this text.
struct Challenge {
  std::string text;
};

/// Slack looks whether our certificate is good: any answer will do.
struct SslCheck {};

/// Well formed and to be acknowledged, and otherwise not for us.
struct Ignored {
  enum class Reason {
    other_kind,     ///< of no kind that we know
    not_direct,     ///< not in a direct message
    changed,        ///< a subtype: an edit, a removal, a file
    by_program,     ///< by a bot, us among them
    incomplete,     ///< without what its kind always has
    other_control,  ///< no control of ours, or one that only changes what is ticked
  };
  Reason reason = Reason::other_kind;
};

using Event =
    std::variant<Ignored, Message, Press, Command, HomeOpened, Hello, Disconnect, Challenge, SslCheck>;

/// What came over the socket.
struct Envelope {
  std::string id;  ///< to acknowledge; empty for what needs none
  bool takes_payload = false;
  std::uint64_t retry_attempt = 0;
  Event event;
};

/// It was not JSON (see content::parse_strict), or not the form that was promised. Says nothing of what it held.
class UnreadableEvent : public std::runtime_error {
 public:
  UnreadableEvent() : std::runtime_error{"not an event of Slack"} {}
};

/// A message of the socket. Throws UnreadableEvent, and nothing else, whatever it is given.
Envelope read_envelope(std::string_view text, const Self& self);

/// The body of a request, whose signature was checked. Throws UnreadableEvent, and nothing else.
Event read_request(std::string_view content_type, std::string_view body, const Self& self);

/// What users.info tells of a person.
struct Person {
  bool known = false;  ///< false when the answer was a refusal or of another form: then nothing else is set
  std::string team;
  bool guest = false;     ///< is_restricted or is_ultra_restricted
  bool stranger = false;  ///< of another organisation
  bool program = false;
  bool deleted = false;
};

Person read_person(std::string_view body);

}  // namespace inzetwijzer::adapters::slack
