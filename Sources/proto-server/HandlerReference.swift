import Foundation
import ProtoServer

/// What the command line means by its handler.
enum HandlerReference {
    /// A handler that comes with the command; also where none is named, or only help is wanted.
    case builtIn
    /// A Swift file with a handler's class.
    case file(String)
    /// A class in a package.
    case package(folder: String, name: String)

    /// Finds the handler that a command line names.
    init(_ arguments: [String]) throws {
        let line: CommandLineArguments
        do {
            line = try CommandLineParser(command: "proto-server").parse(Array(arguments.dropFirst()))
        } catch {
            // Said again, and properly, by the one who runs the server.
            self = .builtIn
            return
        }
        guard let name = line.positionals.first, !line.wantsHelp, !line.wantsVersion else {
            self = .builtIn
            return
        }
        if BuiltInHandlers.names.contains(name) {
            self = .builtIn
        } else if name.hasSuffix(".swift") {
            guard FileManager.default.fileExists(atPath: name) else {
                throw CommandFailure(message: "there is no file \"\(name)\"")
            }
            self = .file(name)
        } else if let folder = Self.packageFolder() {
            self = .package(folder: folder, name: name)
        } else {
            throw CommandFailure(
                message:
                    "there is no handler \"\(name)\": it is not one of \(BuiltInHandlers.names.joined(separator: ", ")), "
                    + "no Swift file, and this folder is in no Swift package that could hold it"
            )
        }
    }

    /// The package that the present folder belongs to.
    private static func packageFolder() -> String? {
        var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL
        while true {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                return folder.path
            }
            let parent = folder.deletingLastPathComponent()
            if parent.path == folder.path { return nil }
            folder = parent
        }
    }
}
