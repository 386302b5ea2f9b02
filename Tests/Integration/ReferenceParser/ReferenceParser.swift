import Foundation
import PostgresSQL

/// Says what the parser has against texts: reads them from standard input with a zero byte behind each, and writes an
/// answer for each in the same way.
///
/// For a text with an error the answer is SQLSTATE, offset in bytes (-1 for no place) and message, separated by tabs;
/// for another it is `other` where one of its statements has no tree, so that little of it was read, and else empty.
@main
struct ReferenceParser {
    static func main() {
        let parser = Parser(ParserOptions(isStrict: true))
        var answers: [UInt8] = []
        for text in FileHandle.standardInput.readDataToEndOfFile().split(separator: 0, omittingEmptySubsequences: false)
        {
            answers += answer(to: parser.parse(String(decoding: text, as: UTF8.self))).utf8
            answers.append(0)
        }
        FileHandle.standardOutput.write(Data(answers))
    }

    private static func answer(to statements: [ParsedStatement]) -> String {
        if let error = statements.lazy.compactMap(\.firstError).first {
            return "\(error.sqlState)\t\(error.range.start)\t\(error.message)"
        }
        return statements.contains { $0.statement == .other } ? "other" : ""
    }
}
