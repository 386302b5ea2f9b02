import Foundation
import ProtoServer
import TPCH

/// `TPCHServer --port 55432 0.1` serves TPC-H's tables at a scale factor from memory; `TPCHServer --write FOLDER 0.1`
/// writes them as CSV files.
@main
struct Main {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, arguments[1] == "--write" else { return await ProtoServer.run(TPCHHandler.self) }
        do {
            guard let scale = Double(arguments[3]), scale > 0 else {
                FileHandle.standardError.write(Data("the scale factor must be a number above 0\n".utf8))
                exit(2)
            }
            try TPCHFiles(TPCHGenerator(scale: scale), folder: arguments[2]).write()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }
}
