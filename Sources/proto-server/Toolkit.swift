import Foundation

/// The build of PostgresProto that this command belongs to: handlers are compiled and linked against it.
struct Toolkit {
    /// The folder of the build's products, with `Modules` and the object files of each module.
    let products: URL

    /// The build that the running command stands in.
    init() throws {
        let command = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        products = command.deletingLastPathComponent()
        guard FileManager.default.fileExists(atPath: products.appendingPathComponent("Modules").path) else {
            throw CommandFailure(
                message:
                    "\(products.path) holds no modules to compile a handler against; run proto-server from the folder "
                    + "in which `swift build` has put it"
            )
        }
    }

    /// Whether the build is one without optimisation.
    var isDebug: Bool { products.lastPathComponent == "debug" }

    /// Something that changes when the toolkit is built anew.
    var stamp: String {
        let path = products.appendingPathComponent("proto-server").path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(path) \(date) \(attributes?[.size] as? Int ?? 0)"
    }

    /// The object files that a handler is linked with: those of the command itself, but for its own module.
    ///
    /// The list that the build has left for the linker is the only one that is right: the folders may hold files of sources
    /// that are gone.
    func objects() throws -> [String] {
        let list = products.appendingPathComponent("proto-server.product/Objects.LinkFileList")
        guard let text = try? String(contentsOf: list, encoding: .utf8) else {
            throw CommandFailure(message: "\(list.path) is missing; build proto-server with `swift build`")
        }
        return text.split(separator: "\n").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'\"")) }
            .filter { !$0.contains("/proto_server.build/") }
    }

    /// What the compiler must know to find the modules.
    var compilerArguments: [String] {
        var arguments = ["-I", products.appendingPathComponent("Modules").path]
        let map = products.appendingPathComponent("CLinux.build/module.modulemap").path
        for map in [map, openSSLModuleMap].compactMap({ $0 }) where FileManager.default.fileExists(atPath: map) {
            arguments += ["-Xcc", "-fmodule-map-file=\(map)"]
        }
        return arguments
    }

    /// The module map of the system library, which stays among the sources: those above the folder of the build.
    private var openSSLModuleMap: String? {
        var folder = products
        while folder.path != "/" {
            let map = folder.appendingPathComponent("Sources/COpenSSL/module.modulemap").path
            if FileManager.default.fileExists(atPath: map) { return map }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }
}
