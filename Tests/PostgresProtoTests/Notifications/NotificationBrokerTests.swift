import PostgresProto
import Synchronization
import Testing

@testable import PostgresProto

@Suite("What carries notifications between sessions")
struct NotificationBrokerTests {
    /// A listener that counts how often it was woken.
    private final class Woken: Sendable {
        let count = Mutex(0)
        var listener: NotificationListener { NotificationListener { [self] in count.withLock { $0 += 1 } } }
    }

    private func payloads(_ broker: NotificationBroker, _ listener: NotificationListener) -> [String] {
        broker.take(for: listener).map { "\($0.channel)=\($0.payload)" }
    }

    @Test("wakes those who listen at the channel, in the same database")
    func whoHears() throws {
        let broker = NotificationBroker()
        let (first, second, third) = (Woken(), Woken(), Woken())
        let (a, b, c) = (first.listener, second.listener, third.listener)
        broker.add(a, to: "news", in: "one")
        broker.add(b, to: "other", in: "one")
        broker.add(c, to: "news", in: "two")
        try broker.send("x", to: "news", in: "one")
        #expect([a.isEmpty, b.isEmpty, c.isEmpty] == [false, true, true])
        #expect([first, second, third].map { $0.count.withLock { $0 } } == [1, 0, 0])
        #expect(payloads(broker, a) == ["news=x"])
        #expect(a.isEmpty)
        broker.remove(a, from: "news", in: "one")
        try broker.send("y", to: "news", in: "one")
        #expect(a.isEmpty)
    }

    @Test("does not wake the session that has sent")
    func sender() {
        let broker = NotificationBroker()
        let woken = Woken()
        let listener = woken.listener
        broker.add(listener, to: "news", in: "one")
        let message = NotificationResponse(processID: 1, channel: "news", payload: "")
        broker.deliver([message, message], in: "one", from: listener)
        #expect(woken.count.withLock { $0 } == 0)
        #expect(payloads(broker, listener) == ["news=", "news="])
    }

    @Test("refuses what PostgreSQL refuses", arguments: [("", 0), (String(repeating: "x", count: 64), 0), ("a", 8000)])
    func refusal(_ channel: String, _ length: Int) {
        let error = #expect(throws: PostgresError.self) {
            try NotificationBroker().send(String(repeating: "p", count: length), to: channel, in: "one")
        }
        #expect(error?.sqlState == "22023")
    }

    @Test("refuses more while a session does not take what waits for it")
    func full() throws {
        let broker = NotificationBroker()
        let listener = Woken().listener
        broker.add(listener, to: "news", in: "one")
        let payload = String(repeating: "p", count: 7999)
        var sent = 0
        let error = #expect(throws: PostgresError.self) {
            while sent < 10_000 {
                try broker.send(payload, to: "news", in: "one")
                sent += 1
            }
        }
        #expect(error?.sqlState == "54000")
        #expect(error?.message == "too many notifications in the NOTIFY queue")
        #expect(broker.usage == 1)
        #expect(broker.take(for: listener).count == sent)
        #expect(broker.usage == 0)
        try broker.send(payload, to: "news", in: "one")
    }

    @Test("a transaction sends equal notifications once, also behind a savepoint that it went back to")
    func pending() throws {
        func message(_ payload: String) -> NotificationResponse {
            NotificationResponse(processID: 1, channel: "c", payload: payload)
        }
        var pending = PendingNotifications()
        try pending.add(message("1"))
        let mark = pending.mark
        for payload in ["2", "1", "2"] { try pending.add(message(payload)) }
        pending.add(.listen("x"))
        pending.goBack(to: mark)
        for payload in ["2", "1", "3"] { try pending.add(message(payload)) }
        #expect(pending.notifications.map(\.payload) == ["1", "2", "3"])
        #expect(pending.changes.isEmpty)
    }
}
