"""A real mail server on a real port: it keeps what it takes, and fails as it is told to."""

import socketserver
import threading
from email import message_from_bytes, policy

GREETING, GO_ON, OK, BYE = b"220 post", b"354 go on", b"250 ok", b"221 bye"


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        self.receivers = []
        self.say(GREETING)
        while line := self.rfile.readline():
            verb = line.strip().split(b" ")[0].upper().decode()
            answer = self.answer(verb, line)
            if answer is None:
                return
            self.say(answer)
            if verb == "QUIT":
                return

    def say(self, answer):
        self.wfile.write(answer + b"\r\n")

    def answer(self, verb, line):
        if verb == "RCPT":
            self.receivers.append(line.decode().partition("<")[2].partition(">")[0])
        if verb == "DATA":
            return self.take()
        return self.server.answers.get(verb, BYE if verb == "QUIT" else OK)

    def take(self):
        """None when the line breaks: before the dot nothing is kept, after it the mail is."""
        if self.server.hangs_up == "before the text":
            return None
        self.say(GO_ON)
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return None
            lines.append(line[1:] if line.startswith(b"..") else line)
        if "DOT" in self.server.answers:
            return self.server.answers["DOT"]
        self.server.keep(self.receivers, b"".join(lines))
        return None if self.server.hangs_up == "after the dot" else OK


class MailServer(socketserver.ThreadingTCPServer):
    """`answers` by verb (DOT is the end of a mail) instead of «250 ok»; `hangs_up` says when the line breaks."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.letters, self.answers, self.hangs_up = [], {}, ""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]

    def keep(self, receivers, content):
        letter = message_from_bytes(content, policy=policy.default)
        self.letters.append((tuple(receivers), letter))

    @property
    def receivers(self):
        return [receiver for receivers, _letter in self.letters for receiver in receivers]

    def end(self):
        self.shutdown()
        self.server_close()
