import Foundation

/// The program made of a handler's file, kept under the user's cache folder until file or toolkit change.
struct CachedProgram {
    /// The folder of the program and of what it was made from.
    let folder: URL

    /// The program for this source and toolkit.
    init(source: HandlerSource, toolkit: Toolkit) throws {
        let environment = ProcessInfo.processInfo.environment
        let base =
            environment["XDG_CACHE_HOME"].map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
        folder = base.appendingPathComponent("postgresproto/handlers")
            .appendingPathComponent("\(source.moduleName)-\(Self.digest(toolkit.stamp + "\n" + source.text))")
    }

    /// The program itself.
    var executable: URL { folder.appendingPathComponent("server") }

    /// Whether it has been made.
    var exists: Bool { FileManager.default.isExecutableFile(atPath: executable.path) }

    /// Makes the folder.
    func prepare() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Takes the finished program; another start of the same file may have been quicker.
    func finish(_ path: String) throws {
        guard rename(path, executable.path) == 0 else {
            throw CommandFailure(message: "cannot keep the compiled handler in \(folder.path)")
        }
    }

    /// FNV-1a, twice with different beginnings: enough to tell versions of a file apart.
    private static func digest(_ text: String) -> String {
        func hash(_ start: UInt64) -> String {
            let value = text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            return String(value, radix: 16)
        }
        return hash(0xcbf2_9ce4_8422_2325) + hash(0x9e37_79b9_7f4a_7c15)
    }
}
