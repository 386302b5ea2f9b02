import Foundation

/// Other programs: the compiler, the package manager, and at the end the handler's server itself.
enum Tool {
    /// Runs a program, its output going where ours goes.
    ///
    /// - Throws: `CommandFailure` with the program's status and no message where it fails: it has said why.
    static func run(_ command: [String], in folder: String? = nil) throws {
        let process = try start(command, in: folder, output: nil)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CommandFailure(message: "", status: process.terminationStatus)
        }
    }

    /// Runs a program and returns what it has written to standard output.
    static func output(of command: [String], in folder: String) throws -> Data {
        let pipe = Pipe()
        let process = try start(command, in: folder, output: pipe)
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CommandFailure(message: "", status: process.terminationStatus)
        }
        return data
    }

    private static func start(_ command: [String], in folder: String?, output: Pipe?) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // What a tool says is for the user, who reads our standard error; our standard output is the server's.
        process.standardOutput = output ?? FileHandle.standardError
        do {
            try process.run()
        } catch {
            throw CommandFailure(message: "cannot run \(command.first ?? ""): \(error.localizedDescription)")
        }
        return process
    }

    /// Becomes another program: signals and standard streams are then its own.
    static func become(_ path: String, _ arguments: [String]) throws -> Never {
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        execv(path, words)
        throw CommandFailure(message: "cannot run \(path): \(String(cString: strerror(errno)))")
    }
}
