import Foundation

/// A handler's class in a Swift package: built by the package manager, then run.
///
/// In an executable target the target's own program is run, which calls `ProtoServer.run`. In a library target a small
/// program is made that depends on the package and serves the class.
struct PackageHandler {
    /// The package's folder.
    let folder: String
    /// The class.
    let name: String

    /// Serves the handler: becomes the program that was built.
    func run(passing arguments: [String]) throws -> Never {
        let package = try PackageDescription(folder: folder)
        guard let target = package.targets.first(where: declaresHandler) else {
            throw CommandFailure(
                message:
                    "there is no handler \"\(name)\": no target of the package in \(folder) declares a class of this "
                    + "name"
            )
        }
        switch target.type {
        case "executable":
            let product = package.executable(of: target) ?? target.name
            try Tool.run(["swift", "build", "-c", "release", "--product", product], in: folder)
            try Tool.become(try binary(product, in: folder), Array(arguments.dropFirst()))
        case "library":
            let runner = try RunnerPackage(package: package, target: target, handler: name)
            try runner.write()
            try Tool.run(
                ["swift", "build", "-c", "release", "--product", RunnerPackage.product],
                in: runner.folder.path
            )
            try Tool.become(try binary(RunnerPackage.product, in: runner.folder.path), Array(arguments.dropFirst()))
        default:
            throw CommandFailure(
                message:
                    "\"\(name)\" is in the \(target.type) target \(target.name); a handler must be in an executable or a "
                    + "library"
            )
        }
    }

    private func binary(_ product: String, in folder: String) throws -> String {
        let output = try Tool.output(of: ["swift", "build", "-c", "release", "--show-bin-path"], in: folder)
        let path = String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return path + "/" + product
    }

    private func declaresHandler(_ target: PackageDescription.Target) -> Bool {
        target.sources.contains { source in
            let path = URL(fileURLWithPath: folder).appendingPathComponent(target.path).appendingPathComponent(source)
                .path
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
            let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            return zip(words, words.dropFirst()).contains { $0 == "class" && $1 == name }
        }
    }
}

/// What `swift package describe` says of a package.
struct PackageDescription: Decodable {
    /// A target.
    struct Target: Decodable {
        var name: String
        var type: String
        var path: String
        var sources: [String]
    }

    /// A product; the kind of product is the key of `type`.
    struct Product: Decodable {
        var name: String
        var targets: [String]
        var type: [String: [String]?]
    }

    /// A dependency; one on this machine has a path.
    struct Dependency: Decodable {
        var identity: String
        var path: String?
    }

    var name: String
    var path: String
    var targets: [Target]
    var products: [Product]
    var dependencies: [Dependency]

    init(folder: String) throws {
        let output = try Tool.output(of: ["swift", "package", "describe", "--type", "json"], in: folder)
        do {
            self = try JSONDecoder().decode(PackageDescription.self, from: output)
        } catch {
            throw CommandFailure(message: "cannot understand what `swift package describe` says of \(folder): \(error)")
        }
    }

    /// The name of the program of an executable target.
    func executable(of target: Target) -> String? {
        products.first { $0.type.keys.contains("executable") && $0.targets.contains(target.name) }?.name
    }

    /// The name of a library that holds a target.
    func library(of target: Target) -> String? {
        products.first { $0.type.keys.contains("library") && $0.targets.contains(target.name) }?.name
    }
}
