import Foundation
import Testing

@testable import PostgresSQL

/// Texts that are made to hurt.
@Suite struct HostileInputTests {
    private static let nestings: [(beginning: String, level: String)] = [
        ("select ", "("), ("", "("), ("select ", "a["), ("select ", "array["), ("select ", "case when "),
        ("select ", "not "), ("select ", "- "), ("select ", "(select "), ("select * from ", "("),
        ("select * from ", "(select * from "), ("select * from a", " join a"), ("select * from a", " cross join a"),
        ("select ", "f("), ("select ", "exists (select "), ("", "with a as ("), ("select ", "1 in ("),
        ("select ", "1 = any ("), ("select ", "row("), ("select ", "cast("), ("select ", "xmlconcat("),
        ("select ", "coalesce("), ("select 1", " + 1"), ("select 1", " union select 1"), ("select a", "::int"),
        ("insert into a (b[", "c["), ("update a set b = ", "("), ("prepare a as select ", "("),
        ("select ", "! "),
        ("select a.", "b[1]."), ("select ", "sum(a) filter (where "), ("select ", "f() over (partition by "),
        ("select ", "array(select "), ("select ", "a = all (select "), ("select ", "interval(1) 'a' + ("),
        ("select 1 group by ", "grouping sets ("), ("select 1 group by ", "cube ("), ("select 1 order by ", "("),
        ("select 1 limit ", "("), ("values ", "((values "), ("select * from ", "lateral (select * from "),
        ("select * from ", "f("), ("select * from a tablesample b", "(("),
        ("select * from xmltable(", "("), ("select a", " intersect (select a"), ("select a", "::int[1]::int"),
        ("with a as (", "with a as ("), ("insert into a ", "with a as (insert into a "), ("explain ", "("),
        ("create table a (b int default ", "("), ("create table a (check ", "("), ("create index on a ((", "("),
        ("create view a as ", "("), ("create rule a as on select to b do ", "(select ("),
        ("create function a() returns int return ", "("), ("create policy a on b using (", "("),
        ("create function a() begin atomic select ", "("), ("alter table a alter b type c using ", "("),
        ("create trigger a after insert on b when (", "("), ("copy (select ", "("), ("call a(", "f("),
        ("create table a partition of b for values in (", "("), ("create domain a as int check (", "("),
        ("merge into a using b on ", "("), ("delete from a using b where ", "("), ("declare a cursor for ", "("),
        ("create statistics a on (", "("), ("create publication a for table b where (", "("),
    ]

    @Test("a hundred thousand levels are refused in PostgreSQL's words, at their place", arguments: nestings)
    func depth(_ nesting: (beginning: String, level: String)) {
        let text = nesting.beginning + String(repeating: nesting.level, count: 100_000)
        let error = Parser().parse(text).first?.firstError
        #expect(error?.sqlState == "54001")
        #expect(error?.message == "stack depth limit exceeded")
        #expect((error?.range.start ?? -1) > Int32(nesting.beginning.utf8.count))
        #expect((error?.range.end ?? .max) <= Int32(text.utf8.count))
    }

    private static let repetitions: [(beginning: String, part: String)] = [
        ("select a", ", a"), ("select a", ", a b c"), ("select 1 where a", " and a"), ("select a in (1", ", 1"),
        ("select ", "("), ("select ", "U&'a' "), ("select ", "U&'a' uescape "), ("delete from a", " using a"),
        ("select ", "/*"), ("select ", "+"), ("select ", "+-*"), ("select ", "$a"), ("select ", "'a'\n"),
        ("select ", "a."),
        ("", "select 1;"), ("", ";"), ("values (1)", ", (1)"), ("select * from a", ", a"),
        ("select ", "(select a b c from "),
        ("insert into a values (1) on conflict (a", ", a b"), ("with a as (select 1)", ", a as (select 1)"), ("", "a "),
        ("create function f() begin atomic ", "case "), ("select a[1]", "[1]"),
        ("select 1 from a group by a", ", cube (a)"),
    ]

    @Test("the time grows with the length, not with its square", arguments: repetitions)
    func linear(_ repetition: (beginning: String, part: String)) {
        func seconds(_ count: Int) -> Double {
            let text = repetition.beginning + String(repeating: repetition.part, count: count)
            return (0..<3).map { _ in CPUTime.spent { _ = Parser().parse(text) } }.min() ?? 0
        }
        let short = max(seconds(1_000), 0.000_1)
        let long = seconds(32_000)
        #expect(long < short * 32 * 8, "\(long / short) times the time for 32 times the text")
    }

    @Test("what is kept of a text grows with its tokens, and so do complaints", arguments: repetitions)
    func bounded(_ repetition: (beginning: String, part: String)) {
        func counts(_ count: Int) -> (tokens: Int, complaints: Int) {
            let text = repetition.beginning + String(repeating: repetition.part, count: count)
            var copy = text
            let tokens = copy.withUTF8 { Lexer.tokens(of: SourceBytes($0), isForgiving: true).count }
            return (tokens, Parser().parse(text).reduce(0) { $0 + $1.diagnostics.count })
        }
        let (short, long) = (counts(1_000), counts(8_000))
        #expect(long.tokens <= short.tokens * 8)
        #expect(long.complaints <= long.tokens)
    }

    private static let tenMegabytes = 10_000_000

    @Test(
        "a token of ten megabytes is read whole",
        arguments: [
            ("'", "x", "'"), ("\"", "x", "\""), ("$$", "x", "$$"), ("", "x", ""), ("", "1", ""), ("B'", "1", "'"),
        ]
    )
    func longTokens(_ begin: String, _ part: String, _ end: String) {
        let text = "select " + begin + String(repeating: part, count: Self.tenMegabytes) + end
        let statement = Parser().parse(text).first
        #expect(statement?.firstError == nil)
        #expect(statement?.range.end == Int32(text.utf8.count))
    }

    @Test(
        "a token of ten megabytes without an end is refused where it begins",
        arguments: [
            ("'", "unterminated quoted string"), ("\"", "unterminated quoted identifier"),
            ("$$", "unterminated dollar-quoted string"), ("/*", "unterminated /* comment"), ("@", "operator too long"),
        ]
    )
    func endlessTokens(_ begin: String, _ message: String) {
        let text = "select " + begin + String(repeating: begin == "@" ? "@" : "x", count: Self.tenMegabytes)
        let error = Parser().parse(text).first?.firstError
        #expect(error?.message.hasPrefix(message) == true)
        #expect(error?.range.start == 7)
    }

    @Test(
        "a zero byte is refused where it stands, outside of literals and inside",
        arguments: [
            "\0", "a, \0", "'a\0b'", "E'\\\0'", "$$a\0$$", "$a$\0$a$", "\"a\0\"", "U&'\0'", "B'\0'", "U&\"\0\"",
        ]
    )
    func zeros(_ text: String) {
        let error = Parser().parse("select " + text).first?.firstError
        #expect(error != nil)
        #expect((error?.range.start ?? -1) >= 7)
    }

    @Test(
        "bytes that are no UTF-8 are refused where they stand, and the rest is understood",
        arguments: [
            ([0xFF], "0xff"), ([0xC3], "0xc3"), ([0xED, 0xA0, 0x80], "0xed"), ([0xF4, 0x90, 0x80, 0x80], "0xf4"),
            ([0x80, 0x80], "0x80"),
        ] as [([UInt8], String)]
    )
    func invalidBytes(_ bytes: [UInt8], _ shown: String) {
        let text = Array("select 1; select 'é".utf8) + bytes + Array("', c from t".utf8)
        let statements = Parser().parse(bytes: text)
        #expect(statements.count == 2)
        #expect(statements.first?.firstError == nil)
        let error = statements.last?.firstError
        #expect(error?.sqlState == "22021")
        #expect(error?.message == "invalid byte sequence for encoding \"UTF8\": \(shown)")
        #expect(error?.range.start == 20)
        #expect(statements.last?.range.end == Int32(text.count))
        #expect(statements.last.flatMap { StatementInfo($0) }?.tables.map(\.name) == ["t"])
        let strict = Parser(ParserOptions(isStrict: true)).parse(bytes: text)
        #expect(strict.last?.diagnostics == error.map { [$0] })
    }
}

/// The time that the current thread computes.
private enum CPUTime {
    static func spent(_ body: () -> Void) -> Double {
        let start = now()
        body()
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
