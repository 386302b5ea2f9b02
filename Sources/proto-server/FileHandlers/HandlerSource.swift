import Foundation

/// A Swift file with handlers, looked at without a compiler.
struct HandlerSource {
    /// The text of the file.
    let text: String
    /// The handlers' classes; first the one that the file is named for.
    let handlers: [String]
    /// The name of the module that is made of it.
    let moduleName: String

    init(path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw CommandFailure(message: "cannot read \"\(path)\" as UTF-8 text")
        }
        self.text = text
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let found = Self.handlers(in: text)
        handlers = found.filter { $0 == stem } + found.filter { $0 != stem }
        moduleName =
            "Handler_"
            + stem.unicodeScalars.map {
                $0.properties.isAlphabetic || $0.properties.numericType != nil ? String($0) : "_"
            }.joined()
        if handlers.isEmpty, !hasEntryPoint {
            throw CommandFailure(
                message: "\"\(path)\" declares no class that inherits from PostgresRequestHandler"
            )
        }
    }

    /// Whether the file starts a server by itself.
    var hasEntryPoint: Bool { Self.code(of: text).contains("@main") }

    /// A program that serves the handlers.
    var entryPoint: String {
        """
        import ProtoServer

        @main struct Start {
            static func main() async {
                await ProtoServer.run(\(handlers.map { $0 + ".self" }.joined(separator: ", ")))
            }
        }

        """
    }

    /// The classes that inherit from the handler class, directly or from one another.
    private static func handlers(in text: String) -> [String] {
        var bases: Set<String> = ["PostgresRequestHandler", "CSVHandler", "DemoHandler"]
        var found: [String] = []
        let words = code(of: text).split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") }
        for (index, word) in words.enumerated() where word == "class" && index + 2 < words.count {
            var name = String(words[index + 1])
            var base = String(words[index + 2])
            if name.hasSuffix(":") {
                name.removeLast()
            } else if base == ":", index + 3 < words.count {
                base = String(words[index + 3])
            } else if base.hasPrefix(":") {
                base.removeFirst()
            } else {
                continue
            }
            guard bases.contains(base) else { continue }
            bases.insert(name)
            found.append(name)
        }
        return found
    }

    /// The text without line comments, which may speak of classes.
    private static func code(of text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let comment = line.range(of: "//") else { return String(line) }
            return String(line[..<comment.lowerBound])
        }.joined(separator: "\n")
    }
}
