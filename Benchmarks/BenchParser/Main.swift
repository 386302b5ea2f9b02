import Glibc
import PostgresSQL

/// Measures the parser, and prints one line of JSON:
/// `BenchParser speed FILE strict|forgiving SECONDS` or `BenchParser memory FILE strict|forgiving`.
///
/// The file holds texts with a zero byte behind each.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 3, let texts = Corpus.texts(of: arguments[2]), !texts.isEmpty else {
            fail("usage: BenchParser speed FILE strict|forgiving SECONDS | memory FILE strict|forgiving")
        }
        let bench = ParserBench(texts: texts, isStrict: arguments[3] == "strict")
        switch arguments[1] {
        case "speed":
            guard arguments.count > 4, let seconds = Double(arguments[4]) else { fail("for how many seconds?") }
            print("{\"statements_s\": \(bench.statementsPerSecond(for: seconds)), \"refused\": \(bench.refused)}")
        case "memory":
            print("{\"bytes_each\": \(bench.bytesEach), \"statements\": \(texts.count)}")
        default:
            fail("\(arguments[1]) cannot be measured")
        }
    }

    private static func fail(_ message: String) -> Never {
        print("{\"error\": \"\(message)\"}")
        exit(1)
    }
}
