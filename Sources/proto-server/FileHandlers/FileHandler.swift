import Foundation

/// A handler in one Swift file: compiled against this toolkit once, and again when file or toolkit have changed.
struct FileHandler {
    /// The file.
    let path: String

    /// Serves the handler: becomes the program that was made of the file.
    func run(passing arguments: [String]) throws -> Never {
        let toolkit = try Toolkit()
        let source = try HandlerSource(path: path)
        let program = try CachedProgram(source: source, toolkit: toolkit)
        if !program.exists { try compile(source, toolkit, program) }
        try Tool.become(program.executable.path, Self.ownArguments(arguments, path, source.handlers))
    }

    private func compile(_ source: HandlerSource, _ toolkit: Toolkit, _ program: CachedProgram) throws {
        try program.prepare()
        var files = [URL(fileURLWithPath: path).standardizedFileURL.path]
        if !source.hasEntryPoint {
            let main = program.folder.appendingPathComponent("Start.swift")
            try source.entryPoint.write(to: main, atomically: true, encoding: .utf8)
            files.append(main.path)
        }
        let unfinished = program.folder.appendingPathComponent("unfinished").path
        try Tool.run(
            ["swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", source.moduleName]
                + (toolkit.isDebug ? ["-Onone"] : ["-O"])
                + toolkit.compilerArguments + files + (try toolkit.objects()) + ["-lssl", "-lcrypto", "-o", unfinished]
        )
        try program.finish(unfinished)
    }

    /// The command line without the file; the handler's name takes its place where there are several.
    private static func ownArguments(_ arguments: [String], _ path: String, _ handlers: [String]) -> [String] {
        var rest = Array(arguments.dropFirst())
        guard let index = rest.firstIndex(of: path) else { return rest }
        rest.remove(at: index)
        if let first = handlers.first, handlers.count > 1 { rest.insert(first, at: index) }
        return rest
    }
}
