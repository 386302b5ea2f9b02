import Foundation
import MemoryDatabase
import PostgresProto
import ProtoServer

/// `proto-server HANDLER`: finds the handler and serves it; `proto-server parse`: shows how a text is parsed.
///
/// A handler is built in (`demo`, `csv`, `memory`), a Swift file (`proto-server MyHandler.swift`), or a class in the package of the
/// present folder (`proto-server MyHandler`).
@main
struct Command {
    static func main() async {
        let arguments = CommandLine.arguments
        do {
            if arguments.dropFirst().first == "parse" {
                exit(try ParseCommand(Array(arguments.dropFirst(2))).run())
            }
            switch try HandlerReference(arguments) {
            case .builtIn: await ProtoServer.run(BuiltInHandlers.all, arguments: arguments)
            case .file(let path): try FileHandler(path: path).run(passing: arguments)
            case .package(let folder, let name): try PackageHandler(folder: folder, name: name).run(passing: arguments)
            }
        } catch let failure as CommandFailure {
            if !failure.message.isEmpty {
                FileHandle.standardError.write(Data("proto-server: \(failure.message)\n".utf8))
            }
            exit(failure.status)
        } catch {
            FileHandle.standardError.write(Data("proto-server: \(error)\n".utf8))
            exit(1)
        }
    }
}

/// Why the command ends without serving.
struct CommandFailure: Error {
    /// What the user is told; nothing where a tool has already said it.
    var message: String
    /// The exit status.
    var status: Int32 = 1
}

/// The handlers that the command knows by itself.
enum BuiltInHandlers {
    static let all: [PostgresRequestHandler.Type] = [DemoHandler.self, CSVHandler.self, MemoryHandler.self]
    static let names = ["demo", "csv", "memory"]
}
