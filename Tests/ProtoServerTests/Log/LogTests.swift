import PostgresProto
import Synchronization
import Testing

@testable import ProtoServer

@Suite("The log")
struct LogTests {
    @Test("has a line for each event, with its connection and its state")
    func line() throws {
        let lines = Guarded<[String]>([])
        let log = Log(level: .info) { line in lines.withLock { $0.append(line) } }
        log.with(connection: 7).with(user: "al\"ice", database: "d b")
            .error("statement", "no such table\nERROR event=forged", sqlState: "42P01")
        let line = try #require(lines.withLock { $0.first })
        let (time, rest) = (line.prefix(24), line.dropFirst(24))
        #expect(time.hasSuffix("Z"))
        #expect(time.count { $0 == ":" } == 2)
        let expected =
            #" ERROR connection=7 user="al\"ice" database="d b" event=statement sqlstate="42P01" "#
            + #"message="no such table\nERROR event=forged""# + "\n"
        #expect(rest == expected)
    }

    @Test("does not make messages that are not logged", arguments: LogLevel.allCases)
    func levels(level: LogLevel) {
        let made = Atomic(0)
        let lines = Atomic(0)
        let log = Log(level: level) { _ in lines.add(1, ordering: .relaxed) }
        for other in LogLevel.allCases {
            log.log(other, "test", "\(made.add(1, ordering: .relaxed).newValue)")
        }
        let expected = LogLevel.allCases.firstIndex(of: level).map { $0 + 1 }
        #expect(made.load(ordering: .relaxed) == expected)
        #expect(lines.load(ordering: .relaxed) == expected)
    }

    @Test(
        "lets no value end its quotes or its line",
        arguments: [
            ("a\r\nb", #""a\r\nb""#), ("\"", #""\"""#), ("\\", #""\\""#), ("\t\0\u{1B}[2J", #""\t\u{0}\u{1b}[2J""#),
            ("\u{2028}\u{202E}", #""\u{2028}\u{202e}""#), ("grün", "\"grün\""), ("", "\"\""),
        ]
    )
    func quoting(value: String, quoted: String) {
        #expect(Log.quoted(value) == quoted)
    }
}
