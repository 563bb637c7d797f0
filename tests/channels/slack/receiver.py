"""An address for Slack's requests that notes what it gets."""

import http.server
import queue
import threading


class Receiver:
    """`with Receiver() as app:`. Answers with what is in `statuses`, else 200."""

    def __enter__(self):
        self.requests = queue.Queue()
        self.statuses = queue.Queue()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                receiver.requests.put(({k.lower(): v for k, v in self.headers.items()}, body))
                self.send_response(receiver.statuses.get_nowait() if receiver.statuses.qsize() else 200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/slack"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
