import Foundation

/// A small package beside a handler's own: a program that serves a class of a library.
struct RunnerPackage {
    /// The program's name.
    static let product = "handler-server"

    /// Where the package is kept; a second start builds nothing.
    let folder: URL
    private let manifest: String
    private let main: String

    init(package: PackageDescription, target: PackageDescription.Target, handler: String) throws {
        guard let library = package.library(of: target) else {
            throw CommandFailure(
                message:
                    "\(target.name) is in no product of the package \(package.name): add a library product with it, so that "
                    + "\(handler) can be served"
            )
        }
        // The toolkit must be the one that the package itself builds against.
        guard let toolkit = package.dependencies.compactMap(\.path).first(where: Self.isToolkit) else {
            throw CommandFailure(
                message: "the package \(package.name) does not depend on a checkout of PostgresProto by its path"
            )
        }
        folder = URL(fileURLWithPath: package.path).appendingPathComponent(
            ".build/proto-server/\(target.name)-\(handler)"
        )
        func identity(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent.lowercased() }
        manifest = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "\(Self.product)",
                dependencies: [.package(path: "\(package.path)"), .package(path: "\(toolkit)")],
                targets: [
                    .executableTarget(
                        name: "\(Self.product)",
                        dependencies: [
                            .product(name: "\(library)", package: "\(identity(package.path))"),
                            .product(name: "ProtoServer", package: "\(identity(toolkit))"),
                        ]
                    )
                ]
            )

            """
        main = """
            import ProtoServer
            import \(target.name)

            @main struct Start {
                static func main() async { await ProtoServer.run(\(handler).self) }
            }

            """
    }

    /// Writes the package; what has not changed is left alone, so that it is not built again.
    func write() throws {
        let sources = folder.appendingPathComponent("Sources/\(Self.product)")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        try Self.write(manifest, to: folder.appendingPathComponent("Package.swift"))
        try Self.write(main, to: sources.appendingPathComponent("Start.swift"))
    }

    private static func write(_ text: String, to file: URL) throws {
        if let present = try? String(contentsOf: file, encoding: .utf8), present == text { return }
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private static func isToolkit(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/Sources/PostgresProto/PostgresProto.swift")
    }
}
