import PostgresWire
import Testing

@Suite("The lines of COPY data")
struct CopyLineReaderTests {
    /// The lines of data that comes in two pieces, each with its number; the error at the end where there is one.
    private func lines(_ data: String, cutAt cut: Int, _ options: CopyOptions) -> [String] {
        let bytes = Array(data.utf8)
        var reader = CopyLineReader(options)
        var lines: [String] = []
        func read() -> Bool {
            do throws(PostgresError) {
                while let line = try reader.next() {
                    lines.append("\(reader.lineNumber): \(String(decoding: line, as: UTF8.self))")
                }
                return true
            } catch {
                lines.append("\(reader.lineNumber)! \(error.message)")
                return false
            }
        }
        reader.append(Array(bytes[..<cut]))
        guard read() else { return lines }
        reader.append(Array(bytes[cut...]))
        guard read() else { return lines }
        reader.finish()
        if read() { #expect(reader.isAtEnd) }
        return lines
    }

    @Test(
        "are the same wherever the data is cut",
        arguments: [
            ("a\nb\n", ["1: a", "2: b"]),
            ("a\nb", ["1: a", "2: b"]),
            ("\n\n", ["1: ", "2: "]),
            ("", []),
            ("a\r\nb\r\n", ["1: a", "2: b"]),
            ("a\rb\r", ["1: a", "2: b"]),
            ("a\\\nb\nc\n", ["1: a\\\nb", "2: c"]),
            ("a\\\\\nb\n", ["1: a\\\\", "2: b"]),
            ("a\n\\.\nb\n", ["1: a"]),
            ("a\n\\.", ["1: a"]),
            ("a\r\n\\.\r\n", ["1: a"]),
            ("a\\.\n", ["1: a"]),
            ("a\n\\.x\n", ["1: a", "2! end-of-copy marker corrupt"]),
            ("a\r\n\\.\n", ["1: a", "2! end-of-copy marker does not match previous newline style"]),
            ("a\nb\r\n", ["1: a", "2! literal carriage return found in data"]),
            ("a\r\nb\n", ["1: a", "2! literal newline found in data"]),
        ]
    )
    func text(_ data: String, _ expected: [String]) {
        for cut in 0...data.utf8.count {
            #expect(lines(data, cutAt: cut, CopyOptions()) == expected, "cut at \(cut)")
        }
    }

    @Test(
        "go on inside quotes",
        arguments: [
            ("a,\"b\nc\"\nd\n", ["1: a,\"b\nc\"", "2: d"]),
            ("x\na,\"b\nc\"\nd\n", ["1: x", "3: a,\"b\nc\"", "4: d"]),
            ("\"a\"\"\nb\"\nc\n", ["1: \"a\"\"\nb\"", "2: c"]),
            ("a\\\nb\n", ["1: a\\", "2: b"]),
            ("a\n\\.\nb\n", ["1: a"]),
            ("\\.x\nb\n", ["1: \\.x", "2: b"]),
            ("\"a\n", ["1: \"a\n"]),
            ("a\nb\r\n", ["1: a", "2! unquoted carriage return found in data"]),
        ]
    )
    func csv(_ data: String, _ expected: [String]) {
        for cut in 0...data.utf8.count {
            #expect(lines(data, cutAt: cut, CopyOptions(format: .csv)) == expected, "cut at \(cut)")
        }
    }
}
